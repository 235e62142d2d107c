### Words of the screen. Numbers, days and money are written before they come in: $shown is $count as people write it.

## The frame
skip-to-page = Skip to the page
rail-label = Sections
rail-home = Home
rail-guests = Guests
rail-reports = Reports
rail-settings = Settings
badge-label = { $actor }, { $tongue }. At the desk and language
badge-nobody = Who is at the desk?
badge-settings = Settings…
badge-shortcuts = Keyboard shortcuts
tongue-fr = Français
tongue-en = English
sample-bar = You are trying a sample season: its people and stays are invented.
sample-remove = Remove the sample
title-page = { $page } – Escale
close = Close
cancel = Cancel
save = Save
change = Change
remove = Remove
undo = Undo
undone = Taken back.
undone-kept =
    { $count ->
        [one] Taken back, but { $shown } thing was kept: it had been changed since.
       *[other] Taken back, but { $shown } things were kept: they had been changed since.
    }
undo-refused = This cannot be taken back: { $reason }
optional = optional
more-actions = More actions
not-said = not said
loading = One moment…
try-again = Try again
refused-otherwise = This was refused ({ $code }).
broken-otherwise = Something went wrong here, and nothing was changed ({ $code }).
problems-title =
    { $count ->
        [one] One thing to put right
       *[other] { $shown } things to put right
    }
nothing-here = This page does not exist.
back-home = Go to Home
key-ctrl = Ctrl
key-cmd = ⌘
key-alt = Alt
key-enter = Enter
key-escape = Esc

## First run
first-title = Open your guest book
first-lead = One file on this computer, encrypted. Nothing leaves it unless you decide so.
first-house = Name of the house
first-house-hint = As it stands on your papers: Les Tilleuls, Camping du Lac…
first-country = Country
first-country-hint = Phone numbers without a prefix are read as numbers of this country.
first-language = Language
first-actor = Who is at the desk?
first-actor-hint = A first name. It is written beside every note and change.
first-create = Create the book
first-or = Or look around first
first-sample = Try the sample season
first-sample-hint = An invented house with invented guests. It goes away in one click.
first-name-missing = Write the name of the house.
first-actor-missing = Write who is at the desk.
first-next-title = Bring your guests
first-next-lead = The book of { $house } is open, and empty. The quickest start is a file you already have: an export of your booking software, of a platform, a spreadsheet, an address book.

## Search
search-label = Find a guest
search-hint = Name, phone, e-mail, booking number
search-results = Guests found
search-count =
    { $count ->
        [0] No guest
        [one] { $shown } guest
       *[other] { $shown } guests
    }
search-for = for “{ $text }”, whatever the accents or the order
search-create = Create the guest “{ $text }”
search-never = never
search-no-phone = no phone
search-preview = Preview
search-more = Show more
search-choose = choose
search-open = open
search-open-stay = latest stay
search-leave = back to the day
match-sounds_like = similar spelling
match-phone = phone
match-email = e-mail
match-reference = booking number
match-town = town
match-note = in a note
match-card = loyalty card

## Today
today-title = Today
today-week = wk { $week }
today-previous = { $day }, the day before
today-next = { $day }, the day after
today-back = Today
today-tabs = The day
today-arrivals = Arrivals
today-in-house = In house
today-departures = Departures
today-none-arrivals = Nobody arrives this day.
today-none-in-house = Nobody else sleeps here this day.
today-none-departures = Nobody leaves this day.
today-to-welcome =
    { $count ->
        [one] { $shown } to welcome
       *[other] { $shown } to welcome
    }
today-arrived =
    { $count ->
        [one] { $shown } arrived
       *[other] { $shown } arrived
    }
today-to-leave =
    { $count ->
        [one] { $shown } to leave
       *[other] { $shown } to leave
    }
today-gone =
    { $count ->
        [one] { $shown } left
       *[other] { $shown } left
    }
today-adults =
    { $count ->
        [one] { $shown } adult
       *[other] { $shown } adults
    }
today-children =
    { $count ->
        [one] { $shown } child
       *[other] { $shown } children
    }
today-infants =
    { $count ->
        [one] { $shown } infant
       *[other] { $shown } infants
    }
today-print-month = Print the stays of the month
today-missing = Missing today
today-missing-lead = Ask while they are at the desk.
today-panel = Missing { $count }
today-last = Last time
today-likes = Likes
today-speaks = Speaks
today-party = Party
today-reference = Booking
today-first-time = First stay here
today-brief = In brief: { $name }
today-more = More actions: { $name }
today-open-guest = Open the file
today-leaves-early = Leaves early
today-with = with { $names }
today-rhythm = Habit
today-incident = Incident, { $day }
today-had-incident = Incident noted
today-birthday = Birthday
today-birthday-of = { $name } on { $day }
today-birthday-years = { $name } on { $day } ({ $count ->
        [one] { $shown } year old
       *[other] { $shown } years old
    })
today-points = Loyalty
brief-consent-never_asked = never asked
brief-consent-no = wants nothing sent
brief-consent-yes = at least one yes
today-to-ask = To ask
today-still-here = Was to leave on { $day }
today-not-come = Expected since { $day }
today-order = Order of the list
today-order-unit = By unit
today-order-name = By name
today-order-arrivals = To welcome first
today-order-in_house = Not yet arrived first
today-order-departures = Still to leave first
print-menu = Print
print-arrivals = Arrival list
print-handover = Evening handover
print-kitchen = Kitchen sheet
rhythm-always = always { $what }
rhythm-usually = mostly { $what }
rhythm-week = week { $week }
rhythm-month = in { $month }
rhythm-late-days =
    { $count ->
        [one] { $shown } day later than usual
       *[other] { $shown } days later than usual
    }
rhythm-late-weeks =
    { $count ->
        [one] { $shown } week later than usual
       *[other] { $shown } weeks later than usual
    }
rhythm-due-days =
    { $count ->
        [one] was due { $shown } day ago
       *[other] was due { $shown } days ago
    }
rhythm-due-weeks =
    { $count ->
        [one] was due { $shown } week ago
       *[other] was due { $shown } weeks ago
    }
nights-left =
    { $count ->
        [0] leaves
        [one] { $shown } night left
       *[other] { $shown } nights left
    }
empty-title = The book is empty.
empty-lead = Bring your bookings: the file of your software, a spreadsheet, an address book. Nothing is written before you say so.
empty-import = Import a file…
empty-guest = New guest
no-name = No name
check-in = Check in
check-out = Check out
checked-in = Arrived
checked-out = Left
nth-stay = { $rank ->
        [one] { $shown }^st stay
        [two] { $shown }^nd stay
        [few] { $shown }^rd stay
       *[other] { $shown }^th stay
    }
nights =
    { $count ->
        [0] day visit
        [one] { $shown } night
       *[other] { $shown } nights
    }
state-booked = booked
state-in_house = in house
state-left = left
state-cancelled = cancelled
state-no_show = no-show
origin-direct = direct
origin-walk_in = walk-in
origin-booking_com = Booking.com
origin-airbnb = Airbnb
origin-expedia = Expedia
origin-agoda = Agoda
origin-hostelworld = Hostelworld
origin-agency = agency
unit-none = no unit
unit-room = room
unit-pitch = pitch
unit-cottage = cottage
unit-boat = boat
unit-outing = outing
said-in = { $name } has arrived.
said-out = { $name } has left.
said-cancelled = The stay is cancelled.
said-no-show = Noted: did not come.
said-cancelled-of = { $name }: stay cancelled.
said-no-show-of = { $name } did not come.
said-booked = The stay is booked.
said-note = Note saved.
said-note-removed = Note removed.
said-guest = { $name } has a page now.
said-saved = Saved.
said-removed = Removed.
said-met = Noted.
said-stage = Stage corrected.
said-stage-computed = The stage follows the facts again.

