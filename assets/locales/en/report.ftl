# The words of the paper. Numbers, amounts and dates come already written; a count only selects the plural.

## Head and foot
paper-made = Made on { $moment }
paper-made-by = by { $name }
paper-continued = { $title }, continued
paper-page-title = { $title } – { $house }

## What it is
paper-kind-guest = Guest file
paper-kind-stay = Stay
paper-kind-period = Stay report
paper-title-month = { $vowel ->
    [yes] Stays in { $month }
   *[no] Stays in { $month }
}
paper-title-year = Stays in { $year }
paper-title-days = Stays from { $from } to { $to }
paper-title-day = Stays on { $day }
paper-period = From { $from } to { $to }

## Counts
paper-nights = { $count ->
    [one] { $number } night
   *[other] { $number } nights
}
paper-stays = { $count ->
    [one] { $number } stay
   *[other] { $number } stays
}
paper-adults = { $count ->
    [one] { $number } adult
   *[other] { $number } adults
}
paper-children = { $count ->
    [one] { $number } child
   *[other] { $number } children
}
paper-infants = { $count ->
    [one] { $number } infant
   *[other] { $number } infants
}
paper-figure-stays = { $count ->
    [one] stay
   *[other] stays
}
paper-figure-nights = { $count ->
    [one] night
   *[other] nights
}
paper-figure-persons = { $count ->
    [one] person
   *[other] persons
}
paper-figure-person-nights = { $count ->
    [one] person-night
   *[other] person-nights
}
paper-figure-money = price of the stays
paper-average = { $number } nights on average
paper-since = { $stays } since { $month }

## Columns
paper-col-dates = Dates
paper-col-unit = Unit
paper-col-name = Name
paper-col-contact = Contact
paper-col-country = Country
paper-col-nights = Nights
paper-col-persons = Pers.
paper-col-price = Price
paper-col-price-in = Price ({ $currency })
paper-col-stays = Stays
paper-col-state = State
paper-col-date = Date
paper-col-stage = Stage
paper-col-what = Fact
paper-col-by = Noted by
paper-col-role = Role
paper-total-stays = Total, { $stays }
paper-not-counted = Cancelled stays and no-shows are struck through and are not counted.
paper-whole-stays = Listed are the stays with at least one night in the period; the totals are those of whole stays. A person-night is one night spent by one person.
paper-no-stays = No stay in this period.
paper-by-country = By country
paper-no-country = Not given

## One stay
paper-arrival = Arrival
paper-departure = Departure
paper-length = Length
paper-unit = Unit
paper-unit-written = { $unit } (as the file says)
paper-party-size = Party
paper-price = Price
paper-state = State
paper-booked-on = Booked on
paper-origin = Came through
paper-reference = Reference
paper-with = with { $names }
paper-party = The party
paper-contact = Contact
paper-facts = The stay
paper-extras = Extras and gestures
paper-col-extra = What
paper-col-count = Number
paper-col-paid = Paid by guests
paper-col-cost = Cost to the house
paper-extra-extra = Extra
paper-extra-upgrade = Upgrade
paper-extra-gesture = Goodwill gesture
paper-notes = Notes
paper-no-notes = No notes.
paper-unnamed = No name
paper-booked = booked on { $day }
paper-ref = ref. { $reference }

## One person
paper-person = The person
paper-family-name = Family name
paper-given-name = Given name
paper-title-word = Title
paper-email = E-mail
paper-phone = Phone
paper-address = Address
paper-language = Language
paper-birthday = Birthday
paper-nationality = Nationality
paper-tags = Tags
paper-newsletter = Newsletter
paper-refused-since = not wanted since { $day }
paper-refused = not wanted
paper-cleaned-since = address out of use since { $day }
paper-cleaned = address out of use
paper-from-file = (from the file { $file })
paper-added-on = File opened on
paper-file-origin = Source
paper-file-number = File number { $number }
paper-relay = relay address of a platform
paper-none = –
paper-stays-section = Stays
paper-no-stays-yet = No stays.
paper-journey = Journey
paper-no-facts = No fact noted.
paper-corrected = Stage corrected by hand; the facts alone give { $stage }.
paper-note-head = { $kind }, { $moment }, { $author }
paper-note-stay = stay { $span }

