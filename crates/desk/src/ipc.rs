//! The list of commands: declared once. It makes the router, the list `escale commands` prints, and the TypeScript
//! bindings of the window. To add a command: one line here, one plain function in `commands/<word>.rs`.

use std::time::Instant;

use guestbook::changed::Done;
use guestbook::consent::acts::{Giving, Withdrawing};
use guestbook::consent::ledger::verify::Verified;
use guestbook::consent::receipt::Receipt;
use guestbook::consent::{ConsentPanel, Said, Wording};
use guestbook::error::Problem;
use guestbook::exchange::views::TextFile;
use guestbook::exchange::{FileReading, ImportLine};
use guestbook::guests::FoundGuest;
use guestbook::guests::acts::GuestDraft;
use guestbook::house::effect::HabitsEffect;
use guestbook::house::habits::Habits;
use guestbook::id::{
    AccountId, ClosureId, ConsentId, EncounterId, ExtraId, GuestId, LineId, NeedId, NoteId, PartId, RewardId, SeasonId,
    StayId, TaskId, UnitId,
};
use guestbook::journal::{HistoryLine, Undone};
use guestbook::journey::GuestPage;
use guestbook::journey::acts::EncounterDraft;
use guestbook::journey::enquiries::Enquiry;
use guestbook::journey::enquiries::acts::{EnquiryDraft, Noted};
use guestbook::journey::enquiries::offer::{OfferOf, Reminder};
use guestbook::journey::enquiries::said::{EnquiryReading, EnquirySaid};
use guestbook::journey::enquiries::views::Waiting;
use guestbook::journey::tasks::{Task, TaskDraft};
use guestbook::loyalty::{AccountPage, LoyaltyPage, Programme, ProgrammePage, Reward, RulesPreview};
use guestbook::reports::House;
use guestbook::stays::Today;
use guestbook::stays::acts::StayDraft;
use guestbook::stays::calendar::{Calendar, Closure, ClosureDraft, OpenPeriod, UnitDraft, UnitLine, Vacancies};
use guestbook::stays::extras::Extra;
use guestbook::stays::needs::{KitchenSheet, NeedDraft, StayNeed};
use guestbook::stays::notes::NoteDraft;
use guestbook::stays::notes::scan::Finding;
use guestbook::stays::notes::views::{NoteDays, NotesReview};
use guestbook::stays::one_line::LineAnswer;
use guestbook::stays::one_line::acts::{Booked, LineBooking};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::Desk;
use crate::bindings::Writing;
use crate::commands::{
    calendar, consent, enquiries, exchange, extras, guests, house, journey, loyalty, notes, reports, stays, tasks,
};
use crate::log;

/// What every command answers.
pub type Answer<T> = Result<T, Problem>;

/// A command that asks nothing more.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}

/// One line of the list of commands.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct CommandLine {
    /// `room.verb`.
    pub name: &'static str,
    /// What it does.
    pub docs: &'static str,
    /// The Rust type of the question.
    pub ask: &'static str,
    /// The Rust type of the answer.
    pub answer: &'static str,
}

fn run<A, T>(desk: &Desk, ask: Value, f: fn(&Desk, A) -> Answer<T>) -> Answer<Value>
where
    A: for<'de> Deserialize<'de>,
    T: Serialize,
{
    let ask = if ask.is_null() { Value::Object(serde_json::Map::new()) } else { ask };
    // What the parser says may quote what was sent, which may be personal: only the place is told.
    let ask = serde_json::from_value(ask).map_err(|_| Problem::refused("bad-ask"))?;
    serde_json::to_value(f(desk, ask)?).map_err(|_| Problem::broken("bad-answer"))
}

