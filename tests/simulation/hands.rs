//! A house with a few rooms, and hands that do one random thing after the other.

mod asking;
mod consents;
mod files;
mod front;
mod known;
mod points;
mod units;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use guestbook::act::{Act, Actor};
use guestbook::book::{Chance, GuestBook, Key, Surroundings, Writer};
use guestbook::consent::ConsentError;
use guestbook::error::StorageError;
use guestbook::guests::acts::{GuestChange, GuestDraft, GuestError, PartDraft};
use guestbook::guests::{self, Birthday, Name, PartKind};
use guestbook::house::{self, Founding, HouseChange, HouseError, Sample};
use guestbook::id::{ChangeId, GuestId, NeedId, NoteId, PartId, StayId, UnitId};
use guestbook::journey::acts::{EncounterDraft, JourneyError};
use guestbook::journey::{self, CueKind, EncounterKind, Stage, cues};
use guestbook::loyalty::LoyaltyError;
use guestbook::money::{Currency, Money};
use guestbook::personal::Private;
use guestbook::stays::acts::{StayChange, StayDraft, StayError};
use guestbook::stays::calendar::Despite;
use guestbook::stays::extras::ExtraError;
use guestbook::stays::needs::NeedError;
use guestbook::stays::notes::NoteError;
use guestbook::stays::{self, Origin, UnitKind};
use guestbook::time::{Day, Stopped};

/// A day, counted from the day the simulation begins.
pub fn day(ahead: i64) -> Day {
    Day::new(2026, 6, 15).expect("a day").plus(ahead)
}

static FOLDERS: AtomicU64 = AtomicU64::new(0);

/// What went wrong, in whichever room.
#[allow(dead_code, reason = "a failing seed prints what was refused")]
#[derive(Debug)]
pub enum Refused {
    Guest(GuestError),
    Stay(StayError),
    Note(NoteError),
    Extra(ExtraError),
    Need(NeedError),
    Journey(JourneyError),
    House(HouseError),
    Loyalty(LoyaltyError),
    Consent(ConsentError),
    Storage(StorageError),
}

macro_rules! refused {
    ($($from:ty => $to:ident),+) => { $(impl From<$from> for Refused {
        fn from(error: $from) -> Self { Self::$to(error) }
    })+ };
}
refused!(GuestError => Guest, StayError => Stay, NoteError => Note, ExtraError => Extra, NeedError => Need, JourneyError => Journey, HouseError => House, LoyaltyError => Loyalty, ConsentError => Consent, StorageError => Storage);

