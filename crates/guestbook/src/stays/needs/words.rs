//! The words a need uses in the file, and which kind each code is of.

use super::{NeedCode, NeedKind, Place, Severity};

/// All codes, each with its kind, in the order a screen offers them.
pub const CODES: &[(NeedCode, NeedKind, &str)] = {
    use NeedCode as C;
    use NeedKind as K;
    &[
        (C::Gluten, K::MenuExclude, "gluten"),
        (C::Crustaceans, K::MenuExclude, "crustaceans"),
        (C::Eggs, K::MenuExclude, "eggs"),
        (C::Fish, K::MenuExclude, "fish"),
        (C::Peanuts, K::MenuExclude, "peanuts"),
        (C::Soy, K::MenuExclude, "soy"),
        (C::Milk, K::MenuExclude, "milk"),
        (C::Nuts, K::MenuExclude, "nuts"),
        (C::Celery, K::MenuExclude, "celery"),
        (C::Mustard, K::MenuExclude, "mustard"),
        (C::Sesame, K::MenuExclude, "sesame"),
        (C::Sulphites, K::MenuExclude, "sulphites"),
        (C::Lupin, K::MenuExclude, "lupin"),
        (C::Molluscs, K::MenuExclude, "molluscs"),
        (C::OtherFood, K::MenuExclude, "other_food"),
        (C::Vegetarian, K::MenuType, "vegetarian"),
        (C::Vegan, K::MenuType, "vegan"),
        (C::NoPork, K::MenuType, "no_pork"),
        (C::NoAlcohol, K::MenuType, "no_alcohol"),
        (C::NoBeef, K::MenuType, "no_beef"),
        (C::LowSalt, K::MenuType, "low_salt"),
        (C::LowSugar, K::MenuType, "low_sugar"),
        (C::StepFree, K::RoomAccess, "step_free"),
        (C::GroundFloor, K::RoomAccess, "ground_floor"),
        (C::WalkInShower, K::RoomAccess, "walk_in_shower"),
        (C::WideDoor, K::RoomAccess, "wide_door"),
        (C::NearLift, K::RoomAccess, "near_lift"),
        (C::VisualAlarm, K::RoomAccess, "visual_alarm"),
        (C::AssistanceDog, K::RoomAccess, "assistance_dog"),
        (C::Fridge, K::Equipment, "fridge"),
        (C::ShowerSeat, K::Equipment, "shower_seat"),
        (C::GrabRail, K::Equipment, "grab_rail"),
        (C::FeatherFree, K::Equipment, "feather_free"),
        (C::LargePrint, K::Equipment, "large_print"),
        (C::ShortWalks, K::ActivityLimit, "short_walks"),
        (C::NoSwimming, K::ActivityLimit, "no_swimming"),
        (C::NoHeights, K::ActivityLimit, "no_heights"),
        (C::OftenSeated, K::ActivityLimit, "often_seated"),
        (C::LuggageCarried, K::Assistance, "luggage_carried"),
        (C::HelpLeaving, K::Assistance, "help_leaving"),
        (C::InWriting, K::Assistance, "in_writing"),
    ]
};

impl NeedCode {
    /// The word in the file and on the wire; also names the message `need-<word>`.
    #[must_use]
    pub fn word(self) -> &'static str {
        CODES.iter().find(|(code, ..)| *code == self).map_or("other_food", |(.., word)| word)
    }

    /// Which kind of need it is.
    #[must_use]
    pub fn kind(self) -> NeedKind {
        CODES.iter().find(|(code, ..)| *code == self).map_or(NeedKind::MenuExclude, |(_, kind, _)| *kind)
    }

    /// The code of a word, if it is one.
    pub(crate) fn of_word(word: &str) -> Option<Self> {
        CODES.iter().find(|(.., known)| *known == word).map(|(code, ..)| *code)
    }
}

impl NeedKind {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::MenuExclude => "menu_exclude",
            Self::MenuType => "menu_type",
            Self::RoomAccess => "room_access",
            Self::Equipment => "equipment",
            Self::ActivityLimit => "activity_limit",
            Self::Assistance => "assistance",
        }
    }
}

impl Severity {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::LifeThreatening => "life_threatening",
            Self::Must => "must",
            Self::Preference => "preference",
        }
    }
}

impl Place {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Room => "room",
            Self::Table => "table",
            Self::Participant => "participant",
        }
    }
}

/// What a newer program ranks in another way is taken for the gravest.
pub(super) fn severity(word: &str) -> Severity {
    match word {
        "must" => Severity::Must,
        "preference" => Severity::Preference,
        _ => Severity::LifeThreatening,
    }
}

pub(super) fn place(word: &str) -> Place {
    match word {
        "table" => Place::Table,
        "participant" => Place::Participant,
        _ => Place::Room,
    }
}