## Cues
cue-no_real_email = No real e-mail address
cue-no_language = Language unknown
cue-no_phone = No phone number
cue-stay_without_unit = No unit given yet
cue-not_reconfirmed = Not reconfirmed yet
cue-no_follow_up = Nobody has thanked them yet
cue-do-no_real_email = Add an e-mail
cue-do-no_language = Choose a language
cue-do-no_phone = Add a phone
cue-do-stay_without_unit = Give a unit
cue-do-not_reconfirmed = Note the confirmation
cue-do-no_follow_up = Note the thanks

## The guest page
guest-note = Note
guest-print = Print
guest-panel = File
guest-panel-label = The guest’s file
guest-book = Book a stay
guest-met = Add an enquiry or a call
guest-correct-stage = Correct the stage
guest-edit = Edit the name and the file
guest-speaks = speaks { $language }
guest-since = since { $year }
guest-no-stay = no stay yet
guest-stays-count =
    { $count ->
        [one] { $shown } stay
       *[other] { $shown } stays
    }
status-prospect = prospect
status-first_stay = first stay
status-returning = returning guest
status-lapsed = not seen for three years
guest-missing = Missing now
guest-missing-none = Nothing is missing.
cue-not-wanted = Not wanted
cue-not-this-stay = Not around this stay
cue-never = Never for this guest
cue-settled =
    { $count ->
        [one] { $count } point done or not wanted
       *[other] { $count } points done or not wanted
    }
cue-ask-again = Ask again
cue-name-no_real_email = E-mail address
cue-name-no_language = Language
cue-name-no_phone = Phone number
cue-name-stay_without_unit = Unit
cue-name-not_reconfirmed = Reconfirmation
cue-name-no_follow_up = Thanks after the stay
cue-state-done = done
cue-state-not_wanted = not wanted
said-aside = This is not asked any more.
said-ask-again = This is asked again.
refusal-unsubscribed = No newsletter
refusal-unsubscribed-since = No newsletter since { $day }
refusal-cleaned = Address out of use
refusal-cleaned-since = Address out of use since { $day }
refusal-from = from the file { $file }
guest-contact = Contact
guest-stays = Stays
guest-tags = Tags
guest-identity = Identity
guest-added = File opened on { $day }
guest-added-from = File opened on { $day }, from { $origin }
guest-born = Born on { $day }
guest-no-contact = No contact yet.
guest-no-tags = No tag yet.
guest-relay = platform address: for this stay only
field-title = Title
field-family = Family name
field-given = Given name
field-language = Language
field-nationality = Nationality
field-birthday = Birthday
field-birthday-hint = The year may stay empty.
field-day = Day
field-month = Month
field-year = Year
field-email = E-mail
field-phone = Phone
field-address = Address
field-street = Street
field-postcode = Postcode
field-town = Town
field-region = Region
field-country = Country
field-tag = Tag
field-kind = Kind
kind-home = home
kind-work = work
kind-mobile = mobile
kind-other = not said
add-email = Add an e-mail
add-phone = Add a phone
add-address = Add an address
add-tag = Add a tag
edit-thing = Change { $thing }
remove-thing = Remove { $thing }
guest-new = New guest
guest-new-lead = A family name or one contact is enough.
guest-create = Create the guest
guest-needs-name = Write a name, or one way to reach the person.
guests-title = Guests
guests-count =
    { $count ->
        [one] { $shown } guest
       *[other] { $shown } guests
    }
guests-name = Name
guests-town = Town
guests-phone = Phone
guests-last = Latest stay
guests-none = No guest yet.
guests-previous = Previous page
guests-next = Next page
guests-page = { $from }–{ $to }
birthday-wrong = The calendar has no such day. Check the day, the month and the year.

## The route and the timeline
route-label = Journey, six stages
stage-inspiration = Inspiration
stage-planning = Planning
stage-booking = Booking
stage-pre_stay = Pre-stay
stage-stay = Stay
stage-post_stay = Post-stay
port-ahead = to come
port-skipped = nothing noted
port-here = here now
port-passed = passed
route-correct = Correct…
route-corrected = corrected by hand
correct-title = Correct the stage
correct-lead = The facts say: { $stage }. A correction holds until a newer fact.
correct-computed = As the facts say
fact-file_opened = file opened
fact-booked = booked
fact-dates = from the dates
fact-arrived = arrived
fact-left = left
fact-cancelled = cancelled
fact-no_show = did not come
fact-extra = extra
fact-note = note
fact-stage_corrected = corrected by hand
met-interest = interest
met-enquiry = enquiry
met-call = call
met-message = message
met-reconfirmation = confirmed again
met-follow_up = thanked
line-file_opened = File opened
line-file_opened-from = File opened, from { $origin }
line-booked = Booking
line-booked-ref = Booking { $reference }
line-arrived = Arrived
line-arrives = Arrival planned
line-arrived-dates = Arrival, from the dates
line-left = Left
line-leaves = Departure planned
line-left-dates = Departure, from the dates
line-cancelled = Booking cancelled
line-no_show = Did not come
line-stage_corrected = Stage corrected by hand: { $stage }
line-interest = Interest
line-enquiry = Enquiry
line-call = Call
line-message = Message
line-reconfirmation = Confirmed again
line-follow_up = Thanked
said-words = “{ $words }”
timeline-label = The guest’s story
timeline-show = Show
show-all = All
show-stays = Stays
show-notes = Notes
show-contacts = Contacts
show-points = Points
show-stage = Stage
show-every-stage = every stage
timeline-none = Nothing here yet.
timeline-nothing-shown = Nothing of this kind.
chapter-stay = Stay { $dates }
chapter-since = Since then
compose-open = Write a note about this stay…
compose-open-guest = Write a note about this guest…
note-label = Note
note-label-stay = Note on the stay { $dates }
note-hint = A fact, not a judgement: guests may read their notes.
note-draft = Draft kept.
note-kind = Kind of note
note-about = About
note-about-guest = the guest
note-fact = Fact
note-preference = Preference
note-incident = Incident
note-edit = Change the note
note-missing = Write something first.
note-guest-reads = The guest can read this note.
note-topic = Topic
topic-arrival = Arrival
topic-room = Room
topic-payment = Payment
topic-lost_item = Lost property
topic-service_recovery = Putting it right
topic-other = Other
note-seen-by = Seen by
seen-all = the whole team
seen-desk = the desk
seen-owner = the owner
note-until = Kept until
note-until-day = kept until { $day }
note-until-hint = Then it goes by itself.
note-pin = Pin under the name
note-unpin = Unpin
note-pinned = Pinned note
note-rewritten = rewritten by { $who }
note-review = Still true?
note-still = It is still true
note-draft-found = A note was begun and not saved.
note-draft-open = Go on with it
note-draft-drop = Throw it away
said-note-pinned = Note pinned.
said-note-unpinned = Note unpinned.
said-note-kept = Noted: it is still true.
scan-said = In this text
found-card_number = Card number
found-national_id = Identity number
found-iban = Account number
found-password = Password
found-passport_like = Passport number
found-health = Health
found-religion = Religion
found-politics_union = Politics or a union
found-ethnic = Origin
found-sex_life = Private life
found-criminal = Offence
found-family_private = Family matters
found-judgement_insult = Judgement
scan-block = never goes into a note.
scan-stop = sensitive: record the need, not the reason.
scan-stop-other = sensitive: leave it out of a note.
scan-warn = neutral words are better.
scan-take-out = Take it out
scan-name = It is a name
scan-need = Record a need
scan-instead = Write “{ $words }”
scan-as-written = Keep it as it is
scan-override = Write it all the same…
scan-override-reason = Why must it be written?
scan-override-hint = For the owner only. The note goes on { $day }.
post-label = Post
post-owner = Owner
post-desk = Desk
post-hint = At the desk, notes for the owner are not shown. This keeps things tidy; it is no lock: no code is asked for yet.
review-title = Notes to look at again
review-lead = Escale reads every note, imported ones too, and shows those it would not accept today. Nothing is removed.
review-run = Read the notes
review-none = Nothing to mend in { $read ->
        [0] no notes
        [one] one note
       *[other] { $read } notes
    }.
