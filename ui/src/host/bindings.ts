// Written from the Rust nouns by `cargo xtask bindings`; never edited by hand.

/**
 * A guest's account in the programme.
 */
export type Account = { 
/**
 * Its id.
 */
id: AccountId, 
/**
 * Whose.
 */
guest: GuestId, 
/**
 * The number on the card, nine characters of which the last checks the others: `K7Q-M2X-FA9`.
 */
card: string, 
/**
 * The day of the enrolment.
 */
enrolled_on: Day, 
/**
 * The day the guest left the programme, if they did.
 */
closed_on: Day | null, };

/**
 * One account in the loyalty programme.
 */
export type AccountId = string;

/**
 * All the guest page shows of loyalty, in one answer.
 */
export type AccountPage = { 
/**
 * The account; `None` if the guest is not enrolled.
 */
account: Account | null, 
/**
 * What it holds.
 */
balance: Balance, 
/**
 * The tier, if the programme has some and the guest reaches one.
 */
standing: Standing | null, 
/**
 * The points that expire next, and their day.
 */
next: NextToExpire | null, 
/**
 * Rewards in use, the cheapest first.
 */
offers: Array<Offer>, 
/**
 * What can be given with one key.
 */
gifts: Array<Gift>, 
/**
 * Stays that have not brought their points yet, with what they bring, latest first.
 */
due: Array<StayDue>, 
/**
 * All lines, latest first.
 */
lines: Array<PointsLine>, 
/**
 * Is there a programme at all?
 */
programme: string | null, };

/**
 * Something a stay had.
 */
export type AddExtra = { 
/**
 * Which stay.
 */
stay: StayId, 
/**
 * What kind.
 */
kind: ExtraKind, 
/**
 * What it was. unit: 80 characters at most
 */
label: string, 
/**
 * On which day; today unless said.
 */
on?: Day | null, 
/**
 * What the guest pays for it. A gesture has none.
 */
price?: Money | null, 
/**
 * What it costs the house.
 */
cost?: Money | null, };

/**
 * What to add to a guest.
 */
export type AddPart = { 
/**
 * The guest.
 */
guest: GuestId, 
/**
 * What.
 */
part: PartDraft, };

/**
 * One postal address of a guest.
 */
export type Address = { 
/**
 * Its id.
 */
id: PartId, 
/**
 * Street and number, possibly several lines.
 */
street: Private, 
/**
 * Postal code.
 */
postcode: Private, 
/**
 * Town.
 */
town: Private, 
/**
 * Region, state or canton.
 */
region: Private, 
/**
 * Country, if known.
 */
country: Country | null, 
/**
 * Home, work, …
 */
kind: PartKind, };

/**
 * A balance to put right.
 */
export type AdjustPoints = { 
/**
 * Whose.
 */
guest: GuestId, 
/**
 * Up if above zero, down if below. unit: points, whole
 */
points: number, 
/**
 * Why.
 */
reason: string, };

/**
 * What the printed arrival list tells of each guest, besides name, unit, nights, party, needs and what is pinned.
 */
export type ArrivalList = { 
/**
 * The nth stay, the rhythm, the last stay, the last incident.
 */
history: boolean, 
/**
 * What they like.
 */
likes: boolean, 
/**
 * Points and tier.
 */
points: boolean, 
/**
 * Birthdays during the stay.
 */
birthdays: boolean, 
/**
 * What is to be asked at the counter.
 */
questions: boolean, };

/**
 * When the guest of a line arrives.
 */
export type Arriving = "later" | "now";

/**
 * Until when somebody is to be called back.
 */
export type AskForCallBack = { 
/**
 * About which enquiry.
 */
enquiry: EncounterId, 
/**
 * Until when.
 */
due: Due, };

/**
 * A question to the gate.
 */
export type AskPermit = { 
/**
 * Whose data.
 */
guest: GuestId, 
/**
 * Why.
 */
purpose: Purpose, 
/**
 * By which way.
 */
channel: ConsentChannel, 
/**
 * To whom, if not to the guest.
 */
recipient?: string | null, 
/**
 * Which fields; all the purpose may use, if absent.
 */
fields?: Array<PersonalField>, 
/**
 * On which day; today, if absent.
 */
on?: Day | null, };

/**
 * How many can be reached.
 */
export type AskReach = { 
/**
 * Why.
 */
purpose: Purpose, 
/**
 * By which way.
 */
channel: ConsentChannel, };

/**
 * By which way somebody asked.
 */
export type AskedBy = "phone" | "mail" | "walk_in" | "web";

/**
 * In how short a guest's points are told on the Today page.
 */
export type Badge = { 
/**
 * unit: points, whole
 */
points: number, 
/**
 * The tier, if any.
 */
tier: string | null, };

/**
 * What an account holds.
 */
export type Balance = { 
/**
 * The sum of all lines. unit: points, whole
 */
points: number, 
/**
 * The lots that make it up, oldest first.
 */
lots: Array<Lot>, 
/**
 * What reversals could not take yet; the next points earned repay it. unit: points, whole
 */
owed: number, };

/**
 * A stay on the calendar. Cancelled ones and no-shows are not on it: they take nothing, and name nobody.
 */
export type Bar = { 
/**
 * The stay.
 */
stay: StayId, 
/**
 * Its unit; absent if it waits for one.
 */
unit: UnitId | null, 
/**
 * The guest to open: the main guest, or the first of the party.
 */
guest: GuestId | null, 
/**
 * Their name.
 */
name: Name, 
/**
 * Booked, in house, left.
 */
state: StayState, 
/**
 * First night.
 */
arrival: Day, 
/**
 * The day they leave.
 */
departure: Day, 
/**
 * How many come.
 */
heads: Heads, };

/**
 * A birthday; the year may be unknown.
 */
export type Birthday = { 
/**
 * Year, if known.
 */
year: number | null, 
/**
 * Month, 1 to 12.
 */
month: number, 
/**
 * Day of the month, 1 to 31; 29 February exists.
 */
day: number, };

/**
 * A birthday while they are here.
 */
export type BirthdayHere = { 
/**
 * Whose.
 */
name: Name, 
/**
 * On which day. Who is born on 29 February celebrates on the 28th in a year without one.
 */
on: Day, 
/**
 * How old they become, if the year is known. unit: years, whole
 */
turns: number | null, };

/**
 * Days on which a reward cannot be had.
 */
export type Blackout = { 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
to: Day, };

/**
 * The open book, in short.
 */
export type Book = { 
/**
 * Where the file lies.
 */
path: string, 
/**
 * Whose house.
 */
house: House, 
/**
 * Is it the sample season?
 */
sample: boolean, 
/**
 * unit: guest files, whole
 */
guests: number, 
/**
 * unit: stays, whole; cancelled ones and no-shows included
 */
stays: number, 
/**
 * Where the key is kept.
 */
key: KeyPlace, };

/**
 * The stay an enquiry becomes.
 */
export type BookEnquiry = { 
/**
 * The enquiry.
 */
enquiry: EncounterId, 
/**
 * The stay, in one line.
 */
booking: LineBooking, };

/**
 * What was booked.
 */
export type Booked = { 
/**
 * The stay.
 */
stay: StayId, 
/**
 * Whose.
 */
guest: GuestId, };

/**
 * Where a task comes from.
 */
export type Born = "hand" | "cue" | "note";

/**
 * What to know of somebody in thirty seconds. Every field is of the person, on the day of this stay's arrival.
 *
 * To add one: a field here, its question in `today/rows.rs` (one for all lines of the page), its words in
 * `ui/src/stays/Brief.tsx` and in `papers::day`.
 */
export type Brief = { 
/**
 * This is their nth stay here, counting living stays up to this one; 0 if nobody is named. unit: stays, whole
 */
nth: number, 
/**
 * What they do time and again, from the stays before this one.
 */
rhythm: Rhythm | null, 
/**
 * The latest earlier stay.
 */
last: LastStay | null, 
/**
 * What they need during this stay, the gravest first; from the day before the arrival to the departure.
 */
needs: Array<StayNeed>, 
/**
 * What somebody pinned under their name.
 */
pinned: Array<Said>, 
/**
 * The latest incident noted.
 */
incident: Said | null, 
/**
 * What they like, the latest note first; at most three.
 */
preferences: Array<Said>, 
/**
 * Points and tier, if they are a member of the programme.
 */
points: Badge | null, 
/**
 * Where they stand with letters and offers.
 */
consent: ConsentInShort, 
/**
 * Birthdays of the party between arrival and departure.
 */
birthdays: Array<BirthdayHere>, 
/**
 * What is missing (see `journey::Cue`).
 */
cues: Array<CueKind>, };

/**
 * The calendar of some days.
 */
export type Calendar = { 
/**
 * First day shown.
 */
from: Day, 
/**
 * unit: days, whole
 */
days: number, 
/**
 * The house's own today.
 */
today: Day, 
/**
 * Units in the house's order: those in use, and retired ones that still have a bar here.
 */
units: Array<UnitLine>, 
/**
 * Stays that touch these days, by unit, then arrival; those without a unit last.
 */
bars: Array<Bar>, 
/**
 * Closures that touch these days.
 */
closures: Array<Closure>, 
/**
 * When the house is open, as far as it touches these days; see `seasonal`.
 */
season: Array<OpenPeriod>, 
/**
 * Has the house a season at all? If not, it is open all year.
 */
seasonal: boolean, 
/**
 * Stays without a unit that end today or later, on whatever days. unit: stays, whole
 */
to_place: number, };

/**
 * A call back that was asked for.
 */
export type CallBack = { 
/**
 * The task.
 */
task: TaskId, 
/**
 * Until when.
 */
due: Due | null, 
/**
 * The day it was done.
 */
done_on: Day | null, };

/**
 * What was found.
 */
export type Category = "card_number" | "national_id" | "iban" | "password" | "passport_like" | "health" | "religion" | "politics_union" | "ethnic" | "sex_life" | "criminal" | "family_private" | "judgement_insult";

/**
 * What an enquiry becomes.
 */
export type ChangeEnquiry = { 
/**
 * The enquiry.
 */
enquiry: EncounterId, 
/**
 * All that is said of it, anew.
 */
becomes: EnquiryWords, };

/**
 * An extra, changed.
 */
export type ChangeExtra = { 
/**
 * Which.
 */
extra: ExtraId, 
/**
 * What kind.
 */
kind: ExtraKind, 
/**
 * What it was. unit: 80 characters at most
 */
label: string, 
/**
 * On which day; today unless said.
 */
on?: Day | null, 
/**
 * What the guest pays for it. A gesture has none.
 */
price?: Money | null, 
/**
 * What it costs the house.
 */
cost?: Money | null, };

/**
 * What to change on a guest.
 */
export type ChangeGuest = { 
/**
 * The guest.
 */
guest: GuestId, 
/**
 * Family and given names.
 */
name?: Name | null, 
/**
 * Form of address.
 */
title: string | null, 
/**
 * The language to write in.
 */
language: Language | null, 
/**
 * Birthday.
 */
birthday: Birthday | null, 
/**
 * Nationality.
 */
nationality: Country | null, };

/**
 * One line of the journal: a change, who made it and when.
 */
export type ChangeId = string;

/**
 * A need, changed.
 */
export type ChangeNeed = { 
/**
 * Which.
 */
need: NeedId, 
/**
 * What is needed.
 */
code: NeedCode, 
/**
 * How much depends on it.
 */
severity: Severity, 
/**
 * What to do, in few words.
 */
instruction: string, 
/**
 * Room, table, participant.
 */
place: Place, 
/**
 * The number of the table or the participant. unit: none, a label
 */
place_number?: number | null, };

/**
 * Which part to change, and to what.
 */
export type ChangePart = { 
/**
 * The guest.
 */
guest: GuestId, 
/**
 * The part.
 */
id: PartId, 
/**
 * What it becomes.
 */
part: PartDraft, };

/**
 * What to change on a stay.
 */
export type ChangeStay = { 
/**
 * The stay.
 */
stay: StayId, 
/**
 * Another unit, or none.
 */
unit: UnitId | null, 
/**
 * Another first night.
 */
arrival?: Day | null, 
/**
 * Another day of leaving.
 */
departure?: Day | null, 
/**
 * unit: persons, whole; `null`: the house was not told
 */
adults: number | null, 
/**
 * unit: persons, whole; `null`: the house was not told
 */
children: number | null, 
/**
 * unit: persons, whole; `null`: the house was not told
 */
infants: number | null, 
/**
 * Another price, or none.
 */
price: Money | null, 
/**
 * Another booking number; empty or `null`: none.
 */
reference: string | null, 
/**
 * What was asked and answered.
 */
despite?: Array<Despite>, };

/**
 * What a task becomes.
 */
export type ChangeTask = { 
/**
 * The task.
 */
task: TaskId, 
/**
 * Its words, owner and day; what it is about stays.
 */
becomes: TaskDraft, };

/**
 * A unit written anew.
 */
export type ChangeUnit = { 
/**
 * The unit.
 */
unit: UnitId, 
/**
 * Its name on the door.
 */
name: string, 
/**
 * Room, pitch, …
 */
kind?: UnitKind, 
/**
 * For how many. unit: persons, whole
 */
capacity?: number | null, 
/**
 * In a few words.
 */
description?: string | null, };

/**
 * What follows from it.
 */
export type Class = "block" | "stop" | "warn";

/**
 * The first run of nights of a stay that lies outside the season.
 */
export type ClosedNights = { 
/**
 * The first night the house is closed.
 */
from: Day, 
/**
 * The day it opens again, or the departure.
 */
to: Day, };

/**
 * Days on which a unit is not let.
 */
export type Closure = { 
/**
 * Its id.
 */
id: ClosureId, 
/**
 * Which unit.
 */
unit: UnitId, 
/**
 * The first night it is closed.
 */
from: Day, 
/**
 * The day it is free again: a guest may arrive.
 */
to: Day, 
/**
 * Why, in a few words: `Peinture`.
 */
reason: string, };

/**
 * A closure, before it is checked.
 */
export type ClosureDraft = { 
/**
 * Which unit.
 */
unit: UnitId, 
/**
 * The first night it is closed.
 */
from: Day, 
/**
 * The day it is free again.
 */
to: Day, 
/**
 * Why.
 */
reason: string, };

/**
 * Some days on which a unit is closed.
 */
export type ClosureId = string;

/**
 * One column of a file.
 */
export type Column = { 
/**
 * Its place, 0 for the first.
 */
index: number, 
/**
 * Its header; a letter if it has none.
 */
header: string, 
/**
 * A few of its cells.
 */
samples: Array<Private>, 
/**
 * The field it seems to feed.
 */
guess: Field | null, 
/**
 * Why the guess should be looked at.
 */
doubt: Doubt | null, };

/**
 * Which columns a list of stays shows. Phone and e-mail are personal: they are out unless asked for.
 */
export type Columns = { 
/**
 * The unit is shown.
 */
unit: boolean, 
/**
 * The guest is named.
 */
name: boolean, 
/**
 * The country is shown.
 */
country: boolean, 
/**
 * The price is shown.
 */
price: boolean, 
/**
 * The phone is shown.
 */
phone: boolean, 
/**
 * The e-mail is shown.
 */
email: boolean, };

/**
 * What members did in the year before they enrolled and in the year after.
 */
