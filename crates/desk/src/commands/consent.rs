//! Commands of the consent register and of its gate.

use guestbook::act::Act;
use guestbook::changed::Done;
use guestbook::consent::acts::{self, Giving, Withdrawing};
use guestbook::consent::gate::{self, Request, Verdict};
use guestbook::consent::ledger::verify::{self, Depth, Verified};
use guestbook::consent::purposes::Field;
use guestbook::consent::receipt::{self, Receipt};
use guestbook::consent::{Channel, ConsentPanel, Method, Purpose, Said, Wording, amend, views};
use guestbook::error::Problem;
use guestbook::house;
use guestbook::id::{ConsentId, GuestId};
use guestbook::place::Language;
use guestbook::time::Day;
use papers::{Arg, Tongue, Words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::change as changing;
use super::guests::OfGuest;
use crate::Desk;
use crate::ipc::{Answer, Nothing};

/// A purpose by a channel, of a guest.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct OfConsent {
    /// Whose.
    pub guest: GuestId,
    /// Why.
    pub purpose: Purpose,
    /// By which way.
    pub channel: Channel,
    /// The language of the words; the guest's, if absent.
    pub language: Option<Language>,
}

/// No promotion at all.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct Objecting {
    /// Who.
    pub guest: GuestId,
    /// How it was said; at the desk, if absent.
    pub method: Option<Method>,
}

/// A check of the register.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct VerifyRegister {
    /// Every signature by itself, too.
    pub depth: Depth,
    /// A mark kept outside the book: the first digits of a line or of an end.
    pub mark: Option<String>,
}

/// A question to the gate.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AskPermit {
    /// Whose data.
    pub guest: GuestId,
    /// Why.
    pub purpose: Purpose,
    /// By which way.
    pub channel: Channel,
    /// To whom, if not to the guest.
    pub recipient: Option<String>,
    /// Which fields; all the purpose may use, if absent.
    #[serde(default)]
    #[ts(as = "Option<Vec<Field>>", optional)]
    pub fields: Vec<Field>,
    /// On which day; today, if absent.
    pub on: Option<Day>,
}

/// A permit, as a paper or a program reads it. It opens nothing: only the core holds the real one.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ToldPermit {
    /// Whose data.
    pub guest: GuestId,
    /// Why.
    pub purpose: Purpose,
    /// By which way.
    pub channel: Channel,
    /// On what right.
    pub basis: gate::Basis,
    /// The lines of the register it rests on.
    pub events: Vec<ConsentId>,
    /// The only fields that may leave.
    pub fields: Vec<Field>,
    /// The only addresses that may be used.
    pub addresses: Vec<guestbook::id::PartId>,
    /// The day the right ends, if it ends.
    pub until: Option<Day>,
    /// The instant from which it must be asked for again.
    pub expires: guestbook::time::Moment,
    /// The rules it was judged by.
    pub profile: String,
    /// When calls may be made, as the country writes it.
    pub hours: Option<String>,
    /// What must be done with it: say who writes, offer to stop.
    pub conditions: Vec<String>,
}

/// A no of the gate, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ToldRefusal {
    /// Names the words.
    pub code: String,
    /// Why, in the language of the house.
    pub why: String,
    /// How to mend it, in the language of the house.
    pub how_to_fix: String,
}

/// What the gate says.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PermitAnswer {
    /// It may leave.
    Permit(ToldPermit),
    /// It may not.
    Refusal(ToldRefusal),
}

/// How many can be reached.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct AskReach {
    /// Why.
    pub purpose: Purpose,
    /// By which way.
    pub channel: Channel,
}

/// Guests who are left out for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftOut {
    /// Why, in words.
    pub refusal: ToldRefusal,
    /// unit: guests, whole
    #[ts(type = "number")]
    pub guests: u64,
}

/// Who can be reached, and why the others cannot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ConsentReach")]
pub struct Reach {
    /// unit: guests, whole
    #[ts(type = "number")]
    pub reachable: u64,
    /// By reason, the most frequent first.
    pub left_out: Vec<LeftOut>,
}

/// `consent.list`
pub fn list(desk: &Desk, ask: OfGuest) -> Answer<ConsentPanel> {
    Ok(desk.book()?.read(|r| views::panel(r, ask.guest))?)
}

/// `consent.history`
pub fn history(desk: &Desk, ask: OfGuest) -> Answer<Vec<Said>> {
    Ok(desk.book()?.read(|r| views::history(r, ask.guest))?)
}

