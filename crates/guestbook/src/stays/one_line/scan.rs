//! A place in a text, and small steps forward from it. A step that does not fit leaves the place as it was.

/// A place in a folded text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scan<'a> {
    pub text: &'a str,
    pub at: usize,
}

impl<'a> Scan<'a> {
    pub fn of(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    pub fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    pub fn eat(&mut self, word: &str) -> bool {
        let fits = self.rest().starts_with(word);
        if fits {
            self.at += word.len();
        }
        fits
    }

    pub fn space(&mut self) -> bool {
        self.eat(" ")
    }

    /// One to `most` digits, not followed by another digit.
    pub fn number(&mut self, most: usize) -> Option<u32> {
        let digits = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 || digits > most {
            return None;
        }
        let number = self.rest()[..digits].parse().ok()?;
        self.at += digits;
        Some(number)
    }

    /// Letters and apostrophes; a dot behind them goes with them.
    pub fn letters(&mut self) -> Option<&'a str> {
        let rest = self.rest();
        let end = rest.find(|c: char| !c.is_alphabetic() && c != '\'').unwrap_or(rest.len());
        if end == 0 {
            return None;
        }
        self.at += end;
        self.eat(".");
        Some(&rest[..end])
    }

    /// The first of these words that stands here whole, longest first; its place in the list.
    pub fn one_of<I>(&mut self, words: I) -> Option<usize>
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        let rest = self.rest();
        let mut best: Option<(usize, usize)> = None;
        for (at, word) in words.into_iter().enumerate() {
            let word = word.as_ref();
            let fits = rest.strip_prefix(word).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()));
            if fits && best.is_none_or(|(_, length)| word.len() > length) {
                best = Some((at, word.len()));
            }
        }
        let (at, length) = best?;
        self.at += length;
        Some(at)
    }

    /// Try; on `None` the place is as before.
    pub fn attempt<T>(&mut self, step: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let before = self.at;
        let made = step(self);
        if made.is_none() {
            self.at = before;
        }
        made
    }
}