export type Comeback = { 
/**
 * Stays in the year before. unit: stays, whole
 */
stays_before: number, 
/**
 * Stays in the year after. unit: stays, whole
 */
stays_after: number, 
/**
 * Their prices in the year before, a sum a currency.
 */
money_before: Array<Money>, 
/**
 * Their prices in the year after.
 */
money_after: Array<Money>, };

/**
 * On what right something is done.
 */
export type ConsentBasis = "consent" | "explicit_consent" | "contract" | "legal_obligation" | "legitimate_interest" | "soft_opt_in" | "casl_implied";

/**
 * By which way.
 *
 * source: `privacy`, 1.3
 */
export type ConsentChannel = "email" | "sms" | "messaging_app" | "phone_live" | "phone_auto" | "post" | "in_person" | "data_transfer";

/**
 * What happened.
 */
export type ConsentDeed = "give" | "renew" | "withdraw" | "refuse" | "object" | "invalidate" | "take_back" | "change_signer";

/**
 * One line of the consent register.
 */
export type ConsentId = string;

/**
 * Where a guest stands with letters and offers, in one word: what the desk may mention.
 */
export type ConsentInShort = "never_asked" | "no" | "yes";

/**
 * One purpose by one channel: what the panel shows on a line.
 */
export type ConsentLine = { 
/**
 * Why.
 */
purpose: Purpose, 
/**
 * By which way.
 */
channel: ConsentChannel, 
/**
 * Where the guest stands today.
 */
state: ConsentState, 
/**
 * Since when.
 */
since: Moment | null, 
/**
 * The last day of a yes.
 */
until: Day | null, 
/**
 * The version of the words that were shown.
 */
wording: string | null, 
/**
 * The language of those words.
 */
language: Language | null, 
/**
 * Who recorded it.
 */
by: string | null, 
/**
 * How it was said.
 */
method: ConsentMethod | null, 
/**
 * How much it proves. unit: level, 0 to 4
 */
level: number | null, 
/**
 * Where the slip or the message lies.
 */
place: string | null, 
/**
 * Left a mailing list before the house came to this program; the day, if the file told it.
 */
left_elsewhere: LeftElsewhere | null, 
/**
 * A file says the guest once said yes: no proof, to be confirmed.
 */
claimed: ImportedClaim | null, 
/**
 * Why the house may use this today, if it may: consent, contract, …
 */
basis: ConsentBasis | null, 
/**
 * Why it may not, as a code with words.
 */
refusal: string | null, 
/**
 * Is there something to say yes to: words in this language, and an address?
 */
can_give: boolean, };

/**
 * How the guest said it. Each is worth a level of evidence.
 *
 * source: `privacy`, 1.7
 */
export type ConsentMethod = "paper_signed" | "email_reply" | "sms_reply" | "verbal_desk" | "verbal_phone";

/**
 * All a panel shows of a guest.
 */
export type ConsentPanel = { 
/**
 * The guest.
 */
guest: GuestId, 
/**
 * One line a purpose and channel.
 */
lines: Array<ConsentLine>, 
/**
 * What was said so far, latest first.
 */
history: Array<ConsentSaid>, 
/**
 * The rules of which country apply, and of which date they are.
 */
profile: string, 
/**
 * Rules that were looked at more than 18 months ago. unit: rules, whole
 */
to_be_checked: number, };

/**
 * Who can be reached, and why the others cannot.
 */
export type ConsentReach = { 
/**
 * unit: guests, whole
 */
reachable: number, 
/**
 * By reason, the most frequent first.
 */
left_out: Array<LeftOut>, };

/**
 * The receipt of one consent.
 */
export type ConsentReceipt = { 
/**
 * Its number, a UUID.
 */
id: string, 
/**
 * Which words the guest said yes to: `P06.email/1`.
 */
wording: string, 
/**
 * The record as JSON-LD of the Data Privacy Vocabulary, for ISO/IEC TS 27560, signed.
 */
dpv: string, 
/**
 * The same as a Kantara consent receipt 1.1.0.
 */
kantara: string, 
/**
 * The Kantara form, signed: a JSON Web Signature in its compact form.
 */
jws: string, 
/**
 * What a code on paper says: the receipt's number, the end of the register, the signature. Nothing personal.
 */
code: string, };

/**
 * One line of the register, as the history shows it.
 */
export type ConsentSaid = { 
/**
 * Its id.
 */
id: ConsentId, 
/**
 * What happened.
 */
deed: ConsentDeed, 
/**
 * Why.
 */
purpose: Purpose, 
/**
 * By which way.
 */
channel: ConsentChannel, 
/**
 * When the guest said it.
 */
at: Moment, 
/**
 * Who recorded it.
 */
by: string, 
/**
 * How it was said.
 */
method: string, 
/**
 * Where the slip or the message lies.
 */
place: string | null, 
/**
 * The last day of a yes.
 */
until: Day | null, 
/**
 * The line it takes back, if it takes one back.
 */
about: ConsentId | null, 
/**
 * Was it taken back as a mistake?
 */
taken_back: boolean, 
/**
 * The first 16 hexadecimal digits of its hash.
 */
mark: string, };

/**
 * Who spoke.
 */
export type ConsentSpoken = "subject" | "parent";

/**
 * Where somebody stands with a purpose by a channel.
 *
 * source: `privacy`, 1.4; valid for processing are `Given` and `Renewed` only
 */
export type ConsentState = "unknown" | "refused" | "given" | "renewed" | "withdrawn" | "expired" | "invalidated" | "objected";

/**
 * The words a guest is shown before a yes.
 */
export type ConsentWording = { 
/**
 * `P06.email/1`.
 */
version: string, 
/**
 * The language.
 */
language: Language, 
/**
 * The sentence the guest says yes to.
 */
sentence: string, 
/**
 * The notice that stands under it: who, what, how long, whose rights, whom to complain to.
 */
notice: Array<string>, };

/**
 * A stage set by hand.
 */
export type CorrectStage = { 
/**
 * Whose.
 */
guest: GuestId, 
/**
 * Which; `None` goes back to what the facts say.
 */
stage: Stage | null, };

/**
 * A cell corrected by hand before the import.
 */
export type Correction = { 
/**
 * The row, as a spreadsheet counts.
 */
row: number, 
/**
 * The column, 0 for the first.
 */
column: number, 
/**
 * What it should say.
 */
value: Private, };

/**
 * A country.
 *
 * source: ISO 3166-1 alpha-2, upper case
 */
export type Country = string;

/**
 * A new house.
 */
export type CreateHouse = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its country.
 */
country: Country, 
/**
 * The language of its staff.
 */
language: Language, 
/**
 * Who is at the desk.
 */
actor: string, };

/**
 * A cue on a guest's page.
 */
export type Cue = { 
/**
 * What is missing.
 */
kind: CueKind, 
/**
 * The stage it belongs to.
 */
stage: Stage, 
/**
 * The stay it is about, if any.
 */
stay: StayId | null, 
/**
 * The enquiry it is about, if any.
 */
enquiry: EncounterId | null, 
/**
 * Missing, done, not wanted.
 */
state: CueState, };

/**
 * What is asked for, per stage, named by what is told when it is missing.
 */
export type CueKind = "no_real_email" | "no_language" | "no_phone" | "stay_without_unit" | "not_reconfirmed" | "no_follow_up" | "consent_ends" | "enquiry_unanswered" | "quote_unanswered";

/**
 * Whether what a cue asks for is there.
 */
export type CueState = "missing" | "done" | "not_wanted";

/**
 * A currency, by its three letters.
 *
 * source: ISO 4217
 */
export type Currency = string;

/**
 * The order in which a file writes a date in figures.
 */
export type DateOrder = "dmy" | "mdy" | "ymd";

/**
 * A civil day of the house, written `2026-11-22`.
 */
export type Day = string;

/**
 * The sign before the cents.
 */
export type DecimalSign = "comma" | "point";

/**
 * What somebody has been asked, and has answered: book all the same.
 */
export type Despite = "season";

/**
 * The answer of every change.
 */
export type Done<T> = { 
/**
 * What the act gives back.
 */
value: T, 
/**
 * The rooms that changed; those who show them ask again.
 */
changed: Array<Room>, 
/**
 * The line of the journal, to undo it by; `None` if nothing changed.
 */
change: ChangeId | null, };

/**
 * Why a guess should be looked at.
 */
export type Doubt = "by_content" | "already_fed" | "never_kept";

/**
 * Until when.
 */
export type Due = { 
/**
 * The day.
 */
on: Day, 
/**
 * The hour, if it matters. unit: minutes since midnight, whole
 */
at?: number | null, };

/**
 * Points to give.
 */
export type EarnPoints = { 
/**
 * To whom.
 */
guest: GuestId, 
/**
 * unit: points, whole
 */
points: number, 
/**
 * Why.
 */
reason: string, 
/**
 * During which stay, if any.
 */
stay?: StayId | null, };

/**
 * One e-mail address of a guest.
 */
export type Email = { 
/**
 * Its id.
 */
id: PartId, 
/**
 * The address, as written.
 */
address: Private, 
/**
 * Home, work, …
 */
kind: PartKind, 
/**
 * A relay address of a booking platform: it reaches the guest for this stay only, never for promotion.
 */
relay: boolean, };

/**
 * An encounter, before it is checked.
 */
export type EncounterDraft = { 
/**
 * With whom.
 */
guest: GuestId, 
/**
 * About which stay, if any.
 */
stay?: StayId | null, 
/**
 * Enquiry, call, …
 */
kind: EncounterKind, 
/**
 * On which day; today, if absent.
 */
on?: Day | null, 
/**
 * What was said; may be empty.
 */
text?: string, };

/**
 * One encounter outside a stay: an enquiry, a call, a mail.
 */
export type EncounterId = string;

/**
 * How house and guest met, outside a stay.
 */
export type EncounterKind = "interest" | "enquiry" | "call" | "message" | "reconfirmation" | "follow_up";

/**
 * Somebody asked.
 */
export type Enquiry = { 
/**
 * Its id: it is an encounter.
 */
id: EncounterId, 
/**
 * Who.
 */
guest: GuestId, 
/**
 * Their name.
 */
name: Name, 
/**
 * A number to call.
 */
phone: Private | null, 
/**
 * On which day.
 */
on: Day, 
/**
 * By which way.
 */
channel: AskedBy | null, 
/**
 * What for.
 */
wanted: Wanted, 
/**
 * What they asked, in words.
 */
asked: Private, 
/**
 * Who noted it.
 */
author: string, 
/**
 * Where it stands.
 */
state: EnquiryState, 
/**
 * The price, if one was quoted.
 */
quote: Quote | null, 
/**
 * The last call back that was asked for.
 */
call_back: CallBack | null, 
/**
 * What the house owes it today, if anything.
 */
missing: CueKind | null, 
/**
 * It in one line, to book it: the name, the days, who comes, the price.
 */
line: Private, };

/**
 * The stay an enquiry became.
 */
export type EnquiryBecame = { 
/**
 * The enquiry.
 */
enquiry: EncounterId, 
/**
 * The stay; it is of the same guest.
 */
stay: StayId, };

/**
 * An enquiry to note.
 */
export type EnquiryDraft = { 
/**
 * Who; absent: a new file is opened.
 */
guest?: GuestId | null, 
/**
 * The name of the new file.
 */
name?: Name | null, 
/**
 * Mme, Mr.
 */
title?: string | null, 
/**
 * A telephone number: it goes into the file.
 */
phone?: string | null, 
/**
 * An e-mail address: it goes into the file.
 */
email?: string | null, 
/**
 * Until when to call back, if they asked for it.
 */
call_back?: Due | null, 
/**
 * By which way.
 */
channel?: AskedBy | null, 
/**
 * What for.
 */
wanted?: Wanted, 
/**
 * What they asked.
 */
asked: Private, 
/**
 * Words of it that are names, as somebody said.
 */
names?: Array<string>, 
/**
 * The warning was read; it is written as it is.
 */
as_written?: boolean | null, };

/**
 * The fields, read against the book.
 */
export type EnquiryReading = { 
/**
 * Who.
 */
guest: LineGuest, 
/**
 * Guests it may be, the likeliest first.
 */
candidates: Array<FoundGuest>, 
/**
 * Mme, Mr.
 */
title: Private | null, 
/**
 * Telephone, as written.
 */
phone: Private | null, 
/**
 * E-mail.
 */
email: Private | null, 
/**
 * What is wanted.
 */
wanted: Wanted, 
/**
 * unit: nights, whole
 */
nights: number | null, 
/**
 * Words that are neither name nor days nor persons: what they asked.
 */
asked: Private, 
/**
 * What to look at twice.
 */
notices: Array<LineNotice>, 
/**
 * What stops it.
 */
troubles: Array<EnquiryTrouble>, };

/**
 * The fields as they are typed.
 */
export type EnquirySaid = { 
/**
 * Who: a name, a telephone number, an e-mail; or the whole enquiry in one line.
 */
who: string, 
/**
 * When: days, or words.
 */
when: string, 
/**
 * How many: `2`, `2+1`.
 */
party: string, };

/**
 * Where an enquiry stands.
 */
export type EnquiryState = { "is": "new" } | { "is": "quoted" } | { "is": "booked", 
/**
 * Which one.
 */
stay: StayId | null, } | { "is": "lost", 
/**
 * Why.
 */
why: LostWhy, 
/**
 * The day it was given up.
 */
on: Day, };

/**
 * What is wrong in a field.
 */
export type EnquiryTrouble = { 
/**
 * Which field.
 */
field: SaidIn, 
/**
 * What is wrong.
 */
fault: LineFault, 
/**
 * The word, if there is one.
 */
word: Private | null, };

/**
 * All that is said of an enquiry when it is noted or put right.
 */
export type EnquiryWords = { 
/**
 * By which way.
 */
channel?: AskedBy | null, 
/**
 * What for.
 */
wanted?: Wanted, 
/**
 * What they asked.
 */
asked: Private, 
/**
 * Words of it that are names, as somebody said.
 */
names?: Array<string>, 
/**
 * The warning was read; it is written as it is.
 */
as_written?: boolean | null, };

/**
 * One line of the timeline.
 */
export type Entry = { 
/**
 * The day it happened.
 */
on: Day, 
/**
 * The instant, if known.
 */
at: Moment | null, 
/**
 * The stage it belongs to.
 */
stage: Stage, 
/**
 * What happened.
 */
fact: Fact, 
/**
 * The stay it belongs to.
 */
stay: StayId | null, 
/**
 * Somebody's own words.
 */
text: Private | null, 
/**
 * Who noted it.
 */
author: string | null, };

/**
 * A task whose words the program knows.
 */
export type Errand = "call_back" | "offer";

/**
 * A guest whose points expire soon.
 */
export type Expiring = { 
/**
 * Who.
 */
guest: GuestId, 
/**
 * Their name.
 */
name: Name, 
/**
 * The number of the card.
 */
card: string, 
/**
 * How many. unit: points, whole
 */
points: number, 
/**
 * The last day they can be used.
 */
expires: Day, 
/**
 * The account's balance. unit: points, whole
 */
balance: number, };

/**
 * An extra of a stay.
 */
