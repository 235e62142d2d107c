# The words of the paper. Numbers, amounts and dates come already written; a count only selects the plural.

## Head and foot
report-made = Made on { $moment }
report-made-by = by { $name }
report-continued = { $title }, continued
report-page-title = { $title } – { $house }

## What it is
report-kind-guest = Guest file
report-kind-stay = Stay
report-kind-period = Stay report
report-title-month = { $vowel ->
    [yes] Stays in { $month }
   *[no] Stays in { $month }
}
report-title-year = Stays in { $year }
report-title-days = Stays from { $from } to { $to }
report-title-day = Stays on { $day }
report-period = From { $from } to { $to }

## Counts
report-nights = { $count ->
    [one] { $number } night
   *[other] { $number } nights
}
report-stays = { $count ->
    [one] { $number } stay
   *[other] { $number } stays
}
report-adults = { $count ->
    [one] { $number } adult
   *[other] { $number } adults
}
report-children = { $count ->
    [one] { $number } child
   *[other] { $number } children
}
report-infants = { $count ->
    [one] { $number } infant
   *[other] { $number } infants
}
report-figure-stays = { $count ->
    [one] stay
   *[other] stays
}
report-figure-nights = { $count ->
    [one] night
   *[other] nights
}
report-figure-persons = { $count ->
    [one] person
   *[other] persons
}
report-figure-person-nights = { $count ->
    [one] person-night
   *[other] person-nights
}
report-figure-money = price of the stays
report-average = { $number } nights on average
report-since = { $stays } since { $month }

## Columns
report-col-dates = Dates
report-col-unit = Unit
report-col-name = Name
report-col-contact = Contact
report-col-country = Country
report-col-nights = Nights
report-col-persons = Pers.
report-col-price = Price
report-col-price-in = Price ({ $currency })
report-col-stays = Stays
report-col-state = State
report-col-date = Date
report-col-stage = Stage
report-col-what = Fact
report-col-by = Noted by
report-col-role = Role
report-total = Total
report-total-stays = Total, { $stays }
report-not-counted = Cancelled stays and no-shows are struck through and are not counted.
report-whole-stays = Listed are the stays with at least one night in the period; the totals are those of whole stays. A person-night is one night spent by one person.
report-no-stays = No stay in this period.
report-by-country = By country
report-no-country = Not given

## One stay
report-arrival = Arrival
report-departure = Departure
report-length = Length
report-unit = Unit
report-unit-written = { $unit } (as the file says)
report-party-size = Party
report-price = Price
report-state = State
report-booked-on = Booked on
report-origin = Booked through
report-reference = Reference
report-with = with { $names }
report-party = The party
report-contact = Contact
report-facts = The stay
report-notes = Notes
report-no-notes = No notes.
report-unnamed = No name
report-booked = booked on { $day }
report-ref = ref. { $reference }

## One person
report-person = The person
report-family-name = Family name
report-given-name = Given name
report-title-word = Title
report-email = E-mail
report-phone = Phone
report-address = Address
report-language = Language
report-birthday = Birthday
report-nationality = Nationality
report-tags = Tags
report-added-on = File opened on
report-file-origin = Origin of the file
report-file-number = File number
report-relay = relay address of a platform
report-as-written = written { $written }
report-none = –
report-stays-section = Stays
report-no-stays-yet = No stays.
report-journey = Journey
report-journey-facts = All facts
report-no-facts = No fact noted.
report-corrected = Stage corrected by hand; the facts alone give { $stage }.
report-note-head = { $kind }, { $moment }, { $author }
report-note-stay = stay { $span }

## Words of the field
report-kind-home = home
report-kind-work = work
report-kind-mobile = mobile
report-status-prospect = Prospect
report-status-first = First stay
report-status-returning = Returning guest
report-status-lapsed = Lapsed guest
report-state-booked = Booked
report-state-in-house = In house
report-state-left = Left
report-state-cancelled = Cancelled
report-state-cancelled-on = Cancelled on { $day }
report-state-no-show = No-show
report-origin-direct = Direct
report-origin-walk-in = Walk-in
report-origin-agency = Agency
report-role-main = Main guest
report-role-booker = Booker
report-role-companion = Companion
report-note-fact = Fact
report-note-preference = Preference
report-note-incident = Incident
report-met-interest = Interest
report-met-enquiry = Enquiry
report-met-call = Call
report-met-message = Message
report-met-reconfirmation = Reconfirmed before arrival
report-met-follow-up = Follow-up after the stay
report-stage-inspiration = Inspiration
report-stage-planning = Planning
report-stage-booking = Booking
report-stage-pre-stay = Pre-stay
report-stage-stay = Stay
report-stage-post-stay = Post-stay
report-port-here = Here, today
report-port-skipped = No fact noted
report-port-ahead = Ahead
report-fact-opened = File opened
report-fact-opened-from = File opened, origin { $origin }
report-fact-booked = Booked
report-fact-booked-how = Booked, { $how }
report-fact-arrived = Arrived
report-fact-arrived-dates = Arrival, by the dates
report-fact-left = Left
report-fact-left-dates = Departure, by the dates
report-fact-cancelled = Cancelled
report-fact-no-show = No-show
report-fact-note = Note, { $kind }
report-fact-corrected = Stage corrected