/// `consent.wording`
pub fn wording(desk: &Desk, ask: OfConsent) -> Answer<Wording> {
    Ok(desk.book()?.read(|r| views::wording(r, ask.guest, (ask.purpose, ask.channel), ask.language))?)
}

/// `consent.receipt`
pub fn receipt(desk: &Desk, ask: OfConsent) -> Answer<Receipt> {
    let signer = desk.signer()?;
    Ok(desk.book()?.read(|r| receipt::issue(r, &signer, ask.guest, (ask.purpose, ask.channel)))?)
}

/// `consent.give`
pub fn give(desk: &Desk, ask: Giving) -> Answer<Done<ConsentId>> {
    desk.ready_to_sign()?;
    changing(desk, Act::GiveConsent, |w| acts::give(w, &ask))
}

/// `consent.withdraw`
pub fn withdraw(desk: &Desk, ask: Withdrawing) -> Answer<Done<ConsentId>> {
    desk.ready_to_sign()?;
    changing(desk, Act::WithdrawConsent, |w| acts::withdraw(w, &ask))
}

/// `consent.object`
pub fn object(desk: &Desk, ask: Objecting) -> Answer<Done<u32>> {
    desk.ready_to_sign()?;
    changing(desk, Act::ObjectToPromotion, |w| acts::object(w, ask.guest, ask.method))
}

/// `consent.invalidate`
pub fn invalidate(desk: &Desk, ask: OfConsent) -> Answer<Done<ConsentId>> {
    desk.ready_to_sign()?;
    changing(desk, Act::InvalidateConsent, |w| acts::invalidate(w, ask.guest, (ask.purpose, ask.channel)))
}

/// `consent.change_signer`
pub fn change_signer(desk: &Desk, _: Nothing) -> Answer<Done<()>> {
    desk.with_new_signer(|new| changing(desk, Act::ChangeSigner, |w| amend::change_signer(w, new)))
}

/// `consent.verify`
pub fn verify(desk: &Desk, ask: VerifyRegister) -> Answer<Verified> {
    Ok(desk.book()?.read(|r| verify::verify(r, ask.depth, ask.mark.as_deref()))?)
}

/// `consent.permit`
pub fn permit(desk: &Desk, ask: AskPermit) -> Answer<PermitAnswer> {
    let (verdict, words) = desk.book()?.read(|r| {
        let on = ask.on.unwrap_or(r.today());
        let AskPermit { guest, purpose, channel, recipient, fields, .. } = ask;
        let verdict = gate::permit(r, &Request { guest, purpose, channel, recipient, fields, on })?;
        Ok::<_, Problem>((verdict, words(house::house(r)?.language)))
    })?;
    match verdict {
        Verdict::No(refusal) => Ok(PermitAnswer::Refusal(told(words, &refusal.problem()))),
        Verdict::Yes(permit) => {
            let told = serde_json::to_value(&permit).and_then(serde_json::from_value);
            Ok(PermitAnswer::Permit(told.map_err(|_| Problem::broken("bad-answer"))?))
        }
    }
}

/// `consent.reach`
pub fn reach(desk: &Desk, ask: AskReach) -> Answer<Reach> {
    let (sweep, words) = desk.book()?.read(|r| {
        let sweep = gate::sweep(r, ask.purpose, ask.channel, r.today())?;
        Ok::<_, Problem>((sweep, words(house::house(r)?.language)))
    })?;
    let mut left_out: Vec<LeftOut> = sweep
        .refused
        .iter()
        .map(|(code, guests)| LeftOut { refusal: told(words, &Problem::refused(code)), guests: *guests })
        .collect();
    left_out.sort_by_key(|line| std::cmp::Reverse(line.guests));
    Ok(Reach { reachable: sweep.reachable.len() as u64, left_out })
}

fn words(language: Language) -> Words {
    Words::new(if language.code() == "fr" { Tongue::Fr } else { Tongue::En })
}

fn told(words: Words, problem: &Problem) -> ToldRefusal {
    let args: Vec<(&str, Arg)> = problem.args.iter().map(|(name, value)| (name.as_str(), Arg::from(value))).collect();
    let key = format!("error-{}", problem.code);
    ToldRefusal {
        code: problem.code.clone(),
        why: words.find(&key, &args).unwrap_or_else(|| problem.code.clone()),
        how_to_fix: words.find(&format!("{key}.hint"), &args).unwrap_or_default(),
    }
}
