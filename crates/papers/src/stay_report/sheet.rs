//! What all scopes share: the head, the foot, figures, pairs of a name and a value, notes.

use guestbook::place::Country;
use guestbook::reports::StayReport;
use guestbook::stays::Note;
use guestbook::time::{Day, Moment};

use super::Written;
use crate::error::PaperError;
use crate::flow::{Flow, Style};
use crate::fonts::Face;
use crate::formats::Formats;
use crate::look::{Look, Tongue};
use crate::page::{Doc, Ink};
use crate::stay_report::said;
use crate::text::clean;
use crate::words::{Arg, Words};

/// Between two facts of one line.
pub(crate) const DOT: &str = "\u{a0}· ";

/// A paper being written.
pub(crate) struct Sheet<'a> {
    pub(crate) flow: Flow,
    pub(crate) words: Words,
    pub(crate) formats: Formats,
    pub(crate) look: &'a Look,
    report: &'a StayReport,
}

/// A section's name and its pairs: what it is called, what it is.
pub(crate) struct Pairs {
    pub(crate) name: String,
    pub(crate) rows: Vec<(String, String)>,
}

impl Pairs {
    pub(crate) fn new(name: String) -> Self {
        Self { name, rows: Vec::new() }
    }
    /// Adds a pair, unless there is nothing to say.
    pub(crate) fn add(&mut self, label: String, value: Option<String>) {
        if let Some(value) = value.filter(|value| !value.trim().is_empty()) {
            self.rows.push((label, value));
        }
    }
}

impl<'a> Sheet<'a> {
    pub(crate) fn new(report: &'a StayReport, look: &'a Look) -> Result<Self, PaperError> {
        Ok(Self {
            flow: Flow::new(look.paper)?,
            words: Words::new(look.language),
            formats: Formats::new(look.language)?,
            look,
            report,
        })
    }