export type Extra = { 
/**
 * Its id.
 */
id: ExtraId, 
/**
 * Of which stay.
 */
stay: StayId, 
/**
 * What kind.
 */
kind: ExtraKind, 
/**
 * What it was, in the words of the desk.
 */
label: Private, 
/**
 * On which day.
 */
on: Day, 
/**
 * What the guest pays for it; `None`: nothing, or it is in the price of the stay.
 */
price: Money | null, 
/**
 * What it costs the house; `None`: not known.
 */
cost: Money | null, 
/**
 * Who wrote it down.
 */
author: string, };

/**
 * One extra of a stay.
 */
export type ExtraId = string;

/**
 * Kinds of extra.
 */
export type ExtraKind = "extra" | "upgrade" | "gesture";

/**
 * Something that happened, shown as one line of the timeline.
 */
export type Fact = { "is": "file_opened", 
/**
 * Where the contact came from.
 */
origin: string | null, } | { "is": "booked", 
/**
 * The booking's number.
 */
reference: string | null, 
/**
 * Through which door.
 */
origin: Origin | null, } | { "is": "arrived", 
/**
 * Noted at the desk, or only known from the dates?
 */
noted: boolean, } | { "is": "left", 
/**
 * Noted at the desk, or only known from the dates?
 */
noted: boolean, } | { "is": "cancelled" } | { "is": "no_show" } | { "is": "note", 
/**
 * Which one.
 */
note: NoteId, 
/**
 * Fact, preference, incident.
 */
kind: NoteKind, } | { "is": "extra", 
/**
 * Sold, a better unit, a gesture.
 */
kind: ExtraKind, 
/**
 * What the guest pays for it.
 */
price: Money | null, } | { "is": "met", 
/**
 * Which one.
 */
encounter: EncounterId, 
/**
 * Enquiry, call, …
 */
kind: EncounterKind, } | { "is": "points", 
/**
 * Earn, redeem, expire, reverse, adjust.
 */
kind: LineKind, 
/**
 * Why.
 */
why: Why, 
/**
 * Given if above zero. unit: points, whole
 */
points: number, 
/**
 * The balance after it. unit: points, whole
 */
after: number, } | { "is": "consent", 
/**
 * Yes, no, a yes taken back.
 */
deed: ConsentDeed, 
/**
 * To what.
 */
purpose: Purpose, 
/**
 * By which way.
 */
channel: ConsentChannel, } | { "is": "quoted", 
/**
 * Which one.
 */
enquiry: EncounterId, 
/**
 * The price.
 */
amount: Money, 
/**
 * The last day it holds.
 */
until: Day | null, } | { "is": "lost", 
/**
 * Which one.
 */
enquiry: EncounterId, 
/**
 * Why.
 */
why: LostWhy, } | { "is": "stage_corrected" };

/**
 * What a column of a file may feed.
 */
export type Field = "family" | "given" | "full_name" | "title" | "email" | "phone" | "street" | "postcode" | "town" | "region" | "country" | "language" | "birthday" | "nationality" | "tags" | "guest_note" | "arrival" | "departure" | "nights" | "unit" | "state" | "origin" | "reference" | "price" | "currency" | "adults" | "children" | "infants" | "persons" | "booked_on" | "cancelled_on" | "stay_note" | "booker" | "external_id" | "newsletter";

/**
 * A file, as bytes.
 */
export type FileBytes = { 
/**
 * A good name for it.
 */
name: string, 
/**
 * Its bytes, in base64.
 */
base64: string, };

/**
 * The technical kind of a file.
 */
export type FileKind = "csv" | "xls" | "xlsx" | "ods" | "vcard" | "ical" | "zip";

/**
 * What the screen shows of a file.
 */
export type FileReading = { 
/**
 * The handle of this reading, given by the desk.
 */
reading: string, 
/**
 * Name of the file.
 */
name: string, 
/**
 * Rows below the header, empty ones left out. unit: rows, whole
 */
rows: number, 
/**
 * What the file was recognised as.
 */
preset: Preset, 
/**
 * How it was read.
 */
reads_as: ReadsAs, 
/**
 * Its columns.
 */
columns: Array<Column>, 
/**
 * All fields of Escale, in the order of the screen.
 */
fields: Array<Field>, 
/**
 * Names of the sheets of a workbook.
 */
sheets: Array<string>, 
/**
 * The row with the headers, 1 for the first; 0 if there are none.
 */
header_row: number, 
/**
 * The proposed plan.
 */
plan: Plan, 
/**
 * The plan of the last file with the same headers, if it reads this one otherwise.
 */
last_time: LastTime | null, 
/**
 * May columns be chosen by hand? (Cards and calendars have a fixed meaning.)
 */
mappable: boolean, };

/**
 * What to look for.
 */
export type FindGuests = { 
/**
 * What was typed.
 */
text: string, 
/**
 * How many; 10 if absent.
 */
limit?: number | null, 
/**
 * How many to skip: the next page.
 */
after?: number | null, };

/**
 * One place of a text that does not belong there.
 */
export type Finding = { 
/**
 * What it is.
 */
category: Category, 
/**
 * What follows.
 */
class: Class, 
/**
 * Where it begins. unit: UTF-16 code units, as a text field counts
 */
from: number, 
/**
 * Where it ends. unit: UTF-16 code units
 */
to: number, 
/**
 * Written like a name: somebody may say that it is one.
 */
may_be_name: boolean, 
/**
 * The need that says it without the reason.
 */
need: NeedCode | null, 
/**
 * Neutral words that say the fact.
 */
instead: string | null, };

/**
 * One person found by the search box.
 */
export type FoundGuest = { 
/**
 * The guest.
 */
id: GuestId, 
/**
 * Family name first.
 */
name: string, 
/**
 * The same name in its two parts, for the screen.
 */
parts: Name, 
/**
 * Town of the first address.
 */
town: string | null, 
/**
 * Arrival day of the latest stay that was not cancelled and not a no-show.
 */
last_stay: Day | null, 
/**
 * Last four digits of the first phone.
 */
phone_tail: string | null, 
/**
 * Which kind of thing matched.
 */
match: Matched, 
/**
 * The words that matched, folded as the search folds them, to be marked on screen.
 */
marked: Array<string>, };

/**
 * What a stay brings, and why.
 *
 * Points are whole; where a rule would give a part of one, it is left off once, at the end of that reason.
 */
export type Gain = { 
/**
 * The sum of the reasons. unit: points, whole
 */
points: number, 
/**
 * Why, in the order of the rules.
 */
reasons: Array<GainReason>, };

/**
 * One reason.
 */
export type GainReason = { "is": "nights", 
/**
 * unit: nights, whole
 */
nights: number, 
/**
 * For each. unit: points, whole
 */
each: number, 
/**
 * unit: points, whole
 */
points: number, } | { "is": "amount", 
/**
 * The price.
 */
price: Money, 
/**
 * Points for each so much. unit: points, whole
 */
rate: number, 
/**
 * unit: whole units of the currency
 */
each: number, 
/**
 * unit: points, whole
 */
points: number, } | { "is": "season", 
/**
 * What the house calls these days.
 */
names: Array<string>, 
/**
 * Nights that fall on them. unit: nights, whole
 */
nights: number, 
/**
 * Below zero if these days count less. unit: points, whole
 */
points: number, } | { "is": "direct", 
/**
 * unit: points, whole
 */
points: number, };

/**
 * Something besides staying that brings points.
 */
export type Gift = { 
/**
 * In the house's words.
 */
name: string, 
/**
 * unit: points, whole
 */
points: number, };

/**
 * When the points of a stay are given.
 */
export type Gives = "at_check_out" | "by_hand";

/**
 * A yes, before it is checked.
 */
export type Giving = { 
/**
 * Who.
 */
guest: GuestId, 
/**
 * To what.
 */
purpose: Purpose, 
/**
 * By which way.
 */
channel: ConsentChannel, 
/**
 * How it was said.
 */
method: ConsentMethod, 
/**
 * Where the slip or the message lies.
 */
place?: string, 
/**
 * The language of the words that were shown; the guest's, if absent.
 */
language?: Language | null, 
/**
 * On which day; now, if absent.
 */
on?: Day | null, 
/**
 * Who spoke; the guest, if absent.
 */
spoken_by?: ConsentSpoken | null, };

/**
 * A new guest, before it is checked.
 */
export type GuestDraft = { 
/**
 * Family and given names.
 */
name: Name, 
/**
 * Form of address.
 */
title?: string | null, 
/**
 * The language to write in.
 */
language?: Language | null, 
/**
 * Birthday.
 */
birthday?: Birthday | null, 
/**
 * Nationality.
 */
nationality?: Country | null, 
/**
 * Where the contact came from.
 */
origin?: string | null, 
/**
 * E-mails, phones, addresses, tags.
 */
parts: Array<PartDraft>, };

/**
 * Everything a guest file says of a person. Read it through [`views::file`] only.
 */
export type GuestFile = { 
/**
 * The permanent id of the shown file.
 */
id: GuestId, 
/**
 * Family and given names.
 */
name: Name, 
/**
 * Form of address, as the guest wishes: Mme, Dr, …
 */
title: string | null, 
/**
 * The language to write in.
 */
language: Language | null, 
/**
 * Birthday.
 */
birthday: Birthday | null, 
/**
 * Nationality.
 */
nationality: Country | null, 
/**
 * Where the contact came from: the name of a file, a channel, "walk-in".
 */
origin: string | null, 
/**
 * The day the file was opened.
 */
added_on: Day, 
/**
 * E-mail addresses, real ones first.
 */
emails: Array<Email>, 
/**
 * Phone numbers.
 */
phones: Array<Phone>, 
/**
 * Postal addresses.
 */
addresses: Array<Address>, 
/**
 * Tags, in alphabetical order.
 */
tags: Array<Tag>, };

/**
 * One guest file. A person may have several (see `guests::person`).
 */
export type GuestId = string;

/**
 * All the guest page shows, in one answer.
 */
export type GuestPage = { 
/**
 * The person.
 */
guest: GuestFile, 
/**
 * Prospect, first stay, returning, lapsed.
 */
status: Status, 
/**
 * Living stays so far, the present and the next one included. unit: stays, whole
 */
stay_count: number, 
/**
 * Arrival of the first living stay.
 */
since: Day | null, 
/**
 * What they do time and again; late if the stay to come is, or, without one, if they should have come by now.
 */
rhythm: Rhythm | null, 
/**
 * All stays, latest first; cancelled ones and no-shows too.
 */
stays: Array<Stay>, 
/**
 * All notes, latest first.
 */
notes: Array<Note>, 
/**
 * Extras of all stays, by day.
 */
extras: Array<Extra>, 
/**
 * The needs of these stays that are not removed yet, the gravest first.
 */
needs: Array<StayNeed>, 
/**
 * Enquiries, latest first.
 */
enquiries: Array<Enquiry>, 
/**
 * The route over the six stages.
 */
route: Route, 
/**
 * The timeline, latest first.
 */
timeline: Array<Entry>, 
/**
 * What is missing now.
 */
cues: Array<Cue>, 
/**
 * What is asked for, too, and is done or not wanted.
 */
settled: Array<Cue>, 
/**
 * Refusals of newsletters, as files brought them; the latest first.
 */
refusals: Array<ImportedRefusal>, 
/**
 * The day the page was made for.
 */
today: Day, };

/**
 * The habits of a house. A field an older program did not write has its usual value.
 */
export type Habits = { 
/**
 * From so many days before the arrival on, a booked guest is in pre-stay. unit: days
 */
prepare_days: number, 
/**
 * Within so many days of the arrival a guest should have reconfirmed; 0: nobody is asked to. unit: days
 */
reconfirm_days: number, 
/**
 * For so many days after a departure thanks are missed; 0: never. unit: days
 */
thanks_days: number, 
/**
 * So long before their last day points are warned of. unit: days
 */
points_days: number, 
/**
 * How long a fact is kept. unit: years
 */
keep_facts: number, 
/**
 * How long an incident is kept. unit: years
 */
keep_incidents: number, 
/**
 * How long a preference is kept. unit: years
 */
keep_preferences: number, 
/**
 * What the arrival list tells of each guest.
 */
list: ArrivalList, };

/**
 * What these habits would change today.
 */
export type HabitsEffect = { 
/**
 * Bookings whose guests would be in pre-stay. unit: stays, whole
 */
preparing: number, 
/**
 * Stays that would ask for a reconfirmation. unit: stays, whole
 */
reconfirm: number, 
/**
 * Stays that would miss thanks. unit: stays, whole
 */
thanks: number, 
/**
 * Members who would be warned of. unit: accounts, whole
 */
points: number, 
/**
 * The last day of a fact written today.
 */
fact_until: Day, 
/**
 * The last day of an incident written today.
 */
incident_until: Day, 
/**
 * The last day of a preference written today.
 */
preference_until: Day, 
/**
 * The next day on which somebody arrives, and what their list would tell; `None` if nobody does for a month.
 */
list: ListEffect | null, };

/**
 * How the house does things, and how most houses do.
 */
export type HabitsPage = { 
/**
 * As the house has it.
 */
habits: Habits, 
/**
 * As usual.
 */
usual: Habits, };

/**
 * How many come. A count the house was not told is `None`, not zero.
 */
export type Heads = { 
/**
 * unit: persons, whole
 */
adults: number | null, 
/**
 * unit: persons, whole
 */
children: number | null, 
/**
 * unit: persons, whole
 */
infants: number | null, };

/**
 * How much history.
 */
export type History = { 
/**
 * unit: lines, whole
 */
limit: number, };

/**
 * A line of the journal, as the history page shows it.
 */
export type HistoryLine = { 
/**
 * The change.
 */
change: ChangeId, 
/**
 * When.
 */
at: Moment, 
/**
 * Who.
 */
by: string, 
/**
 * Which act; names the message `act-<word>`.
 */
act: string, 
/**
 * Can it still be taken back?
 */
can_undo: boolean, 
/**
 * Was it taken back?
 */
undone: boolean, };

/**
 * The head of every paper: whose house it is.
 */
export type House = { 
/**
 * Name of the house.
 */
name: string, 
/**
 * Its address, one line; empty if not given.
 */
address: string, 
/**
 * Its country.
 */
country: Country, 
/**
 * The language of its staff.
 */
language: Language, 
/**
 * The currency of its prices. source: ISO 4217
 */
currency: Currency, };

/**
 * What may be changed; `None` leaves as it is.
 */
export type HouseChange = { 
/**
 * Name.
 */
name?: string | null, 
/**
 * Address, one line.
 */
address?: string | null, 
/**
 * Country.
 */
country?: Country | null, 
/**
 * Language of the staff.
 */
language?: Language | null, 
/**
 * Currency of prices.
 */
currency?: Currency | null, };

/**
 * What the window shows around everything else.
 */
export type HouseState = { 
/**
 * Version of the program.
 */
version: string, 
/**
 * The civil day.
 */
today: Day, 
/**
 * Who is at the desk; empty if nobody said.
 */
actor: string, 
/**
 * At which post. It decides which notes are shown; it locks nothing.
 */
post: Post, 
/**
 * The open book, if there is one.
 */
book: Book | null, 
/**
 * What stood in the way of opening it.
 */
trouble: Problem | null, 
/**
 * The folder of the log, if the host keeps one.
 */
logs: string | null, };

/**
 * One import of a file.
 */
export type ImportId = string;

/**
 * One import of the past.
 */