review-found = { $found ->
        [one] One note to mend
       *[other] { $found } notes to mend
    } of { $read }.
extras-title = Extras and gestures
extras-menu = Extras and gestures…
extras-of = Extras and gestures of the stay { $dates }
extras-none = Nothing yet.
extras-count =
    { $count ->
        [one] 1 extra or gesture
       *[other] { $count } extras or gestures
    }
extra-new = Write it down
extra-kind = Kind
extra-extra = Extra
extra-upgrade = Upgrade
extra-gesture = Goodwill gesture
extra-label = What
extra-label-hint = Breakfast, a dog, a bottle on the house…
extra-label-missing = Say what it was.
extra-price = Price for the guest
extra-cost = Cost to the house (optional)
extra-costs = costs { $cost }
extra-given = given
extra-amount-wrong = Write an amount, such as 12.50.
extra-change = Change “{ $label }”
extra-remove = Remove “{ $label }”
said-extra = Written down.
said-extra-removed = Removed.
line-extra = Extra
line-upgrade = Upgrade
line-gesture = Goodwill gesture
needs-title = Needs
needs-add = Record a need
needs-none = No need recorded.
needs-lead = What to do, never why. Removed three days after the departure.
needs-gone = removed on { $day }
needs-stay = Stay of { $dates }
need-change = Change the need
need-title = A need for this stay
need-quick = Often asked for
need-code = Need
need-severity = How grave
severity-life_threatening = danger to life
severity-must = necessary
severity-preference = preference
need-instruction = What to do
need-instruction-hint = 120 characters at most, no name and no reason.
need-place = For
place-room = the room
place-table = the table
place-participant = the participant
need-number = Number
need-asked = Read this to the guest
need-wording = “I expressly agree that { $house } records this need for my stay. It will be deleted three days after I leave.”
need-agrees = The guest agrees
need-refusal = A refusal changes nothing about the booking: the team may act on it without writing it down.
need-save = Record the need
need-alert = Danger to life: { $what }
need-for-table = table { $number }
need-for-participant = participant { $number }
said-need = Need recorded.
said-need-removed = Need removed.
need-code-gluten = no gluten
need-code-crustaceans = no crustaceans
need-code-eggs = no eggs
need-code-fish = no fish
need-code-peanuts = no peanuts
need-code-soy = no soy
need-code-milk = no milk
need-code-nuts = no nuts
need-code-celery = no celery
need-code-mustard = no mustard
need-code-sesame = no sesame
need-code-sulphites = no sulphites
need-code-lupin = no lupin
need-code-molluscs = no molluscs
need-code-other_food = no other food, see instruction
need-code-vegetarian = vegetarian menu
need-code-vegan = vegan menu
need-code-no_pork = no pork
need-code-no_alcohol = no alcohol
need-code-no_beef = no beef
need-code-low_salt = low in salt
need-code-low_sugar = low in sugar
need-code-step_free = step-free way in
need-code-ground_floor = ground floor
need-code-walk_in_shower = walk-in shower
need-code-wide_door = wide door
need-code-near_lift = near the lift
need-code-visual_alarm = light alarm
need-code-assistance_dog = assistance dog
need-code-fridge = fridge in the room
need-code-shower_seat = shower seat
need-code-grab_rail = grab rail
need-code-feather_free = bedding without feathers
need-code-large_print = papers in large print
need-code-short_walks = short walks only
need-code-no_swimming = no swimming
need-code-no_heights = no heights
need-code-often_seated = often seated
need-code-luggage_carried = luggage to be carried
need-code-help_leaving = help in leaving the building
need-code-in_writing = told in writing
need-kind-menu_exclude = At table: without
need-kind-menu_type = Menu
need-kind-room_access = Access
need-kind-equipment = Equipment
need-kind-activity_limit = Activities
need-kind-assistance = Help
met-title = Add an enquiry or a call
met-kind = What happened
met-on = Day
met-text = What was said
met-stay = About the stay
met-stay-none = none
met-save = Note it
met-option-interest = Interest: heard of the house
met-option-call = Call
met-option-message = E-mail or message
met-option-reconfirmation = Confirmation before arrival
met-option-follow_up = Thanks after the stay

## Booking
book-title = Book a stay for { $name }
book-lead = Only the days are needed.
book-change-title = Change the stay
book-arrival = Arrival
book-departure = Departure
book-unit = Unit
book-unit-none = to be given later
book-unit-new = New unit…
book-unit-name = Name of the unit
book-unit-kind = Kind of unit
book-adults = Adults
book-children = Children
book-infants = Infants
book-price = Price of the stay
book-price-hint = In { $currency }
book-reference = Booking number
book-reference-hint = As the guest or the platform gives it.
book-origin = Came through
book-save = Book
book-price-wrong = Write an amount, such as { $example }.
book-number-wrong = Write a whole number.
date-hint = 12/3, 12 March, tomorrow, +3
date-wrong = I cannot read this day. Write 12/3, 12 March, tomorrow or +3.
date-missing = Write a day.
date-before = Departure is before arrival. Write a later day, or +1.
date-calendar = Choose in the calendar
date-month = Month
date-day = Day
stay-cancel = Cancel the stay
stay-no-show = Did not come
stay-change = Change the stay
stay-print = Print the stay
stay-menu = Actions on the stay { $dates }
stays-none = No stay yet.

## Calendar of units
view-label = View
view-day = Day
view-calendar = Calendar
cal-title = Calendar
cal-label = Units and days
cal-spans = Length shown
cal-span-weeks = 3 weeks
cal-span-month = Month
cal-span-season = Season
cal-period = Change the period
cal-earlier = Earlier period
cal-later = Later period
cal-persons =
    { $count ->
        [one] { $shown } person
       *[other] { $shown } persons
    }
units-room = Rooms
units-pitch = Pitches
units-cottage = Cottages
units-boat = Boats
units-outing = Outings
cal-to-place = To place
cal-to-place-count =
    { $count ->
        [0] No stay without a unit
        [one] { $shown } stay without a unit
       *[other] { $shown } stays without a unit
    }
cal-to-place-ahead =
    { $count ->
        [one] { $shown } in all, from today on
       *[other] { $shown } in all, from today on
    }
cal-stays-of = Stays, { $unit }
cal-bar = , { $dates }, { $state }
cal-closure = , closed { $dates }
cal-legend = Legend
cal-legend-closed = closed
cal-legend-shut = out of season
cal-hint-drag = Drag to move, or
cal-hint-keys = then the arrows
cal-moving = { $name }: { $unit }, { $dates }, { $state }.
cal-moving-keys = Arrows: day and unit. Shift and arrows: length. Enter keeps, Escape gives up.
cal-free = free
cal-free-off-season = free, out of season
cal-taken = taken by { $name }, { $dates }
cal-unit-closed = closed { $dates }: { $reason }
cal-unit-retired = no longer let
cal-no-unit = without a unit
cal-looking = one moment…
cal-not-moved = Nothing was moved: { $unit }, { $dates }, { $state }.
cal-given-up = Nothing was moved.
cal-fixed = This stay is over: it no longer moves.
said-moved = The stay is moved.
move-menu = Move…
move-title = Move the stay of { $name }
move-save = Move
off-season-title = The house is closed on these days
off-season-lead = The house is closed from { $from } to { $to }. This stay is out of season.
off-season-move = Move all the same
off-season-tick = Book all the same, out of season (closed from { $from } to { $to })
cal-open-guest = Open the guest
cal-card-unit = Unit
cal-card-dates = Dates
cal-card-party = Party
cal-card-state = State
cal-unit-menu = Actions on { $unit }
cal-book-here = Book…
cal-close-here = Close for some days…
cal-reopen = Open the unit again
cal-none-title = No unit yet.
cal-none-lead = The calendar shows your rooms, cottages, pitches or boats, one a line. Add the first one, or import a file that names them.
cal-none-add = Add units
close-title = Close { $unit }
close-from = First night closed
close-to = Free again on
close-reason = Why
close-reason-hint = A word, shown on the calendar: painting, heating, family.
close-save = Close these days
said-closed = The unit is closed on these days.
said-reopened = The unit is open again.
book-title-here = Book a stay
book-unit-state = { $unit }, { $state }
pick-guest = Guest
pick-guest-hint = Name, phone or e-mail of somebody who has a file already.
pick-found = Guests found
pick-none = Nobody of this name. Create the file first.
pick-missing = Choose a guest.
pick-create = Create the file “{ $text }”
pick-other = somebody else

