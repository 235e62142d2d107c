//! `escale enquiry BOOK …`: who asked for days or a price, and what came of it.

use clap::{Subcommand, ValueEnum};
use desk::Desk;
use guestbook::error::Problem;
use guestbook::guests::FoundGuest;
use guestbook::id::{EncounterId, GuestId, StayId};
use guestbook::journey::enquiries::Enquiry;
use guestbook::journey::enquiries::said::{EnquiryReading, SaidIn};
use guestbook::stays::one_line::{LineFault, LineGuest};
use guestbook::time::Day;
use serde_json::{Value, json};

use crate::say;
use crate::wishes::Common;

/// By which way somebody asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum By {
    Phone,
    Mail,
    WalkIn,
    Web,
}

/// Why nothing came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Reason {
    Price,
    DatesFull,
    NoAnswer,
    WentElsewhere,
    ChangedPlans,
    Other,
}

/// Which enquiries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Which {
    Open,
    Booked,
    Lost,
}

/// The word on the wire: `walk-in` is written `walk_in`.
fn word(value: &impl ValueEnum) -> String {
    value.to_possible_value().map(|value| value.get_name().replace('-', "_")).unwrap_or_default()
}

/// What can be done with enquiries.
#[derive(Debug, Subcommand)]
pub(crate) enum Asked {
    /// Note an enquiry: `note "Dupont 06 39 98 12 34" --when 12-15/8 --party 2+1 --asked "vue mer ?"`.
    Note {
        /// Who: a name, a telephone number, an e-mail; or all of it in one line.
        who: String,
        /// When: days, or words.
        #[arg(long, value_name = "DAYS", default_value = "")]
        when: String,
        /// How many: 2, 2+1.
        #[arg(long, value_name = "N", default_value = "")]
        party: String,
        /// What they asked.
        #[arg(long, value_name = "TEXT", default_value = "")]
        asked: String,
        /// By which way.
        #[arg(long, value_enum)]
        by: Option<By>,
        /// Call back by this day …
        #[arg(long, value_name = "D")]
        call_back: Option<Day>,
        /// … and hour, such as 15:00.
        #[arg(long, value_name = "HH:MM", requires = "call_back", value_parser = minutes)]
        at: Option<u16>,
        /// The guest, where several have the name.
        #[arg(long, value_name = "ID", conflicts_with = "new")]
        guest: Option<GuestId>,
        /// Open a new file, whoever has the name.
        #[arg(long)]
        new: bool,
        /// Read only: write nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Enquiries: open ones by the day to look at them, or those that became a stay, or those that were lost.
    List {
        /// Which.
        #[arg(value_enum, default_value = "open")]
        which: Which,
    },
    /// Quote a price for the whole stay.
    Quote {
        /// The enquiry.
        id: EncounterId,
        /// The amount in the house's currency, such as 450 or 449.90.
        amount: String,
        /// The last day it holds.
        #[arg(long, value_name = "D")]
        until: Option<Day>,
    },
    /// It becomes a stay: as it was noted, or as this line says.
    Book {
        /// The enquiry.
        id: EncounterId,
        /// The stay in one line.
        line: Option<String>,
        /// It became this stay, booked otherwise.
        #[arg(long, value_name = "ID", conflicts_with = "line")]
        stay: Option<StayId>,
    },
    /// Nothing comes of it.
    Lost {
        /// The enquiry.
        id: EncounterId,
        /// Why.
        #[arg(value_enum)]
        why: Reason,
    },
    /// It is open again.
    Reopen {
        /// The enquiry.
        id: EncounterId,
    },
    /// Write down that the same week of next year is to be offered.
    NextYear {
        /// A lost or booked enquiry, or a stay.
        id: String,
    },
}

fn minutes(text: &str) -> Result<u16, String> {
    let parts = text.split_once(':').and_then(|(hours, minutes)| Some((hours.parse().ok()?, minutes.parse().ok()?)));
    match parts {
        Some((hours @ 0..=23_u16, minutes @ 0..=59_u16)) => Ok(hours * 60 + minutes),
        _ => Err("write an hour such as 15:00".to_owned()),
    }
}

/// Do what was asked.
pub(crate) fn run(common: &Common, wish: Asked) -> Result<(), Problem> {
    let desk = common.desk()?;
    let (command, ask) = match wish {
        Asked::Note { .. } => return note(common, &desk, wish),
        Asked::List { which } => return list(common, &desk, which),
        Asked::Quote { id, amount, until } => {
            let amount = price(&desk, &amount)?;
            ("journey.quote_enquiry", json!({ "enquiry": id, "amount": amount, "until": until }))
        }
        Asked::Book { id, stay: Some(stay), .. } => ("journey.enquiry_became", json!({ "enquiry": id, "stay": stay })),
        Asked::Book { id, line, .. } => {
            let line = match line {
                Some(line) => json!(line),
                None => desk.call("journey.enquiry", json!({ "enquiry": id }))?["line"].clone(),
            };
            ("journey.book_enquiry", json!({ "enquiry": id, "booking": { "line": line } }))
        }
        Asked::Lost { id, why } => ("journey.lose_enquiry", json!({ "enquiry": id, "why": word(&why) })),
        Asked::Reopen { id } => ("journey.reopen_enquiry", json!({ "enquiry": id })),
        Asked::NextYear { id } => {
            let ask = match id.parse::<StayId>() {
                Ok(stay) => json!({ "is": "stay", "stay": stay }),
                Err(_) => json!({ "is": "enquiry", "enquiry": id }),
            };
            ("journey.offer_same_week", ask)
        }
    };
    let done = desk.call(command, ask)?;
    tell(common, &done);
    Ok(())
}

fn tell(common: &Common, done: &Value) {
    if common.json {
        say::json(done);
        return;
    }
    let value = &done["value"];
    let id = ["enquiry", "stay", "task"].iter().find_map(|key| value[key].as_str()).or(done["change"].as_str());
    say::line(id.unwrap_or_default());
}

/// The amount as it is typed, in the currency of the house.
fn price(desk: &Desk, text: &str) -> Result<Value, Problem> {
    let house = desk.call("house.state", Value::Null)?["book"]["house"].clone();
    let currency: guestbook::money::Currency =
        serde_json::from_value(house["currency"].clone()).map_err(|_| Problem::broken("bad-answer"))?;
    let refused = || Problem::refused("quote-price").at("amount").with("most", "");
    let (whole, rest) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let decimals = currency.decimals() as usize;
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(rest) || rest.len() > decimals {
        return Err(refused());
    }
    let minor: i64 = format!("{whole}{rest:0<decimals$}").parse().map_err(|_| refused())?;
    Ok(json!({ "minor": minor, "currency": currency }))
}

fn list(common: &Common, desk: &Desk, which: Which) -> Result<(), Problem> {
    let answer = desk.call("journey.enquiries", json!({ "which": word(&which) }))?;
    if common.json {
        say::json(&answer);
        return Ok(());
    }
    let enquiries: Vec<Enquiry> = serde_json::from_value(answer).map_err(|_| Problem::broken("bad-answer"))?;
    for enquiry in &enquiries {
        let wanted = &enquiry.wanted;
        let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let days = match &wanted.about {
            Some(about) => about.0.clone(),
            None => format!("{} {}", day(wanted.arrival), day(wanted.departure)),
        };
        let mark = if enquiry.missing.is_some() { "!" } else { " " };
        let (name, state) = (enquiry.name.listed(), enquiry.state.word());
        say::line(&format!("{mark} {}  {}  {state:<8} {name:<28} {days}", enquiry.id, enquiry.on));
    }
    Ok(())
}

fn note(common: &Common, desk: &Desk, wish: Asked) -> Result<(), Problem> {
    let Asked::Note { who, when, party, asked, by, call_back, at, guest, new, dry_run } = wish else { return Ok(()) };
    let read = desk.call("journey.read_enquiry", json!({ "who": who, "when": when, "party": party }))?;
    if dry_run {
        say::json(&read);
        return Ok(());
    }
    let reading: EnquiryReading = serde_json::from_value(read).map_err(|_| Problem::broken("bad-answer"))?;
    let (guest, name) = whose(&reading, guest, new)?;
    let more =
        [&*reading.asked, asked.trim()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(". ");
    let done = desk.call(
        "journey.note_enquiry",
        json!({
            "guest": guest, "name": name, "title": reading.title, "phone": reading.phone, "email": reading.email,
            "channel": by.as_ref().map(word), "wanted": reading.wanted, "asked": more,
            "call_back": call_back.map(|on| json!({ "on": on, "at": at })),
        }),
    )?;
    tell(common, &done);
    Ok(())
}

/// Whose enquiry it is: chosen, known by the name, or new. What cannot be read is told, and the word.
fn whose(reading: &EnquiryReading, guest: Option<GuestId>, new: bool) -> Result<(Option<GuestId>, Value), Problem> {
    let chosen = guest.is_some() || new;
    let settled =
        |fault: LineFault| fault == LineFault::WhichGuest && chosen || fault == LineFault::NoGuest && guest.is_some();
    if let Some(trouble) = reading.troubles.iter().find(|trouble| !settled(trouble.fault)) {
        if trouble.fault == LineFault::WhichGuest {
            let tell = |one: &FoundGuest| say::note(&format!("        {}  {}", one.id, one.name));
            reading.candidates.iter().for_each(tell);
        }
        let code = match (trouble.fault, trouble.field) {
            (LineFault::NoGuest, _) => "line-no-guest",
            (LineFault::WhichGuest, _) => "line-which-guest",
            (LineFault::NoSuchDay, _) => "line-no-such-day",
            (LineFault::Backwards, _) => "leaves-before-arriving",
            (_, SaidIn::Party) => "enquiry-party",
            _ => "line-unread",
        };
        let word = trouble.word.as_deref().unwrap_or_default();
        return Err(Problem::refused(code).at("who").with("word", word));
    }
    Ok(match &reading.guest {
        _ if guest.is_some() => (guest, Value::Null),
        LineGuest::Known { guest, .. } if !new => (Some(guest.id), Value::Null),
        LineGuest::Known { name, .. } | LineGuest::New { name } | LineGuest::Which { name } => (None, json!(name)),
        LineGuest::Nobody => (None, Value::Null),
    })
}