export type ImportLine = { 
/**
 * Its id.
 */
import: ImportId, 
/**
 * Name of the file.
 */
file: string, 
/**
 * What it was read as.
 */
preset: Preset, 
/**
 * When.
 */
at: Moment, 
/**
 * By whom.
 */
by: string, 
/**
 * Rows of the file. unit: rows, whole
 */
rows: number, 
/**
 * Guests it added. unit: guests, whole
 */
new_guests: number, 
/**
 * Stays it added. unit: stays, whole
 */
new_stays: number, 
/**
 * Can it be undone?
 */
can_undo: boolean, 
/**
 * Has it been undone?
 */
undone: boolean, };

/**
 * What an import did, or would do.
 */
export type ImportOutcome = { 
/**
 * The import; `None` after a rehearsal.
 */
import_id: ImportId | null, 
/**
 * What the file was read as.
 */
preset: Preset, 
/**
 * Rows of the file. unit: rows, whole
 */
rows: number, 
/**
 * Guests added. unit: guests, whole
 */
new_guests: number, 
/**
 * Known guests of whom something changed. unit: guests, whole
 */
updated_guests: number, 
/**
 * Known guests of whom nothing changed. unit: guests, whole
 */
same_guests: number, 
/**
 * Stays added. unit: stays, whole
 */
new_stays: number, 
/**
 * Known stays of which something changed. unit: stays, whole
 */
updated_stays: number, 
/**
 * Known stays of which nothing changed. unit: stays, whole
 */
same_stays: number, 
/**
 * New guests who bear the full name of another guest. unit: guests, whole
 */
possible_duplicates: number, 
/**
 * Rows that were not imported.
 */
errors: Array<RefusedRow>, 
/**
 * Stays added without a named guest. unit: stays, whole
 */
unnamed: number, 
/**
 * Stays added without a unit: none could be given, or it was taken. unit: stays, whole
 */
without_unit: number, 
/**
 * Rows that are no stay and nobody: blocked days of a calendar, payouts. unit: rows, whole
 */
passed_over: number, 
/**
 * Confirmed bookings that ended before others of the file which it calls past: nobody came. unit: stays, whole
 */
no_shows: number, 
/**
 * Guests of whom the file claims a yes to a mailing list: to be confirmed. unit: guests, whole
 */
to_confirm: number, 
/**
 * Guests at an address that said no to the house: the no stays. unit: guests, whole
 */
unwanted: number, 
/**
 * Rows whose notes the scanner would not let pass at the desk. They are in the book all the same.
 */
notes_to_review: Array<NoteRow>, };

/**
 * A yes to a mailing list that a file told of. It proves nothing and gives no right: it is to be confirmed.
 */
export type ImportedClaim = { 
/**
 * The day of the yes, if the file says so.
 */
on: Day | null, 
/**
 * Name of the file.
 */
file: string | null, };

/**
 * A refusal of newsletters that a file brought along. Never a consent, only its opposite.
 */
export type ImportedRefusal = { 
/**
 * Left the list, or the address no longer works.
 */
state: ListState, 
/**
 * Since which day, if the file says so.
 */
on: Day | null, 
/**
 * Name of the file.
 */
file: string | null, };

/**
 * How far a job is.
 */
export type JobProgress = { 
/**
 * unit: rows, whole
 */
done: number, 
/**
 * unit: rows, whole
 */
total: number, 
/**
 * How it stands.
 */
state: JobState, 
/**
 * What it did, once finished.
 */
outcome: ImportOutcome | null, 
/**
 * What changed in the book, once finished.
 */
done_change: Done<null> | null, 
/**
 * What stopped it.
 */
problem: Problem | null, };

/**
 * How a job stands.
 */
export type JobState = "running" | "finished" | "cancelled" | "failed";

/**
 * Where a key is kept.
 */
export type KeyPlace = "keychain" | "file";

/**
 * One line for those who prepare: what to do where, and for nobody by name.
 */
export type KitchenLine = { 
/**
 * Name of the unit; `None` while none is given.
 */
unit: string | null, 
/**
 * The days of the stay, to know who is new.
 */
arrival: Day, 
/**
 * The day they leave.
 */
departure: Day, 
/**
 * Room, table, participant.
 */
place: Place, 
/**
 * The number of the table or the participant. unit: none, a label
 */
place_number: number | null, 
/**
 * What is needed.
 */
code: NeedCode, 
/**
 * How much depends on it.
 */
severity: Severity, 
/**
 * What to do, in few words.
 */
instruction: Private, };

/**
 * The kitchen sheet of a day.
 */
export type KitchenSheet = { 
/**
 * Whose.
 */
house: House, 
/**
 * Of which day.
 */
day: Day, 
/**
 * Life-threatening first, then by unit.
 */
lines: Array<KitchenLine>, 
/**
 * When it was read.
 */
at: Moment, };

/**
 * A language a person speaks.
 *
 * source: ISO 639-1, lower case
 */
export type Language = string;

/**
 * An earlier stay, in short.
 */
export type LastStay = { 
/**
 * First night.
 */
arrival: Day, 
/**
 * The day they left.
 */
departure: Day, 
/**
 * Name of the unit.
 */
unit: string | null, };

/**
 * What was chosen for the last file with the same headers.
 */
export type LastTime = { 
/**
 * When that file was imported.
 */
at: Moment, 
/**
 * The plan that reads this file the same way. What this file shows itself, such as its order of dates, stays.
 */
plan: Plan, };

/**
 * A refusal that came with a file.
 */
export type LeftElsewhere = { 
/**
 * The day, if the file told it.
 */
on: Day | null, };

/**
 * Guests who are left out for one reason.
 */
export type LeftOut = { 
/**
 * Why, in words.
 */
refusal: ToldRefusal, 
/**
 * unit: guests, whole
 */
guests: number, };

/**
 * A line read against the book: everything the screen shows before anything is written.
 */
export type LineAnswer = { 
/**
 * The line, word by word.
 */
line: OneLine, 
/**
 * The same line in plain words with whole dates: what will be booked, whatever day it is by then.
 */
plain: Private, 
/**
 * Who.
 */
guest: LineGuest, 
/**
 * Guests it may be, the likeliest first.
 */
candidates: Array<FoundGuest>, 
/**
 * unit: nights, whole; 0 is a day visit
 */
nights: number | null, 
/**
 * Whether the unit can be had, if one is named and the days are known.
 */
state: UnitState | null, 
/**
 * Other units free on these days: of the same kind, if one is named; those large enough first.
 */
free: Array<UnitLine>, 
/**
 * Nights on which the house is closed: a booking all the same must be said.
 */
closed: ClosedNights | null, 
/**
 * Can it be booked as it stands?
 */
ready: boolean, };

/**
 * A line to book, and what was chosen where it left a choice.
 */
export type LineBooking = { 
/**
 * The line; best in the plain words that were shown, so that what was seen is what is booked.
 */
line: string, 
/**
 * This guest; `null` opens a new file; absent means whom the line names.
 */
guest?: GuestId | null, 
/**
 * This unit instead of the one in the line.
 */
unit?: UnitId | null, 
/**
 * What was asked and answered.
 */
despite?: Array<Despite>, 
/**
 * Does the guest stand at the counter?
 */
arriving?: Arriving, };

/**
 * Why a line cannot be booked as it stands, or not yet.
 */
export type LineFault = "unread" | "no_such_day" | "backwards" | "too_long" | "twice" | "no_such_unit" | "which_unit" | "no_guest" | "which_guest" | "no_arrival" | "no_departure" | "unit_taken" | "closed_season" | "not_for_notes";

/**
 * Who a line is about, as far as the book knows.
 */
export type LineGuest = { "is": "nobody" } | { "is": "new", 
/**
 * The name as it will stand in the file.
 */
name: Name, } | { "is": "known", 
/**
 * Who.
 */
guest: FoundGuest, 
/**
 * The name a new file would get instead.
 */
name: Name, } | { "is": "which", 
/**
 * The name a new file would get instead.
 */
name: Name, };

/**
 * One line of the ledger of points.
 */
export type LineId = string;

/**
 * What a line of the ledger does.
 */
export type LineKind = "earn" | "redeem" | "expire" | "reverse" | "adjust";

/**
 * Something to look at twice before booking; it does not stop it.
 */
export type LineNotice = "past" | "next_year" | "other_weekday" | "no_unit" | "too_many";

/**
 * A piece of the line, and what it was taken for.
 */
export type LineToken = { 
/**
 * As it was written.
 */
text: Private, 
/**
 * What for.
 */
taken: TakenFor, };

/**
 * A fault and the word it is about.
 */
export type LineTrouble = { 
/**
 * What is wrong.
 */
fault: LineFault, 
/**
 * The word, if there is one.
 */
word: Private | null, };

/**
 * On how many lines of an arrival list each part stands.
 */
export type ListEffect = { 
/**
 * Which day.
 */
day: Day, 
/**
 * Lines of that list. unit: stays, whole
 */
arrivals: number, 
/**
 * Lines with something to tell of earlier stays. unit: stays, whole
 */
history: number, 
/**
 * Lines with something they like. unit: stays, whole
 */
likes: number, 
/**
 * Lines with points. unit: stays, whole
 */
points: number, 
/**
 * Lines with a birthday. unit: stays, whole
 */
birthdays: number, 
/**
 * Lines with something to ask. unit: stays, whole
 */
questions: number, };

/**
 * Which enquiries.
 */
export type ListEnquiries = { 
/**
 * Open ones, if absent.
 */
which?: WhichEnquiries | null, 
/**
 * All of one person instead.
 */
guest?: GuestId | null, };

/**
 * Which page of the list.
 */
export type ListGuests = { 
/**
 * How many; 100 if absent.
 */
limit?: number | null, 
/**
 * How many to skip.
 */
after?: number | null, };

/**
 * Where somebody stood on a mailing list. There is no variant for "subscribed": that would read as a consent.
 */
export type ListState = "unsubscribed" | "cleaned";

/**
 * Which tasks.
 */
export type ListTasks = { 
/**
 * Open ones, if absent.
 */
which?: WhichTasks | null, 
/**
 * About one person; everybody's, if absent.
 */
guest?: GuestId | null, };

/**
 * Why nothing came of an enquiry.
 */
export type LoseEnquiry = { 
/**
 * The enquiry.
 */
enquiry: EncounterId, 
/**
 * Why.
 */
why: LostWhy, };

/**
 * Why nothing came of an enquiry.
 */
export type LostWhy = "price" | "dates_full" | "no_answer" | "went_elsewhere" | "changed_plans" | "other";

/**
 * Points of one line that are still there.
 */
export type Lot = { 
/**
 * The line that gave them.
 */
line: LineId, 
/**
 * unit: points, whole
 */
points: number, 
/**
 * The last day they can be used; `None` for ever.
 */
expires: Day | null, };

/**
 * The owner's page: what the programme owes and what it brings.
 */
export type LoyaltyPage = { 
/**
 * Open accounts. unit: accounts, whole
 */
members: number, 
/**
 * Points not yet used. unit: points, whole
 */
open: number, 
/**
 * What the open points would cost the house; `None` if no reward and no set value says it.
 */
liability: Money | null, 
/**
 * The same by the month of expiry, earliest first; adds up to the liability to the cent.
 */
by_month: Array<MonthOfExpiry>, 
/**
 * Who has points that expire soon.
 */
expiring: Array<Expiring>, 
/**
 * How soon. unit: days
 */
warned: number, 
/**
 * Lines by month, the last twelve, oldest first.
 */
months: Array<MonthOfLines>, 
/**
 * Stays of members in the year before and after they enrolled; `None` while nobody can tell.
 */
comeback: Comeback | null, 
/**
 * How many members have been in the programme for a year. unit: accounts, whole
 */
told_by: number, 
/**
 * How many of them it takes before the page tells. unit: accounts, whole
 */
told_from: number, };

/**
 * Why a guest was found.
 */
export type Matched = "name" | "name_start" | "sounds_like" | "phone" | "email" | "reference" | "town" | "note" | "card";

/**
 * One guest of a party.
 */
export type Member = { 
/**
 * The guest.
 */
guest: GuestId, 
/**
 * The name, for the screen.
 */
name: Name, 
/**
 * Main guest, booker, companion.
 */
role: Role, };

/**
 * A text with characters that no font inside the program can draw. They are printed as `[?]`.
 */
export type Missing = { 
/**
 * The whole text, as the book has it.
 */
text: string, 
/**
 * The characters that are missing, each once.
 */
characters: string, };

/**
 * What to do with a guest or a stay the book has already.
 */
export type Mode = "skip" | "fill" | "overwrite";

/**
 * An instant.
 *
 * unit: milliseconds since 1970-01-01 00:00 UTC, whole
 */
export type Moment = number;

/**
 * An amount of money.
 */
export type Money = { 
/**
 * The amount. unit: minor units of the currency (cents for EUR), whole
 */
minor: number, 
/**
 * The currency. source: ISO 4217
 */
currency: Currency, };

/**
 * Open points by the month in which they expire.
 */
export type MonthOfExpiry = { 
/**
 * The last day of the month; `None`: never.
 */
until: Day | null, 
/**
 * unit: points, whole
 */
points: number, 
/**
 * What they would cost the house.
 */
cost: Money | null, };

/**
 * What the ledger did in a month.
 */
export type MonthOfLines = { 
/**
 * The first day of the month.
 */
from: Day, 
/**
 * Given, reversals taken off. unit: points, whole
 */
given: number, 
/**
 * Used. unit: points, whole
 */
used: number, 
/**
 * Expired. unit: points, whole
 */
expired: number, };

/**
 * Where a stay is to go.
 */
export type MoveStay = { 
/**
 * The stay.
 */
stay: StayId, 
/**
 * The unit; `null` puts the stay among those that wait for one.
 */
unit?: UnitId | null, 
/**
 * First night.
 */
arrival: Day, 
/**
 * The day they leave.
 */
departure: Day, 
/**
 * What was asked and answered.
 */
despite?: Array<Despite>, };

/**
 * Days of the year whose nights count more, or less.
 */
export type Multiplier = { 
/**
 * What the house calls these days.
 */
name: string, 
/**
 * The first night.
 */
from: YearDay, 
/**
 * The last night; before the first one in the calendar, if the days go over New Year.
 */
to: YearDay, 
/**
 * 150 gives half as much again. unit: hundredths, whole
 */
percent: number, };

/**
 * A person's name, as the person writes it.
 */
export type Name = { 
/**
 * Family name; may be empty if the given name is known.
 */
family: Private, 
/**
 * Given names.
 */
given: Private, };

/**
 * What is needed.
 *
 * source: the first fourteen are the list of Regulation (EU) 1169/2011, annex II
 */
export type NeedCode = "gluten" | "crustaceans" | "eggs" | "fish" | "peanuts" | "soy" | "milk" | "nuts" | "celery" | "mustard" | "sesame" | "sulphites" | "lupin" | "molluscs" | "other_food" | "vegetarian" | "vegan" | "no_pork" | "no_alcohol" | "no_beef" | "low_salt" | "low_sugar" | "step_free" | "ground_floor" | "walk_in_shower" | "wide_door" | "near_lift" | "visual_alarm" | "assistance_dog" | "fridge" | "shower_seat" | "grab_rail" | "feather_free" | "large_print" | "short_walks" | "no_swimming" | "no_heights" | "often_seated" | "luggage_carried" | "help_leaving" | "in_writing";