## Units and season, in the settings
settings-units = Units
units-lead = What you let, in the order of the calendar.
units-none = No unit yet.
unit-edit = Change { $unit }
unit-up = Move { $unit } up
unit-down = Move { $unit } down
unit-retire = No longer let
unit-restore = Let again
unit-retired-since = no longer let since { $day }
unit-add = Add a unit
unit-add-title = New unit
unit-edit-title = { $unit }
unit-capacity = For how many persons
unit-capacity-wrong = Write a number of persons, from 1 to { $most }.
unit-description = In a few words
unit-description-hint = Shown under the name: family room, lake view.
unit-closures = Closures
unit-closure = { $dates }: { $reason }
said-unit-added = The unit is added.
said-unit-retired = The unit is no longer let. Its old stays keep it.
said-unit-restored = The unit is let again.
settings-season = Season
season-lead = Without an open period the house is open all year. With one or more, Escale asks before it books outside them.
season-all-year = Open all year.
season-opens = Opens on
season-closes = Closes on (last departure)
season-add = Add this period
season-remove = Remove the period { $dates }
said-season-added = Open period added.
said-season-removed = Open period removed.

## A stay in one line
line-title = New stay in one line
line-example = Smith 12-15 Aug room 4 2+1 dog
line-lead = Name, dates, unit, persons, in any order: nothing is saved before you confirm.
line-guest = Guest
line-dates = Dates
line-persons = Persons
line-price = Price
line-phone = Phone
line-note = Note
line-unit = Unit
line-nights =
    { $count ->
        [0] day visit
        [one] { $shown } night
       *[other] { $shown } nights
    }
line-is-new = new guest
line-free = free
line-taken = taken until { $until }, { $name }
line-closed = closed until { $until }: { $reason }
line-retired = no longer let
line-when = free? Add the dates
line-unknown-unit = unknown
line-no-unit =
    { $count ->
        [0] to be placed
        [one] to be placed, { $shown } free
       *[other] to be placed, { $shown } free
    }
line-which = Which one?
line-who = Guest
line-choose =
    { $count ->
        [one] { $shown } guest of this name: choose
       *[other] { $shown } guests of this name: choose
    }
line-last = last stay { $month }
line-new = New guest: { $name }
line-now = arrives now
line-season = the house is closed: book all the same
line-book = Book
line-arrive = Book and note the arrival
line-take = Take { $unit }
line-other-unit = Other free units
line-fault-unread-word = “{ $word }” could not be read
line-fault-no_such_day-word = no such day: { $word }
line-fault-backwards-word = leaves before arriving: { $word }
line-fault-too_long-word = too many nights: { $word }
line-fault-twice = the dates and the nights do not agree
line-fault-twice-word = said twice: { $word }
line-fault-no_such_unit-word = the house has no “{ $word }”
line-fault-which_unit-word = several units for “{ $word }”
line-fault-no_guest = who comes?
line-fault-no_arrival = when? 12-15/8, tomorrow +2…
line-fault-no_departure = how many nights? +2
line-fault-closed_season = the house is closed on these nights
line-fault-not_for_notes-word = “{ $word }” does not belong in a note: leave it out, then record a need on the guest’s page
line-notice-past = the arrival lies behind
line-notice-next_year = this day has just passed: it is next year’s
line-notice-other_weekday = it is another weekday
line-notice-too_many = more persons than the unit takes

## Follow-up
rail-follow = Follow-up
follow-title = Follow-up
follow-show = Tasks shown
follow-open = To do
follow-done = Done
tasks-title = To do
tasks-all = All follow-up
tasks-none = Nothing to do.
tasks-none-done = Nothing has been done yet.
tasks-overdue =
    { $count ->
        [one] { $shown } task overdue
       *[other] { $shown } tasks overdue
    }
task-text = New task
task-due = Until (optional)
task-owner = Who (optional)
task-add = Write it down
task-missing = Write what is to be done.
task-overdue = overdue
task-today = today
task-due-tomorrow = tomorrow
task-no-day = no day
task-done = done on { $day }, { $who }
task-tomorrow = Put off until tomorrow
task-week = Put off by a week
task-some-day = Without a day
task-menu = Actions on the task “{ $task }”
said-task = The task is written down.
said-task-done = The task is done.
said-task-open = The task is to be done again.
said-task-later = The task is put off.
said-task-removed = The task is removed.

## Enquiries
enquiries-title = Enquiries
enquiries-all = All enquiries
enquiries-show = Enquiries shown
enquiries-open = Open
enquiries-booked = Booked
enquiries-lost = Lost
enquiries-none = No enquiry here.
enquiries-none-of = No enquiry under way.
enquiries-unanswered =
    { $count ->
        [one] { $shown } waits for an answer
       *[other] { $shown } wait for an answer
    }
follow-tabs = Parts of follow-up
enquiry-new = Note an enquiry
enquiry-title = Note an enquiry
enquiry-title-of = Note an enquiry of { $name }
enquiry-change-title = Put the enquiry right
enquiry-who = Who
enquiry-who-hint = Name, phone or e-mail; or the whole enquiry in one line.
enquiry-who-missing = Write a name, a phone or an e-mail.
enquiry-who-which = Several guests have this name: choose.
enquiry-when = When
enquiry-when-hint = 12-15/8, 12/8 3 nights, early May…
enquiry-party = How many
enquiry-party-hint = 2 or 2+1
enquiry-party-wrong = “{ $word }” is no number of people.
enquiry-asked = What they asked
enquiry-asked-hint = Enter saves; Shift + Enter begins a new line.
enquiry-channel = By
asked-by-phone = telephone
asked-by-mail = e-mail or letter
asked-by-walk_in = at the counter
asked-by-web = web page
enquiry-call-back = Call back
enquiry-save = Note the enquiry
enquiry-new-file = new file
enquiry-in-words = days noted in words
enquiry-no-days = no days
enquiry-from = from { $day }
enquiry-asked-on = { $day }, { $who }
enquiry-state-new = new
enquiry-state-quoted = price quoted
enquiry-state-booked = booked
enquiry-state-lost-why = lost: { $why }, { $day }
lost-price = too dear
lost-dates_full = full
lost-no_answer = no answer
lost-went_elsewhere = went elsewhere
lost-changed_plans = changed plans
lost-other = another reason
lost-why = Why
lost-option-price = Too dear
lost-option-dates_full = We were full
lost-option-no_answer = Nothing more was heard
lost-option-went_elsewhere = Went elsewhere
lost-option-changed_plans = Changed plans
lost-option-other = Another reason
lost-offer = Remind me to offer the same week next year
lost-save = Mark as lost
enquiry-quote-until = { $amount } until { $day }
enquiry-quote-on = { $amount }, quoted on { $day }
enquiry-call-due = call back: { $when }
due-at = { $day } at { $hour }
enquiry-book = Book
enquiry-quote = Quote a price
enquiry-quote-again = Quote another price
enquiry-edit = Put right
enquiry-lose = Lost
enquiry-offer = Offer the same week next year
enquiry-reopen = Open again
enquiry-menu = Actions on the enquiry of { $name }
enquiry-quote-title = Price for { $name }
enquiry-call_back-title = Call { $name } back
enquiry-lose-title = Enquiry lost: { $name }
enquiry-book-title = Book for { $name }
quote-amount = Price of the stay ({ $currency })
quote-until = Holds until
quote-save = Note the price
call-back-day = Call back on
call-back-save = Note the call back
said-enquiry = The enquiry is noted.
said-quoted = The price is noted.
said-call-back = The call back is noted.
said-lost = The enquiry is marked as lost.
said-enquiry-open = The enquiry is open again.
said-enquiry-removed = The enquiry is removed.
said-offer = Noted: to be offered on { $day }.
errand-call_back = Call back
errand-offer = Offer the same week: { $days }
make-task = Make it a task
guest-task = Task
task-title = New task
task-hour = Hour
hour-example = 3 pm
hour-wrong = This hour cannot be read. Write 15:30 or 3 pm.
fact-quoted = price quoted
fact-lost = lost
line-quoted = Price quoted: { $amount }
line-quoted-until = Price quoted: { $amount }, until { $day }
line-lost = Enquiry lost: { $why }
cue-enquiry_unanswered = Enquiry without an answer
cue-quote_unanswered = Price without an answer
cue-do-enquiry_unanswered = Answer the enquiry
cue-do-quote_unanswered = Ask again or mark as lost
cue-name-enquiry_unanswered = Answer to an enquiry
cue-name-quote_unanswered = Answer to a price
key-enquiry = Note an enquiry

