//! What each verb does: it builds the question of a command, and prints the answer.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use desk::commands::exchange::Kind;
use desk::keys::Keeper;
use desk::{COMMANDS, Desk};
use guestbook::error::Problem;
use guestbook::guests::FoundGuest;
use guestbook::house::{Founding, Sample};
use guestbook::reports::Scope;
use guestbook::sample::SampleWish;
use serde_json::{Value, json};

use crate::wishes::{Common, DayPaper, PaperLanguage, PaperSize, Verb, Wish};
use crate::{consent, day, enquiry, import, loyalty, say};

/// Do what was asked. A gate that says no is an answer with exit code 1.
pub(crate) fn run(wish: Wish) -> Result<ExitCode, Problem> {
    match wish.verb {
        Verb::Permit { common, key, on, recipient } => {
            let allowed = consent::permit(&common, key, on, recipient.as_deref())?;
            Ok(if allowed { ExitCode::SUCCESS } else { ExitCode::from(1) })
        }
        Verb::Consent { common, verb } => consent::consent(&common, verb).map(|()| ExitCode::SUCCESS),
        verb => asked(verb).map(|()| ExitCode::SUCCESS),
    }
}

fn asked(verb: Verb) -> Result<(), Problem> {
    match verb {
        Verb::New { common, house, country, lang } => {
            let founding = Founding { name: house, country, language: lang, sample: Sample::No };
            let key = desk::make_book(&common.book, &common.keeper(), &founding)?;
            common.made(key);
            Ok(())
        }
        Verb::Demo { common, guests, stays, seed, date, lang } => {
            let usual = SampleWish::usual(date.unwrap_or_else(Desk::today), lang);
            let guests = guests.unwrap_or(usual.guests);
            // Without a word on stays, a larger house has as many for each guest as the usual one.
            let stays = stays.unwrap_or(guests.saturating_mul(usual.stays) / usual.guests.max(1));
            let wish = SampleWish { guests, stays, seed, ..usual };
            let mut told = 0;
            let key = desk::make_sample(&common.book, &common.keeper(), &wish, &mut |done, total| {
                if done / 100_000 > told {
                    told = done / 100_000;
                    say::note(&format!("escale: {done} / {total}"));
                }
            })?;
            common.made(key);
            Ok(())
        }
        Verb::Import { common, undo: Some(import), .. } => import::undo(&common, import),
        Verb::Import { common, file: Some(file), preset, map, mode, dry_run, .. } => {
            let kind = if dry_run { Kind::Rehearsal } else { Kind::Import };
            import::import(&common, &file, &import::Wanted { preset, map, mode, kind })
        }
        Verb::Import { .. } => Err(Problem::refused("no-file")),
        Verb::Find { common, text, limit } => find(&common, &text, limit),
        Verb::Guest { common, id } => {
            let page = common.desk()?.call("guests.page", json!({ "guest": id }))?;
            say::line(&if common.json { page.to_string() } else { pretty(&page) });
            Ok(())
        }
        Verb::Note { common, guest, text, stay } => {
            let ask = json!({ "guest": guest, "stay": stay, "kind": "fact", "text": text });
            let done = common.desk()?.call("stays.write_note", ask)?;
            if common.json {
                say::json(&done);
            } else {
                say::line(done["value"].as_str().unwrap_or_default());
            }
            Ok(())
        }
        Verb::Report { common, guest, stay, from, to, lang, paper, out } => {
            let scope = match (guest, stay, from.zip(to)) {
                (Some(guest), ..) => Scope::Guest { guest },
                (_, Some(stay), _) => Scope::Stay { stay },
                (.., Some((from, to))) => Scope::Period { from, to },
                (None, None, None) => return Err(Problem::refused("report-of-what")),
            };
            report(&common, scope, (lang, paper), out)
        }
        Verb::Today { common, date } => day::today(&common, date),
        Verb::Stay { common, verb } => day::stay(&common, verb),
        Verb::Paper { common, which, date, lang, paper, out } => {
            let day = date.unwrap_or_else(Desk::today);
            let scope = match which {
                DayPaper::Arrivals => Scope::Arrivals { day },
                DayPaper::Handover => Scope::Handover { day },
                DayPaper::Kitchen => Scope::Kitchen { day },
            };
            report(&common, scope, (lang, paper), out)
        }
        Verb::Enquiry { common, asked } => enquiry::run(&common, asked),
        Verb::Loyalty { common, points } => loyalty::run(&common, &points),
        Verb::Call { common, command, ask } => {
            let ask: Value = match ask.as_deref() {
                None => Value::Null,
                Some(text) => serde_json::from_str(text).map_err(|_| Problem::refused("bad-ask"))?,
            };
            let answer = common.desk()?.call(&command, ask)?;
            say::line(&if common.json { answer.to_string() } else { pretty(&answer) });
            Ok(())
        }
        Verb::Commands { json } => {
            if json {
                say::json(&COMMANDS);
            } else {
                for line in COMMANDS {
                    say::line(&format!("{:<24} {}", line.name, line.docs));
                }
            }
            Ok(())
        }
        Verb::Permit { .. } | Verb::Consent { .. } => Ok(()),
        Verb::Serve { common, port, ui } => serve(&common, port, ui),
    }
}