/**
 * A need to record.
 */
export type NeedDraft = { 
/**
 * Of which stay.
 */
stay: StayId, 
/**
 * Did the guest agree expressly, to the sentence shown? Without it nothing is recorded.
 */
agreed: boolean, 
/**
 * What is needed.
 */
code: NeedCode, 
/**
 * How much depends on it.
 */
severity: Severity, 
/**
 * What to do, in few words.
 */
instruction: string, 
/**
 * Room, table, participant.
 */
place: Place, 
/**
 * The number of the table or the participant. unit: none, a label
 */
place_number?: number | null, };

/**
 * One need of a stay.
 */
export type NeedId = string;

/**
 * Kinds of need.
 */
export type NeedKind = "menu_exclude" | "menu_type" | "room_access" | "equipment" | "activity_limit" | "assistance";

/**
 * Something that can be needed.
 */
export type NeedOffer = { 
/**
 * What.
 */
code: NeedCode, 
/**
 * Its kind.
 */
kind: NeedKind, };

/**
 * Points that expire next.
 */
export type NextToExpire = { 
/**
 * unit: points, whole
 */
points: number, 
/**
 * The last day they can be used.
 */
expires: Day, 
/**
 * Is the house to be warned?
 */
soon: boolean, };

/**
 * A note, in somebody's own words.
 */
export type Note = { 
/**
 * Its id.
 */
id: NoteId, 
/**
 * About whom.
 */
guest: GuestId, 
/**
 * During which stay, if any.
 */
stay: StayId | null, 
/**
 * Fact, preference, incident.
 */
kind: NoteKind, 
/**
 * The words.
 */
text: Private, 
/**
 * Who wrote it.
 */
author: string, 
/**
 * When.
 */
at: Moment, 
/**
 * What it is about, from a closed list.
 */
topic: Topic, 
/**
 * Who sees it.
 */
seen_by: SeenBy, 
/**
 * The last day it is shown.
 */
expires: Day | null, 
/**
 * From this day on somebody is asked whether it still holds.
 */
review: Day | null, 
/**
 * Does it stand under the guest's name?
 */
pinned: boolean, 
/**
 * Who wrote it anew, and when.
 */
rewritten: Rewritten | null, 
/**
 * Why it was written against the advice of the scanner.
 */
override_reason: string | null, 
/**
 * Words of it that are names, as somebody said.
 */
names: Array<string>, };

/**
 * Until when a note is kept, by its kind, if nobody says otherwise.
 */
export type NoteDays = { 
/**
 * Of a fact.
 */
fact: Day, 
/**
 * Of a preference.
 */
preference: Day, 
/**
 * Of an incident.
 */
incident: Day, 
/**
 * The farthest last day.
 */
latest: Day, 
/**
 * The last day of a note written against the advice of the scanner.
 */
overridden: Day, };

/**
 * A note to write.
 */
export type NoteDraft = { 
/**
 * On whom.
 */
guest: GuestId, 
/**
 * During which stay, if any.
 */
stay?: StayId | null, 
/**
 * Fact, preference, incident.
 */
kind: NoteKind, 
/**
 * The words.
 */
text: string, 
/**
 * What it is about.
 */
topic?: Topic | null, 
/**
 * Who sees it.
 */
seen_by?: SeenBy | null, 
/**
 * The last day it is shown; by its kind, if absent (see [`last_day`]).
 */
expires?: Day | null, 
/**
 * Does it stand under the guest's name?
 */
pinned?: boolean | null, 
/**
 * Words of the text that are names, as somebody said.
 */
names?: Array<string> | null, 
/**
 * The warning was read; it is written as it is.
 */
as_written?: boolean | null, 
/**
 * Why it is written against the advice of the scanner; at the owner's post only.
 */
override_reason?: string | null, };

/**
 * One note on a guest or on a stay.
 */
export type NoteId = string;

/**
 * What a note is about.
 */
export type NoteKind = "fact" | "preference" | "incident";

/**
 * A row whose note is to be looked at again; never its words.
 */
export type NoteRow = { 
/**
 * The row, as a spreadsheet counts.
 */
row: number, 
/**
 * What was found in it.
 */
categories: Array<Category>, };

/**
 * A note that the scanner would not let pass today.
 */
export type NoteToReview = { 
/**
 * The note.
 */
note: NoteId, 
/**
 * On whom.
 */
guest: GuestId, 
/**
 * Their name.
 */
name: Name, 
/**
 * The words.
 */
text: Private, 
/**
 * What was found.
 */
categories: Array<Category>, };

/**
 * What was noted.
 */
export type Noted = { 
/**
 * The enquiry.
 */
enquiry: EncounterId, 
/**
 * Whose.
 */
guest: GuestId, };

/**
 * All notes of the book, scanned: those to look at, oldest first.
 */
export type NotesReview = { 
/**
 * How many were read. unit: notes, whole
 */
read: number, 
/**
 * How many are to be looked at; the list may be shorter. unit: notes, whole
 */
found: number, 
/**
 * The first of them.
 */
notes: Array<NoteToReview>, };

/**
 * A command that asks nothing more.
 */
export type Nothing = Record<string, never>;

/**
 * No promotion at all.
 */
export type Objecting = { 
/**
 * Who.
 */
guest: GuestId, 
/**
 * How it was said; at the desk, if absent.
 */
method?: ConsentMethod | null, };

/**
 * Which closure.
 */
export type OfClosure = { 
/**
 * The closure.
 */
closure: ClosureId, };

/**
 * A purpose by a channel, of a guest.
 */
export type OfConsent = { 
/**
 * Whose.
 */
guest: GuestId, 
/**
 * Why.
 */
purpose: Purpose, 
/**
 * By which way.
 */
channel: ConsentChannel, 
/**
 * The language of the words; the guest's, if absent.
 */
language?: Language | null, };

/**
 * A cue of somebody.
 */
export type OfCue = { 
/**
 * Whose.
 */
guest: GuestId, 
/**
 * Which.
 */
kind: CueKind, 
/**
 * Around which stay; absent: whatever the stay.
 */
stay?: StayId | null, };

/**
 * Which day.
 */
export type OfDay = { 
/**
 * The day; today, if absent.
 */
day?: Day | null, };

/**
 * Which days of the calendar.
 */
export type OfDays = { 
/**
 * The first day; today, if absent.
 */
from?: Day | null, 
/**
 * unit: days, whole; 1 to 400
 */
days: number, };

/**
 * Which enquiry.
 */
export type OfEnquiry = { 
/**
 * The enquiry.
 */
enquiry: EncounterId, };

/**
 * Which extra.
 */
export type OfExtra = { 
/**
 * The extra.
 */
extra: ExtraId, };

/**
 * Which guest.
 */
export type OfGuest = { 
/**
 * The guest.
 */
guest: GuestId, };

/**
 * An import of the past.
 */
export type OfImport = { 
/**
 * Which.
 */
import: ImportId, };

/**
 * A job under way.
 */
export type OfJob = { 
/**
 * Which.
 */
job: string, };

/**
 * Which line of the ledger.
 */
export type OfLine = { 
/**
 * The line.
 */
line: LineId, };

/**
 * Which need.
 */
export type OfNeed = { 
/**
 * The need.
 */
need: NeedId, };

/**
 * Which nights.
 */
export type OfNights = { 
/**
 * First night.
 */
arrival: Day, 
/**
 * The day they leave.
 */
departure: Day, 
/**
 * A stay that is to move: its own nights are free for it.
 */
but?: StayId | null, };

/**
 * Which note.
 */
export type OfNote = { 
/**
 * The note.
 */
note: NoteId, };

/**
 * Refused rows: of an import, or of a rehearsal.
 */
export type OfRefused = { 
/**
 * Which.
 */
import: ImportId, } | { 
/**
 * Which.
 */
job: string, };

/**
 * Which open period.
 */
export type OfSeason = { 
/**
 * The period.
 */
season: SeasonId, };

/**
 * Which stay.
 */
export type OfStay = { 
/**
 * The stay.
 */
stay: StayId, };

/**
 * Which task.
 */
export type OfTask = { 
/**
 * The task.
 */
task: TaskId, };

/**
 * Which unit.
 */
export type OfUnit = { 
/**
 * The unit.
 */
unit: UnitId, };

/**
 * A reward as a guest sees it today.
 */
export type Offer = { 
/**
 * The reward.
 */
reward: Reward, 
/**
 * What is missing; 0 if it can be had. unit: points, whole
 */
missing: number, 
/**
 * The last day of the days it cannot be had on, if today is one.
 */
not_before: Day | null, };

/**
 * The days an offer is about.
 */
export type OfferDays = { 
/**
 * First night.
 */
arrival: Day, 
/**
 * The day they would leave, if it is known.
 */
departure: Day | null, };

/**
 * The same week of which stay, or of which enquiry.
 */
export type OfferOf = { "is": "enquiry", 
/**
 * Whose.
 */
enquiry: EncounterId, } | { "is": "stay", 
/**
 * Which stay.
 */
stay: StayId, };

/**
 * How sure a habit is.
 */
export type Often = "always" | "usually";

/**
 * A stay, if it is about one.
 */
export type OnStay = { 
/**
 * The stay.
 */
stay?: StayId | null, };

/**
 * A line as its words say it, before the book is asked.
 */
export type OneLine = { 
/**
 * The pieces, in the order of the line.
 */
tokens: Array<LineToken>, 
/**
 * The guest as written, without the form of address.
 */
guest: Private, 
/**
 * Mme, Mr.
 */
title: Private | null, 
/**
 * First night.
 */
arrival: Day | null, 
/**
 * The day they leave.
 */
departure: Day | null, 
/**
 * A number of nights said without a day. unit: nights, whole
 */
nights: number | null, 
/**
 * The unit.
 */
unit: UnitSaid, 
/**
 * How many come.
 */
heads: Heads, 
/**
 * Price of the stay.
 */
price: Money | null, 
/**
 * Telephone, as written.
 */
phone: Private | null, 
/**
 * E-mail.
 */
email: Private | null, 
/**
 * Words left over, to be kept as a note: `chien`, `lit bébé`.
 */
note: Private, 
/**
 * What stops it.
 */
troubles: Array<LineTrouble>, 
/**
 * What to look at twice.
 */
notices: Array<LineNotice>, };

/**
 * A file to open: by its path (the window), or by its bytes (a browser).
 */
export type OpenFile = { 
/**
 * Where.
 */
path: string, } | { 
/**
 * Its name.
 */
name: string, 
/**
 * Its bytes, in base64.
 */
base64: string, };

/**
 * Days on which the house is open. A house without any is open all year.
 */
export type OpenPeriod = { 
/**
 * Its id.
 */
id: SeasonId, 
/**
 * The first night.
 */
opens: Day, 
/**
 * The day the last guests leave.
 */
closes: Day, };

/**
 * The sample season.
 */
export type OpenSample = { 
/**
 * The language of its notes.
 */
language: Language, 
/**
 * Who is at the desk.
 */
actor: string, };

/**
 * A new open period.
 */
export type OpenSeason = { 
/**
 * The first night.
 */
opens: Day, 
/**
 * The day the last guests leave.
 */
closes: Day, };

/**
 * The order of the units.
 */
export type OrderUnits = { 
/**
 * First ones first; those left out follow as they stood.
 */
units: Array<UnitId>, };

/**
 * Through which door a booking came.
 */
export type Origin = "direct" | "walk_in" | "booking_com" | "airbnb" | "expedia" | "agoda" | "hostelworld" | "agency";

/**
 * A size of paper.
 */
export type Paper = "a4" | "letter";

/**
 * A part of a guest file, before it is checked.
 */
export type PartDraft = { "is": "email", 
/**
 * As written.
 */
address: string, 
/**
 * Home, work, …
 */
kind: PartKind, } | { "is": "phone", 
/**
 * As written.
 */
written: string, 
/**
 * Home, work, …
 */
kind: PartKind, } | { "is": "address", 
/**
 * Street and number.
 */
street: string, 
/**
 * Postal code.
 */
postcode: string, 
/**
 * Town.
 */
town: string, 
/**
 * Region.
 */
region: string, 
/**
 * Country.
 */
country?: Country | null, 
/**
 * Home, work, …
 */
kind: PartKind, } | { "is": "tag", 
/**
 * The word.
 */
word: string, };

/**
 * A small row that belongs to one of the above: an e-mail, a phone, an address, a tag.
 */
export type PartId = string;

/**
 * What a phone, an e-mail or an address is used for.
 */
export type PartKind = "home" | "work" | "mobile" | "other";

/**
 * What the gate says.
 */
export type PermitAnswer = { "permit": ToldPermit } | { "refusal": ToldRefusal };

/**
 * A field of a guest's file that may leave the house.
 */
export type PersonalField = "name" | "title" | "language" | "email" | "phone" | "address" | "country" | "stays" | "preferences" | "loyalty" | "needs";

/**
 * One phone number of a guest.
 */
export type Phone = { 
/**
 * Its id.
 */
id: PartId, 
/**
 * As it was written.
 */
written: Private, 
/**
 * In international form, if it could be understood. source: ITU-T E.164
 */
e164: Private | null, 
/**
 * Home, work, mobile, …
 */
kind: PartKind, };

/**
 * Whose need it is, without a name.
 */
export type Place = "room" | "table" | "participant";

/**
 * How a file is to be imported.
 */
export type Plan = { 
/**
 * What the file is.
 */
preset: Preset, 
/**
 * Which columns feed which field, 0 for the first column.
 */
columns: { [key in Field]?: number[] }, 
/**
 * Order of day, month and year.
 */
date_order: DateOrder, 
/**
 * Decimal comma or point.
 */
decimal: DecimalSign, 
/**
 * What to do with what is known already.
 */
mode: Mode, 
/**
 * Phones without a country code are of this country.
 */
country: Country, 
/**
 * Amounts without a currency are in this one.
 */
currency: Currency, 
/**
 * Cells corrected by hand.
 */
corrections: Array<Correction>, 
/**
 * The unit of every stay whose row names none.
 */
unit?: string | null, };

/**
 * One line of the ledger. It is never changed.
 */
export type PointsLine = { 
/**
 * Its id.
 */
id: LineId, 
/**
 * Earn, redeem, expire, reverse, adjust.
 */
kind: LineKind, 
/**
 * Given if above zero, taken if below; 0 for a reversal that found nothing to take yet. unit: points, whole
 */
points: number, 
/**
 * On which day.
 */
on: Day, 
/**
 * The last day these points can be used, for points given.
 */
expires: Day | null, 
/**
 * Why.
 */
why: Why, 
/**
 * For which stay, if any.
 */
stay: StayId | null, 
/**
 * Which reward, if any.
 */
reward: RewardId | null, 
/**
 * The line that is reversed, or the lot that expires.
 */
of: LineId | null, 
/**
 * In the house's own words; may be empty when a stay or a reward says it.
 */
reason: Private, 
/**
 * Who wrote it.
 */
author: string, 
/**
 * When.
 */
at: Moment, };

/**
 * One port of call on the route: a stage with its fact.
 */
