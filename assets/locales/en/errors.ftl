# Problems, as the screen and the command line say them: what happened, then what to do.
# Key: error-<code>; the attribute .hint, optional, says what to do.

error-no-book = There is no book at this place.
    .hint = Check the path, or make a new book.
error-already-there = There is a file at this place already.
    .hint = Choose another name: nothing was replaced.
error-in-use = The book is open in another program already.
    .hint = Close the other Escale window, then try again.
error-wrong-key = The key does not open this book, or the file is damaged.
    .hint = Take the key of this very book. If it is the right one, restore a backup.
error-not-a-book = This file is not a book of Escale.
    .hint = Choose a file that Escale made.
error-damaged = The book is damaged.
    .hint = Nothing was written. Restore the latest backup.
error-newer-book = This book was written by a newer Escale (book { $book }, program { $program }).
    .hint = Install the latest version: the book was not changed.
error-read-only = This place cannot be written.
    .hint = Choose a folder you may write to.
error-disk-full = The disk is full: nothing was saved.
    .hint = Make some room, then try again.
error-missing = Not in the book: { $what ->
        [guest] this guest
        [stay] this stay
        [note] this note
        [task] this task
        [enquiry] this enquiry
        [unit] this unit
        [closure] this closure
        [season] this period
        [part] this line
        [account] a loyalty account
        [house] the house
        [import] this import
       *[other] { $what }
    }.
    .hint = Another change may have removed it: go back and look again.
error-not-undoable = This change can no longer be undone.
    .hint = The last 50 changes and the last 5 imports can be, once each.
error-unit-taken = That would give a unit twice for one night.
    .hint = Another stay has taken it since: move that one first.
error-backup = The copy before the upgrade could not be made: the book was not touched.
    .hint = Make room beside the book, then open it again.
error-store = The book could not save. Nothing has changed.
    .hint = Try again. If it happens again, restart Escale.
error-system = The system said no. Nothing has changed.
error-no-file = There is no such file.
    .hint = Check its name and folder.
error-no-chance = This computer gives no random numbers: no key was made.
error-no-key = The key of this book is nowhere to be found.
    .hint = It is in the system’s keychain or in a “.key” file beside the book; otherwise name it with --key-file.
error-bad-key-file = The key file does not hold a key.
    .hint = A key is one line of 64 hexadecimal digits.
error-key-file-unreadable = The key file cannot be read.
    .hint = Only its owner may read it.
error-key-not-kept = The key could not be kept: the new book was removed.
    .hint = Choose a folder you may write to.
error-no-book-open = No book is open.
error-book-named-by-hand = This book was opened by name: do this in the window.
error-no-such-command = There is no such command.
    .hint = “escale commands” lists them.
error-bad-ask = The question is not of the expected form.
error-bad-answer = The answer could not be written.
error-no-token = The token of this session is missing.
error-panic = A fault of the program stopped this. Nothing has changed.

error-house-no-name = The house needs a name.
error-guest-nobody = At least a name, an e-mail or a phone is needed.
error-not-an-email = This is not an e-mail address.
    .hint = It is written like name@example.com.
error-not-a-phone = This is not a phone number.
    .hint = Write it in digits, for example +44 20 7946 0123.
error-empty = This field is empty.
error-too-long = This is too long: { $most } characters at most.
error-no-such-birthday = There is no such date.

error-leaves-before-arriving = The departure is before the arrival.
error-stay-too-long = This stay is too long: { $most } nights at most.
error-overlaps = { $named ->
        [yes] { $who } has the unit from { $from } to { $to }.
       *[no] The unit is taken from { $from } to { $to }.
    }
    .hint = Choose another unit or other dates.
error-not-now = { $state ->
        [booked] This stay is booked: the guest has not arrived yet.
        [in_house] The guest has arrived already.
        [left] The guest has left already.
        [cancelled] This stay was cancelled.
       *[no_show] The guest did not come.
    }
error-unit-no-name = The unit needs a name.
error-unit-name-taken = Another unit has this name.
error-unit-closed = The unit is closed from { $from } to { $to }: { $reason }.
    .hint = Choose another unit or other dates.
error-unit-retired = This unit has not been let since { $on }.
    .hint = Choose another one, or let it again in Settings.
error-unit-has-stays = { $stays ->
        [1] One stay is still to come
       *[other] { $stays } stays are still to come
    } in this unit.
    .hint = Move them first, then retire the unit.
error-unit-not-let = That would put a stay back into a unit that is closed or retired.
    .hint = Open the unit first, or undo the later change.
error-closed-season = The house is closed from { $from } to { $to }.
    .hint = Book all the same, or choose other dates.
error-season-overlaps = Another open period already runs from { $from } to { $to }.
    .hint = Remove it first, or choose other dates.