## Reports
report-title = Stay report
report-title-guest = Guest report
report-title-stay = Report of one stay
report-period = Period
report-custom = other days…
report-from = First day
report-to = Last day
report-language = Language of the paper
report-paper = Paper
paper-a4 = A4
paper-letter = Letter
report-columns = Columns
column-unit = Unit
column-name = Name
column-country = Country
column-price = Price
column-phone = Phone
column-email = E-mail
report-people =
    { $count ->
        [0] Nobody is named.
        [one] { $shown } person is named. Phone and e-mail leave only if you tick them.
       *[other] { $shown } people are named. Phone and e-mail leave only if you tick them.
    }
report-people-plain =
    { $count ->
        [0] Nobody is named.
        [one] { $shown } person is named.
       *[other] { $shown } people are named.
    }
report-missing-title = Some signs are not in the fonts
report-missing = They would print as empty boxes: { $texts }
report-pages = Pages
report-page = Page { $page } of { $pages }
report-page-label = Page { $page }
report-previous = Previous page
report-next = Next page
report-zoom = Size
report-smaller = Smaller
report-larger = Larger
report-print = Print…
report-pdf = PDF…
report-open = Open the PDF
report-saved = Saved: { $path }
report-saved-plain = The PDF is saved.
report-preview = Preview
report-this-month = { $month } (this month)

## Import
import-title = Import a file
import-title-file = Import { $file }
import-steps = Steps
import-step-file = File
import-step-columns = Columns
import-step-rules = Rules
import-step-rehearse = Dry run
import-step-import = Import
import-drop = Drop a file here
import-drop-hint = An export of your booking software or platform, a spreadsheet (.xls, .xlsx, .ods, .csv), an address book (.vcf), a calendar (.ics). Nothing is written before you say so.
import-pick = Choose a file…
import-another = Another file…
import-reading = Reading the file…
import-rows =
    { $count ->
        [one] { $shown } row
       *[other] { $shown } rows
    }
import-read-as = read as { $how }
import-kind-csv = text table
import-kind-xls = Excel (.xls)
import-kind-xlsx = Excel
import-kind-ods = LibreOffice
import-kind-vcard = address cards
import-kind-ical = calendar
import-kind-zip = archive
import-separator-comma = comma
import-separator-semicolon = semicolon
import-separator-tab = tab
import-separator-pipe = vertical bar
import-decimal-comma = decimal comma
import-decimal-point = decimal point
order-dmy = day/month/year
order-mdy = month/day/year
order-ymd = year-month-day
import-encoding = Encoding
import-separator = Separator
import-first-rows = The first rows, as Escale reads them
import-field = In Escale
import-column = In the file
import-samples = Samples
import-understood = Escale understands
import-leave = do not import
import-not-used = Columns left out: { $columns }
import-as-is = as it is
import-twice = two fields take this column
import-no-mapping = This kind of file needs no mapping: Escale knows its fields.
import-last-time = Columns as last time, on { $day }.
import-as-proposed = Start from Escale’s proposal
import-use-last-time = As last time, on { $day }
import-more-fields = Other fields
import-date-order = Order of dates in the file
import-date-example = “{ $written }” is { $day }
import-decimal = Decimals in the file
import-mode = When the guest is already in the book
mode-skip = Leave what is there
mode-fill = Fill what is empty
mode-overwrite = The file wins
mode-skip-hint = Known guests stay as they are; new stays are added.
mode-fill-hint = Only empty fields are completed.
mode-overwrite-hint = Fields of the file replace those of the book. It can be undone.
import-country = Country of phone numbers without a prefix
import-consent = Imported people have given no consent of any kind: no letter will go to them.
import-rehearsing = Dry run: nothing is written
import-tally-new =
    { $count ->
        [one] new guest
       *[other] new guests
    }
import-tally-updated =
    { $count ->
        [one] completes a known guest
       *[other] complete a known guest
    }
import-tally-same =
    { $count ->
        [one] known guest, nothing to do
       *[other] known guests, nothing to do
    }
import-tally-stays =
    { $count ->
        [one] new stay
       *[other] new stays
    }
import-tally-stays-updated =
    { $count ->
        [one] stay completed
       *[other] stays completed
    }
import-tally-stays-same =
    { $count ->
        [one] stay already there
       *[other] stays already there
    }
import-tally-twins =
    { $count ->
        [one] possible duplicate, to look at
       *[other] possible duplicates, to look at
    }
import-tally-passed =
    { $count ->
        [one] row passed over: a blocked day, a payout
       *[other] rows passed over: blocked days, payouts
    }
import-tally-refused =
    { $count ->
        [one] refused row
       *[other] refused rows
    }
import-tally-unnamed =
    { $count ->
        [one] stay without a name
       *[other] stays without a name
    }
import-tally-unitless =
    { $count ->
        [one] stay without a unit
       *[other] stays without a unit
    }
import-tally-no-shows =
    { $count ->
        [one] confirmed booking, but nobody came
       *[other] confirmed bookings, but nobody came
    }
import-tally-confirm =
    { $count ->
        [one] consent to be confirmed: the file says so, nothing proves it
       *[other] consents to be confirmed: the file says so, nothing proves them
    }
import-tally-unwanted =
    { $count ->
        [one] guest said no at this address before: the no stays
       *[other] guests said no at their address before: the no stays
    }
import-tally-notes =
    { $count ->
        [one] note to look at
       *[other] notes to look at
    }
import-notes-title = Notes to look at
import-notes-lead = These notes say more than a note should. They are taken as they are; look at them afterwards in the settings, under “Notes to look at again”.
import-notes-row = Row { $row }:
import-refused-title = Refused rows
import-refused-none = No row is refused.
import-refused-lead = Correct them here, or import without them.
import-refused-after = The other rows are in the book. Save these to mend them, then import the saved file.
import-refused-more =
    { $count ->
        [one] and { $shown } more row
       *[other] and { $shown } more rows
    }
import-row = Row { $row }, { $column }
import-refused-save = Save as CSV
import-rehearse-again = Run again with the corrections
import-go =
    { $count ->
        [one] Import { $shown } row
       *[other] Import { $shown } rows
    }
import-running = Importing…
import-progress = { $done } of { $total } rows
import-cancelled = The import was stopped. Nothing was written.
import-failed = The import could not be done. Nothing was written.
import-done = The file is in the book.
import-undo = Undo this import
import-undoing = Taking it back…
import-undone = The import is undone.
import-see-guests = See the guests
import-next-columns = Continue: columns
import-next-rules = Continue: rules
import-next-rehearse = Continue: dry run
import-give-up = Give up
import-kept = Your choices are kept while you go back and forth.
import-nothing = There is nothing to import in this file.
import-sheet = Sheet
import-and = and also…
import-bad-dates =
    { $count ->
        [one] { $shown } date that no calendar has
       *[other] { $shown } dates that no calendar has
    }