## Words of the field
paper-kind-home = home
paper-kind-work = work
paper-kind-mobile = mobile
paper-status-prospect = Prospect
paper-status-first = First stay
paper-status-returning = Returning guest
paper-status-lapsed = Not seen for three years
paper-state-booked = Booked
paper-state-in-house = In house
paper-state-left = Left
paper-state-cancelled = Cancelled
paper-state-cancelled-on = Cancelled on { $day }
paper-state-no-show = No-show
paper-origin-direct = Direct
paper-origin-walk-in = Walk-in
paper-origin-agency = Agency
paper-role-main = Main guest
paper-role-booker = Booker
paper-role-companion = Companion
paper-note-fact = Fact
paper-note-preference = Preference
paper-note-incident = Incident
paper-met-interest = Interest
paper-met-enquiry = Enquiry
paper-met-call = Call
paper-met-message = Message
paper-met-reconfirmation = Confirmed before arrival
paper-met-follow-up = Thanks after the stay
paper-stage-inspiration = Inspiration
paper-stage-planning = Planning
paper-stage-booking = Booking
paper-stage-pre-stay = Pre-stay
paper-stage-stay = Stay
paper-stage-post-stay = Post-stay
paper-port-here = Here, today
paper-port-skipped = No fact noted
paper-port-ahead = Ahead
paper-fact-opened = File opened
paper-fact-opened-from = File opened, from { $origin }
paper-fact-booked = Booked
paper-fact-booked-how = Booked · { $how }
paper-fact-arrived = Arrived
paper-fact-arrived-dates = Arrival, by the dates
paper-fact-left = Left
paper-fact-left-dates = Departure, by the dates
paper-fact-cancelled = Cancelled
paper-fact-no-show = Guest did not come
paper-fact-note = Note, { $kind }
paper-fact-points = Loyalty points
paper-fact-points-how = Points: { $points } · balance { $after }
paper-fact-quoted = Price quoted
paper-fact-quoted-how = Price quoted: { $amount }
paper-fact-lost = Enquiry lost
paper-fact-lost-why = Enquiry lost: { $why }
paper-lost-price = too dear
paper-lost-dates-full = full on these days
paper-lost-no-answer = no answer
paper-lost-went-elsewhere = went elsewhere
paper-lost-changed-plans = changed plans
paper-lost-other = another reason
paper-fact-corrected = Stage corrected by hand

## A day at the desk
paper-kind-arrivals = Arrival list
paper-kind-handover = Handover
paper-arrivals-title = Arrivals on { $day }
paper-arrivals-count = { $count ->
    [one] { $number } arrival
   *[other] { $number } arrivals
}
paper-persons = { $count ->
    [one] { $number } person
   *[other] { $number } persons
}
paper-arrivals-open = { $number } without a unit
paper-arrivals-none = Nobody arrives this day.
paper-unit-open = to be given
paper-box-identity = ID
paper-box-key = Key
paper-box-paid = Paid
paper-box-done = Done
paper-handover-title = Handover of { $day }
paper-handover-awaited = Still to come
paper-handover-awaited-count = { $count ->
    [one] { $number } still to come
   *[other] { $number } still to come
}
paper-handover-awaited-none = Everybody has arrived.
paper-handover-here = In the house tonight
paper-handover-here-count = { $count ->
    [one] { $number } in house
   *[other] { $number } in house
}
paper-handover-here-none = Nobody sleeps here tonight.
paper-handover-leaving = Were to leave and are still here
paper-handover-next = Leave tomorrow
paper-handover-next-count = { $count ->
    [one] { $number } departure tomorrow
   *[other] { $number } departures tomorrow
}
paper-handover-next-none = Nobody leaves tomorrow.
paper-handover-tasks = To do and to call back
paper-handover-tasks-none = Nothing is waiting.
paper-col-due = By
paper-col-task = What
paper-col-owner = Who
paper-task-overdue = overdue
paper-errand-call-back = Call back
paper-errand-offer = Offer the same week: { $days }
paper-errand-offer-some = Offer the same week
paper-handover-notes = Notes of the day
paper-handover-notes-none = No note this day.
paper-handover-more = Also to be said
paper-kind-kitchen = Kitchen and floors sheet
paper-kitchen-title = Needs on { $day }
paper-kitchen-count = { $count ->
    [0] No need
    [one] { $number } need
   *[other] { $number } needs
}
paper-kitchen-units = { $count ->
    [one] { $number } unit
   *[other] { $number } units
}
paper-kitchen-none = No need recorded for this day.
paper-kitchen-grave = Danger to life
paper-kitchen-table = At table
paper-kitchen-room = Rooms and access
paper-kitchen-out = Outings and help
paper-kitchen-shred = No name and no reason, on purpose. Shred it after the service.
paper-col-need = What to do
paper-need-if-possible = if possible
paper-brief-needs = Needs: { $what }
paper-brief-pinned = To know: { $text }
paper-brief-first = First stay
paper-brief-nth = Stay no. { $number }
paper-brief-last = last time: { $stay }
paper-brief-likes = Likes: { $likes }
paper-brief-incident = Incident on { $day }: { $text }
paper-brief-speaks = Speaks { $language }
paper-brief-birthday = Birthday: { $name }, on { $day }
paper-brief-years = { $count ->
    [one] { $number } year old
   *[other] { $number } years old
}
paper-brief-points = { $count ->
    [one] { $number } point
   *[other] { $number } points
}
paper-brief-missing = To ask: { $what }
paper-cue-email = a real e-mail address
paper-cue-phone = a phone number
paper-cue-language = the language
paper-cue-reconfirm = confirmation of the arrival
paper-rhythm-always = always { $what }
paper-rhythm-usually = usually { $what }
paper-rhythm-week = week { $week }
paper-rhythm-month = in { $month }
paper-late-days = { $count ->
    [one] { $number } day later than usual
   *[other] { $number } days later than usual
}
paper-late-weeks = { $count ->
    [one] { $number } week later than usual
   *[other] { $number } weeks later than usual
}