error-ends-before-beginning = The end must come after the beginning.
error-span-too-long = This is too long: { $most } days at most.
error-closure-no-reason = Write why the unit is closed.
error-has-arrived = The guest has arrived: the arrival no longer moves.
    .hint = The departure and the unit can still change.
error-unit-capacity = A unit is for 1 to { $most } persons.
error-too-many-days = The calendar shows 1 to { $most } days.
error-empty-note = The note is empty.
error-note-too-long = The note is too long: { $most } characters at most.
error-note-last-day = The last day of the note has passed or lies too far ahead: { $latest } at the latest.
    .hint = Choose a day between today and { $latest }.
error-note-blocked = A note never holds { $category ->
        [national_id] an identity number
        [iban] an account number
        [password] a password
       *[card_number] a card number
    }.
    .hint = Take it out of the text. The rest of the note may stay.
error-note-stopped = This note tells something sensitive: { $category ->
        [passport_like] a passport number
        [religion] religion
        [politics_union] politics or a union
        [ethnic] origin
        [sex_life] private life
        [criminal] an offence
       *[health] health
    }.
    .hint = Record the need instead of the reason, or take the passage out.
error-note-judges = This note holds a judgement or a private matter.
    .hint = Say the fact in neutral words, or confirm that you keep it as it is.
error-owner-only = This is for the owner’s post.
    .hint = Take that post in the settings, or let the owner write it.
error-need-not-agreed = Without the guest’s word nothing is recorded. The booking does not depend on it.
    .hint = Read the sentence aloud and tick it if the guest agrees. Otherwise act on it without writing it down.
error-need-too-long = The instruction is too long: { $most } characters at most.
    .hint = Write only what is to be done.
error-need-names-guest = The instruction names nobody: the kitchen sheet is read without names.
    .hint = Write the table or the room in place of the name.
error-need-blocked = The instruction holds a number that has no business there.
    .hint = Take it out of the text.
error-need-which-food = Which food is it?
    .hint = Write it in the instruction, such as “no kiwi”.
error-need-no-number = The number of the table or the participant is missing.
    .hint = Write the number, or choose the room.
error-need-stay-over = This stay is over or cancelled: no need is recorded on it any more.
    .hint = Choose a stay to come or under way.
error-extra-without-label = Say what it was.
    .hint = Two words are enough: “a breakfast”.
error-extra-too-long = This is too long: { $most } characters at most.
    .hint = Keep two words, and put the rest in a note.
error-extra-too-dear = This amount is hard to believe: { $most } { $currency } at most.
    .hint = Look at the decimal point.
error-gesture-with-price = A goodwill gesture is given: it has a cost and no price.
    .hint = Empty the price, or choose “extra”.
error-extra-nobody-there = This stay was cancelled, or nobody came: it has no extras.
    .hint = Choose another stay.
error-price-below-zero = A price cannot be below zero.
error-empty-task = The task is empty.
    .hint = Write what is to be done.
error-no-such-hour = There is no such hour.
    .hint = Hours go from 0:00 to 23:59.
error-task-not-now = This task has changed its state already.
    .hint = Somebody may have done it or opened it again meanwhile.
error-enquiry-not-now = This enquiry is { $state ->
        [booked] booked already
        [lost] closed already
       *[open] still open
    }.
    .hint = Open it again first, or look at what changed meanwhile.
error-enquiry-past = The days wanted lie behind.
    .hint = Check the month and the year.
error-enquiry-too-far = The days wanted are more than five years away.
    .hint = Check the year.
error-enquiry-too-many = Too many people: { $most } of each age at most.
    .hint = Correct the number.
error-enquiry-party = This number of people could not be read: “{ $word }”.
    .hint = Write 2, 2+1 or “2 adults 1 child”.
error-enquiry-no-days = This enquiry has no days: there is no week to offer.
    .hint = Note the days they wanted, then try again.
error-quote-price = There is no such price.
    .hint = A price is above zero and is written 450 or 449.90.
error-quote-until = The price cannot hold until that day.
    .hint = Choose a day from today to { $latest }.
error-call-back-past = That day is over: nobody can call back on it.
    .hint = Choose today or a day to come.
error-cue-of-enquiry = An enquiry waits for an answer: it is not set aside.
    .hint = Quote a price, book it, or say why it was lost.
error-not-yet = That day has not come yet.

error-line-unread = This could not be read: “{ $word }”.
    .hint = Write it another way, or between quotation marks to keep it as a note.
error-line-no-such-day = There is no such day: { $word }.
    .hint = Write 12-15/8, for instance, or 12/8 +3.
error-line-twice = The line says the same thing twice: { $word }
    .hint = Keep dates, unit, persons and price once each.
error-line-no-such-unit = The house has no such unit: { $word }.
    .hint = Write its name, or its kind and number: room 4, r4.