import-field-family = Family name
import-field-given = Given name
import-field-full_name = Full name
import-field-title = Title
import-field-email = E-mail
import-field-phone = Phone
import-field-street = Street
import-field-postcode = Postcode
import-field-town = Town
import-field-region = Region
import-field-country = Country
import-field-language = Language
import-field-birthday = Birthday
import-field-nationality = Nationality
import-field-tags = Tags
import-field-guest_note = Note on the guest
import-field-arrival = Arrival
import-field-departure = Departure
import-field-nights = Nights
import-field-unit = Unit
import-field-state = State of the booking
import-field-origin = Channel
import-field-reference = Booking number
import-field-price = Price of the stay
import-field-currency = Currency
import-field-adults = Adults
import-field-children = Children
import-field-infants = Infants
import-field-persons = Persons
import-field-booked_on = Booked on
import-field-cancelled_on = Cancelled on
import-field-stay_note = Note on the stay
import-field-booker = Booked by
import-field-external_id = Number in the other software
import-field-newsletter = Signed up to a newsletter
doubt-by_content = guessed from the cells
doubt-already_fed = another column feeds this field
doubt-never_kept = Escale never keeps this
reason-bad_date = The calendar has no such day.
reason-departure_before_arrival = Departure is before arrival.
reason-stay_too_long = Longer than a stay can be: is the year right?
reason-date_missing = A day is missing.
reason-nobody_named = No name, no e-mail, no phone.
reason-bad_email = This is not an e-mail address.
reason-bad_amount = This is not an amount.
reason-bad_number = This is not a number.
reason-too_long = Far too long to be right.
reason-to_be_named = Nobody is named: write who comes.
reason-otherwise = This row cannot be read ({ $code }).
imports-title = Imports
imports-none = No file has been imported.
imports-line = { $rows } rows, { $guests } new guests, { $stays } new stays
imports-undone = undone

## Presets: names of products, the same everywhere
preset-booking = Booking.com
preset-airbnb = Airbnb
preset-airbnb_earnings = Airbnb
preset-cloudbeds = Cloudbeds
preset-little_hotelier = Little Hotelier
preset-google = Google
preset-outlook = Outlook
preset-mailchimp = Mailchimp

## What was done (the journal names it)
act-open-house = Book opened
act-change-house = House changed
act-add-guest = Guest created
act-change-guest = Guest changed
act-add-part = Contact or tag added
act-change-part = Contact changed
act-remove-part = Contact or tag removed
act-add-unit = Unit added
act-change-unit = Unit changed
act-order-units = Units put in order
act-retire-unit = Unit retired
act-restore-unit = Unit let again
act-close-unit = Unit closed
act-reopen-unit = Unit opened again
act-open-season = Open period added
act-close-season = Open period removed
act-book-stay = Stay booked
act-change-stay = Stay changed
act-move-stay = Stay moved
act-check-in = Arrival noted
act-check-out = Departure noted
act-cancel-stay = Stay cancelled
act-no-show = Did not come
act-write-note = Note written
act-rewrite-note = Note changed
act-remove-note = Note removed
act-keep-note = Preference confirmed
act-pin-note = Note pinned or unpinned
act-add-extra = Extra written down
act-change-extra = Extra changed
act-remove-extra = Extra removed
act-record-need = Need recorded
act-change-need = Need changed
act-remove-need = Need removed
act-round = Expired notes and needs removed
act-note-encounter = Enquiry or call noted
act-note-enquiry = Enquiry noted
act-change-enquiry = Enquiry put right
act-ask-for-call-back = Call back noted
act-quote-enquiry = Price quoted
act-book-enquiry = Enquiry booked
act-lose-enquiry = Enquiry lost
act-reopen-enquiry = Enquiry opened again
act-remove-enquiry = Enquiry removed
act-offer-same-week = Same week to be offered
act-correct-stage = Stage corrected
act-set-cue-aside = Set aside: not wanted
act-ask-again = Asked again
act-add-task = Task written down
act-change-task = Task changed
act-finish-task = Task done
act-reopen-task = Task opened again
act-postpone-task = Task put off
act-remove-task = Task removed
act-set-programme = Loyalty programme set
act-set-reward = Reward set
act-enrol = Guest enrolled in loyalty
act-leave-programme = Guest left loyalty
act-earn-points = Points given
act-redeem-points = Points used
act-reverse-points = Points taken back
act-adjust-points = Balance of points corrected
act-expire-points = Points expired
act-import = File imported
act-sample = Sample season written
act-undo = Change taken back
act-otherwise = Something was changed

## Settings
settings-title = Settings
settings-language = Language
settings-language-hint = Of the screens and menus. Papers follow their own choice.
settings-house = The house
settings-house-name = Name
settings-house-address = Address
settings-house-address-hint = One line, as on your papers.
settings-house-country = Country
settings-house-currency = Currency
settings-desk = At the desk
settings-desk-hint = This name is written beside every note and change.
settings-desk-save = Sign in
settings-look = Appearance
settings-theme = Light or dark
theme-system = as the system
theme-light = light
theme-dark = dark
settings-zoom = Size of everything
settings-zoom-hint = { $plus } and { $minus } change it, { $zero } puts it back.
settings-letters = Single-letter shortcuts (N, E, J, K)
settings-letters-hint = They work only when no field is being typed in.
settings-history = History
settings-history-lead = Every change, latest first. Each can be taken back on its own.
settings-history-none = Nothing has been changed yet.
settings-history-more = Show more
settings-sample = Sample season
settings-about = About
about-version = Escale { $version }
about-licence = Free software, under the Apache 2.0 or the MIT licence, as you prefer.
about-where = The book
about-logs = The log
about-logs-say = What the program did and what failed, the last seven days. It names no guest.
about-logs-open = Open the folder
guide-title = Guide
guide-read = Read the guide
about-holds = { $guests } guests, { $stays } stays
about-key-keychain = Encrypted. Its key is in the keychain of this computer.
about-key-file = Encrypted. This computer has no keychain: the key lies in a file beside the book, readable by your account only. Whoever has both files can read the book.

## Keyboard
keys-title = Keyboard shortcuts
keys-print = Print this sheet
keys-anywhere = Anywhere
keys-on-guest = On a guest’s page
keys-in-list = In lists
key-find = Find a guest
key-type = Find a guest: just type, on Home
key-new = New guest
key-line = New stay in one line
key-undo = Undo the last change
key-back = Back, forward
key-zoom = Larger, smaller, as it was
key-sheet = This sheet
key-close = Close, one step back
key-view = From the day to the calendar, and back
keys-on-calendar = On the calendar
key-cal-walk = From one stay to another
key-cal-open = Open the guest
key-cal-card = The stay in short
key-cal-move = Move the stay, then the arrows
key-cal-longer = Longer, shorter
key-cal-keep = Keep
key-shift = Shift
key-space = Space
key-note = Write a note
key-edit = Edit the file
key-print = Print
key-save = Save what is being written
key-move = Next, previous line
key-brief = Open or close the brief of a line
key-print-day = Print the arrival list
key-open = Open the chosen line
key-open-stay = Open the latest stay of the chosen guest

## Faults of the window itself; those of the book are in errors.ftl
error-unreachable = Escale does not answer.
    .hint = Nothing was changed. Wait a moment, then try again.
error-drawing = This page cannot be shown.
    .hint = Nothing was changed. Go to another page and come back.
error-signed-out = This address needs a new token.
    .hint = Open the address that escale serve has just printed.
error-no-folder-program = No program of this computer shows folders.
    .hint = The place of the folder stands beside the button; open it by hand.
error-no-pdf-program = No program of this computer opens PDF files.
    .hint = Save the PDF instead.
error-not-printed = The print window did not open.
    .hint = Save the PDF and print it from there.