## Loyalty
paper-points = { $count ->
    [one] { $number } point
   *[other] { $number } points
}
paper-kind-statement = Statement of points
paper-statement-title = Points of { $name }
paper-statement-card = Card { $card }
paper-statement-since = enrolled since { $day }
paper-statement-closed = The account has been closed since { $day }.
paper-statement-lot = { $points } until { $day }.
paper-statement-lot-ever = { $points } without end.
paper-statement-owed = { $points } are still owed after a reversal.
paper-statement-lines = Movements
paper-statement-none = No movements.
paper-tier-points = Tier { $tier }: { $now } points in 12 months, from { $from }.
paper-tier-nights = Tier { $tier }: { $now } nights in 12 months, from { $from }.
paper-tier-kept = Kept until { $day }.
paper-col-points = Points
paper-col-balance = Balance
paper-col-card = Card
paper-col-until = Until
paper-points-stay = Stay
paper-points-act = Points given
paper-points-reward = Reward
paper-points-counter = Used at the counter
paper-points-due = Expired
paper-points-left = Left the programme
paper-points-cancelled = Stay cancelled
paper-points-no-show = Guest did not come
paper-points-refund = Taken back
paper-points-repaid = Points owed repaid
paper-points-hand = Correction
paper-kind-expiring = Loyalty
paper-expiring-title = Points about to expire
paper-expiring-count = { $count ->
    [0] Nobody within { $days } days
    [one] { $count } person within { $days } days
   *[other] { $count } persons within { $days } days
}
paper-cards-title = Loyalty cards
paper-cards-none = No cards.
paper-card-since = member since { $day }
paper-fact-yes = Agreed
paper-fact-no = Said no
paper-fact-yes-to = Agreed: { $what } ({ $way })
paper-fact-no-to = Said no: { $what } ({ $way })
paper-letters-title = Letters before points expire
paper-letters-none = No points expire soon: there is no letter to write.
paper-letter-day = { $day }
paper-letter-hello = Dear { $name },
paper-letter-hello-nobody = Dear guest,
paper-letter-expires = You have { $points } to use until { $day }, that day included, in our programme “{ $programme }”. After that day this is no longer possible.
paper-letter-balance = Your card { $card } holds { $points } in all.
paper-letter-rewards = They are enough for: { $rewards }.
paper-letter-how = To use them, tell us at your next stay, or write to us before that day.
paper-letter-goodbye = With kind regards,
paper-kind-slip = Consent slip
paper-slip-title = What you agree to, and what you refuse
paper-slip-lede = Tick yes or no on each line. Nothing is ticked beforehand; a line left empty is no consent.
paper-slip-yes = Yes
paper-slip-no = No
paper-slip-name = Name
paper-slip-day = Date
paper-slip-signature = Signature
paper-slip-parent = For a child, a parent signs and writes their name. The house keeps this slip; the code says which words stand on it, and nothing about you.
paper-kind-proof = Proof of consents
paper-proof-none = Nothing was agreed to or refused.
paper-proof-lede = What the register of the house says, with the words that were read.
paper-proof-register = End of the register on the day of printing: { $head }. Signing key: { $kid }. Each line is chained to the one before and signed; a mark noted outside the book proves later that nothing was cut off.
paper-proof-until = until { $day }
paper-proof-words = Words { $version }, SHA-256 { $sum }
paper-proof-by = Noted by
paper-proof-mark = Mark
