//! `escale consent`, `escale permit`: the register of consents, and the gate.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use guestbook::consent::ledger::verify::{Depth, Verified};
use guestbook::consent::{Channel, ConsentPanel, Method, Purpose, Spoken};
use guestbook::error::Problem;
use guestbook::id::GuestId;
use guestbook::place::Language;
use guestbook::reports::Scope;
use guestbook::time::Day;
use serde_json::json;

use crate::wishes::{Common, PaperLanguage, PaperSize};
use crate::{say, verbs};

fn purpose(word: &str) -> Result<Purpose, String> {
    let known = || Purpose::ALL.iter().map(|one| one.word()).collect::<Vec<_>>().join(", ");
    Purpose::of(&word.to_uppercase()).ok_or_else(|| format!("one of {}", known()))
}

fn channel(word: &str) -> Result<Channel, String> {
    let known = || Channel::ALL.iter().map(|one| one.word()).collect::<Vec<_>>().join(", ");
    Channel::of(&word.replace('-', "_")).ok_or_else(|| format!("one of {}", known()))
}

fn method(word: &str) -> Result<Method, String> {
    let known = || Method::ALL.iter().map(|one| one.word()).collect::<Vec<_>>().join(", ");
    Method::of(&word.replace('-', "_")).ok_or_else(|| format!("one of {}", known()))
}

/// A guest, a purpose, a channel.
#[derive(Debug, Clone, Copy, Args)]
pub(crate) struct Key {
    /// The guest.
    pub guest: GuestId,
    /// Why: P06, P07B, …
    #[arg(long, value_parser = purpose)]
    pub purpose: Purpose,
    /// By which way: email, sms, post, …
    #[arg(long, value_parser = channel)]
    pub channel: Channel,
}

/// A paper about a guest.
#[derive(Debug, Clone, Args)]
pub(crate) struct OnPaper {
    /// The guest.
    pub guest: GuestId,
    /// Where the PDF goes.
    #[arg(long, value_name = "FILE.pdf")]
    pub out: PathBuf,
    /// Language of the paper; that of the house, if absent.
    #[arg(long, value_enum)]
    pub lang: Option<PaperLanguage>,
    /// Size of the paper.
    #[arg(long, value_enum, default_value = "a4")]
    pub paper: PaperSize,
}

#[derive(Debug, Clone, Subcommand)]
pub(crate) enum ConsentVerb {
    /// Where a guest stands, and what was said so far.
    List {
        /// The guest.
        guest: GuestId,
    },
    /// Record a yes, with its proof.
    Give {
        #[command(flatten)]
        key: Key,
        /// How it was said: paper-signed, email-reply, sms-reply.
        #[arg(long, value_parser = method, default_value = "paper_signed")]
        method: Method,
        /// Where the slip or the message lies.
        #[arg(long, value_name = "TEXT")]
        place: String,
        /// The language of the words that were shown; the guest's, if absent.
        #[arg(long)]
        lang: Option<Language>,
        /// On which day; now, if absent.
        #[arg(long, value_name = "D")]
        on: Option<Day>,
        /// A parent spoke, for a child.
        #[arg(long)]
        parent: bool,
    },
    /// Record a no: a yes is withdrawn, or never given.
    Withdraw {
        #[command(flatten)]
        key: Key,
        /// How it was said; at the desk, if absent.
        #[arg(long, value_parser = method)]
        method: Option<Method>,
    },
    /// The receipt of a yes: the 27560 form, or with --json both, and the signed one.
    Receipt {
        #[command(flatten)]
        key: Key,
    },
    /// A slip for a guest to tick and sign, as a PDF.
    Slip {
        #[command(flatten)]
        paper: OnPaper,
    },
    /// The proof of what a guest agreed to or refused, as a PDF.
    Proof {
        #[command(flatten)]
        paper: OnPaper,
    },
    /// The guest wants no promotion at all.
    Object {
        /// The guest.
        guest: GuestId,
    },
    /// The proof of a yes failed: it ends.
    Invalidate {
        #[command(flatten)]
        key: Key,
    },
    /// The register signs with a new key from here on.
    ChangeSigner,
    /// Is the register whole?
    Verify {
        /// A mark kept outside the book: is it still in the register?
        #[arg(long, value_name = "DIGITS")]
        mark: Option<String>,
        /// Check every signature by itself, too.
        #[arg(long)]
        every: bool,
    },
}

