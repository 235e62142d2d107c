// What a window may ask and what it is answered. Written from the Rust nouns; never edited by hand.

export type GuestId = string;
export type StayId = string;
export type UnitId = string;
export type NoteId = string;
export type EncounterId = string;
export type ImportId = string;
export type ChangeId = string;
export type PartId = string;
export type Day = string;
export type Moment = number;
export type Currency = string;
export type Country = string;
export type Language = string;
export type Private = string;

export type Money = { minor: number; currency: Currency };
export type Name = { family: Private; given: Private };
export type Birthday = { year: number | null; month: number; day: number };
export type PartKind = "home" | "work" | "mobile" | "other";
export type Email = { id: PartId; address: Private; kind: PartKind; relay: boolean };
export type Phone = { id: PartId; written: Private; e164: Private | null; kind: PartKind };
export type Address = {
  id: PartId;
  street: Private;
  postcode: Private;
  town: Private;
  region: Private;
  country: Country | null;
  kind: PartKind;
};
export type Tag = { id: PartId; word: string };
export type GuestFile = {
  id: GuestId;
  name: Name;
  title: string | null;
  language: Language | null;
  birthday: Birthday | null;
  nationality: Country | null;
  origin: string | null;
  added_on: Day;
  emails: Array<Email>;
  phones: Array<Phone>;
  addresses: Array<Address>;
  tags: Array<Tag>;
};
export type Status = "prospect" | "first_stay" | "returning" | "lapsed";
export type Matched = "name" | "name_start" | "sounds_like" | "phone" | "email" | "reference" | "town" | "note";
export type FoundGuest = {
  id: GuestId;
  name: string;
  parts: Name;
  town: string | null;
  last_stay: Day | null;
  phone_tail: string | null;
  match: Matched;
  marked: Array<string>;
};

export type UnitKind = "room" | "pitch" | "cottage" | "boat" | "outing";
export type Unit = { id: UnitId; name: string; kind: UnitKind };
export type Role = "main_guest" | "booker" | "companion";
export type Member = { guest: GuestId; name: Name; role: Role };
export type Heads = { adults: number | null; children: number | null; infants: number | null };
export type Origin = "direct" | "walk_in" | "booking_com" | "airbnb" | "expedia" | "agoda" | "hostelworld" | "agency";
export type StayState =
  | { is: "booked" }
  | { is: "in_house"; since: Moment | null }
  | { is: "left"; at: Moment | null }
  | { is: "cancelled"; on: Day | null }
  | { is: "no_show" };
export type Stay = {
  id: StayId;
  unit: Unit | null;
  unit_written: string | null;
  party: Array<Member>;
  heads: Heads;
  arrival: Day;
  departure: Day;
  nights: number;
  state: StayState;
  origin: Origin | null;
  reference: string | null;
  price: Money | null;
  booked_on: Day | null;
};
export type NoteKind = "fact" | "preference" | "incident";
export type Note = {
  id: NoteId;
  guest: GuestId;
  stay: StayId | null;
  kind: NoteKind;
  text: Private;
  author: string;
  at: Moment;
};
export type LastStay = { arrival: Day; departure: Day; unit: string | null };
export type TodayLine = {
  stay: Stay;
  guest: GuestId | null;
  name: Name;
  language: Language | null;
  nth: number;
  last: LastStay | null;
  cues: Array<CueKind>;
  preference: Private | null;
};
export type Today = {
  day: Day;
  week: number;
  arrivals: Array<TodayLine>;
  in_house: Array<TodayLine>;
  departures: Array<TodayLine>;
};

export type Stage = "inspiration" | "planning" | "booking" | "pre_stay" | "stay" | "post_stay";
export type EncounterKind = "interest" | "enquiry" | "call" | "message" | "reconfirmation" | "follow_up";
export type Fact =
  | { is: "file_opened"; origin: string | null }
  | { is: "booked"; reference: string | null; origin: Origin | null }
  | { is: "arrived"; noted: boolean }
  | { is: "left"; noted: boolean }
  | { is: "cancelled" }
  | { is: "no_show" }
  | { is: "note"; note: NoteId; kind: NoteKind }
  | { is: "met"; encounter: EncounterId; kind: EncounterKind }
  | { is: "stage_corrected" };
export type Entry = {
  on: Day;
  at: Moment | null;
  stage: Stage;
  fact: Fact;
  stay: StayId | null;
  text: Private | null;
  author: string | null;
};
export type PortState = "passed" | "skipped" | "here" | "ahead";
export type Port = { stage: Stage; state: PortState; fact: Fact | null; on: Day | null; until: Day | null };
export type CueKind =
  | "no_real_email"
  | "no_language"
  | "no_phone"
  | "stay_without_unit"
  | "not_reconfirmed"
  | "no_follow_up";