export type Port = { 
/**
 * The stage.
 */
stage: Stage, 
/**
 * Passed, here, ahead.
 */
state: PortState, 
/**
 * The fact that put it there, if any.
 */
fact: Fact | null, 
/**
 * The day of that fact.
 */
on: Day | null, 
/**
 * The last day, where the port is a span of days (a stay).
 */
until: Day | null, };

/**
 * Where a port of call lies.
 */
export type PortState = "passed" | "skipped" | "here" | "ahead";

/**
 * At which post somebody sits. It decides which notes are shown. There is no password in this version: it keeps things
 * tidy, it locks nothing.
 */
export type Post = "owner" | "desk";

/**
 * Until when a task is put off.
 */
export type PostponeTask = { 
/**
 * The task.
 */
task: TaskId, 
/**
 * Until when; absent: without a day.
 */
due?: Due | null, };

/**
 * What a file is.
 */
export type Preset = "booking" | "airbnb" | "airbnb_earnings" | "cloudbeds" | "little_hotelier" | "google" | "outlook" | "mailchimp" | "vcard" | "ical" | "table";

/**
 * What the screen shows before anything is printed.
 */
export type Preview = { 
/**
 * One self-contained SVG for each page.
 */
pages: Array<string>, 
/**
 * Texts that will not print whole.
 */
missing: Array<Missing>, 
/**
 * How many persons the paper names. unit: persons, whole
 */
people: number, };

/**
 * Rules to try on a past stay.
 */
export type PreviewRules = { 
/**
 * The rules.
 */
rules: Rules, };

/**
 * A piece of text about a person: a name, an address, a phone number, a note.
 *
 * `Debug` shows its length only. There is no `Display`: a screen or a paper asks for it with [`Deref`].
 */
export type Private = string;

/**
 * A problem as the screen and the command line see it.
 */
export type Problem = { 
/**
 * Names the message `error-<code>` in `errors.ftl`.
 */
code: string, 
/**
 * The field of the form it is about, if any.
 */
field: string | null, 
/**
 * Values for the message, for the eyes of whoever asked. Never logged: a name of a guest may be among them.
 */
args: { [key in string]: string }, 
/**
 * Refused or broken.
 */
kind: ProblemKind, };

/**
 * Whether the house may try again with other words, or something is broken.
 */
export type ProblemKind = "refused" | "broken";

/**
 * The programme of the house: one, or none.
 */
export type Programme = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its rules.
 */
rules: Rules, };

/**
 * The programme as its owner sees it, with two ready ones to begin from.
 */
export type ProgrammePage = { 
/**
 * The programme, if there is one.
 */
programme: Programme | null, 
/**
 * Its rewards, the cheapest first.
 */
rewards: Array<Reward>, 
/**
 * Ready programmes: points, then a nights card.
 */
ready: Array<ReadyProgramme>, };

/**
 * Why personal data are used. What each means stands in `assets/consent/purposes.json`.
 *
 * source: `privacy`, 1.2, the seed list P01 to P13
 */
export type Purpose = "P01" | "P02" | "P03" | "P04" | "P05" | "P05R" | "P06" | "P07" | "P07B" | "P08" | "P08S" | "P09" | "P10" | "P11" | "P12" | "P13";

/**
 * A price that was quoted.
 */
export type Quote = { 
/**
 * For the whole stay.
 */
amount: Money, 
/**
 * The day it was given.
 */
on: Day, 
/**
 * The last day it holds, if it was said.
 */
until: Day | null, };

/**
 * A price for an enquiry.
 */
export type QuoteEnquiry = { 
/**
 * The enquiry.
 */
enquiry: EncounterId, 
/**
 * For the whole stay.
 */
amount: Money, 
/**
 * The last day it holds.
 */
until?: Day | null, };

/**
 * Points for money: so many for each whole amount.
 */
export type Rate = { 
/**
 * Of prices in this currency.
 */
currency: Currency, 
/**
 * unit: points, whole
 */
points: number, 
/**
 * For each so much. unit: whole units of the currency (euros, not cents)
 */
each: number, };

/**
 * A line to read.
 */
export type ReadLine = { 
/**
 * As it is typed.
 */
line: string, };

/**
 * How a file was read.
 */
export type ReadsAs = { 
/**
 * Its kind.
 */
kind: FileKind, 
/**
 * The encoding of a text file.
 */
encoding: string | null, 
/**
 * The separator of a text file.
 */
separator: string | null, 
/**
 * Decimal comma or point, if the file shows it.
 */
decimal: DecimalSign | null, 
/**
 * Order of day, month and year, if the file shows it.
 */
date_order: DateOrder | null, 
/**
 * A date that can be read in two ways, if nothing in the file decides.
 */
ambiguous_date: string | null, };

/**
 * A ready programme and its rewards, in French or in English.
 */
export type ReadyProgramme = { 
/**
 * The programme.
 */
programme: Programme, 
/**
 * Its rewards.
 */
rewards: Array<Reward>, };

/**
 * Why a row was not imported. The code is stable; its words are `reason-<code>` in the screen words.
 */
export type Reason = "bad_date" | "departure_before_arrival" | "stay_too_long" | "date_missing" | "nobody_named" | "bad_email" | "bad_amount" | "bad_number" | "too_long" | "to_be_named";

/**
 * Points to use: a number of them, or a reward.
 */
export type RedeemPoints = { 
/**
 * Whose.
 */
guest: GuestId, 
/**
 * How many, if no reward is named. unit: points, whole
 */
points?: number | null, 
/**
 * Which reward.
 */
reward?: RewardId | null, 
/**
 * For what; may be empty.
 */
reason?: string, 
/**
 * For which stay, if any.
 */
stay?: StayId | null, };

/**
 * A row that was not imported, and why.
 */
export type RefusedRow = { 
/**
 * The row, as a spreadsheet counts; the header is usually row 1.
 */
row: number, 
/**
 * The header of the column.
 */
column: string, 
/**
 * Why.
 */
reason: Reason, 
/**
 * The column, 0 for the first.
 */
column_index: number, 
/**
 * What the cell says, cut after 200 characters.
 */
value: Private, };

/**
 * How much is checked.
 */
export type RegisterDepth = "chain" | "every";

/**
 * One thing that is wrong.
 */
export type RegisterFault = { 
/**
 * The number of the line in its desk's chain, from 1. unit: lines, whole
 */
seq: number, 
/**
 * Which desk's chain. unit: none, the number of a desk
 */
device: number, 
/**
 * What is wrong.
 */
reason: RegisterFlaw, };

/**
 * What is wrong with a line.
 */
export type RegisterFlaw = "unreadable" | "altered" | "missing" | "unlinked" | "bad_signature" | "unknown_key" | "no_wording" | "cut_off" | "bad_checkpoint" | "bad_standing";

/**
 * What the check found.
 */
export type RegisterVerified = { 
/**
 * Nothing is wrong.
 */
ok: boolean, 
/**
 * Lines there are. unit: lines, whole
 */
events: number, 
/**
 * The number of the first line that is wrong. unit: lines, whole, from 1
 */
first_bad: number | null, 
/**
 * What is wrong with it.
 */
reason: RegisterFlaw | null, 
/**
 * Everything that is wrong, chain by chain, at most a hundred.
 */
faults: Array<RegisterFault>, 
/**
 * The end of each chain, as hexadecimal digits: to be noted outside the book.
 */
heads: Array<string>, };

/**
 * A reminder that was written down.
 */
export type Reminder = { 
/**
 * The task.
 */
task: TaskId, 
/**
 * The days to offer.
 */
offer: OfferDays, 
/**
 * The day to offer them.
 */
due: Day, };

/**
 * Which part to remove.
 */
export type RemovePart = { 
/**
 * The guest.
 */
guest: GuestId, 
/**
 * The part.
 */
id: PartId, };

/**
 * A report, and how it should look.
 */
export type ReportAsk = { 
/**
 * About what.
 */
scope: Scope, 
/**
 * Language of the paper.
 */
language: Tongue, 
/**
 * Size of the paper.
 */
paper: Paper, 
/**
 * Columns of a list of stays.
 */
columns: Columns, };

/**
 * A reading to read otherwise.
 */
export type RereadFile = { 
/**
 * Which.
 */
reading: string, 
/**
 * Name of an encoding, such as `windows-1252`. source: WHATWG Encoding
 */
encoding?: string | null, 
/**
 * The separator, one character.
 */
separator?: string | null, 
/**
 * Name of the sheet.
 */
sheet?: string | null, 
/**
 * The row with the headers, 1 for the first; 0 if there are none.
 */
header_row?: number | null, 
/**
 * What the file is.
 */
preset?: Preset | null, };

/**
 * A reward of the catalogue.
 */
export type Reward = { 
/**
 * Its id; none for a new one.
 */
id?: RewardId | null, 
/**
 * What the guest gets.
 */
name: string, 
/**
 * What it takes. unit: points, whole
 */
points: number, 
/**
 * What it really costs the house.
 */
cost: Money, 
/**
 * Is it in use?
 */
active: boolean, 
/**
 * Days on which it cannot be had.
 */
blackouts: Array<Blackout>, };

/**
 * One reward of the catalogue.
 */
export type RewardId = string;

/**
 * A note written anew.
 */
export type RewriteNote = { 
/**
 * Which.
 */
note: NoteId, 
/**
 * Fact, preference, incident.
 */
kind: NoteKind, 
/**
 * The words.
 */
text: string, 
/**
 * What it is about.
 */
topic?: Topic | null, 
/**
 * Who sees it.
 */
seen_by?: SeenBy | null, 
/**
 * The last day it is shown; by its kind, if absent (see [`last_day`]).
 */
expires?: Day | null, 
/**
 * Does it stand under the guest's name?
 */
pinned?: boolean | null, 
/**
 * Words of the text that are names, as somebody said.
 */
names?: Array<string> | null, 
/**
 * The warning was read; it is written as it is.
 */
as_written?: boolean | null, 
/**
 * Why it is written against the advice of the scanner; at the owner's post only.
 */
override_reason?: string | null, };

/**
 * Who wrote a note anew, and when.
 */
export type Rewritten = { 
/**
 * By whom.
 */
by: string, 
/**
 * When.
 */
at: Moment, };

/**
 * What somebody does time and again.
 */
export type Rhythm = { 
/**
 * The times of year they come, the surest first; at most two.
 */
times: Array<TimeOfYear>, 
/**
 * The unit they sleep in.
 */
unit: UsualUnit | null, 
/**
 * How long after the day they were due, if they are late by their own intervals. unit: days, whole
 */
late: number | null, };

/**
 * What a guest is in a stay.
 */
export type Role = "main_guest" | "booker" | "companion";

/**
 * A room of the book, as a word the screen knows.
 */
export type Room = "house" | "guests" | "stays" | "journey" | "loyalty" | "consent" | "exchange";

/**
 * Where a person stands on the route.
 */
export type Route = { 
/**
 * The present stage.
 */
here: Stage, 
/**
 * The stage the facts alone give, when a hand has corrected it.
 */
computed: Stage, 
/**
 * Was it corrected by hand, and does the correction still hold?
 */
corrected: boolean, 
/**
 * The six ports of call, in order.
 */
ports: Array<Port>, };

/**
 * What brings points, how long they last, which tiers there are. A field an older program did not write is as in a
 * programme that gives nothing.
 */
export type Rules = { 
/**
 * For each night. unit: points, whole
 */
per_night: number, 
/**
 * For the price of a stay, one rate a currency.
 */
rates: Array<Rate>, 
/**
 * For a stay booked with the house itself. unit: points, whole
 */
direct_bonus: number, 
/**
 * Days of the year that count more, or less.
 */
multipliers: Array<Multiplier>, 
/**
 * What else brings points: a review, a guest brought along, a birthday.
 */
gifts: Array<Gift>, 
/**
 * How long points can be used, to the end of that month; `None` for ever. unit: months, whole
 */
expiry_months: number | null, 
/**
 * When the points of a stay are given.
 */
gives: Gives, 
/**
 * What the tiers count.
 */
tiers_by: TiersBy, 
/**
 * The tiers, the lowest first; none is fine.
 */
tiers: Array<TierRule>, 
/**
 * How long a tier is kept after the guest no longer reaches it. unit: months, whole
 */
grace_months: number, 
/**
 * What a hundred points cost the house; `None`: the dearest reward in use says it.
 */
worth: Money | null, };

/**
 * What some rules would have given for the last stay of the house. Nothing is written.
 */
export type RulesPreview = { 
/**
 * Whose stay.
 */
name: Name, 
/**
 * First night.
 */
arrival: Day, 
/**
 * The day they left.
 */
departure: Day, 
/**
 * What it would have brought, and why.
 */
gain: Gain, };

/**
 * A note in short: somebody's own words, and when.
 */
export type Said = { 
/**
 * Which note.
 */
note: NoteId, 
/**
 * The words.
 */
text: Private, 
/**
 * When they were written.
 */
at: Moment, };

/**
 * A field of the form.
 */
export type SaidIn = "who" | "when" | "party";

/**
 * A report, and where its PDF goes.
 */
export type SaveReport = { 
/**
 * The file.
 */
path: string, 
/**
 * About what.
 */
scope: Scope, 
/**
 * Language of the paper.
 */
language: Tongue, 
/**
 * Size of the paper.
 */
paper: Paper, 
/**
 * Columns of a list of stays.
 */
columns: Columns, };

/**
 * Where a file was saved.
 */
export type Saved = { 
/**
 * The file.
 */
path: string, };

/**
 * A text about to become a note.
 */
export type ScanNote = { 
/**
 * The text.
 */
text: string, 
/**
 * On whom: the guest's own names are names.
 */
guest?: GuestId | null, 
/**
 * Words that are names, as somebody said.
 */
names: Array<string>, };

/**
 * What a report is about.
 */
export type Scope = { "of": "guest", 
/**
 * Who.
 */
guest: GuestId, } | { "of": "stay", 
/**
 * Which.
 */
stay: StayId, } | { "of": "period", 
/**
 * First day.
 */
from: Day, 
/**
 * Last day, included.
 */
to: Day, } | { "of": "arrivals", 
/**
 * Which day.
 */
day: Day, } | { "of": "handover", 
/**
 * Which day.
 */
day: Day, } | { "of": "kitchen", 
/**
 * Which day.
 */
day: Day, } | { "of": "card", 
/**
 * Whose.
 */
guest: GuestId, } | { "of": "statement", 
/**
 * Whose.
 */
guest: GuestId, } | { "of": "slip", 
/**
 * Who is asked.
 */
guest: GuestId, } | { "of": "proof", 
/**
 * Whose.
 */
guest: GuestId, } | { "of": "expiring" } | { "of": "letters" };

/**
 * Some days on which the house is open.
 */
export type SeasonId = string;

/**
 * Who sees a note.
 */
export type SeenBy = "all" | "desk" | "owner";

/**
 * How much depends on it.
 */
export type Severity = "life_threatening" | "must" | "preference";

/**
 * Somebody at the desk.
 */
export type SignIn = { 
/**
 * By name.
 */
actor: string, 
/**
 * At which post; as before, if absent.
 */
post?: Post | null, };

/**
 * The six stages of a guest's journey.
 *
 * source: `terms`: inspiration, planning and comparison, booking, pre-stay, stay, post-stay
 */
export type Stage = "inspiration" | "planning" | "booking" | "pre_stay" | "stay" | "post_stay";

/**
 * Which tier, and why.
 */
