//! SQL of a day. Each question is asked once for all lines of the page.

use rusqlite::params;

use crate::book::Reader;
use crate::error::StorageError;
use crate::guests::{Birthday, Name};
use crate::id::{GuestId, StayId};
use crate::place::Language;
use crate::stays::rows::{STAY, stay_from_row};
use crate::stays::{LastStay, Member, Stay, acts, words};
use crate::storage::many::{MANY, Many};
use crate::time::Day;

/// Longer stays than this have an index of their own, so that a night asks two weeks of arrivals and not two years.
/// unit: nights; the same number stands in the index `stay_long`
pub(crate) const LONG: i64 = 14;

/// Row numbers of the stays that touch a day, whatever their state: `?1` the day, `?2` [`LONG`] nights and `?3` the
/// longest stay before it.
pub(crate) const AROUND: &str = "
    SELECT seq FROM stay WHERE arrival = ?1
    UNION SELECT seq FROM stay WHERE departure = ?1
    UNION SELECT seq FROM stay WHERE arrival >= ?2 AND arrival < ?1 AND departure > ?1
    UNION SELECT seq FROM stay INDEXED BY stay_long
          WHERE julianday(departure) - julianday(arrival) > 14 AND arrival >= ?3 AND arrival < ?1 AND departure > ?1";

/// Living stays that touch a day: arriving, leaving or sleeping here. Without their parties.
pub(super) fn around(r: &Reader<'_>, day: Day) -> Result<Vec<Stay>, StorageError> {
    let sql = format!(
        "{STAY} WHERE stay.seq IN ({AROUND}) AND state NOT IN ('cancelled', 'no_show') ORDER BY unit.name, stay.seq"
    );
    r.all(&sql, params![day, day.plus(-LONG), day.plus(-acts::LONGEST_STAY)], stay_from_row)
}

/// Stays that were to end from `from` to the day before `day`, and whose guests are still here. Without their parties.
pub(super) fn still_here(r: &Reader<'_>, from: Day, day: Day) -> Result<Vec<Stay>, StorageError> {
    let sql =
        format!("{STAY} WHERE departure >= ?1 AND departure < ?2 AND state = 'in_house' ORDER BY unit.name, stay.seq");
    r.all(&sql, params![from, day], stay_from_row)
}

/// Somebody of a party, as far as a day's page asks.
#[derive(Debug)]
pub(super) struct Companion {
    pub stay: StayId,
    pub member: Member,
    pub language: Option<Language>,
    pub birthday: Option<Birthday>,
}

const PARTIES: &str = "
    SELECT stay_guest.stay, guest.id, family, given, role, language, birth_year, birth_month, birth_day
    FROM many CROSS JOIN stay_guest ON stay_guest.stay = many.id JOIN guest ON guest.id = stay_guest.guest
    ORDER BY CASE role WHEN 'main_guest' THEN 0 WHEN 'booker' THEN 1 ELSE 2 END, stay_guest.seq";

/// The parties of many stays, in the order of a party.
pub(super) fn parties(r: &Reader<'_>, stays: &Many) -> Result<Vec<Companion>, StorageError> {
    r.all(&format!("{MANY} {PARTIES}"), [stays], |row| {
        let name = Name { family: row.get(2)?, given: row.get(3)? };
        let (month, day): (Option<u8>, Option<u8>) = (row.get(7)?, row.get(8)?);
        let year: Option<u16> = row.get(6)?;
        Ok(Companion {
            stay: row.get(0)?,
            member: Member { guest: row.get(1)?, name, role: words::role(row.get_ref(4)?.as_str()?) },
            language: row.get(5)?,
            birthday: month.zip(day).map(|(month, day)| Birthday { year, month, day }),
        })
    })
}

const PAST: &str = "
    SELECT stay_guest.guest, stay.id, arrival, departure, unit.name
    FROM many CROSS JOIN stay_guest ON stay_guest.guest = many.id
         CROSS JOIN stay ON stay.id = stay_guest.stay LEFT JOIN unit ON unit.id = stay.unit
    WHERE arrival < ?2 AND state NOT IN ('cancelled', 'no_show')";

/// Living stays of many guests that began before a day.
pub(super) fn past(
    r: &Reader<'_>,
    guests: &Many,
    before: Day,
) -> Result<Vec<(GuestId, StayId, LastStay)>, StorageError> {
    r.all(&format!("{MANY} {PAST}"), params![guests, before], |row| {
        let stay = LastStay { arrival: row.get(2)?, departure: row.get(3)?, unit: row.get(4)? };
        Ok((row.get(0)?, row.get(1)?, stay))
    })
}