export type Cue = { kind: CueKind; stage: Stage; stay: StayId | null };
export type Route = { here: Stage; computed: Stage; corrected: boolean; ports: Array<Port> };
export type GuestPage = {
  guest: GuestFile;
  status: Status;
  stay_count: number;
  since: Day | null;
  stays: Array<Stay>;
  notes: Array<Note>;
  route: Route;
  timeline: Array<Entry>;
  cues: Array<Cue>;
  today: Day;
};

export type Scope = { of: "guest"; guest: GuestId } | { of: "stay"; stay: StayId } | { of: "period"; from: Day; to: Day };
export type House = { name: string; address: string; country: Country; language: Language; currency: Currency };

export type Room = "guests" | "stays" | "journey" | "reports" | "exchange" | "house";
export type Done<T> = { value: T; changed: Array<Room>; change: ChangeId | null };
export type Problem = {
  code: string;
  field: string | null;
  args: { [key in string]: string | number };
  kind: "refused" | "broken";
};
export type Book = {
  path: string;
  house: House;
  sample: boolean;
  guests: number;
  stays: number;
  key: "keychain" | "file";
};
export type HouseState = { version: string; today: Day; actor: string; book: Book | null; trouble: Problem | null };
export type Undone = { act: string; left: number };
export type HistoryLine = { change: ChangeId; at: Moment; by: string; act: string; can_undo: boolean; undone: boolean };

export type PartDraft =
  | { is: "email"; address: string; kind: PartKind }
  | { is: "phone"; written: string; kind: PartKind }
  | { is: "address"; street: string; postcode: string; town: string; region: string; country?: Country; kind: PartKind }
  | { is: "tag"; word: string };
export type GuestDraft = {
  name: Name;
  title?: string;
  language?: Language;
  birthday?: Birthday;
  nationality?: Country;
  origin?: string;
  parts: Array<PartDraft>;
};
export type StayDraft = {
  guest: GuestId;
  unit?: UnitId | null;
  arrival: Day;
  departure: Day;
  adults?: number | null;
  children?: number | null;
  infants?: number | null;
  origin?: Origin | null;
  reference?: string | null;
  price?: Money | null;
  booked_on?: Day | null;
};

export type Field =
  | "family" | "given" | "full_name" | "title" | "email" | "phone" | "street" | "postcode" | "town" | "region"
  | "country" | "language" | "birthday" | "nationality" | "tags" | "guest_note" | "arrival" | "departure" | "nights"
  | "unit" | "state" | "origin" | "reference" | "price" | "currency" | "adults" | "children" | "infants" | "persons"
  | "booked_on" | "cancelled_on" | "stay_note" | "booker" | "external_id";
export type DateOrder = "dmy" | "mdy" | "ymd";
export type DecimalSign = "comma" | "point";
export type ReadsAs = {
  kind: "csv" | "xls" | "xlsx" | "ods" | "vcard" | "ical" | "zip";
  encoding: string | null;
  separator: string | null;
  decimal: DecimalSign | null;
  date_order: DateOrder | null;
  ambiguous_date: string | null;
};
export type Column = { index: number; header: string; samples: Array<string>; guess: Field | null; doubt: Doubt | null };
export type Doubt = "by_content" | "already_fed" | "never_kept";
export type Mode = "skip" | "fill" | "overwrite";
export type Correction = { row: number; column: number; value: string };
export type Plan = {
  preset: string;
  columns: { [key in Field]?: Array<number> };
  date_order: DateOrder | null;
  decimal: DecimalSign | null;
  mode: Mode;
  country: Country;
  currency: Currency;
  corrections: Array<Correction>;
  unit?: string | null;
};
export type FileReading = {
  reading: string;
  name: string;
  rows: number;
  preset: string;
  reads_as: ReadsAs;
  columns: Array<Column>;
  fields: Array<Field>;
  sheets: Array<string>;
  header_row: number;
  plan: Plan;
  mappable: boolean;
};
export type RefusedRow = { row: number; column: string; reason: string; column_index: number | null; value: string };
export type ImportOutcome = {
  import_id: ImportId | null;
  preset: string;
  rows: number;
  new_guests: number;
  updated_guests: number;
  same_guests: number;
  new_stays: number;
  updated_stays: number;
  same_stays: number;
  possible_duplicates: number;
  errors: Array<RefusedRow>;
  unnamed: number;
  without_unit: number;
  passed_over: number;
};
export type JobState = "running" | "finished" | "cancelled" | "failed";
export type JobProgress = {
  done: number;
  total: number;
  state: JobState;
  outcome: ImportOutcome | null;
  problem: Problem | null;
};
export type ImportLine = {
  import: ImportId;
  file: string;
  preset: string;
  at: Moment;
  by: string;
  rows: number;
  new_guests: number;
  new_stays: number;
  can_undo: boolean;
  undone: boolean;
};

