//! `escale loyalty …`: accounts and points from the command line.

use std::path::PathBuf;

use clap::Subcommand;
use guestbook::error::Problem;
use guestbook::id::GuestId;
use guestbook::loyalty::AccountPage;
use guestbook::reports::Scope;
use serde_json::{Value, json};

use crate::wishes::{Common, PaperLanguage, PaperSize};
use crate::{say, verbs};

/// What can be done with a guest's points.
#[derive(Debug, Subcommand)]
pub(crate) enum Points {
    /// A guest joins the programme; a house without one gets the ready programme of points.
    Enrol {
        /// The guest.
        guest: GuestId,
    },
    /// A guest leaves the programme; what they hold ends.
    Leave {
        /// The guest.
        guest: GuestId,
    },
    /// Give points.
    Earn {
        /// The guest.
        guest: GuestId,
        /// How many.
        #[arg(long, value_name = "N", allow_negative_numbers = true)]
        points: i64,
        /// Why.
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Use points.
    Redeem {
        /// The guest.
        guest: GuestId,
        /// How many.
        #[arg(long, value_name = "N", allow_negative_numbers = true)]
        points: i64,
    },
    /// The statement of a guest's points as a PDF, in the house's language.
    Statement {
        /// The guest.
        guest: GuestId,
        /// Where the PDF goes.
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
        /// Language of the paper; that of the house, if absent.
        #[arg(long, value_enum)]
        lang: Option<PaperLanguage>,
        /// Size of the paper.
        #[arg(long, value_enum, default_value = "a4")]
        paper: PaperSize,
    },
    /// What a guest holds: the sum, the lots with their last days, the tier.
    Balance {
        /// The guest.
        guest: GuestId,
    },
}

/// Do what was asked.
pub(crate) fn run(common: &Common, wish: &Points) -> Result<(), Problem> {
    let desk = common.desk()?;
    let guest = match wish {
        Points::Enrol { guest } => {
            if desk.call("loyalty.programme", Value::Null)?["programme"].is_null() {
                let ready = desk.call("loyalty.programme", Value::Null)?["ready"][0].clone();
                desk.call("loyalty.start", ready)?;
            }
            desk.call("loyalty.enrol", json!({ "guest": guest }))?;
            guest
        }
        Points::Leave { guest } => {
            desk.call("loyalty.leave", json!({ "guest": guest }))?;
            guest
        }
        Points::Earn { guest, points, reason } => {
            desk.call("loyalty.earn", json!({ "guest": guest, "points": points, "reason": reason }))?;
            guest
        }
        Points::Redeem { guest, points } => {
            desk.call("loyalty.redeem", json!({ "guest": guest, "points": points }))?;
            guest
        }
        Points::Statement { guest, out, lang, paper } => {
            let house = desk.call("house.state", Value::Null)?["book"]["house"]["language"] == "fr";
            let usual = if house { PaperLanguage::Fr } else { PaperLanguage::En };
            drop(desk);
            let scope = Scope::Statement { guest: *guest };
            return verbs::report(common, scope, (lang.unwrap_or(usual), *paper), out.clone());
        }
        Points::Balance { guest } => guest,
    };
    let page = desk.call("loyalty.account", json!({ "guest": guest }))?;
    let page: AccountPage = serde_json::from_value(page).map_err(|_| Problem::broken("bad-answer"))?;
    let account = page.account.ok_or_else(|| Problem::refused("not-enrolled"))?;
    if common.json {
        let lots: Vec<Value> =
            page.balance.lots.iter().map(|lot| json!({ "points": lot.points, "expires": lot.expires })).collect();
        let tier = page.standing.map(|standing| standing.tier);
        say::json(&json!({ "card": account.card, "balance": page.balance.points, "lots": lots, "tier": tier }));
    } else {
        say::line(&format!("{}  {}", account.card, page.balance.points));
        for lot in &page.balance.lots {
            let day = lot.expires.map(|day| day.to_string()).unwrap_or_default();
            say::line(&format!("{:>14}  {day}", lot.points));
        }
    }
    Ok(())
}
