//! The order in which a line is read: what is surest first, the guest's name from what is left, then the note.

use super::dates::Span;
use super::pieces::{Piece, PieceKind, Pieces};
use super::price::Thousands;
use super::{
    LONGEST_LINE, LineFault, LineToken, LineTrouble, OneLine, Sense, TakenFor, UnitSaid, dates, heads, names, price,
    resolve, units,
};
use crate::guests::reach;
use crate::personal::Private;
use crate::stays::Heads;

/// Most words of one date.
const DATE_WORDS: usize = 9;
/// Fewest digits of a telephone number.
const PHONE_DIGITS: usize = 9;
/// Most persons a lone number is taken for.
const LONE: u16 = 20;

/// Read a line by its words alone.
#[must_use]
pub fn parse(line: &str, sense: &Sense<'_>) -> OneLine {
    let cut: String = line.chars().take(LONGEST_LINE).collect();
    let mut reading = Reading { pieces: Pieces::of(&cut), sense, made: nothing() };
    if line.chars().nth(LONGEST_LINE).is_some() {
        reading.trouble(LineFault::Unread, Some("…"));
    }
    reading.marked();
    reading.phone();
    reading.email();
    reading.unit();
    reading.dates();
    reading.heads();
    reading.price();
    reading.unit_by_its_beginning();
    reading.guest();
    reading.lone_number();
    reading.rest();
    reading.tokens();
    reading.made
}

pub(super) fn nothing() -> OneLine {
    OneLine {
        tokens: Vec::new(),
        guest: Private::default(),
        title: None,
        arrival: None,
        departure: None,
        nights: None,
        unit: UnitSaid::None,
        heads: Heads::default(),
        price: None,
        phone: None,
        email: None,
        note: Private::default(),
        troubles: Vec::new(),
        notices: Vec::new(),
    }
}

struct Reading<'a> {
    pieces: Pieces,
    sense: &'a Sense<'a>,
    made: OneLine,
}

