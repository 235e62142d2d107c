//! How a paper is wanted: its language, its size, its columns; and what its preview says.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language a paper can be written in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Tongue {
    /// French of France.
    #[default]
    Fr,
    /// English, with the day before the month.
    En,
}

impl Tongue {
    /// Both, in the order of the screen.
    pub const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// The locale its numbers and dates follow.
    ///
    /// source: BCP 47
    #[must_use]
    pub const fn locale(self) -> &'static str {
        match self {
            Self::Fr => "fr-FR",
            Self::En => "en-GB",
        }
    }

    /// The language to write in when somebody's own language is `code`: French for French, else English.
    #[must_use]
    pub fn for_reader(code: &str) -> Self {
        if code.eq_ignore_ascii_case("fr") { Self::Fr } else { Self::En }
    }
}

/// A size of paper.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// 210 × 297 mm. source: ISO 216
    #[default]
    A4,
    /// 8.5 × 11 inches. source: ANSI/ASME Y14.1
    Letter,
}

impl Paper {
    /// Width and height.
    ///
    /// unit: points (1/72 inch)
    #[must_use]
    pub const fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.28, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }
}

/// Which columns a list of stays shows. Phone and e-mail are personal: they are out unless asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(default)]
#[allow(clippy::struct_excessive_bools, reason = "six independent ticks of the screen, each with its own name")]
pub struct Columns {
    /// The unit is shown.
    pub unit: bool,
    /// The guest is named.
    pub name: bool,
    /// The country is shown.
    pub country: bool,
    /// The price is shown.
    pub price: bool,
    /// The phone is shown.
    pub phone: bool,
    /// The e-mail is shown.
    pub email: bool,
}

impl Default for Columns {
    fn default() -> Self {
        Self { unit: true, name: true, country: true, price: true, phone: false, email: false }
    }
}

/// How a paper is wanted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Look {
    /// The language of the words, numbers and dates.
    pub language: Tongue,
    /// The size of the sheet.
    pub paper: Paper,
    /// The columns of a list of stays.
    pub columns: Columns,
    /// How far the house's civil time is ahead of UTC. unit: minutes
    pub offset_minutes: i32,
}

/// A text with characters that no font inside the program can draw. They are printed as `[?]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Missing {
    /// The whole text, as the book has it.
    pub text: String,
    /// The characters that are missing, each once.
    pub characters: String,
}

/// What the screen shows before anything is printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Preview {
    /// One self-contained SVG for each page.
    pub pages: Vec<String>,
    /// Texts that will not print whole.
    pub missing: Vec<Missing>,
    /// How many persons the paper names. unit: persons, whole
    pub people: u32,
}