error-not-written = The file could not be written there.
    .hint = Choose another folder.
error-stopped = Escale had to stop this. Nothing was changed.
    .hint = Try again; if it happens again, start Escale anew.

# Loyalty
loyalty = Loyalty
loyalty-points = { $count ->
    [one] { $points } point
   *[other] { $points } points
 }
loyalty-tier-points = { $tier }, { $points }
loyalty-not-enrolled = Not in the programme.
loyalty-no-programme = The house has no loyalty programme.
loyalty-set-up = Choose one
loyalty-enrol = Enrol
loyalty-enrol-note = No marketing consent is asked for or given.
loyalty-card = Card { $card }
loyalty-left = Left the programme on { $day }.
loyalty-leave = Leave the programme
loyalty-leave-sure = { $points } end today and the account is closed. The card stays reserved: the guest may come back, without these points.
loyalty-more-for = { $points } more for: { $reward }.
loyalty-enough-for = Enough for: { $reward }.
loyalty-expires = { $points } expire on { $day }.
loyalty-expires-soon = Note: { $points } expire on { $day }.
loyalty-owed = { $points } are still owed after a reversal; the next points earned repay them.
loyalty-stay-brings = The stay of { $days } will bring { $points }: { $why }.
loyalty-stay-due = The stay of { $days } has not brought its { $points } yet: { $why }.
loyalty-give-stay = Give
loyalty-why-nights = { $nights ->
    [one] 1 night × { $each }
   *[other] { $nights } nights × { $each }
 }
loyalty-why-amount = { $points } for { $price }
loyalty-why-season = { $points } for { $name } ({ $nights ->
    [one] 1 night
   *[other] { $nights } nights
 })
loyalty-why-direct = { $points } booked direct
loyalty-tier-reached = { $tier }: { $now } in 12 months, from { $from }.
loyalty-tier-kept = { $tier } kept until { $day }: { $now } in 12 months, from { $from }.
loyalty-dialog = Points of { $name }
loyalty-number = Number of points
loyalty-number-hint = The balance is { $balance }.
loyalty-after = Balance after: { $balance }.
loyalty-after-short = { $missing } missing.
loyalty-reason = Reason
loyalty-reason-missing = Points given need a reason.
loyalty-number-wrong = Write a whole number of points.
loyalty-what = What to do?
loyalty-give = Give
loyalty-use = Use
loyalty-quick = With one key
loyalty-not-before = not before { $day }
loyalty-ledger = History of points
loyalty-reverse = Take this line back
said-points-given = { $points } given.
said-points-used = { $points } used.
said-reward = Reward: { $reward }.
said-enrolled = { $name } is enrolled in loyalty.
said-left-programme = The account is closed.
said-points-reversed = Line taken back.
points-line = { $points } · balance { $after }
points-stay = for the stay
points-act = given
points-reward = for a reward
points-counter = used at the counter
points-due = expired
points-left = left the programme
points-cancelled = stay cancelled
points-no_show = guest did not come
points-refund = taken back
points-repaid = points owed repaid
points-hand = correction
fact-points = Points
loyalty-open = Open points
loyalty-all-lines = All lines
key-points = Loyalty points of the guest
guest-points = Points
loyalty-ready-lead = Choose a ready programme; every number can be changed later.
loyalty-choose = Choose
loyalty-begin = Begin
loyalty-reward-line = { $reward }: { $points }, costs the house { $cost }.
loyalty-rule-night = { $points } a night.
loyalty-rule-direct = { $points } more for booking direct.
loyalty-rule-expiry = Points last { $months } months, to the end of the month.
loyalty-name = Name of the programme
loyalty-per-night = Points a night
loyalty-direct = Points for booking direct
loyalty-rate = Points for the price of the stay
loyalty-rate-each = … for every ({ $currency })
loyalty-rounding = Points are whole: a fraction is left off, once for each reason.
loyalty-gifts = Acts that bring points
loyalty-row-name = Name
loyalty-add-row = Add a line
loyalty-seasons = Days that count more, or less
loyalty-seasons-hint = From the first to the last night, every year; 150% gives half as much again.
loyalty-season-from = First night
loyalty-season-to = Last night
loyalty-season-percent = Per cent
loyalty-season-new = Off season
loyalty-expiry = How long points last
loyalty-never = For ever
loyalty-months = { $shown } months, to the end of the month
loyalty-gives = Points of a stay
loyalty-gives-check-out = Given by themselves at check-out
loyalty-gives-hand = Given by hand
loyalty-tiers = Tiers (optional)
loyalty-tier-from = From
loyalty-tiers-by = The tiers count, in 12 months
loyalty-by-points = points earned
loyalty-by-nights = nights
loyalty-grace = Months for which a tier is kept
loyalty-effect = With these rules, the last stay ({ $name }, { $days }) would have brought { $points }: { $why }.
loyalty-effect-zero = With these rules, the last stay ({ $name }, { $days }) would have brought nothing.
loyalty-effect-none = No stay has ended yet to try these rules on.
loyalty-rules = Rules
loyalty-rewards = Rewards
loyalty-rewards-hint = The real cost tells what the open points are worth.
loyalty-add-reward = Add a reward
loyalty-reward-name = What the guest gets
loyalty-reward-cost = Cost to the house
loyalty-cost-wrong = This amount cannot be read.
loyalty-black-from = From
loyalty-black-to = To
loyalty-black-backwards = Ends before it begins.
loyalty-add-blackout = Add days
loyalty-blackouts-none = None: it can be had on any day.
loyalty-blackouts = Days on which it is not offered
loyalty-reward-active = Offered
loyalty-reward-not-on = Not on { $days }
loyalty-reward-resting = not offered
loyalty-reward-costs = costs the house { $cost }
loyalty-open-points = { $count ->
    [0] No members, { $points } open.
    [one] { $shown } member, { $points } open.
   *[other] { $shown } members, { $points } open.
 }
