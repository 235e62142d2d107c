//! Notes a file brings, read by the scanner while the file is read ahead: which rows are worth a look afterwards. A note
//! of a file is never refused; somebody decides.

use super::candidate::Candidate;
use crate::guests::fold;
use crate::stays::notes::scan::{Category, Tongue, scan};

/// What the scanner finds in the notes of a row, once each. The names of the row are names.
pub(super) fn found_in(row: &Candidate, tongue: Tongue) -> Vec<Category> {
    let notes = [row.person.note.as_ref(), row.stay.as_ref().and_then(|stay| stay.note.as_ref())];
    let notes: Vec<_> = notes.into_iter().flatten().collect();
    if notes.is_empty() {
        return Vec::new();
    }
    let name = &row.person.name;
    let names = [fold::plain_words(&name.family), fold::plain_words(&name.given)].concat();
    let mut found: Vec<Category> =
        notes.iter().flat_map(|note| scan(note, tongue, &names)).map(|finding| finding.category).collect();
    found.sort();
    found.dedup();
    found
}