error-line-which-unit = Several units begin like this: { $word }.
    .hint = Write the whole name.
error-line-no-guest = The line does not say who comes.
    .hint = Begin with the name, or give a phone number.
error-line-which-guest = Several guests have this name.
    .hint = Choose which one, or add the first name.
error-line-no-arrival = The line does not say when the guest arrives.
    .hint = Add the dates: 12-15/8, tomorrow +2, fri-sun.
error-line-no-departure = The line does not say how many nights.
    .hint = Add +2, or the day of departure.
error-line-unit-taken = This unit is taken, closed or no longer let on these days.
    .hint = Choose another unit or other dates.
error-line-closed-season = The house is closed on these nights.
    .hint = Say that you book all the same, or choose other dates.
error-line-not-for-notes = This does not belong in a note: “{ $word }”.
    .hint = Leave that word out of the line, then record a need on the guest’s page.
error-line-not-today = Only a guest who arrives today can arrive now.
    .hint = Begin the stay today, or book without noting the arrival.

error-period-backwards = The period ends before it begins.
error-paper = The paper could not be laid out. Nothing was written.

error-no-such-preset = Escale does not know this kind of file.
error-bad-map = This choice of column is off: FIELD=COLUMN, a column by its header or its number.
error-report-of-what = A report wants a guest, a stay or a period.
error-not-served = The local address could not be opened.
    .hint = Choose another port, or 0 for a free one.

error-empty-file = This file is empty.
error-not-a-table = This file is not a table: { $looks_like ->
        [pdf] it is a PDF
        [picture] it is a picture
        [document] it is a text document
        [web_page] it is a web page
        [archive] it is an archive
       *[program] it is a program
    }.
    .hint = Choose an .xls, .xlsx, .ods, .csv, .vcf or .ics file, or Mailchimp’s .zip archive.
error-file-too-large = This file is too large: { $megabytes } MB at most.
    .hint = Export a shorter period, then import the parts one after the other.
error-too-many-rows = This file has too many rows: { $limit } at most.
    .hint = Export a shorter period, then import the parts one after the other.
error-row-too-long = Row { $row } never ends.
    .hint = A quotation mark is probably never closed: open the file in a spreadsheet and mend that row.
error-archive-swells = Once opened, this archive would exceed { $megabytes } MB: it was not read.
error-too-many-files = This archive holds more than { $limit } files: it was not read.
error-damaged-file = This file is damaged or incomplete.
    .hint = Export or download it once more.
error-locked-file = This file is protected by a password.
    .hint = Save a copy without a password.
error-no-such-sheet = This workbook has no such sheet.
error-no-such-encoding = Escale does not know this encoding.
error-no-such-column = There is no column { $column }: the file has { $columns }.
error-import-cancelled = The import was stopped: nothing was written.
error-file-unreadable = This file cannot be read.
    .hint = Close it in other programs, or copy it elsewhere.

# Loyalty
error-points-spent = Taking this back would take points that have been used since.
    .hint = Take back their use first, then this.
error-no-programme = The house has no loyalty programme yet.
    .hint = Choose one in Settings, Loyalty: it takes a minute.
error-not-enrolled = This guest is not enrolled in the loyalty programme.
    .hint = Enrol them first.
error-already-enrolled = This guest is enrolled already.
    .hint = Nothing to do: their card stays valid.
error-points-out-of-range = A number of points goes from 1 to { $most }.
    .hint = Write a whole number, without a sign.
error-points-short = { $missing } points are missing: the balance is { $balance }.
    .hint = Choose fewer points, or another reward.
error-points-no-reason = Points without a stay need a reason.
    .hint = A few words will do: review written, guest brought along…
error-reason-too-long = The reason is longer than { $most } characters.
    .hint = Shorten it; details belong in a note.
error-stay-does-not-count = A cancelled stay or a no-show brings no points.
    .hint = Choose another stay.
error-not-their-stay = This stay is not this guest’s.
    .hint = Choose one of their stays.
error-points-already-given = This stay has brought its points already.
    .hint = Take them back first if they are wrong.
error-no-points-for-stay = The rules give no points for this stay.
    .hint = Give some by hand, with a reason.
error-nothing-to-reverse = There is nothing to take back.
    .hint = These points were taken back already, or they have expired.
error-reward-not-in-use = This reward is no longer offered.
    .hint = Choose another one, or put it back in use in Settings, Loyalty.
error-reward-not-now = This reward cannot be had on these days, up to { $after }.
    .hint = Offer another one, or wait for the day after.
error-programme-no-name = A name is missing.
    .hint = A programme, a reward, a tier and an act each have a name.
error-rule-out-of-range = This rule cannot be followed.
    .hint = Check its numbers: whole points of at least 1, days that exist, never the same threshold or currency twice.
