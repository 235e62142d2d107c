//! Typed ids: a three-letter prefix and a UUID of version 7.
//!
//! On screen, on the wire and on the command line an id is `gst_` followed by 32 hexadecimal digits.
//! In the book it is the 16 bytes alone: half the size, and indexes stay in order of creation.
//! To add an id: one `id!` line here, one line in `docs/WORDS.md`.

use std::fmt;
use std::str::FromStr;

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

/// Why a text is not an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an id of the kind `{wanted}_…`")]
pub struct NotAnId {
    /// The prefix that was expected, without the underscore.
    pub wanted: &'static str,
}

/// Sixteen bytes of a UUID, version 7: 48 bits of milliseconds, then chance.
#[must_use]
pub fn uuid_v7(at_ms: u64, chance: [u8; 10]) -> [u8; 16] {
    let mut bytes = [0u8; 16];
    bytes[..6].copy_from_slice(&at_ms.to_be_bytes()[2..]);
    bytes[6..].copy_from_slice(&chance);
    bytes[6] = 0x70 | (bytes[6] & 0x0f);
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    bytes
}

fn parse(text: &str, prefix: &'static str) -> Result<[u8; 16], NotAnId> {
    let refused = NotAnId { wanted: prefix };
    let digits = text
        .strip_prefix(prefix)
        .and_then(|rest| rest.strip_prefix('_'))
        .filter(|digits| digits.len() == 32 && digits.is_ascii())
        .ok_or_else(|| refused.clone())?;
    let mut bytes = [0u8; 16];
    for (byte, at) in bytes.iter_mut().zip((0..32).step_by(2)) {
        *byte = u8::from_str_radix(&digits[at..at + 2], 16).map_err(|_| refused.clone())?;
    }
    Ok(bytes)
}

/// What every typed id can do; lets the write door make any of them.
pub trait Id: Copy {
    /// Wrap sixteen bytes.
    fn from_bytes(bytes: [u8; 16]) -> Self;
    /// The sixteen bytes.
    fn bytes(self) -> [u8; 16];
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
        #[ts(type = "string")]
        pub struct $name([u8; 16]);

        impl $name {
            /// The prefix of this kind of id, without the underscore.
            pub const PREFIX: &'static str = $prefix;
        }

        impl Id for $name {
            fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }
            fn bytes(self) -> [u8; 16] {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}_", Self::PREFIX)?;
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                parse(text, Self::PREFIX).map(Self)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = String::deserialize(from)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::Borrowed(ValueRef::Blob(&self.0)))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                <[u8; 16]>::column_result(value).map(Self)
            }
        }
    };
}

id!(
    /// One guest file. A person may have several (see `guests::person`).
    GuestId, "gst"
);
id!(
    /// One stay.
    StayId, "sty"
);
id!(
    /// One unit: a room, a pitch, a cottage, a boat, an outing.
    UnitId, "unt"
);
id!(
    /// Some days on which a unit is closed.
    ClosureId, "cls"
);
id!(
    /// Some days on which the house is open.
    SeasonId, "sea"
);
id!(
    /// One note on a guest or on a stay.
    NoteId, "not"
);
id!(
    /// One need of a stay.
    NeedId, "ned"
);
id!(
    /// One extra of a stay.
    ExtraId, "ext"
);
id!(
    /// One encounter outside a stay: an enquiry, a call, a mail.
    EncounterId, "enc"
);
id!(
    /// One account in the loyalty programme.
    AccountId, "acc"
);
id!(
    /// One line of the ledger of points.
    LineId, "pnt"
);
id!(
    /// One reward of the catalogue.
    RewardId, "rwd"
);
id!(
    /// One task: what is to be done, by whom, until when.
    TaskId, "tsk"
);
id!(
    /// One import of a file.
    ImportId, "imp"
);
id!(
    /// One line of the journal: a change, who made it and when.
    ChangeId, "chg"
);
id!(
    /// One line of the consent register.
    ConsentId, "cns"
);
id!(
    /// A small row that belongs to one of the above: an e-mail, a phone, an address, a tag.
    PartId, "prt"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_as_it_was_written() {
        let id = GuestId::from_bytes(uuid_v7(1_790_000_000_000, [0xab; 10]));
        let text = id.to_string();
        assert!(text.starts_with("gst_") && text.len() == 36, "{text}");
        assert_eq!(text.parse::<GuestId>(), Ok(id));
    }

    #[test]
    fn a_stay_id_is_not_taken_for_a_guest_id() {
        let id = StayId::from_bytes([7; 16]).to_string();
        assert_eq!(id.parse::<GuestId>(), Err(NotAnId { wanted: "gst" }));
        for wrong in ["", "gst_", "gst_zz", "gst_é0000000000000000000000000000000"] {
            assert!(wrong.parse::<GuestId>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn ids_made_later_sort_later() {
        assert!(uuid_v7(1, [255; 10]) < uuid_v7(2, [0; 10]));
    }
}
