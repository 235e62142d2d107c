//! `escale import`: read a file, rehearse or import it, take an import back.

use std::path::Path;

use desk::commands::exchange::{Kind, import_now, read_file};
use guestbook::error::Problem;
use guestbook::exchange::{Field, ImportOutcome, Mode, Plan, Preset, Reading, Reread};
use guestbook::id::ImportId;
use serde_json::json;

use crate::say;
use crate::wishes::{Common, ImportMode};

/// How a file shall be imported.
pub(crate) struct Wanted {
    pub preset: Option<String>,
    pub map: Vec<String>,
    pub mode: ImportMode,
    pub kind: Kind,
}

/// Import a file, or rehearse it.
pub(crate) fn import(common: &Common, file: &Path, wanted: &Wanted) -> Result<(), Problem> {
    let desk = common.desk()?;
    let mut reading = read_file(&desk, file)?;
    if let Some(name) = &wanted.preset {
        let preset = Preset::from_code(name).ok_or_else(|| Problem::refused("no-such-preset").at("preset"))?;
        reading = reading.reread(&Reread { preset: Some(preset), ..Reread::default() })?;
    }
    let mut plan = reading.plan();
    plan.mode = match wanted.mode {
        ImportMode::Skip => Mode::Skip,
        ImportMode::Fill => Mode::Fill,
        ImportMode::Overwrite => Mode::Overwrite,
    };
    wanted.map.iter().try_for_each(|pair| map_column(&mut plan, &reading, pair))?;
    let outcome = import_now(&desk, &reading, &plan, wanted.kind)?.value;
    if common.json {
        say::json(&outcome);
    } else {
        tell(&outcome);
    }
    Ok(())
}

/// `FIELD=COLUMN`: the column by its header, or by its number from 1.
fn map_column(plan: &mut Plan, reading: &Reading, pair: &str) -> Result<(), Problem> {
    let refused = || Problem::refused("bad-map").at("map");
    let (field, column) = pair.split_once('=').ok_or_else(refused)?;
    let field: Field = serde_json::from_value(json!(field.trim())).map_err(|_| refused())?;
    let column = column.trim();
    let by_header = reading.headers().iter().position(|header| header.trim().eq_ignore_ascii_case(column));
    let by_number = || column.parse::<usize>().ok()?.checked_sub(1).filter(|&at| at < reading.headers().len());
    let at = by_header.or_else(by_number).and_then(|at| u32::try_from(at).ok()).ok_or_else(refused)?;
    plan.columns.values_mut().for_each(|columns| columns.retain(|&known| known != at));
    plan.columns.insert(field, vec![at]);
    plan.columns.retain(|_, columns| !columns.is_empty());
    Ok(())
}

/// Take an import back.
pub(crate) fn undo(common: &Common, import: ImportId) -> Result<(), Problem> {
    let done = common.desk()?.call("exchange.undo", json!({ "import": import }))?;
    let left = done["value"]["left"].as_u64().unwrap_or(0);
    if common.json {
        say::json(&json!({ "import_id": import, "undone": true, "left": left }));
    } else {
        say::line(&format!("{import}"));
    }
    if left > 0 {
        say::note(&format!("escale: {left} left as they are, changed later"));
    }
    Ok(())
}

fn tell(outcome: &ImportOutcome) {
    if let Some(import) = outcome.import_id {
        say::line(&import.to_string());
    }
    let counts = [
        ("rows", outcome.rows),
        ("new guests", outcome.new_guests),
        ("updated guests", outcome.updated_guests),
        ("same guests", outcome.same_guests),
        ("new stays", outcome.new_stays),
        ("updated stays", outcome.updated_stays),
        ("same stays", outcome.same_stays),
        ("possible duplicates", outcome.possible_duplicates),
        ("stays without a unit", outcome.without_unit),
        ("notes to look at", u32::try_from(outcome.notes_to_review.len()).unwrap_or(u32::MAX)),
    ];
    for (words, count) in counts {
        say::line(&format!("{count:>8} {words}"));
    }
    for note in &outcome.notes_to_review {
        let found: Vec<&str> = note.categories.iter().map(|category| category.word()).collect();
        say::note(&format!("escale: row {}: a note to look at: {}", note.row, found.join(", ")));
    }
    for row in &outcome.errors {
        say::note(&format!("escale: row {}, {}: {}", row.row, row.column, row.reason.code()));
    }
}