export type Standing = { 
/**
 * The tier's name, as the house gave it.
 */
tier: string, 
/**
 * What it takes. unit: points or nights in twelve months, whole
 */
from: number, 
/**
 * What the guest has in the twelve months up to today. unit: points or nights, whole
 */
now: number, 
/**
 * Points or nights.
 */
by: TiersBy, 
/**
 * The tier is kept for a while though the guest no longer reaches it: until this day.
 */
kept_until: Day | null, };

/**
 * An import to start.
 */
export type StartImport = { 
/**
 * Of which file.
 */
reading: string, 
/**
 * How.
 */
plan: Plan, 
/**
 * Count only, write nothing?
 */
rehearse: boolean, };

/**
 * A programme to begin with, and its rewards.
 */
export type StartProgramme = { 
/**
 * The programme.
 */
programme: Programme, 
/**
 * Rewards to add.
 */
rewards: Array<Reward>, };

/**
 * Where a guest stands with the house; computed from stays, never stored.
 */
export type Status = "prospect" | "first_stay" | "returning" | "lapsed";

/**
 * A stay.
 */
export type Stay = { 
/**
 * Its id.
 */
id: StayId, 
/**
 * The unit, if one is given.
 */
unit: Unit | null, 
/**
 * The unit as a file wrote it, kept when it could not be given (`COT(1), CH2`, or the unit was taken).
 */
unit_written: string | null, 
/**
 * Who comes, by name; the main guest first.
 */
party: Array<Member>, 
/**
 * How many come.
 */
heads: Heads, 
/**
 * First night.
 */
arrival: Day, 
/**
 * The day they leave.
 */
departure: Day, 
/**
 * unit: nights, whole; 0 for a day visit
 */
nights: number, 
/**
 * Booked, in house, left, cancelled, no-show.
 */
state: StayState, 
/**
 * Through which door it came.
 */
origin: Origin | null, 
/**
 * The number of the booking, as its origin writes it.
 */
reference: string | null, 
/**
 * Price of the stay.
 */
price: Money | null, 
/**
 * The day the booking was made.
 */
booked_on: Day | null, };

/**
 * A new stay, before it is checked.
 */
export type StayDraft = { 
/**
 * The main guest.
 */
guest: GuestId, 
/**
 * The unit, if one is given.
 */
unit?: UnitId | null, 
/**
 * First night.
 */
arrival: Day, 
/**
 * The day they leave.
 */
departure: Day, 
/**
 * unit: persons, whole
 */
adults?: number | null, 
/**
 * unit: persons, whole
 */
children?: number | null, 
/**
 * unit: persons, whole
 */
infants?: number | null, 
/**
 * Through which door it came.
 */
origin?: Origin | null, 
/**
 * The number of the booking.
 */
reference?: string | null, 
/**
 * Price of the stay.
 */
price?: Money | null, 
/**
 * The day the booking was made; today, if absent.
 */
booked_on?: Day | null, 
/**
 * What was asked and answered.
 */
despite?: Array<Despite>, };

/**
 * A stay that has not brought its points yet.
 */
export type StayDue = { 
/**
 * The stay.
 */
stay: StayId, 
/**
 * First night.
 */
arrival: Day, 
/**
 * The day they leave.
 */
departure: Day, 
/**
 * Is it over?
 */
over: boolean, 
/**
 * What it brings, and why.
 */
gain: Gain, };

/**
 * One stay.
 */
export type StayId = string;

/**
 * A need of a stay.
 */
export type StayNeed = { 
/**
 * Its id.
 */
id: NeedId, 
/**
 * Of which stay.
 */
stay: StayId, 
/**
 * Room, table, participant.
 */
place: Place, 
/**
 * The number of the table or the participant. unit: none, a label
 */
place_number: number | null, 
/**
 * Its kind.
 */
kind: NeedKind, 
/**
 * What is needed.
 */
code: NeedCode, 
/**
 * How much depends on it.
 */
severity: Severity, 
/**
 * What to do, in few words.
 */
instruction: Private, 
/**
 * Who heard the guest agree.
 */
agreed_by: string, 
/**
 * When.
 */
agreed_at: Moment, 
/**
 * The day it is removed for good at the latest.
 */
removed_on: Day, };

/**
 * Where a stay stands.
 */
export type StayState = { "is": "booked" } | { "is": "in_house", 
/**
 * When; `None` if a file said so without an hour.
 */
since: Moment | null, } | { "is": "left", 
/**
 * When; `None` if a file said so without an hour.
 */
at: Moment | null, } | { "is": "cancelled", 
/**
 * On which day, if known.
 */
on: Day | null, } | { "is": "no_show" };

/**
 * A tag on a guest.
 */
export type Tag = { 
/**
 * Its id.
 */
id: PartId, 
/**
 * The word.
 */
word: string, };

/**
 * What a piece of the line was taken for.
 */
export type TakenFor = "guest" | "title" | "dates" | "nights" | "unit" | "heads" | "price" | "phone" | "email" | "note" | "nothing";

/**
 * A task.
 */
export type Task = { 
/**
 * Its id.
 */
id: TaskId, 
/**
 * What is to be done; an errand may have no more words than its name.
 */
text: Private, 
/**
 * The errand, if the program knows the words.
 */
errand: Errand | null, 
/**
 * By whom; `None`: whoever is there.
 */
owner: string | null, 
/**
 * Until when.
 */
due: Due | null, 
/**
 * Is the day over?
 */
overdue: boolean, 
/**
 * About whom.
 */
guest: GuestId | null, 
/**
 * Their name.
 */
name: Name | null, 
/**
 * The number to call, for an errand.
 */
phone: Private | null, 
/**
 * About which stay.
 */
stay: StayId | null, 
/**
 * From which note.
 */
note: NoteId | null, 
/**
 * From which enquiry.
 */
enquiry: EncounterId | null, 
/**
 * The days to offer.
 */
offer: OfferDays | null, 
/**
 * Where it comes from.
 */
born: Born, 
/**
 * Who wrote it.
 */
author: string, 
/**
 * When.
 */
made_on: Day, 
/**
 * The day it was done.
 */
done_on: Day | null, 
/**
 * Who did it.
 */
done_by: string | null, };

/**
 * A task, before it is checked.
 */
export type TaskDraft = { 
/**
 * What is to be done.
 */
text: string, 
/**
 * By whom; nobody in particular, if absent.
 */
owner?: string | null, 
/**
 * Until when.
 */
due?: Due | null, 
/**
 * About whom.
 */
guest?: GuestId | null, 
/**
 * About which stay.
 */
stay?: StayId | null, 
/**
 * From which note.
 */
note?: NoteId | null, 
/**
 * Where it comes from.
 */
born?: Born, };

/**
 * One task: what is to be done, by whom, until when.
 */
export type TaskId = string;

/**
 * A text file, ready to be saved.
 */
export type TextFile = { 
/**
 * Its name, without a folder.
 */
name: string, 
/**
 * Its text.
 */
text: string, };

/**
 * A tier.
 */
export type TierRule = { 
/**
 * Its name.
 */
name: string, 
/**
 * From how many on. unit: points or nights in twelve months, whole
 */
from: number, };

/**
 * What the tiers count.
 */
export type TiersBy = "points" | "nights";

/**
 * A time of year somebody comes.
 */
export type TimeOfYear = { 
/**
 * Every year, or most years.
 */
often: Often, 
/**
 * ISO week of the arrivals, 1 to 53, if they are all within a week of each other.
 */
week: number | null, 
/**
 * Month of the arrivals, 1 to 12.
 */
month: number, };

/**
 * The Today page.
 */
export type Today = { 
/**
 * The day shown.
 */
day: Day, 
/**
 * ISO week of that day.
 */
week: number, 
/**
 * Who arrives that day (those who have already arrived included).
 */
arrivals: Array<TodayLine>, 
/**
 * Who sleeps here and neither arrives nor leaves that day.
 */
in_house: Array<TodayLine>, 
/**
 * Who leaves that day (those who have left included); today also who was to leave before and is still here.
 */
departures: Array<TodayLine>, };

/**
 * One line of the Today page.
 */
export type TodayLine = { 
/**
 * The stay.
 */
stay: Stay, 
/**
 * The guest to open: the main guest, or the booker if there is none.
 */
guest: GuestId | null, 
/**
 * Their name.
 */
name: Name, 
/**
 * Their language, if known.
 */
language: Language | null, 
/**
 * What to know before they say their name.
 */
brief: Brief, };

/**
 * A permit, as a paper or a program reads it. It opens nothing: only the core holds the real one.
 */
export type ToldPermit = { 
/**
 * Whose data.
 */
guest: GuestId, 
/**
 * Why.
 */
purpose: Purpose, 
/**
 * By which way.
 */
channel: ConsentChannel, 
/**
 * On what right.
 */
basis: ConsentBasis, 
/**
 * The lines of the register it rests on.
 */
events: Array<ConsentId>, 
/**
 * The only fields that may leave.
 */
fields: Array<PersonalField>, 
/**
 * The only addresses that may be used.
 */
addresses: Array<PartId>, 
/**
 * The day the right ends, if it ends.
 */
until: Day | null, 
/**
 * The instant from which it must be asked for again.
 */
expires: Moment, 
/**
 * The rules it was judged by.
 */
profile: string, 
/**
 * When calls may be made, as the country writes it.
 */
hours: string | null, 
/**
 * What must be done with it: say who writes, offer to stop.
 */
conditions: Array<string>, };

/**
 * A no of the gate, in words.
 */
export type ToldRefusal = { 
/**
 * Names the words.
 */
code: string, 
/**
 * Why, in the language of the house.
 */
why: string, 
/**
 * How to mend it, in the language of the house.
 */
how_to_fix: string, };

/**
 * A language a paper can be written in.
 */
export type Tongue = "fr" | "en";

/**
 * What a note is about, from a closed list.
 */
export type Topic = "arrival" | "room" | "payment" | "lost_item" | "service_recovery" | "other";

/**
 * A change to take back.
 */
export type UndoChange = { 
/**
 * Which.
 */
change: ChangeId, };

/**
 * What an undo did.
 */
export type Undone = { 
/**
 * The act that was taken back.
 */
act: string, 
/**
 * Rows and fields that stay as they are because somebody changed them, or built on them, later. unit: whole
 */
left: number, };

/**
 * What can be booked.
 */
export type Unit = { 
/**
 * Its id.
 */
id: UnitId, 
/**
 * Its name on the door: `Ch. 4`, `Gîte du Four`.
 */
name: string, 
/**
 * Room, pitch, …
 */
kind: UnitKind, };

/**
 * A unit, before it is checked.
 */
export type UnitDraft = { 
/**
 * Its name on the door.
 */
name: string, 
/**
 * Room, pitch, …
 */
kind?: UnitKind, 
/**
 * For how many. unit: persons, whole
 */
capacity?: number | null, 
/**
 * In a few words.
 */
description?: string | null, };

/**
 * One unit: a room, a pitch, a cottage, a boat, an outing.
 */
export type UnitId = string;

/**
 * Kinds of unit.
 */
export type UnitKind = "room" | "pitch" | "cottage" | "boat" | "outing";

/**
 * A unit, as the list of units and the calendar show it.
 */
export type UnitLine = { 
/**
 * Its id.
 */
id: UnitId, 
/**
 * Its name on the door.
 */
name: string, 
/**
 * Room, pitch, …
 */
kind: UnitKind, 
/**
 * For how many. unit: persons, whole; absent if the house did not say
 */
capacity: number | null, 
/**
 * In a few words: `familiale`, `vue sur le lac`.
 */
description: string, 
/**
 * The first day it is no longer let; its old stays keep it.
 */
retired_on: Day | null, };

/**
 * Which unit a line means.
 */
export type UnitSaid = { "is": "none" } | { "is": "one", 
/**
 * The unit.
 */
unit: Unit, } | { "is": "several", 
/**
 * All that begin so.
 */
units: Array<Unit>, } | { "is": "unknown" };

/**
 * Can a unit be given on some days?
 */
export type UnitState = { "is": "free" } | { "is": "taken", 
/**
 * The stay.
 */
stay: StayId, 
/**
 * Whose.
 */
name: Name, 
/**
 * Its first night.
 */
from: Day, 
/**
 * The day it ends.
 */
to: Day, } | { "is": "closed", 
/**
 * The first night it is closed.
 */
from: Day, 
/**
 * The day it is free again.
 */
to: Day, 
/**
 * Why.
 */
reason: string, } | { "is": "retired", 
/**
 * Since when.
 */
on: Day, };

/**
 * The unit somebody usually sleeps in.
 */
export type UsualUnit = { 
/**
 * Always or usually.
 */
often: Often, 
/**
 * Its name on the door.
 */
name: string, };

/**
 * All units on some days, and whether the house is open.
 */
export type Vacancies = { 
/**
 * First night.
 */
arrival: Day, 
/**
 * The day they leave.
 */
departure: Day, 
/**
 * The nights on which the house is closed, if any.
 */
closed: ClosedNights | null, 
/**
 * Every unit, in the house's order.
 */
units: Array<Vacancy>, };

/**
 * A unit on some days.
 */
export type Vacancy = { 
/**
 * The unit.
 */
unit: UnitLine, 
/**
 * Free, or why not.
 */
state: UnitState, };

/**
 * A check of the register.
 */
export type VerifyRegister = { 
/**
 * Every signature by itself, too.
 */
depth: RegisterDepth, 
/**
 * A mark kept outside the book: the first digits of a line or of an end.
 */
mark?: string | null, };

/**
 * What waits for somebody today.
 */
export type Waiting = { 
/**
 * Tasks whose day is over. unit: tasks, whole
 */
overdue: number, 
/**
 * Tasks of today. unit: tasks, whole
 */
due: number, 
/**
 * Open enquiries. unit: enquiries, whole
 */
enquiries: number, 
/**
 * Of these, those the house owes an answer today. unit: enquiries, whole
 */
unanswered: number, };

/**
 * What is wanted: days, or words for them; and who would come.
 */
export type Wanted = { 
/**
 * First night.
 */
arrival?: Day | null, 
/**
 * The day they would leave.
 */
departure?: Day | null, 
/**
 * The days in words, where they were not said as days: “a weekend in May”.
 */
about?: Private | null, 
/**
 * Who would come.
 */
heads?: Heads, };

/**
 * Which enquiries.
 */
export type WhichEnquiries = "open" | "booked" | "lost";

/**
 * Which tasks.
 */
export type WhichTasks = "open" | "done";

/**
 * Why a line stands there.
 */
export type Why = "stay" | "act" | "reward" | "counter" | "due" | "left" | "cancelled" | "no_show" | "refund" | "repaid" | "hand";

/**
 * A no, before it is checked. Anybody at the desk may record it, however it was said.
 */
export type Withdrawing = { 
/**
 * Who.
 */
guest: GuestId, 
/**
 * To what.
 */
purpose: Purpose, 
/**
 * By which way.
 */
channel: ConsentChannel, 
/**
 * How it was said; at the desk, if absent.
 */
method?: ConsentMethod | null, };

/**
 * A day of every year.
 */
export type YearDay = { 
/**
 * 1 to 12.
 */
month: number, 
/**
 * 1 to 31.
 */
day: number, };