loyalty-liability = If all were used, they would cost { $money }.
loyalty-liability-unknown = No reward tells yet what they would cost.
loyalty-by-month = Open points by last day
loyalty-until = Until
loyalty-all-months = All months
loyalty-points-column = Points
loyalty-comeback = { $members } members have been here for a year: { $before } stays in the year before ({ $earned }), { $after } in the year after ({ $now }).
loyalty-cannot-tell = What the programme brings cannot be told yet: it takes { $from } members of a year, there are { $by }.
loyalty-expiring = About to expire
loyalty-expiring-none = No points expire within { $days } days.
loyalty-expiring-print = Print the list
loyalty-months-part = Month by month
loyalty-month = Month
loyalty-given = Given
loyalty-used = Used
loyalty-expired = Expired
loyalty-owed-part = What the programme owes
print-card = Card
print-statement = Statement
print-slip = Slip to sign
print-proof = Proof of consents
print-expiring = Points about to expire
print-letters = Letters before points expire
letters-link = Write to each of them
report-loyalty = Open points and what they cost:
letters-language = Each letter speaks the guest’s own language; this one is for guests whose language is not known.
settings-loyalty = Programme, rewards, open points.
settings-loyalty-open = Open loyalty
loyalty-months-none = No movements for a year.
# Consents
purpose-P01 = Booking and stay
purpose-P02 = Registration of guests
purpose-P03 = Invoices and tourist tax
purpose-P04 = Preferences of a stay
purpose-P05 = Health need of this stay
purpose-P05R = Health need, remembered
purpose-P06 = News and offers of the house
purpose-P07 = Loyalty programme
purpose-P07B = Offers chosen from past stays
purpose-P08 = Handing over to a tourist office
purpose-P08S = Statistics of the destination
purpose-P09 = Question after the stay
purpose-P10 = Photo or testimonial shown
purpose-P11 = Safety of an activity
purpose-P12 = Claims and incidents
purpose-P13 = Security and history
purpose-about-P05 = An express yes, for the length of the stay.
purpose-about-P05R = An express yes, for the stays to come.
purpose-about-P06 = Written by the house; nothing is passed on to others.
purpose-about-P07B = Chosen from the dates and rooms of past stays.
purpose-about-P09 = May be asked of a recent guest, unless they say no.
purpose-about-P10 = On the house’s site and leaflets.
channel-email = E-mail
channel-sms = Text message
channel-messaging_app = Messaging app
channel-phone_live = Phone call
channel-phone_auto = Automatic call
channel-post = Letter
channel-in_person = Face to face
channel-data_transfer = Hand-over
consent-title = Consents
consent-open = See and change
consent-none = Nothing was asked yet.
consent-state-unknown = Never asked
consent-to-confirm = To be confirmed
consent-claimed = A file says yes; nothing proves it.
consent-claimed-on = A file says yes, on { $day }; nothing proves it.
consent-state-refused = No
consent-state-given = Yes
consent-state-renewed = Yes
consent-state-withdrawn = Withdrawn
consent-state-expired = Ended
consent-state-invalidated = Not valid
consent-state-objected = No promotion
consent-since = on { $day }
consent-until = until { $day }
consent-by = noted by { $name }
consent-version = words { $version }
consent-level = proof { $level } of 4
consent-collect = Collect…
consent-withdraw = Withdraw
consent-no = Note a no
consent-no-of = Note a no: { $what }
consent-collect-of = Collect: { $what }
consent-withdraw-of = Withdraw: { $what }
consent-receipt = Receipt
consent-receipt-of = Receipt: { $what }
consent-receipt-file = receipt
consent-basis-consent = may be used
consent-basis-explicit_consent = may be used
consent-basis-contract = part of the booking
consent-basis-legal_obligation = a law asks for it
consent-basis-legitimate_interest = allowed until the guest says no
consent-basis-soft_opt_in = allowed: a recent guest who never said no
consent-basis-casl_implied = allowed for now: implied consent
consent-form-title = Collect a yes
consent-form-lead = The guest reads these words, or you read them aloud.
consent-form-notice = The notice that goes with it
consent-form-language = Language of the words
consent-form-method = How did the guest say yes?
consent-form-place = Where is the proof kept?
consent-form-place-hint = For example: binder 2, page 14. Never an identity document.
consent-form-on = On which day
consent-form-parent = A parent said yes, for a child
consent-form-save = Record the yes
consent-form-choose = Choose how it was said.
consent-form-where = Write where the proof is kept.
consent-method-paper_signed = On a signed slip
consent-method-email_reply = By a reply from their own address
consent-method-sms_reply = By a reply from their own phone
consent-method-verbal_desk = At the desk
consent-method-verbal_phone = On the phone
consent-object = No promotion at all
consent-object-hint = Stops everything of promotion, by every channel.
consent-history = History
consent-history-none = Nothing was said yet.
consent-deed-give = Yes
consent-deed-renew = Yes, again
consent-deed-withdraw = Withdrawn
consent-deed-refuse = No
consent-deed-object = No promotion
consent-deed-invalidate = Proof missing
consent-deed-take_back = Taken back: a mistake
consent-deed-change_signer = New signing key
consent-taken-back = taken back
consent-mark = mark { $mark }
consent-register = The register
consent-verify = Check the register
consent-verified =
    { $count ->
        [one] One line, nothing altered.
       *[other] { $shown } lines, nothing altered.
    }
consent-head = End of the register: { $mark }. Note it outside the book: it proves later that nothing was cut off.
consent-bad = Line { $line } is not what was signed: { $reason }. Nothing was repaired; keep this book and its backups, and compare them.
consent-bad-unreadable = unreadable
consent-bad-altered = altered
consent-bad-missing = missing
consent-bad-unlinked = out of order
consent-bad-bad_signature = wrong signature
consent-bad-unknown_key = unknown key
consent-bad-no_wording = its words are gone
consent-bad-cut_off = lines after it are missing
consent-bad-bad_checkpoint = a checkpoint is altered
consent-bad-bad_standing = a state does not follow from the lines
consent-profile = Rules: { $profile }
consent-stale =
    { $count ->
        [one] One rule is to be checked: nobody has looked at it for 18 months.
       *[other] { $shown } rules are to be checked: nobody has looked at them for 18 months.
    }
consent-said-yes = Recorded: { $what }.
consent-said-withdrawn = Withdrawn: { $what }.
consent-said-no = Noted: no to { $what }.
consent-said-object = Noted: no promotion.
fact-consent = Consent
line-consent-yes = Agreed: { $what }, { $way }
line-consent-withdrawn = Withdrew the yes: { $what }, { $way }
line-consent-no = Said no: { $what }, { $way }
cue-consent_ends = A consent ends soon
cue-name-consent_ends = A consent that ends
cue-do-consent_ends = Ask again
key-consent = Consents of the guest
act-give-consent = Consent recorded
act-withdraw-consent = Refusal or withdrawal recorded
act-object-to-promotion = No promotion: recorded
act-invalidate-consent = Consent without proof ended
act-change-signer = Signing key of the register replaced
habits-title = Habits of the house
habits-lead = Each number says what it changes, and what it would change today. Nothing is changed until you save.
habits-usual = Take the usual values
habit-days = { $count ->
    [one] day
   *[other] days
}
habit-days-before = { $count ->
    [one] day before
   *[other] days before
}
habit-years = { $count ->
    [one] year
   *[other] years
}
habit-prepare_days = An arrival is prepared from
habit-prepare_days-hint = This long before the arrival, a guest who has booked is in “Pre-stay”.
habit-prepare-effect = { $count ->
    [0] No booking would be in pre-stay today.
    [one] { $count } booking would be in pre-stay today.
   *[other] { $count } bookings would be in pre-stay today.
}
habit-reconfirm_days = A confirmation is asked for from
habit-reconfirm_days-hint = This long before the arrival, a stay nobody has reconfirmed shows a reminder. 0: never.
habit-reconfirm-effect = { $count ->
    [0] No stay would show the reminder today.
    [one] { $count } stay would show the reminder today.
   *[other] { $count } stays would show the reminder today.
}
habit-reconfirm-never = No stay shows the reminder.
habit-thanks_days = Thanks are missed for
habit-thanks_days-hint = This long after the departure, a stay that nobody followed up shows a reminder. 0: never.
habit-thanks-effect = { $count ->
    [0] No stay would show the reminder today.
    [one] { $count } stay would show the reminder today.
   *[other] { $count } stays would show the reminder today.
}
habit-thanks-never = No stay shows the reminder.
habit-points_days = Points about to expire are told
habit-points_days-hint = This long before their last day, points are in the list and in the letters of the loyalty page.
habit-points-effect = { $count ->
    [0] Nobody would be in the list today.
    [one] { $count } member would be in the list today.
   *[other] { $count } members would be in the list today.
}
habit-keep_facts = A fact is kept for
habit-keep_facts-hint = From the end of the stay or the day of writing. At most 3 years. Notes already written keep their day.
habit-keep_incidents = An incident is kept for
habit-keep_incidents-hint = From the end of the stay or the day of writing. At most 3 years.
habit-keep_preferences = A preference is kept for
habit-keep_preferences-hint = After a year somebody is asked whether it still holds. At most 3 years.
habit-keep-effect = Written today, it would be kept until { $day }.
habit-list = What the arrival list tells
habit-list-effect = Needs and what is pinned always stand on it. The next list is of { $day }: { $count ->
    [one] { $count } arrival.
   *[other] { $count } arrivals.
}
habit-list-nobody = Needs and what is pinned always stand on it. Nobody arrives in the next 30 days.
habit-list-history = Earlier stays and incidents
habit-list-likes = What they like
habit-list-points = Points and tier
habit-list-birthdays = Birthdays
habit-list-questions = What to ask at the counter
habit-list-on = { $count ->
    [0] on no line of it
    [one] on { $count } line
   *[other] on { $count } lines
}
habit-list-off = left out
act-set-habits = Habits of the house set