macro_rules! commands {
    ($($(#[doc = $docs:literal])+ $name:literal: $ask:ty => $answer:ty = $f:path;)+) => {
        /// Every command, in the order a person meets them.
        pub const COMMANDS: &[CommandLine] = &[$(CommandLine {
            name: $name,
            docs: concat!($($docs),+).trim_ascii(),
            ask: stringify!($ask),
            answer: stringify!($answer),
        }),+];

        impl Desk {
            /// Answer a command by name. The same for the window, the loopback server and the command line.
            ///
            /// # Errors
            /// `no-such-command`, `bad-ask`, or what the command says.
            pub fn call(&self, name: &str, ask: Value) -> Answer<Value> {
                crate::rounds::on_a_new_day(self);
                let begun = Instant::now();
                let answer = match name {
                    $($name => run::<$ask, $answer>(self, ask, $f),)+
                    _ => Err(Problem::refused("no-such-command")),
                };
                log::tell(name, begun, &answer);
                answer
            }
        }

        pub(crate) fn write_bindings(to: &mut Writing) {
            $(to.command::<$ask, $answer>($name, concat!($($docs),+).trim_ascii());)+
        }
    };
}

commands! {
    /// The house, the open book, who is at the desk.
    "house.state": Nothing => house::HouseState = house::state;
    /// Found the house's own book in the default folder.
    "house.create": house::CreateHouse => house::HouseState = house::create;
    /// Write the sample season and open it.
    "house.open_sample": house::OpenSample => house::HouseState = house::open_sample;
    /// Remove the sample season; the house's own book opens again, if there is one.
    "house.remove_sample": Nothing => house::HouseState = house::remove_sample;
    /// Name, address, country, language or currency of the house.
    "house.change": guestbook::house::HouseChange => Done<House> = house::change;
    /// How the house does things at the front desk, and how most houses do.
    "house.habits": Nothing => house::HabitsPage = house::habits;
    /// What some habits would change today. Nothing is written.
    "house.habits_effect": Habits => HabitsEffect = house::habits_effect;
    /// Set how the house does things at the front desk.
    "house.set_habits": Habits => Done<()> = house::set_habits;
    /// Somebody sits down at the desk.
    "house.sign_in": house::SignIn => house::HouseState = house::sign_in;
    /// Take a change back.
    "house.undo": house::UndoChange => Done<Undone> = house::undo;
    /// The latest changes, latest first.
    "house.history": house::History => Vec<HistoryLine> = house::history;

    /// Find guests: name, phone, e-mail, booking number, town, words of notes.
    "guests.find": guests::FindGuests => Vec<FoundGuest> = guests::find;
    /// Guests in alphabetical order, a page at a time.
    "guests.list": guests::ListGuests => Vec<FoundGuest> = guests::list;
    /// All the guest page shows.
    "guests.page": guests::OfGuest => GuestPage = guests::page;
    /// Open a guest file.
    "guests.add": GuestDraft => Done<GuestId> = guests::add;
    /// Name, title, language, birthday or nationality of a guest.
    "guests.change": guests::ChangeGuest => Done<()> = guests::change;
    /// Add an e-mail, a phone, an address or a tag.
    "guests.add_part": guests::AddPart => Done<PartId> = guests::add_part;
    /// Change an e-mail, a phone, an address or a tag.
    "guests.change_part": guests::ChangePart => Done<()> = guests::change_part;
    /// Remove an e-mail, a phone, an address or a tag.
    "guests.remove_part": guests::RemovePart => Done<()> = guests::remove_part;

    /// Who arrives, who is here, who leaves.
    "stays.today": stays::OfDay => Today = stays::today;
    /// The calendar of units: bars, closures, the season.
    "stays.calendar": calendar::OfDays => Calendar = calendar::calendar;
    /// Every unit on some nights: free, or why not.
    "stays.vacancies": calendar::OfNights => Vacancies = calendar::vacancies;
    /// All units, in the house's order.
    "stays.units": Nothing => Vec<UnitLine> = calendar::units;
    /// Add a unit.
    "stays.add_unit": UnitDraft => Done<UnitId> = calendar::add_unit;
    /// Name, kind, capacity and description of a unit.
    "stays.change_unit": calendar::ChangeUnit => Done<()> = calendar::change_unit;
    /// Put the units in another order.
    "stays.order_units": calendar::OrderUnits => Done<()> = calendar::order_units;
    /// Let a unit no longer; its old stays keep it.
    "stays.retire_unit": calendar::OfUnit => Done<()> = calendar::retire_unit;
    /// Let a retired unit again.
    "stays.restore_unit": calendar::OfUnit => Done<()> = calendar::restore_unit;
    /// All closures.
    "stays.closures": Nothing => Vec<Closure> = calendar::closures;
    /// Close a unit for some days, with the reason.
    "stays.close_unit": ClosureDraft => Done<ClosureId> = calendar::close_unit;
    /// End a closure.
    "stays.reopen_unit": calendar::OfClosure => Done<()> = calendar::reopen_unit;
    /// When the house is open; nothing means all year.
    "stays.season": Nothing => Vec<OpenPeriod> = calendar::season;
    /// The house is open from one day to another.
    "stays.open_season": calendar::OpenSeason => Done<SeasonId> = calendar::open_season;
    /// Take an open period off the season.
    "stays.close_season": calendar::OfSeason => Done<()> = calendar::close_season;
    /// Book a stay.
    "stays.book": StayDraft => Done<StayId> = stays::book;
    /// Read a stay in one line: every word, who it may be, whether the unit is free. Nothing is written.
    "stays.read_line": stays::ReadLine => LineAnswer = stays::read_line;
    /// Book a stay in one line: the guest if new, the stay and its note, in one change.
    "stays.book_line": LineBooking => Done<Booked> = stays::book_line;
    /// Dates, unit, heads, price or reference of a stay.
    "stays.change": stays::ChangeStay => Done<()> = stays::change;
    /// Move a stay: other days, another unit, or none.
    "stays.move": calendar::MoveStay => Done<()> = calendar::move_to;
    /// The guest arrives.
    "stays.check_in": stays::OfStay => Done<()> = stays::check_in;
    /// The guest leaves.
    "stays.check_out": stays::OfStay => Done<()> = stays::check_out;
    /// The booking is cancelled.
    "stays.cancel": stays::OfStay => Done<()> = stays::cancel;
    /// The guest did not come.
    "stays.no_show": stays::OfStay => Done<()> = stays::no_show;
    /// Write a note on a guest or on a stay.
    "stays.write_note": NoteDraft => Done<NoteId> = notes::write_note;
    /// Write a note anew.
    "stays.rewrite_note": notes::RewriteNote => Done<()> = notes::rewrite_note;
    /// A preference still holds: it is kept as long again.
    "stays.keep_note": notes::OfNote => Done<()> = notes::keep_note;
    /// Put a note under the guest's name.
    "stays.pin_note": notes::OfNote => Done<()> = notes::pin_note;
    /// Take a note from under the guest's name.
    "stays.unpin_note": notes::OfNote => Done<()> = notes::unpin_note;
    /// Remove a note.
    "stays.remove_note": notes::OfNote => Done<()> = notes::remove_note;
    /// What in a text does not belong in a note.
    "stays.scan_note": notes::ScanNote => Vec<Finding> = notes::scan_note;
    /// Until when notes are kept, by kind.
    "stays.note_days": notes::OnStay => NoteDays = notes::note_days;
    /// Notes of the book that the scanner would not let pass today, imported ones too.
    "stays.review_notes": Nothing => NotesReview = notes::review_notes;
    /// The extras of a stay, by day.
    "stays.extras": stays::OfStay => Vec<Extra> = extras::extras;
    /// Write down what a stay had: an extra, an upgrade, a gesture.
    "stays.add_extra": extras::AddExtra => Done<ExtraId> = extras::add_extra;
    /// Write it down otherwise.
    "stays.change_extra": extras::ChangeExtra => Done<()> = extras::change_extra;
    /// Take it away.
    "stays.remove_extra": extras::OfExtra => Done<()> = extras::remove_extra;
    /// The needs of a stay.
    "stays.needs": stays::OfStay => Vec<StayNeed> = notes::needs;
    /// Everything that can be needed, by kind.
    "stays.need_codes": Nothing => Vec<notes::NeedOffer> = notes::need_codes;
    /// Record a need the guest agreed to have recorded.
    "stays.record_need": NeedDraft => Done<NeedId> = notes::record_need;
    /// Change a need.
    "stays.change_need": notes::ChangeNeed => Done<()> = notes::change_need;
    /// Remove a need.
    "stays.remove_need": notes::OfNeed => Done<()> = notes::remove_need;
    /// What the kitchen and the floors should know on a day, without names.
    "stays.kitchen_sheet": stays::OfDay => KitchenSheet = notes::kitchen_sheet;

    /// Note an enquiry, a call, a message, a reconfirmation, a follow-up.
    "journey.note_encounter": EncounterDraft => Done<EncounterId> = journey::note_encounter;
    /// Set the stage by hand; `null` goes back to what the facts say.
    "journey.correct_stage": journey::CorrectStage => Done<()> = journey::correct_stage;
    /// Ask for this no more: it is not wanted, of this guest or around this stay.
    "journey.set_cue_aside": journey::OfCue => Done<()> = journey::set_cue_aside;
    /// Ask for it again.
    "journey.ask_again": journey::OfCue => Done<()> = journey::ask_again;
    /// What is to be done, overdue first; or what was done, the latest first.
    "journey.tasks": tasks::ListTasks => Vec<Task> = tasks::tasks;
    /// Write down a task.
    "journey.add_task": TaskDraft => Done<TaskId> = tasks::add_task;
    /// Other words, another owner or another day for a task.
    "journey.change_task": tasks::ChangeTask => Done<()> = tasks::change_task;
    /// A task is done.
    "journey.finish_task": tasks::OfTask => Done<()> = tasks::finish_task;
    /// A task is not done after all.
    "journey.reopen_task": tasks::OfTask => Done<()> = tasks::reopen_task;
    /// Put a task off.
    "journey.postpone_task": tasks::PostponeTask => Done<()> = tasks::postpone_task;
    /// Remove a task.
    "journey.remove_task": tasks::OfTask => Done<()> = tasks::remove_task;

    /// Read an enquiry as it is typed: who it may be, which days, how many. Nothing is written.
    "journey.read_enquiry": EnquirySaid => EnquiryReading = enquiries::read;
    /// Note an enquiry: the guest if new, what is wanted, the call back, in one change.
    "journey.note_enquiry": EnquiryDraft => Done<Noted> = enquiries::note;
    /// Enquiries: open ones by the day to look at them, booked ones, lost ones, or those of one person.
    "journey.enquiries": enquiries::ListEnquiries => Vec<Enquiry> = enquiries::list;
    /// One enquiry.
    "journey.enquiry": enquiries::OfEnquiry => Enquiry = enquiries::one;
    /// Put right what is wanted and what was asked.
    "journey.change_enquiry": enquiries::ChangeEnquiry => Done<()> = enquiries::change;
    /// They are to be called back: a task.
    "journey.ask_for_call_back": enquiries::AskForCallBack => Done<TaskId> = enquiries::ask_for_call_back;
    /// Quote a price.
    "journey.quote_enquiry": enquiries::QuoteEnquiry => Done<()> = enquiries::quote;
    /// An enquiry becomes a stay, said in one line, in one change.
    "journey.book_enquiry": enquiries::BookEnquiry => Done<Booked> = enquiries::book;
    /// An enquiry became a stay that was booked otherwise.
    "journey.enquiry_became": enquiries::EnquiryBecame => Done<()> = enquiries::became;
    /// Nothing comes of an enquiry; with the reason.
    "journey.lose_enquiry": enquiries::LoseEnquiry => Done<()> = enquiries::lose;
    /// An enquiry is open again.
    "journey.reopen_enquiry": enquiries::OfEnquiry => Done<()> = enquiries::reopen;
    /// Remove an enquiry and the tasks born from it.
    "journey.remove_enquiry": enquiries::OfEnquiry => Done<()> = enquiries::remove;
    /// Write down that the same week of next year is to be offered.
    "journey.offer_same_week": OfferOf => Done<Reminder> = enquiries::offer_same_week;
    /// What waits for somebody today, in numbers.
    "journey.waiting": Nothing => Waiting = enquiries::waiting;

    /// The programme, its rewards, and two ready ones.
    "loyalty.programme": Nothing => ProgrammePage = loyalty::programme;
    /// What rules would have given for the last stay that ended. Nothing is written.
    "loyalty.preview": loyalty::PreviewRules => Option<RulesPreview> = loyalty::preview;
    /// Begin a programme, with rewards.
    "loyalty.start": loyalty::StartProgramme => Done<()> = loyalty::start;
    /// Set the rules of the programme.
    "loyalty.set_programme": Programme => Done<()> = loyalty::set_programme;
    /// Add or change a reward.
    "loyalty.set_reward": Reward => Done<RewardId> = loyalty::set_reward;
    /// All the guest page shows of loyalty.
    "loyalty.account": guests::OfGuest => AccountPage = loyalty::account;
    /// A guest joins the programme.
    "loyalty.enrol": guests::OfGuest => Done<AccountId> = loyalty::enrol;
    /// A guest leaves the programme; what they hold ends.
    "loyalty.leave": guests::OfGuest => Done<i64> = loyalty::leave;
    /// Give points.
    "loyalty.earn": loyalty::EarnPoints => Done<LineId> = loyalty::earn;
    /// Give the points of a stay, by the rules.
    "loyalty.give_stay": stays::OfStay => Done<LineId> = loyalty::give_stay;
    /// Use points, or take a reward.
    "loyalty.redeem": loyalty::RedeemPoints => Done<LineId> = loyalty::redeem;
    /// Put a balance right by hand.
    "loyalty.adjust": loyalty::AdjustPoints => Done<LineId> = loyalty::adjust;
    /// Take back what a line did.
    "loyalty.reverse": loyalty::OfLine => Done<LineId> = loyalty::reverse;
    /// Take back all a stay gave.
    "loyalty.reverse_stay": stays::OfStay => Done<()> = loyalty::reverse_stay;
    /// Points whose last day is over expire.
    "loyalty.expire": Nothing => Done<i64> = loyalty::expire;
    /// The owner's page: open points, what they cost, what the programme brings.
    "loyalty.page": Nothing => LoyaltyPage = loyalty::page;

    /// Where a guest stands with every purpose and channel, and what was said so far.
    "consent.list": guests::OfGuest => ConsentPanel = consent::list;
    /// What a guest said so far, latest first.
    "consent.history": guests::OfGuest => Vec<Said> = consent::history;
    /// The words a guest is shown before a yes.
    "consent.wording": consent::OfConsent => Wording = consent::wording;
    /// The receipt of a yes, signed, in two standard forms.
    "consent.receipt": consent::OfConsent => Receipt = consent::receipt;
    /// Record a yes, with its proof.
    "consent.give": Giving => Done<ConsentId> = consent::give;
    /// Record a no, at once: a yes is withdrawn, or never given.
    "consent.withdraw": Withdrawing => Done<ConsentId> = consent::withdraw;
    /// The guest wants no promotion at all.
    "consent.object": consent::Objecting => Done<u32> = consent::object;
    /// The proof of a yes failed: it ends.
    "consent.invalidate": consent::OfConsent => Done<ConsentId> = consent::invalidate;
    /// The register signs with a new key from here on.
    "consent.change_signer": Nothing => Done<()> = consent::change_signer;
    /// Check that the register is whole.
    "consent.verify": consent::VerifyRegister => Verified = consent::verify;
    /// Ask whether something may leave the house.
    "consent.permit": consent::AskPermit => consent::PermitAnswer = consent::permit;
    /// How many guests can be reached, and why the others cannot.
    "consent.reach": consent::AskReach => consent::Reach = consent::reach;

    /// Open a file: how it was read, its columns, a plan.
    "exchange.open": exchange::OpenFile => FileReading = exchange::open;
    /// Read a file otherwise: another encoding, separator, sheet or header row.
    "exchange.reread": exchange::RereadFile => FileReading = exchange::reread;
    /// Start an import or its rehearsal in the background.
    "exchange.start": exchange::StartImport => exchange::OfJob = exchange::start;
    /// How far a job is, and what it did.
    "exchange.progress": exchange::OfJob => exchange::JobProgress = exchange::progress;
    /// Stop a job; nothing is written.
    "exchange.cancel": exchange::OfJob => () = exchange::cancel;
    /// Past imports, latest first.
    "exchange.imports": Nothing => Vec<ImportLine> = exchange::imports;
    /// Take an import back, updates included.
    "exchange.undo": exchange::OfImport => Done<Undone> = exchange::undo;
    /// The refused rows of an import or of a rehearsal, as CSV.
    "exchange.refused": exchange::OfRefused => TextFile = exchange::refused;

    /// The pages of a report, to be looked at.
    "reports.preview": reports::ReportAsk => papers::Preview = reports::preview;
    /// The same report as a PDF.
    "reports.pdf": reports::ReportAsk => reports::FileBytes = reports::pdf;
    /// The same report as a PDF file.
    "reports.save": reports::SaveReport => reports::Saved = reports::save;
}
