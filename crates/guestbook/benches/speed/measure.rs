//! Times in order, and the memory of this process.

use std::time::{Duration, Instant};

use crate::books::Error;

/// Times of one kind of question.
#[derive(Default)]
pub struct Times(Vec<Duration>);

impl Times {
    /// Run and remember how long it took.
    pub fn take<T>(&mut self, run: impl FnOnce() -> T) -> T {
        let started = Instant::now();
        let value = run();
        self.0.push(started.elapsed());
        value
    }

    /// The time that this share of the runs did not exceed. unit: milliseconds
    pub fn at(&mut self, share: f64) -> f64 {
        self.0.sort_unstable();
        let place = (self.0.len() as f64 * share) as usize;
        self.0.get(place.min(self.0.len().saturating_sub(1))).map_or(0.0, |time| time.as_secs_f64() * 1e3)
    }

    /// The longest runs and which ones they were; ask before [`Times::at`], which sorts.
    pub fn slowest(&self, most: usize) -> Vec<(usize, Duration)> {
        let mut runs: Vec<(usize, Duration)> = self.0.iter().copied().enumerate().collect();
        runs.sort_by_key(|(_, time)| std::cmp::Reverse(*time));
        runs.truncate(most);
        runs
    }

    /// How many runs.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

/// Memory of this process now. unit: bytes
pub fn resident() -> Result<u64, Error> {
    status("VmRSS:")
}

/// The most memory this process had. unit: bytes
pub fn most_resident() -> Result<u64, Error> {
    status("VmHWM:")
}

/// source: proc(5), status in kB; 0 where there is no such file
fn status(name: &str) -> Result<u64, Error> {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("0 kB");
    Ok(line.trim().trim_end_matches("kB").trim().parse::<u64>()? * 1024)
}

/// As people read it.
pub fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
