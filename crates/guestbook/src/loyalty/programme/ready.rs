//! Two ready programmes: points, and a nights card. They are a start; every number may be changed.

use super::{Gift, Programme, Reward, Rules};
use crate::money::{Currency, Money};

/// A ready programme and its rewards, in French or in English.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
pub struct ReadyProgramme {
    /// The programme.
    pub programme: Programme,
    /// Its rewards.
    pub rewards: Vec<Reward>,
}

/// Points for nights, for reviews and for guests brought along; a breakfast for a hundred.
#[must_use]
pub fn points(language: &str, currency: Currency) -> ReadyProgramme {
    let say = |french: &str, english: &str| if language == "fr" { french.to_owned() } else { english.to_owned() };
    let gift = |name: String, points| Gift { name, points };
    let rules = Rules {
        per_night: 25,
        direct_bonus: 10,
        gifts: vec![
            gift(say("Avis laissé", "Review written"), 10),
            gift(say("Parrainage", "Guest brought along"), 50),
            gift(say("Anniversaire", "Birthday"), 20),
        ],
        expiry_months: Some(24),
        ..Rules::default()
    };
    let rewards = vec![
        reward(say("Petit déjeuner offert", "A breakfast on the house"), 100, 8, currency),
        reward(say("Bouteille du pays", "A bottle of the country"), 200, 12, currency),
        reward(say("Une nuit offerte", "A night on the house"), 800, 45, currency),
    ];
    ReadyProgramme { programme: Programme { name: say("Fidélité", "Loyalty"), rules }, rewards }
}

/// A card with a stamp a night: after nine nights the tenth is free.
#[must_use]
pub fn nights(language: &str, currency: Currency) -> ReadyProgramme {
    let say = |french: &str, english: &str| if language == "fr" { french.to_owned() } else { english.to_owned() };
    let rules = Rules { per_night: 1, expiry_months: Some(36), ..Rules::default() };
    let rewards = vec![reward(say("La 10e nuit offerte", "The 10th night free"), 9, 45, currency)];
    ReadyProgramme { programme: Programme { name: say("Carte de nuits", "Nights card"), rules }, rewards }
}

/// `cost` is in whole units of the currency.
fn reward(name: String, points: u32, cost: i64, currency: Currency) -> Reward {
    let minor = cost * 10_i64.pow(currency.decimals());
    let cost = Money { minor, currency };
    Reward { id: None, name, points, cost, active: true, blackouts: Vec::new() }
}
