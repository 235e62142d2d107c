//! Money: whole minor units and a currency. Never a floating-point number.

use std::fmt;
use std::str::FromStr;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

/// A currency, by its three letters.
///
/// source: ISO 4217
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Currency([u8; 3]);

/// Why a text is not a currency.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a currency; write its three letters, such as EUR")]
pub struct NotACurrency;

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");

    /// Digits after the decimal sign.
    ///
    /// source: ISO 4217 (the currencies that do not have two)
    #[must_use]
    pub fn decimals(self) -> u32 {
        match &self.0 {
            b"XPF" | b"JPY" | b"KRW" | b"ISK" | b"CLP" | b"XAF" | b"XOF" | b"VND" => 0,
            b"TND" | b"KWD" | b"BHD" | b"JOD" | b"OMR" => 3,
            _ => 2,
        }
    }

    /// The three letters.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Currency {
    type Err = NotACurrency;
    fn from_str(text: &str) -> Result<Self, NotACurrency> {
        let bytes: [u8; 3] = text.as_bytes().try_into().map_err(|_| NotACurrency)?;
        if !bytes.iter().all(u8::is_ascii_alphabetic) {
            return Err(NotACurrency);
        }
        Ok(Self(bytes.map(|b| b.to_ascii_uppercase())))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

impl ToSql for Currency {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.code()))
    }
}

impl FromSql for Currency {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map_err(|e| FromSqlError::Other(Box::new(e)))
    }
}

/// An amount of money.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
pub struct Money {
    /// The amount. unit: minor units of the currency (cents for EUR), whole
    #[ts(type = "number")]
    pub minor: i64,
    /// The currency. source: ISO 4217
    pub currency: Currency,
}

impl Money {
    /// The sum of two amounts of one currency; `None` if the currencies differ or the sum is too large.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let minor = self.minor.checked_add(other.minor)?;
        (self.currency == other.currency).then_some(Self { minor, currency: self.currency })
    }

    /// The amount with a decimal point and no grouping, such as `1234.50`.
    #[must_use]
    pub fn plain(self) -> String {
        let decimals = self.currency.decimals();
        let unit = 10_u64.pow(decimals);
        let sign = if self.minor < 0 { "-" } else { "" };
        let whole = self.minor.unsigned_abs() / unit;
        let rest = self.minor.unsigned_abs() % unit;
        if decimals == 0 {
            format!("{sign}{whole}")
        } else {
            format!("{sign}{whole}.{rest:0width$}", width = decimals as usize)
        }
    }
}

/// One sum per currency, in the order of their codes. A sum too large for its kind of number stays what it was.
#[must_use]
pub fn add_up(amounts: impl IntoIterator<Item = Money>) -> Vec<Money> {
    let mut sums: Vec<Money> = Vec::new();
    amounts.into_iter().for_each(|amount| add_to(&mut sums, amount));
    sums
}

/// One more amount, into the sum of its currency.
pub fn add_to(sums: &mut Vec<Money>, amount: Money) {
    match sums.binary_search_by_key(&amount.currency, |sum| sum.currency) {
        Ok(at) => sums[at] = sums[at].plus(amount).unwrap_or(sums[at]),
        Err(at) => sums.insert(at, amount),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cents_are_kept_to_the_last_one() {
        let price = Money { minor: 123_450, currency: Currency::EUR };
        assert_eq!(price.plain(), "1234.50");
        assert_eq!(Money { minor: -5, currency: Currency::EUR }.plain(), "-0.05");
        assert_eq!(Money { minor: 9_250, currency: "XPF".parse().expect("a currency") }.plain(), "9250");
    }

    #[test]
    fn euros_and_francs_are_never_added() {
        let euro = Money { minor: 1, currency: Currency::EUR };
        let franc = Money { minor: 1, currency: "CHF".parse().expect("a currency") };
        assert_eq!(euro.plus(franc), None);
        assert_eq!(euro.plus(euro).map(|m| m.minor), Some(2));
        assert_eq!(euro.plus(Money { minor: i64::MAX, currency: Currency::EUR }), None);
    }
}
