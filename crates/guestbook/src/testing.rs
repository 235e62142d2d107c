//! What tests of the rooms share: an empty book of an invented house, on a day that stands still.

use std::sync::Arc;

use tempfile::TempDir;

use crate::act::{Act, Actor};
use crate::book::{Chance, GuestBook, Key, Surroundings, Writer};
use crate::changed::Done;
use crate::error::StorageError;
use crate::guests::Name;
use crate::guests::acts::{GuestDraft, PartDraft};
use crate::house::{self, Founding, Sample};
use crate::id::{GuestId, StayId, UnitId};
use crate::personal::Private;
use crate::stays::acts::StayDraft;
use crate::time::{Day, Stopped};

/// A day, or the test stops.
#[track_caller]
pub(crate) fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// What a book needs, on that day at noon.
pub(crate) fn around(today: &str) -> Surroundings {
    Surroundings { clock: Arc::new(Stopped::at_noon(day(today))), chance: Chance::seeded(7) }
}

/// The key of every test book.
pub(crate) fn key() -> Key {
    Key::new([0x42; 32])
}

/// A book in a folder that goes with it.
pub(crate) struct Desk {
    pub book: GuestBook,
    pub folder: TempDir,
}

/// An empty book of the house Les Tilleuls, on that day.
pub(crate) fn desk(today: &str) -> Desk {
    let folder = tempfile::tempdir().expect("a folder");
    let book = GuestBook::create(&folder.path().join("tilleuls.escale"), &key(), around(today)).expect("a new book");
    let founding = Founding {
        name: "Les Tilleuls".into(),
        country: "FR".parse().expect("a country"),
        language: "fr".parse().expect("a language"),
        sample: Sample::No,
    };
    book.change(&lea(), Act::OpenHouse, |w| house::found(w, &founding)).expect("a house");
    Desk { book, folder }
}

/// Léa is at the desk.
pub(crate) fn lea() -> Actor {
    Actor::named("Léa")
}

impl Desk {
    /// The same book on another day.
    pub fn on(self, today: &str) -> Self {
        let path = self.book.path().to_owned();
        drop(self.book);
        Self { book: GuestBook::open(&path, &key(), around(today)).expect("the book"), folder: self.folder }
    }

    /// Change the book; the act's name does not matter to the test.
    #[track_caller]
    pub fn change<T, E: From<StorageError> + std::fmt::Debug>(
        &self,
        f: impl FnOnce(&mut Writer<'_>) -> Result<T, E>,
    ) -> Done<T> {
        self.book.change(&lea(), Act::ChangeGuest, f).expect("a change")
    }

    /// A guest by family and given name, with whatever parts.
    #[track_caller]
    pub fn guest(&self, family: &str, given: &str, parts: &[PartDraft]) -> GuestId {
        let name = Name { family: Private::new(family), given: Private::new(given) };
        let draft = GuestDraft { name, parts: parts.to_vec(), ..GuestDraft::default() };
        self.change(|w| crate::guests::acts::add(w, &draft)).value
    }

    /// A unit by name.
    #[track_caller]
    pub fn unit(&self, name: &str) -> UnitId {
        self.change(|w| crate::stays::acts::add_unit(w, name, crate::stays::UnitKind::Room)).value
    }

    /// A stay from one day to another.
    #[track_caller]
    pub fn stay(&self, guest: GuestId, unit: Option<UnitId>, arrival: &str, departure: &str) -> StayId {
        self.change(|w| crate::stays::acts::book(w, &draft(guest, unit, arrival, departure))).value
    }

    /// All that the watched tables hold, without row numbers and clocks: equal books print equal.
    pub fn export(&self) -> String {
        let look = |r: &crate::book::Reader<'_>| crate::storage::tables::export(r.connection());
        self.book.read(look).expect("an export")
    }
}

/// A stay, before it is checked.
pub(crate) fn draft(guest: GuestId, unit: Option<UnitId>, arrival: &str, departure: &str) -> StayDraft {
    StayDraft {
        guest,
        unit,
        arrival: day(arrival),
        departure: day(departure),
        adults: Some(2),
        children: None,
        infants: None,
        origin: None,
        reference: None,
        price: None,
        booked_on: None,
        despite: Vec::new(),
    }
}

/// An e-mail part.
pub(crate) fn email(address: &str) -> PartDraft {
    PartDraft::Email { address: address.into(), kind: crate::guests::PartKind::Other }
}

/// A phone part.
pub(crate) fn phone(written: &str) -> PartDraft {
    PartDraft::Phone { written: written.into(), kind: crate::guests::PartKind::Mobile }
}
