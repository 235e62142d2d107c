//! Countries and languages, by their two letters.

use std::fmt;
use std::str::FromStr;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

/// Why a text is not a two-letter code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a two-letter code, such as FR or fr")]
pub struct NotACode;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct TwoLetters([u8; 2]);

impl TwoLetters {
    fn parse(text: &str, case: fn(&u8) -> u8) -> Result<Self, NotACode> {
        let bytes: [u8; 2] = text.trim().as_bytes().try_into().map_err(|_| NotACode)?;
        if !bytes.iter().all(u8::is_ascii_alphabetic) {
            return Err(NotACode);
        }
        Ok(Self([case(&bytes[0]), case(&bytes[1])]))
    }

    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// A country.
///
/// source: ISO 3166-1 alpha-2, upper case
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Country(TwoLetters);

/// A language a person speaks.
///
/// source: ISO 639-1, lower case
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Language(TwoLetters);

impl Country {
    /// France.
    pub const FR: Self = Self(TwoLetters(*b"FR"));

    /// The two letters, upper case.
    #[must_use]
    pub fn code(&self) -> &str {
        self.0.as_str()
    }
}

impl Language {
    /// The two letters, lower case.
    #[must_use]
    pub fn code(&self) -> &str {
        self.0.as_str()
    }
}

impl FromStr for Country {
    type Err = NotACode;
    fn from_str(text: &str) -> Result<Self, NotACode> {
        TwoLetters::parse(text, u8::to_ascii_uppercase).map(Self)
    }
}

impl FromStr for Language {
    type Err = NotACode;
    fn from_str(text: &str) -> Result<Self, NotACode> {
        TwoLetters::parse(text, u8::to_ascii_lowercase).map(Self)
    }
}

macro_rules! as_text {
    ($name:ident) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.code())
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.code())
            }
        }
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.code())
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
            }
        }
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.code()))
            }
        }
        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_str()?.parse().map_err(|e| FromSqlError::Other(Box::new(e)))
            }
        }
    };
}

as_text!(Country);
as_text!(Language);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_upper_case_and_a_language_lower_case() {
        assert_eq!("fr".parse::<Country>().map(|c| c.to_string()), Ok("FR".into()));
        assert_eq!(" FR ".parse::<Language>().map(|l| l.to_string()), Ok("fr".into()));
        assert_eq!("France".parse::<Country>(), Err(NotACode));
        assert_eq!("é".parse::<Country>(), Err(NotACode));
    }
}