    /// Whose house it is.
    pub(crate) fn house(&self) -> &'a str {
        &self.report.house.name
    }

    /// Its address, one line.
    pub(crate) fn house_address(&self) -> &'a str {
        &self.report.house.address
    }

    /// Its country.
    pub(crate) fn house_country(&self) -> Country {
        self.report.house.country
    }

    /// The civil day the paper is made.
    pub(crate) fn made_on(&self) -> Day {
        self.report.on
    }

    /// Whoever has it made.
    pub(crate) fn made_by(&self) -> &'a str {
        self.report.by.trim()
    }

    pub(crate) fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    pub(crate) fn say_with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.words.say(key, args)
    }

    /// A message that selects a plural by `count` and shows it as `number`.
    pub(crate) fn count(&self, key: &str, count: u32) -> String {
        let number = self.formats.integer(i64::from(count));
        self.words.say(key, &[("count", count.into()), ("number", (&number).into())])
    }

    /// House and address, when and by whom; then what this paper is.
    pub(crate) fn head(&mut self, kind: &str, title: &str, lede: &str) {
        let moment = self.moment(self.report.at);
        let made = self.say_with("paper-made", &[("moment", (&moment).into())]);
        let by = self.say_with("paper-made-by", &[("name", (&self.report.by).into())]);
        let flow = &mut self.flow;
        let (top, left, right) = (flow.y, flow.left, flow.right);
        for (line, style) in [(&made, Style::SMALL), (&by, Style::SMALL)] {
            if line == &by && self.report.by.trim().is_empty() {
                continue;
            }
            for part in flow.lines(line, style, flow.width() * 0.45) {
                flow.put_right(right, &part, style);
                flow.skip(style.lead);
            }
        }
        let after_right = std::mem::replace(&mut flow.y, top - 1.5);
        let strong = Style { size: 11.5, lead: 15.0, ..Style::STRONG };
        for (line, style) in [(&self.report.house.name, strong), (&self.report.house.address, Style::SMALL)] {
            for part in flow.lines(line, style, flow.width() * 0.53) {
                flow.put(left, &part, style);
                flow.skip(style.lead);
            }
        }
        flow.y = flow.y.max(after_right) + 9.0;
        flow.rule(1.4, Ink::Accent);
        flow.skip(22.0);
        let kind = self.words.say(kind, &[]);
        let continued = self.words.say("paper-continued", &[("title", title.into())]);
        let flow = &mut self.flow;
        flow.run(&continued);
        flow.paragraph(&kind, Style::KIND);
        flow.skip(1.0);
        flow.paragraph(title, Style::TITLE);
        flow.skip(1.0);
        if !lede.is_empty() {
            flow.paragraph(lede, Style::LEDE);
        }
    }

    /// A row of large numbers, each over its word.
    pub(crate) fn figures(&mut self, figures: &[(Vec<String>, String)]) {
        let flow = &mut self.flow;
        let mut set = Vec::new();
        for (values, label) in figures {
            let label = flow.ready(label, Style::SMALL.face);
            let values: Vec<_> = values.iter().map(|value| flow.ready(value, Style::FIGURE.face)).collect();
            let widths = values.iter().map(|value| flow.font(Style::FIGURE.face).width(value, Style::FIGURE.size));
            let label_width = flow.font(Style::SMALL.face).width(&label, Style::SMALL.size);
            set.push((values.clone(), label, widths.fold(label_width, f32::max)));
        }
        let used: f32 = set.iter().map(|(_, _, width)| width).sum();
        #[allow(clippy::cast_precision_loss, reason = "a handful of figures")]
        let gap = ((flow.width() - used) / (set.len().max(2) - 1) as f32).clamp(10.0, 44.0);
        let tallest = set.iter().map(|(values, _, _)| values.len()).max().unwrap_or(1);
        flow.skip(20.0);
        let (top, mut x) = (flow.y, flow.left);
        for (values, label, width) in set {
            flow.y = top;
            for value in &values {
                flow.put(x, value, Style::FIGURE);
                flow.skip(Style::FIGURE.lead);
            }
            flow.put(x, &label, Style::SMALL);
            x += width + gap;
        }
        #[allow(clippy::cast_precision_loss, reason = "a handful of currencies")]
        let lines = tallest as f32;
        flow.y = top + lines * Style::FIGURE.lead + Style::SMALL.lead;
    }

    /// Two lists of pairs side by side; one below the other when the page is too short.
    pub(crate) fn side_by_side(&mut self, lists: &[Pairs; 2]) {
        let gutter = 30.0;
        let half = (self.flow.width() - gutter) / 2.0;
        let set = [self.set_pairs(&lists[0], half), self.set_pairs(&lists[1], half)];
        let height = set[0].1.max(set[1].1) + 44.0;
        if height > self.flow.whole_page() {
            for list in lists {
                self.stacked(list);
            }
            return;
        }
        if !self.flow.need(height) {
            self.flow.skip(22.0);
        }
        let (top, left) = (self.flow.y, self.flow.left);
        let mut lowest = top;
        for (list, ((label_width, rows, _), x)) in lists
            .iter()
            .zip(set.into_iter().map(|(rows, height)| (rows.0, rows.1, height)).zip([left, left + half + gutter]))
        {
            self.flow.y = top;
            let name = self.flow.ready(&list.name, Style::HEADING.face);
            self.flow.put(x, &name, Style::HEADING);
            self.flow.skip(Style::HEADING.lead + 5.0);
            for row in rows {
                self.put_pair(x, label_width, &row);
            }
            lowest = lowest.max(self.flow.y);
        }
        self.flow.y = lowest;
    }

    fn stacked(&mut self, list: &Pairs) {
        self.flow.heading(&list.name);
        for (label, value) in &list.rows {
            self.flow.need(Style::SMALL.lead + Style::BODY.lead);
            self.flow.paragraph(label, Style::SMALL);
            self.flow.paragraph(value, Style::BODY);
            self.flow.skip(3.0);
        }
    }

    #[allow(clippy::type_complexity, reason = "one caller, ten lines above")]
    fn set_pairs(&mut self, list: &Pairs, width: f32) -> ((f32, Vec<(Vec<String>, Vec<String>)>), f32) {
        let small = self.flow.font(Style::SMALL.face);
        let widest = list.rows.iter().map(|(label, _)| small.width(label, Style::SMALL.size)).fold(0.0, f32::max);
        let label_width = widest.min(width * 0.42) + 12.0;
        let mut height = 0.0;
        let mut rows = Vec::new();
        for (label, value) in &list.rows {
            let names = self.flow.lines(label, Style::SMALL, label_width - 10.0);
            let mut lines = Vec::new();
            for part in value.trim_end().lines() {
                lines.extend(self.flow.lines(part, Style::BODY, width - label_width));
            }
            #[allow(clippy::cast_precision_loss, reason = "lines of one value")]
            let tall = lines.len().max(names.len()) as f32 * Style::BODY.lead;
            height += tall + 3.5;
            rows.push((names, lines));
        }
        ((label_width, rows), height)
    }

    fn put_pair(&mut self, x: f32, label_width: f32, (names, lines): &(Vec<String>, Vec<String>)) {
        let top = self.flow.y;
        for name in names {
            self.flow.put(x, name, Style { lead: Style::BODY.lead, ..Style::SMALL });
            self.flow.skip(Style::BODY.lead);
        }
        let after = std::mem::replace(&mut self.flow.y, top);
        for line in lines {
            self.flow.put(x + label_width, line, Style::BODY);
            self.flow.skip(Style::BODY.lead);
        }
        self.flow.y = self.flow.y.max(after) + 3.5;
    }

    /// Notes in somebody's own words, each under its kind, its hour and its author.
    pub(crate) fn notes(&mut self, notes: &[Note], stay_of: impl Fn(&Note) -> Option<(Day, Day)>) {
        let heading = self.say("paper-notes");
        self.flow.heading(&heading);
        if notes.is_empty() {
            let none = self.say("paper-no-notes");
            self.flow.paragraph(&none, Style::QUIET);
        }
        for note in notes {
            let kind = said::note_kind(self, note.kind);
            let moment = self.moment(note.at);
            let args = [("kind", (&kind).into()), ("moment", (&moment).into()), ("author", (&note.author).into())];
            let mut head = self.say_with("paper-note-head", &args);
            if let Some((arrival, departure)) = stay_of(note) {
                let span = self.formats.span_short(arrival, departure);
                let stay = self.say_with("paper-note-stay", &[("span", (&span).into())]);
                head = format!("{head}{DOT}{stay}");
            }
            self.flow.need(Style::SMALL.lead + 2.0 * Style::BODY.lead);
            self.flow.paragraph(&head, Style::SMALL);
            self.flow.paragraph(&note.text, Style::BODY);
            self.flow.skip(8.0);
        }
    }

    pub(crate) fn finish(self, written: &Written) -> Doc {
        let house = self.report.house.name.trim();
        let day = self.day(self.report.on);
        let parts = [house, &day, self.report.by.trim()];
        let foot = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(DOT);
        let title = self.words.say("paper-page-title", &[("title", (&written.title).into()), ("house", house.into())]);
        let (pages, missing) = self.flow.finish(&foot);
        Doc {
            title: clean(&title),
            author: clean(&self.report.by),
            at: self.report.at,
            language: self.look.language,
            paper: self.look.paper,
            pages,
            people: written.people,
            missing,
        }
    }

    /// `1er` for the first of a month, as a French reader expects it outside a table.
    pub(crate) fn in_a_sentence(&self, day: &str) -> String {
        if self.words.tongue() != Tongue::Fr {
            return day.to_owned();
        }
        let words = day.split(' ').map(|word| if word == "1" { "1er" } else { word });
        words.collect::<Vec<_>>().join(" ")
    }

    /// A day in full, in a sentence: `1er octobre 2026`
    pub(crate) fn day(&self, day: Day) -> String {
        self.in_a_sentence(&self.formats.day_with_year(day))
    }

    /// Day and hour of an instant at the house: `1er octobre 2026 à 13:52`
    pub(crate) fn moment(&self, at: Moment) -> String {
        self.in_a_sentence(&self.formats.moment(at, self.look.offset_minutes))
    }

    /// A text in italics where a fact is missing.
    pub(crate) const fn quiet() -> Style {
        Style::SMALL.in_face(Face::Italic)
    }
}
