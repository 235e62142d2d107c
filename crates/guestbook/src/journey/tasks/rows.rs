//! SQL of tasks.

use rusqlite::{Row, named_params, params};

use super::views::WhichTasks;
use super::{Born, Due, Errand, NewErrand, OfferDays, Task, TaskDraft};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::guests::Name;
use crate::id::{EncounterId, GuestId, TaskId};
use crate::time::Day;

const TASK: &str = "
    SELECT task.id, text, owner, due_on, due_at, task.guest, guest.family, guest.given, stay, note, born,
           task.author, made_on, done_on, done_by, errand, enquiry, offer_from, offer_to,
           CASE WHEN errand IS NULL THEN NULL
                ELSE (SELECT written FROM guest_phone WHERE guest_phone.guest = task.guest ORDER BY seq LIMIT 1) END
    FROM task LEFT JOIN guest ON guest.id = task.guest";

fn task_from_row(row: &Row<'_>) -> rusqlite::Result<Task> {
    let (on, at) = (row.get::<_, Option<Day>>(3)?, row.get(4)?);
    let guest: Option<GuestId> = row.get(5)?;
    let (offer, until) = (row.get::<_, Option<Day>>(17)?, row.get(18)?);
    let name = match guest {
        Some(_) => Some(Name { family: row.get(6)?, given: row.get(7)? }),
        None => None,
    };
    Ok(Task {
        id: row.get(0)?,
        text: row.get(1)?,
        owner: row.get(2)?,
        due: on.map(|on| Due { on, at }),
        overdue: false,
        guest,
        name,
        stay: row.get(8)?,
        note: row.get(9)?,
        born: Born::of(row.get_ref(10)?.as_str()?),
        author: row.get(11)?,
        made_on: row.get(12)?,
        done_on: row.get(13)?,
        done_by: row.get(14)?,
        errand: row.get::<_, Option<String>>(15)?.as_deref().and_then(Errand::of),
        enquiry: row.get(16)?,
        offer: offer.map(|arrival| OfferDays { arrival, departure: until }),
        phone: row.get(19)?,
    })
}

/// Tasks of the house: open ones as written down, done ones latest first.
pub(super) fn all(r: &Reader<'_>, which: WhichTasks, most: usize) -> Result<Vec<Task>, StorageError> {
    match which {
        WhichTasks::Open => r.all(&format!("{TASK} WHERE done_on IS NULL ORDER BY task.seq"), [], task_from_row),
        WhichTasks::Done => {
            let sql = format!("{TASK} WHERE done_on IS NOT NULL ORDER BY done_on DESC, task.seq DESC LIMIT ?1");
            r.all(&sql, [i64::try_from(most).unwrap_or(i64::MAX)], task_from_row)
        }
    }
}

pub(in crate::journey) fn of_files(r: &Reader<'_>, files: &[GuestId]) -> Result<Vec<Task>, StorageError> {
    let sql = format!("{TASK} WHERE task.guest = ?1 ORDER BY task.seq");
    let mut tasks = Vec::new();
    for file in files {
        tasks.extend(r.all(&sql, [file], task_from_row)?);
    }
    Ok(tasks)
}

/// The day a task was done, if it is.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such task.
pub(super) fn done_on(r: &Reader<'_>, task: TaskId) -> Result<Option<Day>, StorageError> {
    let found = r.first("SELECT done_on FROM task WHERE id = ?1", [task], |row| row.get(0))?;
    found.ok_or(StorageError::Missing { what: "task" })
}

const INSERT: &str = "
    INSERT INTO task (id, text, owner, due_on, due_at, guest, stay, note, born, author, made_on, base, device)
    VALUES (:id, :text, :owner, :due_on, :due_at, :guest, :stay, :note, :born, :author, :made_on, :base,
            :device)";

pub(super) fn insert(w: &mut Writer<'_>, new: &TaskDraft) -> Result<TaskId, StorageError> {
    let id: TaskId = w.new_id();
    w.run(
        INSERT,
        named_params! {
            ":id": id, ":text": new.text, ":owner": new.owner, ":due_on": new.due.map(|due| due.on),
            ":due_at": new.due.and_then(|due| due.at), ":guest": new.guest, ":stay": new.stay,
            ":note": new.note, ":born": new.born.word(), ":author": w.by(),
            ":made_on": w.today(), ":base": w.stamp(), ":device": w.device(),
        },
    )?;
    Ok(id)
}

pub(super) fn update(w: &Writer<'_>, task: TaskId, new: &TaskDraft) -> Result<usize, StorageError> {
    w.run(
        "UPDATE task SET text = ?2, owner = ?3, due_on = ?4, due_at = ?5 WHERE id = ?1",
        params![task, new.text, new.owner, new.due.map(|due| due.on), new.due.and_then(|due| due.at)],
    )
}

pub(in crate::journey) fn set_due(w: &Writer<'_>, task: TaskId, due: Option<Due>) -> Result<usize, StorageError> {
    w.run(
        "UPDATE task SET due_on = ?2, due_at = ?3 WHERE id = ?1",
        params![task, due.map(|due| due.on), due.and_then(|due| due.at)],
    )
}

pub(in crate::journey) fn set_done(
    w: &Writer<'_>,
    task: TaskId,
    done: Option<(Day, &str)>,
) -> Result<usize, StorageError> {
    w.run(
        "UPDATE task SET done_on = ?2, done_by = ?3 WHERE id = ?1",
        params![task, done.map(|(on, _)| on), done.map(|(_, by)| by)],
    )
}

pub(in crate::journey) fn delete(w: &Writer<'_>, task: TaskId) -> Result<usize, StorageError> {
    w.run("DELETE FROM task WHERE id = ?1", [task])
}

const INSERT_ERRAND: &str = "
    INSERT INTO task (id, text, errand, due_on, due_at, guest, stay, enquiry, offer_from, offer_to, born, author,
                      made_on, base, device)
    VALUES (:id, '', :errand, :due_on, :due_at, :guest, :stay, :enquiry, :offer_from, :offer_to, 'hand', :author,
            :made_on, :base, :device)";

pub(in crate::journey) fn insert_errand(w: &mut Writer<'_>, new: &NewErrand) -> Result<TaskId, StorageError> {
    let id: TaskId = w.new_id();
    w.run(
        INSERT_ERRAND,
        named_params! {
            ":id": id, ":errand": new.errand.word(), ":due_on": new.due.on, ":due_at": new.due.at,
            ":guest": new.guest, ":stay": new.stay, ":enquiry": new.enquiry,
            ":offer_from": new.offer.map(|offer| offer.arrival),
            ":offer_to": new.offer.and_then(|offer| offer.departure),
            ":author": w.by(), ":made_on": w.today(), ":base": w.stamp(), ":device": w.device(),
        },
    )?;
    Ok(id)
}

/// Tasks born from an enquiry, as written down.
pub(in crate::journey) fn of_enquiry(r: &Reader<'_>, enquiry: EncounterId) -> Result<Vec<Task>, StorageError> {
    r.all(&format!("{TASK} WHERE task.enquiry = ?1 ORDER BY task.seq"), [enquiry], task_from_row)
}

/// Is it a task whose words the program knows?
pub(super) fn is_errand(r: &Reader<'_>, task: TaskId) -> Result<bool, StorageError> {
    let found = r.first("SELECT errand IS NOT NULL FROM task WHERE id = ?1", [task], |row| row.get(0))?;
    Ok(found.unwrap_or_default())
}