/// Do what was asked of the register.
pub(crate) fn consent(common: &Common, verb: ConsentVerb) -> Result<(), Problem> {
    let desk = common.desk()?;
    let (command, ask) = match verb {
        ConsentVerb::List { guest } => {
            let answer = desk.call("consent.list", json!({ "guest": guest }))?;
            if common.json {
                say::json(&answer);
                return Ok(());
            }
            tell(&serde_json::from_value(answer).map_err(|_| Problem::broken("bad-answer"))?);
            return Ok(());
        }
        ConsentVerb::Verify { mark, every } => {
            let depth = if every { Depth::Every } else { Depth::Chain };
            let answer = desk.call("consent.verify", json!({ "depth": depth, "mark": mark }))?;
            return verified(common, &answer);
        }
        ConsentVerb::Slip { paper } => {
            let scope = Scope::Slip { guest: paper.guest };
            return on_paper(common, desk, scope, paper);
        }
        ConsentVerb::Proof { paper } => {
            let scope = Scope::Proof { guest: paper.guest };
            return on_paper(common, desk, scope, paper);
        }
        ConsentVerb::Receipt { key: Key { guest, purpose, channel } } => {
            let ask = json!({ "guest": guest, "purpose": purpose, "channel": channel });
            let receipt = desk.call("consent.receipt", ask)?;
            if common.json {
                say::json(&receipt);
            } else {
                say::line(receipt["dpv"].as_str().unwrap_or_default());
            }
            return Ok(());
        }
        ConsentVerb::Give { key: Key { guest, purpose, channel }, method, place, lang, on, parent } => {
            let spoken = if parent { Spoken::Parent } else { Spoken::Subject };
            let ask = json!({ "guest": guest, "purpose": purpose, "channel": channel, "method": method, "place": place,
                "language": lang, "on": on, "spoken_by": spoken });
            ("consent.give", ask)
        }
        ConsentVerb::Withdraw { key: Key { guest, purpose, channel }, method } => {
            ("consent.withdraw", json!({ "guest": guest, "purpose": purpose, "channel": channel, "method": method }))
        }
        ConsentVerb::Object { guest } => ("consent.object", json!({ "guest": guest })),
        ConsentVerb::Invalidate { key: Key { guest, purpose, channel } } => {
            ("consent.invalidate", json!({ "guest": guest, "purpose": purpose, "channel": channel }))
        }
        ConsentVerb::ChangeSigner => ("consent.change_signer", json!({})),
    };
    let done = desk.call(command, ask)?;
    if common.json {
        say::json(&done);
    } else {
        say::line(done["value"].as_str().unwrap_or("ok"));
    }
    Ok(())
}

fn on_paper(common: &Common, desk: desk::Desk, scope: Scope, wish: OnPaper) -> Result<(), Problem> {
    let french = desk.call("house.state", json!({}))?["book"]["house"]["language"] == "fr";
    let usual = if french { PaperLanguage::Fr } else { PaperLanguage::En };
    drop(desk);
    verbs::report(common, scope, (wish.lang.unwrap_or(usual), wish.paper), wish.out)
}

fn tell(panel: &ConsentPanel) {
    for line in &panel.lines {
        let until = line.until.map(|day| format!("until {day}")).unwrap_or_default();
        let state = line.state.word();
        let (purpose, channel) = (line.purpose.word(), line.channel.word());
        let right =
            line.basis.map_or_else(|| line.refusal.clone().unwrap_or_default(), |basis| basis.word().to_owned());
        say::line(&format!("{purpose:<5} {channel:<12} {state:<12} {until:<17} {right}"));
    }
}

/// A register that is not whole is a refusal for a script: exit 1, and the first bad line.
fn verified(common: &Common, answer: &serde_json::Value) -> Result<(), Problem> {
    let found: Verified = serde_json::from_value(answer.clone()).map_err(|_| Problem::broken("bad-answer"))?;
    if common.json {
        say::json(answer);
    } else if found.ok {
        say::line(&format!("ok {} {}", found.events, found.heads.join(" ")));
    }
    match (found.ok, found.first_bad) {
        (true, _) => Ok(()),
        (false, first) => Err(Problem::refused("consent-not-whole").with("line", first.unwrap_or(0))),
    }
}

/// Ask the gate: exit 0 and a permit, or exit 1 and why not.
pub(crate) fn permit(common: &Common, key: Key, on: Option<Day>, recipient: Option<&str>) -> Result<bool, Problem> {
    let Key { guest, purpose, channel } = key;
    let ask = json!({ "guest": guest, "purpose": purpose, "channel": channel, "on": on, "recipient": recipient });
    let answer = common.desk()?.call("consent.permit", ask)?;
    let refusal = &answer["refusal"];
    if common.json {
        say::json(&answer);
    } else if refusal.is_null() {
        say::line(&format!("permit {}", answer["permit"]["basis"].as_str().unwrap_or_default()));
    } else {
        let part = |name: &str| refusal[name].as_str().unwrap_or_default().to_owned();
        say::line(&format!("refusal {}: {} {}", part("code"), part("why"), part("how_to_fix")));
    }
    Ok(refusal.is_null())
}