/// What may be done to a stay.
type Verb = fn(&mut Writer<'_>, StayId) -> Result<(), StayError>;
/// A kind of act, tried once.
type Hand = fn(&mut House) -> Option<ChangeId>;

pub struct House {
    pub book: GuestBook,
    pub guests: Vec<GuestId>,
    units: Vec<UnitId>,
    pub stays: Vec<StayId>,
    pub notes: Vec<NoteId>,
    pub needs: Vec<NeedId>,
    parts: Vec<(GuestId, PartId)>,
    shut: units::Shut,
    chance: Chance,
    folder: std::path::PathBuf,
    at_home: bool,
}

impl Drop for House {
    fn drop(&mut self) {
        if self.at_home {
            drop(std::fs::remove_dir_all(&self.folder));
        }
    }
}

fn around(seed: u64, ahead: i64) -> Surroundings {
    Surroundings { clock: Arc::new(Stopped::at_noon(day(ahead))), chance: Chance::seeded(seed) }
}

impl House {
    pub fn somebody() -> Actor {
        Actor::named("Léa")
    }

    /// A house with three rooms, four guests and a few stays.
    pub fn of_seed(seed: u64) -> Self {
        let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
        let folder = known::parent().join(format!("escale-simulation-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let book = GuestBook::create(&folder.join("house.book"), &Key::new([9; 32]), around(seed, 0)).expect("a book");
        let founding = Founding {
            name: "Les Tilleuls".into(),
            country: "FR".parse().expect("a country"),
            language: "fr".parse().expect("a language"),
            sample: Sample::No,
        };
        book.change(&Self::somebody(), Act::OpenHouse, |w| house::found(w, &founding)).expect("a house");
        book.sign_with(consents::signer());
        let (guests, units, stays, notes, needs, parts, shut) = Default::default();
        let mut house = Self {
            book,
            guests,
            units,
            stays,
            notes,
            needs,
            parts,
            shut,
            chance: Chance::seeded(seed),
            folder,
            at_home: true,
        };
        for name in ["Ch. 1", "Ch. 2", "Gîte"] {
            let unit =
                house.book.change(&Self::somebody(), Act::AddUnit, |w| stays::acts::add_unit(w, name, UnitKind::Room));
            house.units.push(unit.expect("a unit").value);
        }
        (0..4).for_each(|_| assert!(house.add_guest().is_some()));
        (0..5).for_each(|_| {
            house.book_stay();
        });
        house.begin_programme();
        house
    }

    /// The same book on another day. The first house keeps the folder; close it before.
    pub fn on(&self, ahead: i64) -> Self {
        let copy = self.folder.join(format!("on{ahead}.book"));
        std::fs::copy(self.book.path(), &copy).expect("a copy");
        let wal = |path: &std::path::Path| std::path::PathBuf::from(format!("{}-wal", path.display()));
        if wal(self.book.path()).exists() {
            std::fs::copy(wal(self.book.path()), wal(&copy)).expect("a copy");
        }
        let book = GuestBook::open(&copy, &Key::new([9; 32]), around(1, ahead)).expect("the copy");
        Self {
            book,
            guests: self.guests.clone(),
            units: self.units.clone(),
            stays: self.stays.clone(),
            notes: self.notes.clone(),
            needs: self.needs.clone(),
            parts: self.parts.clone(),
            shut: self.shut.clone(),
            chance: self.chance.clone(),
            folder: self.folder.clone(),
            at_home: false,
        }
    }

    /// All that is known of everybody, to compare when a seed fails.
    pub fn told(&self) -> String {
        let mut lines = Vec::new();
        for guest in &self.guests {
            let Ok(page) = self.book.read(|r| journey::views::page(r, *guest)) else { continue };
            let file = serde_json::to_string_pretty(&(&page.guest, &page.stays, &page.notes, &page.route));
            lines.push(file.expect("a page is JSON"));
        }
        lines.join("\n")
    }

    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.chance.draw() % end.max(1) as u64).unwrap_or(0)
    }

    pub fn one_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        let at = self.below(all.len());
        all.get(at).copied()
    }

    pub fn shuffle<T>(&mut self, all: &mut [T]) {
        for at in (1..all.len()).rev() {
            let other = self.below(at + 1);
            all.swap(at, other);
        }
    }

    pub fn word(&mut self) -> String {
        let words =
            ["Lefèvre", "Łukasz", "Größe", "Ελένη", "D’Almeida", "thé vert", "côté jardin", "田中", "o'Brien; --"];
        let number = self.below(90);
        let word = self.one_of(&words).unwrap_or_default();
        format!("{word} {number}")
    }

    /// Do it; answers the change, unless it was refused or changed nothing.
    pub fn change<T>(
        &mut self,
        act: Act,
        f: impl FnOnce(&mut Writer<'_>) -> Result<T, Refused>,
    ) -> Option<(T, ChangeId)> {
        match self.book.change(&Self::somebody(), act, f) {
            Ok(done) => done.change.map(|change| (done.value, change)),
            Err(
                Refused::Storage(error)
                | Refused::Stay(StayError::Storage(error))
                | Refused::Note(NoteError::Storage(error))
                | Refused::Extra(ExtraError::Storage(error))
                | Refused::Need(NeedError::Storage(error))
                | Refused::Loyalty(LoyaltyError::Storage(error)),
            ) if !matches!(error, StorageError::Missing { .. }) => {
                panic!("the book failed: {error}")
            }
            Err(_) => None,
        }
    }

    fn part(&mut self) -> PartDraft {
        let number = self.below(30);
        match self.below(4) {
            0 => PartDraft::Email { address: format!("g{number}@example.com"), kind: PartKind::Home },
            1 => PartDraft::Phone { written: format!("06 39 98 00 {number:02}"), kind: PartKind::Mobile },
            2 => PartDraft::Tag { word: format!("tag{}", number % 4) },
            _ => PartDraft::Address {
                street: format!("{number} rue Haute"),
                postcode: "29000".into(),
                town: self.word(),
                region: String::new(),
                country: "FR".parse().ok(),
                kind: PartKind::Other,
            },
        }
    }

    fn add_guest(&mut self) -> Option<ChangeId> {
        let name = Name { family: Private::new(&self.word()), given: Private::new(&self.word()) };
        let parts = (0..self.below(3)).map(|_| self.part()).collect();
        let draft = GuestDraft { name, parts, ..GuestDraft::default() };
        let (guest, change) = self.change(Act::AddGuest, |w| Ok(guests::acts::add(w, &draft)?))?;
        self.guests.push(guest);
        Some(change)
    }

    fn change_guest(&mut self) -> Option<ChangeId> {
        let guest = self.one_of(&self.guests.clone())?;
        let mut wanted = GuestChange::default();
        match self.below(4) {
            0 => wanted.title = Some((self.below(2) == 0).then(|| "Mme".to_owned())),
            1 => wanted.language = Some((self.below(2) == 0).then(|| "de".parse().expect("a language"))),
            2 => {
                let month = u8::try_from(1 + self.below(12)).unwrap_or(1);
                wanted.birthday = Some((self.below(3) > 0).then_some(Birthday { year: None, month, day: 2 }));
            }
            _ => wanted.name = Some(Name { family: Private::new(&self.word()), given: Private::new(&self.word()) }),
        }
        Some(self.change(Act::ChangeGuest, |w| Ok(guests::acts::change(w, guest, &wanted)?))?.1)
    }

    fn touch_part(&mut self) -> Option<ChangeId> {
        let (guest, draft) = (self.one_of(&self.guests.clone())?, self.part());
        if self.below(2) == 0 || self.parts.is_empty() {
            let (part, change) = self.change(Act::AddPart, |w| Ok(guests::acts::add_part(w, guest, &draft)?))?;
            self.parts.push((guest, part));
            return Some(change);
        }
        let (guest, part) = self.one_of(&self.parts.clone())?;
        if self.below(2) == 0 {
            return Some(self.change(Act::ChangePart, |w| Ok(guests::acts::change_part(w, guest, part, &draft)?))?.1);
        }
        Some(self.change(Act::RemovePart, |w| Ok(guests::acts::remove_part(w, guest, part)?))?.1)
    }

    fn book_stay(&mut self) -> Option<ChangeId> {
        let (guest, unit) = (self.one_of(&self.guests.clone())?, self.one_of(&self.units.clone()));
        let arrival = day(i64::try_from(self.below(60)).unwrap_or(0) - 30);
        let draft = StayDraft {
            guest,
            unit: unit.filter(|_| self.below(5) > 0),
            arrival,
            departure: arrival.plus(i64::try_from(self.below(6)).unwrap_or(1)),
            adults: Some(2),
            children: None,
            infants: None,
            origin: Some(Origin::Direct),
            reference: Some(format!("R-{}", self.below(1_000))),
            price: Some(Money { minor: 10_900, currency: Currency::EUR }),
            booked_on: None,
            despite: vec![Despite::Season],
        };
        let (stay, change) = self.change(Act::BookStay, |w| Ok(stays::acts::book(w, &draft)?))?;
        self.stays.push(stay);
        Some(change)
    }

    fn change_stay(&mut self) -> Option<ChangeId> {
        let (stay, unit) = (self.one_of(&self.stays.clone())?, self.one_of(&self.units.clone()));
        let arrival = day(i64::try_from(self.below(60)).unwrap_or(0) - 30);
        let mut wanted = StayChange {
            unit: unit.map(Some),
            arrival: Some(arrival),
            departure: Some(arrival.plus(3)),
            ..Default::default()
        };
        if self.below(3) == 0 {
            wanted = StayChange { adults: Some(Some(3)), reference: Some(Some(self.word())), ..StayChange::default() };
        }
        if self.below(4) == 0 {
            wanted = StayChange { unit: Some(None), adults: Some(None), price: Some(None), ..StayChange::default() };
        }
        Some(self.change(Act::ChangeStay, |w| Ok(stays::acts::change(w, stay, &wanted)?))?.1)
    }

    fn move_state(&mut self) -> Option<ChangeId> {
        let stay = self.one_of(&self.stays.clone())?;
        let verbs: [(Act, Verb); 4] = [
            (Act::CheckIn, stays::acts::check_in),
            (Act::CheckOut, stays::acts::check_out),
            (Act::CancelStay, stays::acts::cancel),
            (Act::NoShow, stays::acts::no_show),
        ];
        let (act, verb) = self.one_of(&verbs)?;
        Some(self.change(act, |w| Ok(verb(w, stay)?))?.1)
    }

    fn meet(&mut self) -> Option<ChangeId> {
        let guest = self.one_of(&self.guests.clone())?;
        if self.below(2) == 0 {
            let stage = (self.below(4) > 0).then(|| Stage::ALL[self.below(6)]);
            return Some(self.change(Act::CorrectStage, |w| Ok(journey::acts::correct_stage(w, guest, stage)?))?.1);
        }
        if self.below(4) == 0 {
            return self.settle_a_cue(guest);
        }
        let kinds =
            [EncounterKind::Interest, EncounterKind::Enquiry, EncounterKind::Reconfirmation, EncounterKind::FollowUp];
        let on = Some(day(-i64::try_from(self.below(90)).unwrap_or(0)));
        let kind = self.one_of(&kinds)?;
        let draft = EncounterDraft { guest, stay: None, kind, on, text: self.word() };
        Some(self.change(Act::NoteEncounter, |w| Ok(journey::acts::note_encounter(w, &draft)?))?.1)
    }

    fn settle_a_cue(&mut self, guest: GuestId) -> Option<ChangeId> {
        let kind = self.one_of(&[CueKind::NoPhone, CueKind::NotReconfirmed])?;
        let stay = self.one_of(&self.stays.clone()).filter(|_| self.below(2) == 0);
        if self.below(3) == 0 {
            return Some(self.change(Act::AskAgain, |w| Ok(cues::acts::ask_again(w, guest, kind, stay)?))?.1);
        }
        Some(self.change(Act::SetCueAside, |w| Ok(cues::acts::set_aside(w, guest, kind, stay)?))?.1)
    }

    fn change_house(&mut self) -> Option<ChangeId> {
        if self.below(2) == 0 {
            return self.change_habits();
        }
        let wanted = HouseChange { address: Some(self.word()), ..HouseChange::default() };
        Some(self.change(Act::ChangeHouse, |w| Ok(house::change(w, wanted)?))?.1)
    }

    /// One random act of all; its name and its change, unless it was refused.
    pub fn somebody_does_something(&mut self) -> Option<(&'static str, ChangeId)> {
        let acts: &[(&str, Hand)] = &[
            ("add a guest", Self::add_guest),
            ("change a guest", Self::change_guest),
            ("an e-mail, phone, address or tag", Self::touch_part),
            ("book a stay", Self::book_stay),
            ("one line, tasks", Self::at_the_front),
            ("change a stay", Self::change_stay),
            ("check in, check out, cancel, no-show", Self::move_state),
            ("a note", Self::note),
            ("a need", Self::need),
            ("an extra, a gesture", Self::extra),
            ("an encounter or a corrected stage", Self::meet),
            ("an enquiry", Self::answer_an_enquiry),
            ("change the house", Self::change_house),
            ("units, closures, the season", Self::keep_units),
            ("move a stay", Self::move_stay),
            ("points", Self::touch_points),
            ("a consent", Self::say_of_consent),
        ];
        let (name, act) = self.one_of(acts)?;
        act(self).map(|change| (name, change))
    }

    /// One random act on stays.
    pub fn somebody_moves_a_stay(&mut self) -> Option<ChangeId> {
        match self.below(7) {
            0..=2 => self.book_stay(),
            3 => self.change_stay(),
            4 => self.move_stay(),
            5 => self.keep_units(),
            _ => self.move_state(),
        }
    }
}