/** Every command: what it asks, what it answers. */
export type Commands = {
  /** The house, the open book, who is at the desk. */
  "house.state": { ask: Nothing; answer: HouseState };
  /** Found the house's own book in the default folder. */
  "house.create": { ask: CreateHouse; answer: HouseState };
  /** Write the sample season and open it. */
  "house.open_sample": { ask: OpenSample; answer: HouseState };
  /** Remove the sample season; the house's own book opens again, if there is one. */
  "house.remove_sample": { ask: Nothing; answer: HouseState };
  /** Name, address, country, language or currency of the house. */
  "house.change": { ask: HouseChange; answer: Done<House> };
  /** How the house does things at the front desk, and how most houses do. */
  "house.habits": { ask: Nothing; answer: HabitsPage };
  /** What some habits would change today. Nothing is written. */
  "house.habits_effect": { ask: Habits; answer: HabitsEffect };
  /** Set how the house does things at the front desk. */
  "house.set_habits": { ask: Habits; answer: Done<null> };
  /** Somebody sits down at the desk. */
  "house.sign_in": { ask: SignIn; answer: HouseState };
  /** Take a change back. */
  "house.undo": { ask: UndoChange; answer: Done<Undone> };
  /** The latest changes, latest first. */
  "house.history": { ask: History; answer: Array<HistoryLine> };
  /** Find guests: name, phone, e-mail, booking number, town, words of notes. */
  "guests.find": { ask: FindGuests; answer: Array<FoundGuest> };
  /** Guests in alphabetical order, a page at a time. */
  "guests.list": { ask: ListGuests; answer: Array<FoundGuest> };
  /** All the guest page shows. */
  "guests.page": { ask: OfGuest; answer: GuestPage };
  /** Open a guest file. */
  "guests.add": { ask: GuestDraft; answer: Done<GuestId> };
  /** Name, title, language, birthday or nationality of a guest. */
  "guests.change": { ask: ChangeGuest; answer: Done<null> };
  /** Add an e-mail, a phone, an address or a tag. */
  "guests.add_part": { ask: AddPart; answer: Done<PartId> };
  /** Change an e-mail, a phone, an address or a tag. */
  "guests.change_part": { ask: ChangePart; answer: Done<null> };
  /** Remove an e-mail, a phone, an address or a tag. */
  "guests.remove_part": { ask: RemovePart; answer: Done<null> };
  /** Who arrives, who is here, who leaves. */
  "stays.today": { ask: OfDay; answer: Today };
  /** The calendar of units: bars, closures, the season. */
  "stays.calendar": { ask: OfDays; answer: Calendar };
  /** Every unit on some nights: free, or why not. */
  "stays.vacancies": { ask: OfNights; answer: Vacancies };
  /** All units, in the house's order. */
  "stays.units": { ask: Nothing; answer: Array<UnitLine> };
  /** Add a unit. */
  "stays.add_unit": { ask: UnitDraft; answer: Done<UnitId> };
  /** Name, kind, capacity and description of a unit. */
  "stays.change_unit": { ask: ChangeUnit; answer: Done<null> };
  /** Put the units in another order. */
  "stays.order_units": { ask: OrderUnits; answer: Done<null> };
  /** Let a unit no longer; its old stays keep it. */
  "stays.retire_unit": { ask: OfUnit; answer: Done<null> };
  /** Let a retired unit again. */
  "stays.restore_unit": { ask: OfUnit; answer: Done<null> };
  /** All closures. */
  "stays.closures": { ask: Nothing; answer: Array<Closure> };
  /** Close a unit for some days, with the reason. */
  "stays.close_unit": { ask: ClosureDraft; answer: Done<ClosureId> };
  /** End a closure. */
  "stays.reopen_unit": { ask: OfClosure; answer: Done<null> };
  /** When the house is open; nothing means all year. */
  "stays.season": { ask: Nothing; answer: Array<OpenPeriod> };
  /** The house is open from one day to another. */
  "stays.open_season": { ask: OpenSeason; answer: Done<SeasonId> };
  /** Take an open period off the season. */
  "stays.close_season": { ask: OfSeason; answer: Done<null> };
  /** Book a stay. */
  "stays.book": { ask: StayDraft; answer: Done<StayId> };
  /** Read a stay in one line: every word, who it may be, whether the unit is free. Nothing is written. */
  "stays.read_line": { ask: ReadLine; answer: LineAnswer };
  /** Book a stay in one line: the guest if new, the stay and its note, in one change. */
  "stays.book_line": { ask: LineBooking; answer: Done<Booked> };
  /** Dates, unit, heads, price or reference of a stay. */
  "stays.change": { ask: ChangeStay; answer: Done<null> };
  /** Move a stay: other days, another unit, or none. */
  "stays.move": { ask: MoveStay; answer: Done<null> };
  /** The guest arrives. */
  "stays.check_in": { ask: OfStay; answer: Done<null> };
  /** The guest leaves. */
  "stays.check_out": { ask: OfStay; answer: Done<null> };
  /** The booking is cancelled. */
  "stays.cancel": { ask: OfStay; answer: Done<null> };
  /** The guest did not come. */
  "stays.no_show": { ask: OfStay; answer: Done<null> };
  /** Write a note on a guest or on a stay. */
  "stays.write_note": { ask: NoteDraft; answer: Done<NoteId> };
  /** Write a note anew. */
  "stays.rewrite_note": { ask: RewriteNote; answer: Done<null> };
  /** A preference still holds: it is kept as long again. */
  "stays.keep_note": { ask: OfNote; answer: Done<null> };
  /** Put a note under the guest's name. */
  "stays.pin_note": { ask: OfNote; answer: Done<null> };
  /** Take a note from under the guest's name. */
  "stays.unpin_note": { ask: OfNote; answer: Done<null> };
  /** Remove a note. */
  "stays.remove_note": { ask: OfNote; answer: Done<null> };
  /** What in a text does not belong in a note. */
  "stays.scan_note": { ask: ScanNote; answer: Array<Finding> };
  /** Until when notes are kept, by kind. */
  "stays.note_days": { ask: OnStay; answer: NoteDays };
  /** Notes of the book that the scanner would not let pass today, imported ones too. */
  "stays.review_notes": { ask: Nothing; answer: NotesReview };
  /** The extras of a stay, by day. */
  "stays.extras": { ask: OfStay; answer: Array<Extra> };
  /** Write down what a stay had: an extra, an upgrade, a gesture. */
  "stays.add_extra": { ask: AddExtra; answer: Done<ExtraId> };
  /** Write it down otherwise. */
  "stays.change_extra": { ask: ChangeExtra; answer: Done<null> };
  /** Take it away. */
  "stays.remove_extra": { ask: OfExtra; answer: Done<null> };
  /** The needs of a stay. */
  "stays.needs": { ask: OfStay; answer: Array<StayNeed> };
  /** Everything that can be needed, by kind. */
  "stays.need_codes": { ask: Nothing; answer: Array<NeedOffer> };
  /** Record a need the guest agreed to have recorded. */
  "stays.record_need": { ask: NeedDraft; answer: Done<NeedId> };
  /** Change a need. */
  "stays.change_need": { ask: ChangeNeed; answer: Done<null> };
  /** Remove a need. */
  "stays.remove_need": { ask: OfNeed; answer: Done<null> };
  /** What the kitchen and the floors should know on a day, without names. */
  "stays.kitchen_sheet": { ask: OfDay; answer: KitchenSheet };
  /** Note an enquiry, a call, a message, a reconfirmation, a follow-up. */
  "journey.note_encounter": { ask: EncounterDraft; answer: Done<EncounterId> };
  /** Set the stage by hand; `null` goes back to what the facts say. */
  "journey.correct_stage": { ask: CorrectStage; answer: Done<null> };
  /** Ask for this no more: it is not wanted, of this guest or around this stay. */
  "journey.set_cue_aside": { ask: OfCue; answer: Done<null> };
  /** Ask for it again. */
  "journey.ask_again": { ask: OfCue; answer: Done<null> };
  /** What is to be done, overdue first; or what was done, the latest first. */
  "journey.tasks": { ask: ListTasks; answer: Array<Task> };
  /** Write down a task. */
  "journey.add_task": { ask: TaskDraft; answer: Done<TaskId> };
  /** Other words, another owner or another day for a task. */
  "journey.change_task": { ask: ChangeTask; answer: Done<null> };
  /** A task is done. */
  "journey.finish_task": { ask: OfTask; answer: Done<null> };
  /** A task is not done after all. */
  "journey.reopen_task": { ask: OfTask; answer: Done<null> };
  /** Put a task off. */
  "journey.postpone_task": { ask: PostponeTask; answer: Done<null> };
  /** Remove a task. */
  "journey.remove_task": { ask: OfTask; answer: Done<null> };
  /** Read an enquiry as it is typed: who it may be, which days, how many. Nothing is written. */
  "journey.read_enquiry": { ask: EnquirySaid; answer: EnquiryReading };
  /** Note an enquiry: the guest if new, what is wanted, the call back, in one change. */
  "journey.note_enquiry": { ask: EnquiryDraft; answer: Done<Noted> };
  /** Enquiries: open ones by the day to look at them, booked ones, lost ones, or those of one person. */
  "journey.enquiries": { ask: ListEnquiries; answer: Array<Enquiry> };
  /** One enquiry. */
  "journey.enquiry": { ask: OfEnquiry; answer: Enquiry };
  /** Put right what is wanted and what was asked. */
  "journey.change_enquiry": { ask: ChangeEnquiry; answer: Done<null> };
  /** They are to be called back: a task. */
  "journey.ask_for_call_back": { ask: AskForCallBack; answer: Done<TaskId> };
  /** Quote a price. */
  "journey.quote_enquiry": { ask: QuoteEnquiry; answer: Done<null> };
  /** An enquiry becomes a stay, said in one line, in one change. */
  "journey.book_enquiry": { ask: BookEnquiry; answer: Done<Booked> };
  /** An enquiry became a stay that was booked otherwise. */
  "journey.enquiry_became": { ask: EnquiryBecame; answer: Done<null> };
  /** Nothing comes of an enquiry; with the reason. */
  "journey.lose_enquiry": { ask: LoseEnquiry; answer: Done<null> };
  /** An enquiry is open again. */
  "journey.reopen_enquiry": { ask: OfEnquiry; answer: Done<null> };
  /** Remove an enquiry and the tasks born from it. */
  "journey.remove_enquiry": { ask: OfEnquiry; answer: Done<null> };
  /** Write down that the same week of next year is to be offered. */
  "journey.offer_same_week": { ask: OfferOf; answer: Done<Reminder> };
  /** What waits for somebody today, in numbers. */
  "journey.waiting": { ask: Nothing; answer: Waiting };
  /** The programme, its rewards, and two ready ones. */
  "loyalty.programme": { ask: Nothing; answer: ProgrammePage };
  /** What rules would have given for the last stay that ended. Nothing is written. */
  "loyalty.preview": { ask: PreviewRules; answer: RulesPreview | null };
  /** Begin a programme, with rewards. */
  "loyalty.start": { ask: StartProgramme; answer: Done<null> };
  /** Set the rules of the programme. */
  "loyalty.set_programme": { ask: Programme; answer: Done<null> };
  /** Add or change a reward. */
  "loyalty.set_reward": { ask: Reward; answer: Done<RewardId> };
  /** All the guest page shows of loyalty. */
  "loyalty.account": { ask: OfGuest; answer: AccountPage };
  /** A guest joins the programme. */
  "loyalty.enrol": { ask: OfGuest; answer: Done<AccountId> };
  /** A guest leaves the programme; what they hold ends. */
  "loyalty.leave": { ask: OfGuest; answer: Done<number> };
  /** Give points. */
  "loyalty.earn": { ask: EarnPoints; answer: Done<LineId> };
  /** Give the points of a stay, by the rules. */
  "loyalty.give_stay": { ask: OfStay; answer: Done<LineId> };
  /** Use points, or take a reward. */
  "loyalty.redeem": { ask: RedeemPoints; answer: Done<LineId> };
  /** Put a balance right by hand. */
  "loyalty.adjust": { ask: AdjustPoints; answer: Done<LineId> };
  /** Take back what a line did. */
  "loyalty.reverse": { ask: OfLine; answer: Done<LineId> };
  /** Take back all a stay gave. */
  "loyalty.reverse_stay": { ask: OfStay; answer: Done<null> };
  /** Points whose last day is over expire. */
  "loyalty.expire": { ask: Nothing; answer: Done<number> };
  /** The owner's page: open points, what they cost, what the programme brings. */
  "loyalty.page": { ask: Nothing; answer: LoyaltyPage };
  /** Where a guest stands with every purpose and channel, and what was said so far. */
  "consent.list": { ask: OfGuest; answer: ConsentPanel };
  /** What a guest said so far, latest first. */
  "consent.history": { ask: OfGuest; answer: Array<ConsentSaid> };
  /** The words a guest is shown before a yes. */
  "consent.wording": { ask: OfConsent; answer: ConsentWording };
  /** The receipt of a yes, signed, in two standard forms. */
  "consent.receipt": { ask: OfConsent; answer: ConsentReceipt };
  /** Record a yes, with its proof. */
  "consent.give": { ask: Giving; answer: Done<ConsentId> };
  /** Record a no, at once: a yes is withdrawn, or never given. */
  "consent.withdraw": { ask: Withdrawing; answer: Done<ConsentId> };
  /** The guest wants no promotion at all. */
  "consent.object": { ask: Objecting; answer: Done<number> };
  /** The proof of a yes failed: it ends. */
  "consent.invalidate": { ask: OfConsent; answer: Done<ConsentId> };
  /** The register signs with a new key from here on. */
  "consent.change_signer": { ask: Nothing; answer: Done<null> };
  /** Check that the register is whole. */
  "consent.verify": { ask: VerifyRegister; answer: RegisterVerified };
  /** Ask whether something may leave the house. */
  "consent.permit": { ask: AskPermit; answer: PermitAnswer };
  /** How many guests can be reached, and why the others cannot. */
  "consent.reach": { ask: AskReach; answer: ConsentReach };
  /** Open a file: how it was read, its columns, a plan. */
  "exchange.open": { ask: OpenFile; answer: FileReading };
  /** Read a file otherwise: another encoding, separator, sheet or header row. */
  "exchange.reread": { ask: RereadFile; answer: FileReading };
  /** Start an import or its rehearsal in the background. */
  "exchange.start": { ask: StartImport; answer: OfJob };
  /** How far a job is, and what it did. */
  "exchange.progress": { ask: OfJob; answer: JobProgress };
  /** Stop a job; nothing is written. */
  "exchange.cancel": { ask: OfJob; answer: null };
  /** Past imports, latest first. */
  "exchange.imports": { ask: Nothing; answer: Array<ImportLine> };
  /** Take an import back, updates included. */
  "exchange.undo": { ask: OfImport; answer: Done<Undone> };
  /** The refused rows of an import or of a rehearsal, as CSV. */
  "exchange.refused": { ask: OfRefused; answer: TextFile };
  /** The pages of a report, to be looked at. */
  "reports.preview": { ask: ReportAsk; answer: Preview };
  /** The same report as a PDF. */
  "reports.pdf": { ask: ReportAsk; answer: FileBytes };
  /** The same report as a PDF file. */
  "reports.save": { ask: SaveReport; answer: Saved };
};