impl Reading<'_> {
    fn trouble(&mut self, fault: LineFault, word: Option<&str>) {
        self.made.troubles.push(LineTrouble { fault, word: word.map(Private::new) });
    }

    /// Claim words that cannot be taken for what they say, and tell them.
    fn refuse(&mut self, at: usize, count: usize, fault: LineFault) {
        let word = self.pieces.written(at, count);
        self.pieces.claim(at, count, TakenFor::Nothing);
        self.trouble(fault, Some(&word));
    }

    /// What only plain words say: `"=Mme"`, `"tel:06…"`, and `"~…"` before a note that begins like one of them.
    fn marked(&mut self) {
        for at in 1..self.pieces.all.len() {
            let piece = &self.pieces.all[at];
            if piece.kind != PieceKind::Quoted {
                continue;
            }
            if let Some(title) = piece.text.strip_prefix('=') {
                self.made.title = Some(Private::new(title)).filter(|title| !title.is_empty());
                self.pieces.claim(at, 1, TakenFor::Title);
            } else if let Some(note) = piece.text.strip_prefix('~') {
                let note = note.trim().to_owned();
                self.pieces.all[at].text = note;
                self.pieces.claim(at, 1, TakenFor::Note);
            } else if let Some(phone) = piece.text.strip_prefix("tel:") {
                self.made.phone = Some(Private::new(phone)).filter(|phone| !phone.is_empty());
                self.pieces.claim(at, 1, TakenFor::Phone);
            }
        }
    }

    /// One word with digits enough, or words of digits alone: `06 71 55 42 18`, `+33 6 71 55 42 18`.
    fn phone(&mut self) {
        let digits = |word: &str| word.bytes().filter(u8::is_ascii_digit).count();
        let signs = |word: &str| word.chars().all(|c| c.is_ascii_digit() || "+.-/()".contains(c));
        for at in 0..self.pieces.all.len() {
            let words: Vec<&str> =
                self.pieces.all[at..].iter().map_while(|p| p.is_open().then_some(&*p.plain)).collect();
            let Some(first) = words.first().filter(|word| word.starts_with(['0', '+', '(']) && signs(word)) else {
                continue;
            };
            if self.made.phone.is_some() {
                return;
            }
            let most = if first.starts_with('0') { 10 } else { 13 };
            let alone = |word: &str| word.bytes().all(|b| b.is_ascii_digit()) || matches!(word, "(0)");
            // `+2` is two nights, `+33` a country, and `+1 202` one, too.
            let country = digits(first) > 1 || words.get(1).is_some_and(|next| next.len() == 3 && digits(next) == 3);
            let begins = first.trim_start_matches('+').bytes().all(|b| b.is_ascii_digit()) && country;
            let (mut count, mut sum) = (1, digits(first));
            while begins && words.get(count).is_some_and(|word| alone(word) && sum + digits(word) <= most) {
                sum += digits(words[count]);
                count += 1;
            }
            if sum >= PHONE_DIGITS {
                self.made.phone = Some(Private::new(&self.pieces.written(at, count)));
                self.pieces.claim(at, count, TakenFor::Phone);
            }
        }
    }

    fn email(&mut self) {
        for at in 0..self.pieces.all.len() {
            let piece = &self.pieces.all[at];
            if piece.is_open() && piece.text.contains('@') && self.made.email.is_none() && reach::is_email(&piece.text)
            {
                self.made.email = Some(Private::new(&piece.text));
                self.pieces.claim(at, 1, TakenFor::Email);
            }
        }
    }

    fn price(&mut self) {
        // `2 180 €` is two who pay 180, unless it is said otherwise how many come.
        let apart = if self.made.heads == Heads::default() { Thousands::Never } else { Thousands::Apart };
        while let Some((at, count, money)) = price::price(&self.pieces, self.sense.currency, apart) {
            if self.made.price.is_some() {
                self.refuse(at, count, LineFault::Twice);
            } else {
                self.made.price = Some(money);
                self.pieces.claim(at, count, TakenFor::Price);
            }
        }
    }

    fn unit(&mut self) {
        while let Some(found) = units::beyond_doubt(&self.pieces, self.sense.units) {
            self.take_unit(found);
        }
    }

    fn unit_by_its_beginning(&mut self) {
        if self.made.unit == UnitSaid::None
            && let Some(found) = units::beginning(&self.pieces, self.sense.units)
        {
            self.take_unit(found);
        }
    }

    fn take_unit(&mut self, found: units::Found) {
        let units::Found { at, count, unit } = found;
        let word = self.pieces.written(at, count);
        let fault = match (&self.made.unit, &unit) {
            (UnitSaid::None, UnitSaid::Unknown) => Some(LineFault::NoSuchUnit),
            (UnitSaid::None, UnitSaid::Several { .. }) => Some(LineFault::WhichUnit),
            (UnitSaid::None, _) => None,
            (known, again) if known == again => None,
            _ => Some(LineFault::Twice),
        };
        if fault == Some(LineFault::Twice) {
            return self.refuse(at, count, LineFault::Twice);
        }
        self.made.unit = unit;
        self.pieces.claim(at, count, TakenFor::Unit);
        if let Some(fault) = fault {
            self.trouble(fault, Some(&word));
        }
    }

    /// The surest days still open: where, how many words, what.
    fn best_span(&self, least: u8) -> Option<(usize, usize, Span)> {
        let spans = (0..self.pieces.all.len()).filter_map(|at| {
            let (text, ends) = self.pieces.open_from(at, DATE_WORDS);
            let read = dates::spans(&text, self.sense);
            let whole = read.into_iter().find_map(|(span, end)| Some((span, ends.iter().position(|e| *e == end)? + 1)));
            let (span, count) = whole?;
            // `Sam Smith` is nobody's Saturday.
            let name = span.weight() == 1 && at == 0 && !dates::is_calendar_word(&self.pieces.all[0].plain);
            (span.weight() >= least && !name).then_some((at, count, span))
        });
        spans.max_by_key(|&(at, count, span)| (span.weight(), count, std::cmp::Reverse(at)))
    }

    fn dates(&mut self) {
        let mut taken: Vec<(usize, usize)> = Vec::new();
        let mut span = self.best_span(1).map(|(at, count, span)| {
            taken.push((at, count));
            self.pieces.claim(at, count, TakenFor::Dates);
            span
        });
        let nights = self.nights();
        if let Some(said) = span.as_mut().filter(|span| span.to.is_none() && nights.is_none())
            && let Some((at, count, last)) = self.best_span(3).filter(|(_, _, last)| last.to.is_none())
        {
            said.to = Some(last.from);
            taken.push((at, count));
            self.pieces.claim(at, count, TakenFor::Dates);
        }
        while let Some((at, count, _)) = self.best_span(3) {
            self.refuse(at, count, LineFault::Twice);
        }
        let Some(span) = span else {
            self.made.nights = nights.and_then(|nights| u16::try_from(nights).ok());
            return self.trouble(LineFault::NoArrival, None);
        };
        match resolve::days(span, nights, self.sense.today) {
            Ok(days) => {
                self.made.arrival = Some(days.arrival);
                self.made.departure = days.departure;
                self.made.notices.extend(days.notices);
                let said_nights = days.departure.map(|departure| departure.since(days.arrival));
                match (said_nights, nights) {
                    (None, _) => self.trouble(LineFault::NoDeparture, None),
                    (Some(is), Some(said)) if is != i64::from(said) => self.trouble(LineFault::Twice, None),
                    _ => {}
                }
            }
            Err(fault) => {
                let words: Vec<String> = taken.iter().map(|&(at, count)| self.pieces.written(at, count)).collect();
                for &(at, count) in &taken {
                    self.pieces.claim(at, count, TakenFor::Nothing);
                }
                self.trouble(fault, Some(&words.join(" ")));
            }
        }
    }

    fn nights(&mut self) -> Option<u32> {
        let mut said = None;
        for at in 0..self.pieces.all.len() {
            let (text, ends) = self.pieces.open_from(at, 4);
            let Some((nights, end)) = dates::nights(&text) else { continue };
            let Some(last) = ends.iter().position(|e| *e == end) else { continue };
            if said.is_some_and(|known| known != nights) {
                self.refuse(at, last + 1, LineFault::Twice);
            } else {
                said = Some(nights);
                self.pieces.claim(at, last + 1, TakenFor::Nights);
            }
        }
        said
    }

    fn heads(&mut self) {
        for at in 0..self.pieces.all.len() {
            let (text, ends) = self.pieces.open_from(at, 8);
            let Some((more, end)) = heads::heads(&text) else { continue };
            let Some(last) = ends.iter().position(|e| *e == end) else { continue };
            match heads::joined(self.made.heads, more) {
                Some(heads) => {
                    self.made.heads = heads;
                    self.pieces.claim(at, last + 1, TakenFor::Heads);
                }
                None => self.refuse(at, last + 1, LineFault::Twice),
            }
        }
    }

    fn guest(&mut self) {
        names::claim_guest(&mut self.pieces);
        let taken = |taken: TakenFor| {
            let words = self.pieces.all.iter().filter(|piece| piece.taken.is_some_and(|(is, _)| is == taken));
            words.map(|piece| piece.text.as_str()).collect::<Vec<_>>().join(" ")
        };
        let guest = Private::new(&taken(TakenFor::Guest));
        if self.made.title.is_none() {
            let title = taken(TakenFor::Title);
            let address: Vec<&str> = title.split(' ').filter(|word| names::is_address(word)).collect();
            self.made.title = (!address.is_empty()).then(|| Private::new(&address.join(" ")));
        }
        self.made.guest = guest;
        if self.made.guest.is_empty() && self.made.phone.is_none() && self.made.email.is_none() {
            self.trouble(LineFault::NoGuest, None);
        }
    }

    /// `Dupont 12-15/8 ch4 2`: two come.
    fn lone_number(&mut self) {
        if self.made.heads != Heads::default() {
            return;
        }
        let all = &self.pieces.all;
        // `2 chiens` counts dogs; `2 chien` is two guests and a dog.
        let counts = |at: usize, next: &Piece| {
            names::is_counted(next) && (all[at].plain == "1" || next.plain.ends_with(['s', 'x']))
        };
        let counts_nothing = |at: usize| !all.get(at + 1).is_some_and(|next| counts(at, next));
        let lone = (0..all.len()).find(|&at| names::is_count(&all[at]) && counts_nothing(at));
        if let Some(at) = lone
            && let Some(adults) = all[at].plain.parse().ok().filter(|adults| (1..=LONE).contains(adults))
        {
            self.made.heads.adults = Some(adults);
            self.pieces.claim(at, 1, TakenFor::Heads);
        }
    }

    fn rest(&mut self) {
        for word in names::claim_rest(&mut self.pieces) {
            self.trouble(LineFault::Unread, Some(&word));
        }
        let noted = self.pieces.all.iter().filter(|piece| piece.taken.is_some_and(|(is, _)| is == TakenFor::Note));
        let words = noted.map(|piece| piece.text.as_str()).filter(|text| !text.is_empty());
        self.made.note = Private::new(&words.collect::<Vec<_>>().join(" "));
    }

    fn tokens(&mut self) {
        let mut before = None;
        for piece in &self.pieces.all {
            let Some((what, claim)) = piece.taken.filter(|_| !piece.text.is_empty()) else { continue };
            match self.made.tokens.last_mut().filter(|_| before == Some(claim)) {
                Some(same) => same.text = Private(format!("{} {}", &*same.text, piece.text)),
                None => self.made.tokens.push(LineToken { text: Private(piece.text.clone()), taken: what }),
            }
            before = Some(claim);
        }
    }
}
