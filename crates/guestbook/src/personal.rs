//! Text about a person. It prints itself masked, so that it never reaches a log or a panic by accident.

use std::fmt;
use std::ops::Deref;

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A piece of text about a person: a name, an address, a phone number, a note.
///
/// `Debug` shows its length only. There is no `Display`: a screen or a paper asks for it with [`Deref`].
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Private(pub String);

impl Private {
    /// Wrap a text; ends trimmed.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.trim().to_owned())
    }
}

impl Deref for Private {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Private {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "…({} characters)", self.0.chars().count())
    }
}

impl ToSql for Private {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0.as_str()))
    }
}

impl FromSql for Private {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str().map(|text| Self(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_printed_for_an_engineer_shows_nothing_of_it() {
        let name = Private::new(" Lefèvre ");
        assert_eq!(&*name, "Lefèvre");
        assert_eq!(format!("{name:?}"), "…(7 characters)");
    }
}
