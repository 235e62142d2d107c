//! Numbers, money and dates as each language writes them, with ICU4X.
//!
//! The screen formats the same values with the browser's `Intl`; both must give what stands in
//! `tests/fixtures/formats/golden.json`. French is that of France, English has the day first (en-GB). Not here: words
//! around a number (see `words`).

use guestbook::money::Money;
use guestbook::time::{Day, Moment};
use icu_datetime::input::Date;
use icu_datetime::options::YearStyle;
use icu_datetime::{DateTimeFormatter as Dates, fieldsets};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::{Locale, locale};

use crate::error::PaperError;
use crate::look::Tongue;
use crate::places;

/// Between the ends of a span of days, and inside it in English. source: CLDR 48, `intervalFormats`
const THIN_DASH: &str = "\u{2009}–\u{2009}";
const NO_BREAK_SPACE: char = '\u{a0}';

/// A day in one style. A day outside ICU4X's calendar (it has none in our lifetime) shows its digits.
macro_rules! show {
    ($style:expr, $day:expr) => {
        Date::try_new_iso($day.year(), small($day.month()), small($day.day()))
            .map_or_else(|_| $day.to_string(), |date| $style.format(&date).to_string())
    };
}

/// The number and date rules of one language, ready to use.
pub struct Formats {
    tongue: Tongue,
    numbers: DecimalFormatter,
    weekday_long: Dates<fieldsets::YMDE>,
    long: Dates<fieldsets::YMD>,
    medium: Dates<fieldsets::YMD>,
    digits: Dates<fieldsets::YMD>,
    brief: Dates<fieldsets::MD>,
    month_day: Dates<fieldsets::MD>,
    month: Dates<fieldsets::YM>,
}

impl Formats {
    /// The rules of a language.
    pub fn new(tongue: Tongue) -> Result<Self, PaperError> {
        let locale: Locale = match tongue {
            Tongue::Fr => locale!("fr-FR"),
            Tongue::En => locale!("en-GB"),
        };
        let refused = PaperError::Formats { locale: tongue.locale() };
        macro_rules! dates {
            ($fields:expr) => {
                Dates::try_new((&locale).into(), $fields).map_err(|_| refused.clone())?
            };
        }
        Ok(Self {
            tongue,
            numbers: DecimalFormatter::try_new(
                (&locale).into(),
                icu_decimal::options::DecimalFormatterOptions::default(),
            )
            .map_err(|_| refused.clone())?,
            weekday_long: dates!(fieldsets::YMDE::long()),
            long: dates!(fieldsets::YMD::long()),
            medium: dates!(fieldsets::YMD::medium()),
            digits: dates!(fieldsets::YMD::short().with_year_style(YearStyle::Full)),
            brief: dates!(fieldsets::MD::medium()),
            month_day: dates!(fieldsets::MD::long()),
            month: dates!(fieldsets::YM::long()),
        })
    }

    /// The language.
    #[must_use]
    pub fn tongue(&self) -> Tongue {
        self.tongue
    }

    /// `1 234`, `1,234`
    #[must_use]
    pub fn integer(&self, number: i64) -> String {
        self.numbers.format(&Decimal::from(number)).to_string()
    }

    /// Tenths: `26` is `2,6` or `2.6`.
    #[must_use]
    pub fn tenths(&self, tenths: i64) -> String {
        self.decimal(tenths, 1)
    }

    /// Money with its sign: `1 234,50 €`, `€1,234.50`
    #[must_use]
    pub fn money(&self, money: Money) -> String {
        let number = self.amount(money);
        let sign = places::currency(money.currency.code(), self.tongue).to_owned();
        let space = if sign.ends_with(char::is_alphabetic) { NO_BREAK_SPACE.to_string() } else { String::new() };
        match (self.tongue, number.strip_prefix('-')) {
            (Tongue::Fr, _) => format!("{number}{NO_BREAK_SPACE}{sign}"),
            (Tongue::En, None) => format!("{sign}{space}{number}"),
            (Tongue::En, Some(positive)) => format!("-{sign}{space}{positive}"),
        }
    }

    /// Money without its sign, for a column that names the currency: `1 234,50`
    #[must_use]
    pub fn amount(&self, money: Money) -> String {
        self.decimal(money.minor, i16::try_from(money.currency.decimals()).unwrap_or(2))
    }

    fn decimal(&self, minor: i64, places: i16) -> String {
        let mut decimal = Decimal::from(minor);
        decimal.multiply_pow10(-places);
        decimal.absolute.pad_end(-places);
        self.numbers.format(&decimal).to_string()
    }

    /// With the weekday: `dimanche 22 novembre 2026`
    #[must_use]
    pub fn day_long(&self, day: Day) -> String {
        show!(self.weekday_long, day)
    }

    /// In full: `22 novembre 2026`
    #[must_use]
    pub fn day_with_year(&self, day: Day) -> String {
        show!(self.long, day)
    }

    /// Short, with the year: `22 nov. 2026`
    #[must_use]
    pub fn day_short(&self, day: Day) -> String {
        show!(self.medium, day)
    }

