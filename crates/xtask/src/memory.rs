//! How much memory a program and its children keep (Linux).
//!
//! unit: bytes, proportional set size: a page shared by n processes counts 1/n
//! source: `/proc/<pid>/smaps_rollup`

use std::fs;

/// The memory of a process and of all that it started; `None` where the system does not tell.
pub fn of_family(process: u32) -> Option<u64> {
    let mut sum = of_one(process)?;
    for child in children(process) {
        // A child that ended meanwhile keeps nothing.
        sum += of_family(child).unwrap_or(0);
    }
    Some(sum)
}

/// Those of the descendants of a process that carry this name.
pub fn named(process: u32, name: &str) -> Vec<u32> {
    // The kernel keeps 15 letters of a name.
    let kept = name.get(..15).unwrap_or(name);
    let called = |id: &u32| fs::read_to_string(format!("/proc/{id}/comm")).is_ok_and(|command| command.trim() == kept);
    descendants(process).into_iter().filter(called).collect()
}

/// All that a process started, the youngest first.
pub fn descendants(process: u32) -> Vec<u32> {
    let mut all = Vec::new();
    for child in children(process) {
        all.extend(descendants(child));
        all.push(child);
    }
    all
}

fn of_one(process: u32) -> Option<u64> {
    let text = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kilobytes * 1024)
}

fn children(process: u32) -> Vec<u32> {
    let Ok(threads) = fs::read_dir(format!("/proc/{process}/task")) else { return Vec::new() };
    let lists = threads.flatten().filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok());
    lists.flat_map(|list| list.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<u32>>()).collect()
}