export type Columns = { unit: boolean; name: boolean; country: boolean; price: boolean; phone: boolean; email: boolean };
export type ReportAsk = { scope: Scope; language: "fr" | "en"; paper: "a4" | "letter"; columns: Columns };
export type Preview = { pages: Array<string>; missing: Array<{ text: string; characters: string }>; people: number };

export type Commands = {
  "house.state": { ask: Record<string, never>; answer: HouseState };
  "house.create": { ask: { name: string; country: Country; language: Language; actor: string }; answer: HouseState };
  "house.open_sample": { ask: { language: Language; actor: string }; answer: HouseState };
  "house.remove_sample": { ask: Record<string, never>; answer: HouseState };
  "house.change": {
    ask: { name?: string; address?: string; country?: Country; language?: Language; currency?: Currency };
    answer: Done<House>;
  };
  "house.sign_in": { ask: { actor: string }; answer: HouseState };
  "house.undo": { ask: { change: ChangeId }; answer: Done<Undone> };
  "house.history": { ask: { limit: number }; answer: Array<HistoryLine> };
  "guests.find": { ask: { text: string; limit?: number; after?: number }; answer: Array<FoundGuest> };
  "guests.list": { ask: { limit?: number; after?: number }; answer: Array<FoundGuest> };
  "guests.page": { ask: { guest: GuestId }; answer: GuestPage };
  "guests.add": { ask: GuestDraft; answer: Done<GuestId> };
  "guests.change": {
    ask: {
      guest: GuestId;
      name?: Name;
      title?: string | null;
      language?: Language | null;
      birthday?: Birthday | null;
      nationality?: Country | null;
    };
    answer: Done<null>;
  };
  "guests.add_part": { ask: { guest: GuestId; part: PartDraft }; answer: Done<PartId> };
  "guests.change_part": { ask: { guest: GuestId; id: PartId; part: PartDraft }; answer: Done<null> };
  "guests.remove_part": { ask: { guest: GuestId; id: PartId }; answer: Done<null> };
  "stays.today": { ask: { day?: Day }; answer: Today };
  "stays.units": { ask: Record<string, never>; answer: Array<Unit> };
  "stays.add_unit": { ask: { name: string; kind: UnitKind }; answer: Done<UnitId> };
  "stays.book": { ask: StayDraft; answer: Done<StayId> };
  "stays.change": {
    ask: {
      stay: StayId;
      unit?: UnitId | null;
      arrival?: Day;
      departure?: Day;
      adults?: number | null;
      children?: number | null;
      infants?: number | null;
      price?: Money | null;
      reference?: string | null;
    };
    answer: Done<null>;
  };
  "stays.check_in": { ask: { stay: StayId }; answer: Done<null> };
  "stays.check_out": { ask: { stay: StayId }; answer: Done<null> };
  "stays.cancel": { ask: { stay: StayId }; answer: Done<null> };
  "stays.no_show": { ask: { stay: StayId }; answer: Done<null> };
  "stays.write_note": { ask: { guest: GuestId; stay?: StayId | null; kind: NoteKind; text: string }; answer: Done<NoteId> };
  "stays.rewrite_note": { ask: { note: NoteId; kind: NoteKind; text: string }; answer: Done<null> };
  "stays.remove_note": { ask: { note: NoteId }; answer: Done<null> };
  "journey.note_encounter": {
    ask: { guest: GuestId; stay?: StayId | null; kind: EncounterKind; on: Day; text: string };
    answer: Done<EncounterId>;
  };
  "journey.correct_stage": { ask: { guest: GuestId; stage: Stage | null }; answer: Done<null> };
  "exchange.open": { ask: { path: string } | { name: string; base64: string }; answer: FileReading };
  "exchange.reread": {
    ask: { reading: string; encoding?: string; separator?: string; sheet?: string; header_row?: number };
    answer: FileReading;
  };
  "exchange.start": { ask: { reading: string; plan: Plan; rehearse: boolean }; answer: { job: string } };
  "exchange.progress": { ask: { job: string }; answer: JobProgress };
  "exchange.cancel": { ask: { job: string }; answer: null };
  "exchange.imports": { ask: Record<string, never>; answer: Array<ImportLine> };
  "exchange.undo": { ask: { import: ImportId }; answer: Done<Undone> };
  "exchange.refused": { ask: { import: ImportId } | { job: string }; answer: { name: string; text: string } };
  "reports.preview": { ask: ReportAsk; answer: Preview };
  "reports.pdf": { ask: ReportAsk; answer: { name: string; base64: string } };
  "reports.save": { ask: ReportAsk & { path: string }; answer: { path: string } };
};