error-consent-no-signer = The consent register cannot be written: its signing key is not on this computer.
    .hint = Put the key back from your backup (the file ending in “.sign”, or the keychain of the account that made the book).
error-consent-other-signer = The signing key at hand is not the one this register goes on with.
    .hint = Put back the latest signing key; a replaced one signs nothing any more.
error-consent-not-this-channel = This is not asked for by this channel ({ $purpose }, { $channel }).
    .hint = Choose a channel of the list.
error-consent-no-wording = There is nothing to say yes to here.
    .hint = This use rests on the stay, on a law or on an interest one may object to: a no can be recorded, a yes is not needed.
error-consent-no-recipient = Handing data over needs a named recipient with an agreement.
    .hint = No recipient is known in this book: nothing is handed over.
error-consent-too-weak = This proves too little: level { $level }, and { $least } is needed.
    .hint = Let the guest sign a slip, or answer from their own address.
error-consent-no-place = Where does the slip or the message lie?
    .hint = Write where it can be found again: binder and page, or folder and date.
error-consent-place-too-long = This is too long: 200 characters at most.
    .hint = Write where it lies; nothing of the guest is needed here.
error-consent-no-address = This guest has no address of their own for this channel.
    .hint = Add an e-mail, a phone or an address first. A platform’s relay cannot be agreed on.
error-consent-too-young = Below the age of { $age }, a parent says yes.
    .hint = Choose “a parent” if a parent signed.
error-consent-no-already = This no is in the register already.
    .hint = Nothing more is needed: it holds.
error-consent-no-yes = No yes holds here.
    .hint = Look at the history: it may have been withdrawn.
error-consent-older-than-no = The guest said no after that day.
    .hint = Ask again: only a new yes can follow a no.
error-consent-too-late = What a guest said is taken back at once, or not at all.
    .hint = Record what the guest says now: a yes with its proof, or a no.
error-profile-not-signed = The rules of the country were altered: their signature does not fit.
    .hint = Install Escale again. Until then nothing is let out.
error-profile-unreadable = The rules of the country cannot be read.
    .hint = Install Escale again. Until then nothing is let out.
error-profile-not-yet = These rules hold from { $from } only.
    .hint = Check the date of the computer.
error-permit-kept = What the law makes the house keep serves that law alone.
    .hint = Nothing to mend: it never leaves by this way.
error-permit-sensitive = This would tell of somebody’s health.
    .hint = Leave that field out.
error-permit-not-this-channel = This purpose does not use this channel.
    .hint = Choose another channel.
error-permit-suppressed = Somebody who uses this address said no.
    .hint = Use another address of the guest; or whoever said no says yes again.
error-permit-left-elsewhere = This guest left a mailing list before it came into this book.
    .hint = Ask the guest anew, and record the yes with its proof.
error-permit-withdrawn = The guest has withdrawn the yes.
    .hint = Do not write. A new yes needs a new proof.
error-permit-refused = The guest said no.
    .hint = Do not write. Ask again in six months at the earliest.
error-permit-objected = The guest wants no promotion.
    .hint = Do not write. Only a new yes of the guest’s own changes that.
error-permit-invalidated = The proof of the yes is missing.
    .hint = Ask the guest again, and keep the slip.
error-permit-ended = The yes has ended.
    .hint = Ask the guest again.
error-permit-too-young = The guest is too young to say yes alone.
    .hint = Ask a parent.
error-permit-forbidden = The country forbids promotion by this channel.
    .hint = Choose another channel.
error-permit-no-recipient = No recipient with an agreement is known.
    .hint = Nothing is handed over.
error-permit-too-weak = The yes is proved too weakly for this.
    .hint = Let the guest sign a slip.
error-permit-other-address = The yes was for another address.
    .hint = Ask the guest whether it holds for the new one.
error-permit-no-address = The guest has no address of their own for this channel.
    .hint = Add one. A platform’s relay is for its stay only.
error-permit-too-long-ago = The last stay is too long ago to write without a yes.
    .hint = Ask the guest, at the next stay or by letter.
error-permit-implied-ended = The implied consent has ended.
    .hint = Ask the guest for an express yes, face to face: a message that asks is itself a commercial one.
error-permit-no-contract = There is no booking this would be part of.
    .hint = Book a stay first, or ask for a yes.
error-permit-no-basis = Nobody said yes, and nothing else allows it.
    .hint = Ask the guest, and record the yes with its proof.
error-permit-expired = This permission is more than five minutes old.
    .hint = Ask for it again just before it is used.
error-consent-not-whole = The register is not as it was signed: line { $line }.
    .hint = Keep this book and its backups as they are, and compare them. Nothing was repaired.
error-habit-out-of-range = This number must lie between { $least } and { $most }.
    .hint = Write another one.
