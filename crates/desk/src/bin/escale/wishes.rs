//! What can be asked on the command line: one verb, its words.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use guestbook::id::{GuestId, ImportId, StayId, UnitId};
use guestbook::place::{Country, Language};
use guestbook::time::Day;

use crate::consent::{ConsentVerb, Key};
use crate::enquiry::Asked;
use crate::loyalty::Points;

/// Escale: the guest book of a small house, on the command line.
///
/// Every verb works on one book, an encrypted file. With --json, what a machine should read goes to stdout as JSON.
#[derive(Debug, Parser)]
#[command(name = "escale", version, disable_help_subcommand = false)]
pub(crate) struct Wish {
    #[command(subcommand)]
    pub verb: Verb,
}

/// Said with every verb.
#[derive(Debug, Clone, Args)]
pub(crate) struct Common {
    /// The book: an .escale file.
    pub book: PathBuf,
    /// The file that holds the key; without it the system's keychain is asked, then BOOK.key.
    #[arg(long, value_name = "F", global = true)]
    pub key_file: Option<PathBuf>,
    /// Answer in JSON on stdout.
    #[arg(long, global = true)]
    pub json: bool,
}

/// Language of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PaperLanguage {
    Fr,
    En,
}

/// Size of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PaperSize {
    A4,
    Letter,
}

/// A paper of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DayPaper {
    /// Who arrives, by unit, with boxes to tick.
    Arrivals,
    /// What one shift tells the next.
    Handover,
    /// What the kitchen and the floors should do, without names and without reasons.
    Kitchen,
}