fn pretty(answer: &Value) -> String {
    serde_json::to_string_pretty(answer).unwrap_or_default()
}

impl Common {
    pub fn keeper(&self) -> Keeper {
        self.key_file.clone().map_or_else(Keeper::of_machine, Keeper::File)
    }

    pub fn desk(&self) -> Result<Desk, Problem> {
        let desk = Desk::on_book(&self.book, &self.keeper())?;
        desk.sign_in("escale");
        Ok(desk)
    }

    /// Say that a book was made, and where its key is.
    pub fn made(&self, key: desk::keys::KeyPlace) {
        if self.json {
            say::json(&json!({ "book": self.book, "key": key }));
        } else {
            say::line(&self.book.to_string_lossy());
        }
        if key == desk::keys::KeyPlace::File {
            let file = self.key_file.clone().unwrap_or_else(|| desk::keys::beside(&self.book));
            say::note(&format!(
                "escale: the key is in {}; keep it: without it the book cannot be read.",
                file.display()
            ));
        }
    }
}

fn find(common: &Common, text: &str, limit: usize) -> Result<(), Problem> {
    let answer = common.desk()?.call("guests.find", json!({ "text": text, "limit": limit }))?;
    let found: Vec<FoundGuest> = serde_json::from_value(answer).map_err(|_| Problem::broken("bad-answer"))?;
    if common.json {
        let rows: Vec<Value> = found
            .iter()
            .map(
                |g| json!({ "id": g.id, "name": g.name, "town": g.town, "last_stay": g.last_stay, "match": g.r#match }),
            )
            .collect();
        say::json(&rows);
    } else {
        for guest in &found {
            let town = guest.town.as_deref().unwrap_or("");
            let last = guest.last_stay.map(|day| day.to_string()).unwrap_or_default();
            say::line(&format!("{}  {:<32} {:<20} {}", guest.id, guest.name, town, last));
        }
    }
    Ok(())
}

pub(crate) fn report(
    common: &Common,
    scope: Scope,
    look: (PaperLanguage, PaperSize),
    out: PathBuf,
) -> Result<(), Problem> {
    let language = if look.0 == PaperLanguage::Fr { "fr" } else { "en" };
    let paper = if look.1 == PaperSize::A4 { "a4" } else { "letter" };
    let desk = common.desk()?;
    let mut ask = json!({ "scope": scope, "language": language, "paper": paper });
    let preview = desk.call("reports.preview", ask.clone())?;
    for missing in preview["missing"].as_array().into_iter().flatten() {
        let characters = missing["characters"].as_str().unwrap_or_default();
        say::note(&format!("escale: the fonts lack {characters}; they print as [?]"));
    }
    let out = std::path::absolute(&out).unwrap_or(out);
    ask["path"] = json!(out);
    let saved = desk.call("reports.save", ask)?;
    let pages = preview["pages"].as_array().map_or(0, Vec::len);
    if common.json {
        say::json(&json!({ "path": saved["path"], "pages": pages, "people": preview["people"] }));
    } else {
        say::line(saved["path"].as_str().unwrap_or_default());
    }
    Ok(())
}

fn serve(common: &Common, port: u16, ui: Option<PathBuf>) -> Result<(), Problem> {
    let beside = || std::env::current_exe().ok()?.parent().map(|folder| folder.join("ui")).filter(|ui| ui.is_dir());
    let logs = desk::log::folder(common.book.parent().unwrap_or_else(|| Path::new("")));
    desk::log::keep(&logs);
    let wish = desk::serve::Wish { desk: common.desk()?.with_logs(logs), port, ui: ui.or_else(beside) };
    let runtime = tokio::runtime::Runtime::new().map_err(|_| Problem::broken("system"))?;
    let ended = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    let served = runtime.block_on(desk::serve::serve(wish, say::json, ended));
    served.map_err(|_| Problem::refused("not-served"))
}