    /// Short, where the year is clear: `22 nov.`
    #[must_use]
    pub fn day_brief(&self, day: Day) -> String {
        show!(self.brief, day)
    }

    /// In full, where the year is clear: `22 novembre`
    #[must_use]
    pub fn day_of_month(&self, day: Day) -> String {
        show!(self.month_day, day)
    }

    /// In digits: `22/11/2026`
    #[must_use]
    pub fn day_digits(&self, day: Day) -> String {
        show!(self.digits, day)
    }

    /// The month and year of a day: `novembre 2026`
    #[must_use]
    pub fn month(&self, day: Day) -> String {
        show!(self.month, day)
    }

    /// From one day to another: `22–24 novembre 2026`, `30 novembre – 2 décembre 2026`
    #[must_use]
    pub fn span(&self, arrival: Day, departure: Day) -> String {
        self.between(arrival, departure, [Self::day_of_month, Self::day_with_year])
    }

    /// The same, short: `30 nov. – 2 déc. 2026`
    #[must_use]
    pub fn span_short(&self, arrival: Day, departure: Day) -> String {
        self.between(arrival, departure, [Self::day_brief, Self::day_short])
    }

    /// The same, where the year is clear: `30 nov. – 2 déc.`; two years are always written.
    #[must_use]
    pub fn span_brief(&self, arrival: Day, departure: Day) -> String {
        if arrival.year() == departure.year() {
            self.between(arrival, departure, [Self::day_brief, Self::day_brief])
        } else {
            self.span_short(arrival, departure)
        }
    }

    fn between(&self, arrival: Day, departure: Day, [open, whole]: [fn(&Self, Day) -> String; 2]) -> String {
        let end = whole(self, departure);
        if arrival == departure {
            end
        } else if arrival.year() != departure.year() {
            format!("{}{THIN_DASH}{end}", whole(self, arrival))
        } else if arrival.month() != departure.month() {
            format!("{}{THIN_DASH}{end}", open(self, arrival))
        } else {
            let dash = if self.tongue == Tongue::Fr { "–" } else { THIN_DASH };
            format!("{}{dash}{end}", arrival.day())
        }
    }

    /// The hour of an instant, `offset_minutes` east of UTC: `13:52`
    #[must_use]
    pub fn time(&self, at: Moment, offset_minutes: i32) -> String {
        let minutes = (at.0.div_euclid(60_000) + i64::from(offset_minutes)).rem_euclid(24 * 60);
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// Day and hour of an instant: `22 novembre 2026 à 13:52`
    #[must_use]
    pub fn moment(&self, at: Moment, offset_minutes: i32) -> String {
        let joined = if self.tongue == Tongue::Fr { " à " } else { " at " };
        format!("{}{joined}{}", self.day_with_year(at.day_at(offset_minutes)), self.time(at, offset_minutes))
    }
}

fn small(number: u32) -> u8 {
    u8::try_from(number).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What screen and paper both write, with the real signs.
    #[test]
    fn every_value_of_the_golden_file_is_written_the_same() {
        let golden = include_str!("../../../tests/fixtures/formats/golden.json");
        let rows: Vec<serde_json::Value> = serde_json::from_str(golden).expect("golden.json");
        assert!(rows.len() >= 40);
        let all = Tongue::ALL.map(|tongue| Formats::new(tongue).expect("rules"));
        let mut wrong = Vec::new();
        for row in &rows {
            let formats = all.iter().find(|f| row["locale"] == f.tongue().locale()).expect("a locale");
            let written = write(formats, &row["kind"], &row["input"]);
            if row["expected"] != written.as_str() {
                wrong.push(format!("{row}\n   gives {written:?}"));
            }
        }
        assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
    }

    fn write(formats: &Formats, kind: &serde_json::Value, input: &serde_json::Value) -> String {
        let day = |at: &serde_json::Value| at.as_str().expect("a day").parse::<Day>().expect("a day");
        let money = || serde_json::from_value::<Money>(input.clone()).expect("money");
        let whole = || input.as_i64().expect("a number");
        let moment = || {
            let at = Moment(input["at"].as_i64().expect("milliseconds"));
            (at, i32::try_from(input["offset_minutes"].as_i64().expect("minutes")).expect("minutes"))
        };
        match kind.as_str().expect("a kind") {
            "integer" => formats.integer(whole()),
            "tenths" => formats.tenths(whole()),
            "money" => formats.money(money()),
            "amount" => formats.amount(money()),
            "day_long" => formats.day_long(day(input)),
            "day_with_year" => formats.day_with_year(day(input)),
            "day_short" => formats.day_short(day(input)),
            "day_brief" => formats.day_brief(day(input)),
            "day_of_month" => formats.day_of_month(day(input)),
            "day_digits" => formats.day_digits(day(input)),
            "month" => formats.month(day(input)),
            "span" => formats.span(day(&input[0]), day(&input[1])),
            "span_short" => formats.span_short(day(&input[0]), day(&input[1])),
            "span_brief" => formats.span_brief(day(&input[0]), day(&input[1])),
            "moment" => formats.moment(moment().0, moment().1),
            "time" => formats.time(moment().0, moment().1),
            other => panic!("no such kind: {other}"),
        }
    }
}