/// What is done to a stay.
#[derive(Debug, Clone, Subcommand)]
pub(crate) enum StayVerb {
    /// Book a stay in one line: `Dupont 12-15/8 ch4 2+1 chien`.
    Add {
        /// The line.
        line: String,
        /// The guest, where several have the name.
        #[arg(long, value_name = "ID", conflicts_with = "new")]
        guest: Option<GuestId>,
        /// Open a new file, whoever has the name.
        #[arg(long)]
        new: bool,
        /// Another unit than the line says.
        #[arg(long, value_name = "ID")]
        unit: Option<UnitId>,
        /// The guest stands at the counter.
        #[arg(long)]
        now: bool,
        /// Read only: say what each word was taken for, write nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// The guest arrives.
    CheckIn {
        /// The stay.
        id: StayId,
    },
    /// The guest leaves.
    CheckOut {
        /// The stay.
        id: StayId,
    },
    /// The booking is cancelled.
    Cancel {
        /// The stay.
        id: StayId,
    },
    /// The guest did not come.
    NoShow {
        /// The stay.
        id: StayId,
    },
}

/// What happens to what is known already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ImportMode {
    /// Known guests and stays stay as they are.
    Skip,
    /// Empty fields are filled, nothing is replaced.
    Fill,
    /// The file wins.
    Overwrite,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Make a new, empty book.
    New {
        #[command(flatten)]
        common: Common,
        /// Name of the house.
        #[arg(long)]
        house: String,
        /// Its country, two letters: phones without a prefix are of this country.
        #[arg(long)]
        country: Country,
        /// The language of its staff, two letters.
        #[arg(long)]
        lang: Language,
    },
    /// Make a book with a believable season; equal for an equal seed and day.
    Demo {
        #[command(flatten)]
        common: Common,
        /// How many guests.
        #[arg(long, value_name = "N")]
        guests: Option<u32>,
        /// How many stays.
        #[arg(long, value_name = "N")]
        stays: Option<u32>,
        /// The seed.
        #[arg(long, value_name = "S", default_value_t = 1)]
        seed: u64,
        /// The day around which the season lies; today, if absent.
        #[arg(long, value_name = "D")]
        date: Option<Day>,
        /// The language of notes and units, two letters.
        #[arg(long, default_value = "fr")]
        lang: Language,
    },
    /// Import a file of reservations or contacts, or take an import back.
    Import {
        #[command(flatten)]
        common: Common,
        /// The file: .xls, .xlsx, .ods, .csv, .vcf, .ics, .zip.
        #[arg(required_unless_present = "undo")]
        file: Option<PathBuf>,
        /// Read the file as this kind: booking, airbnb, cloudbeds, google, mailchimp, vcard, ical, table, …
        #[arg(long, value_name = "NAME")]
        preset: Option<String>,
        /// A field and the column (header or number from 1) it comes from; may be said several times.
        #[arg(long, value_name = "FIELD=COLUMN", num_args = 1..)]
        map: Vec<String>,
        /// What happens to what is known already.
        #[arg(long, value_enum, default_value = "fill")]
        mode: ImportMode,
        /// Count only, write nothing.
        #[arg(long)]
        dry_run: bool,
        /// Take this import back.
        #[arg(long, value_name = "ID", conflicts_with_all = ["file", "preset", "map", "dry_run"])]
        undo: Option<ImportId>,
    },
    /// Find guests: name, phone, e-mail, booking number, town, words of notes.
    Find {
        #[command(flatten)]
        common: Common,
        /// What to look for; one letter is enough.
        text: String,
        /// How many.
        #[arg(long, value_name = "N", default_value_t = 10)]
        limit: usize,
    },
    /// All a guest file says: contacts, stays, notes, the timeline with its stages.
    Guest {
        #[command(flatten)]
        common: Common,
        /// The guest.
        id: GuestId,
    },
    /// Write a note on a guest, or on one of the guest's stays.
    Note {
        #[command(flatten)]
        common: Common,
        /// The guest.
        guest: GuestId,
        /// The words.
        text: String,
        /// The stay.
        #[arg(long, value_name = "ID")]
        stay: Option<StayId>,
    },
    /// Who arrives, who is here, who leaves.
    Today {
        #[command(flatten)]
        common: Common,
        /// Another day.
        #[arg(long, value_name = "D")]
        date: Option<Day>,
    },
    /// Book a stay, or note what happens to it.
    Stay {
        #[command(flatten)]
        common: Common,
        #[command(subcommand)]
        verb: StayVerb,
    },
    /// Print a paper of a day as a PDF.
    Paper {
        #[command(flatten)]
        common: Common,
        /// Which paper.
        #[arg(value_enum)]
        which: DayPaper,
        /// Which day; today, if absent.
        #[arg(long, value_name = "D")]
        date: Option<Day>,
        /// Language of the paper.
        #[arg(long, value_enum)]
        lang: PaperLanguage,
        /// Size of the paper.
        #[arg(long, value_enum)]
        paper: PaperSize,
        /// Where the PDF goes.
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
    /// Print the guest-stay report as a PDF.
    Report {
        #[command(flatten)]
        common: Common,
        /// About one guest.
        #[arg(long, value_name = "ID", conflicts_with_all = ["stay", "from", "to"])]
        guest: Option<GuestId>,
        /// About one stay.
        #[arg(long, value_name = "ID", conflicts_with_all = ["from", "to"])]
        stay: Option<StayId>,
        /// All stays from this day …
        #[arg(long, value_name = "D", requires = "to")]
        from: Option<Day>,
        /// … to this day, included.
        #[arg(long, value_name = "D", requires = "from")]
        to: Option<Day>,
        /// Language of the paper.
        #[arg(long, value_enum)]
        lang: PaperLanguage,
        /// Size of the paper.
        #[arg(long, value_enum)]
        paper: PaperSize,
        /// Where the PDF goes.
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
    /// Consents: where a guest stands, a yes, a no, the register checked.
    Consent {
        #[command(flatten)]
        common: Common,
        #[command(subcommand)]
        verb: ConsentVerb,
    },
    /// May something leave the house for this guest? Exit 0 with a permit, 1 with the reason.
    Permit {
        #[command(flatten)]
        common: Common,
        #[command(flatten)]
        key: Key,
        /// On which day; today, if absent.
        #[arg(long, value_name = "D")]
        on: Option<Day>,
        /// To whom, if not to the guest.
        #[arg(long, value_name = "NAME")]
        recipient: Option<String>,
    },
    /// Enquiries: note one, quote a price, book it or say why it was lost.
    Enquiry {
        #[command(flatten)]
        common: Common,
        /// What to do.
        #[command(subcommand)]
        asked: Asked,
    },
    /// The loyalty programme: enrol a guest, give and use points, see a balance.
    Loyalty {
        #[command(flatten)]
        common: Common,
        /// What to do.
        #[command(subcommand)]
        points: Points,
    },
    /// Call any command of the window: JSON in, JSON out.
    Call {
        #[command(flatten)]
        common: Common,
        /// `room.verb`; see `escale commands`.
        command: String,
        /// The question, as JSON.
        ask: Option<String>,
    },
    /// List the commands of the window.
    Commands {
        /// Answer in JSON on stdout.
        #[arg(long)]
        json: bool,
    },
    /// Serve the commands and the screens on the loopback address, until ended.
    Serve {
        #[command(flatten)]
        common: Common,
        /// The port; 0 takes a free one.
        #[arg(long, default_value_t = 0)]
        port: u16,
        /// The folder of the built screens; `ui` beside the program, if absent.
        #[arg(long, value_name = "DIR")]
        ui: Option<PathBuf>,
    },
}
