//! A letter before points expire: a page each, in the guest's language, to be put into an envelope.

use guestbook::loyalty::ExpiryLetter;

use super::points;
use crate::error::PaperError;
use crate::flow::Style;
use crate::formats::Formats;
use crate::look::Tongue;
use crate::places;
use crate::stay_report::Written;
use crate::stay_report::sheet::Sheet;
use crate::words::Words;

/// Where the address begins, from the left edge of the text and from the top of the sheet: an envelope with a window on
/// the right shows it. unit: points (107 and 45 mm from the corner of the sheet)
const ADDRESS: (f32, f32) = (250.0, 128.0);
/// Where every letter begins, from the top of the sheet. unit: points
const TOP: f32 = 50.0;
/// Where a letter does not arrive without a region, a state or a province.
const WITH_REGION: [&str; 6] = ["AU", "BR", "CA", "IN", "MX", "US"];
/// What a letter is set in.
const LETTER: Style = Style { size: 11.0, lead: 16.0, ..Style::BODY };

pub(crate) fn write(sheet: &mut Sheet, programme: &str, letters: &[ExpiryLetter]) -> Result<Written, PaperError> {
    let title = sheet.say("paper-letters-title");
    if letters.is_empty() {
        let none = sheet.say("paper-letters-none");
        sheet.flow.paragraph(&none, Style::QUIET);
    }
    let own = sheet.look.language;
    sheet.flow.without_feet();
    for letter in letters {
        let tongue = letter.language.as_ref().map_or(own, |language| Tongue::for_reader(language.code()));
        sheet.words = Words::new(tongue);
        sheet.formats = Formats::new(tongue)?;
        sheet.flow.need(sheet.flow.whole_page());
        one(sheet, programme, letter);
    }
    sheet.words = Words::new(own);
    sheet.formats = Formats::new(own)?;
    Ok(Written { title, people: u32::try_from(letters.len()).unwrap_or(u32::MAX) })
}

fn one(sheet: &mut Sheet, programme: &str, letter: &ExpiryLetter) {
    sheet.flow.y = TOP;
    let (house, address) = (sheet.house(), sheet.house_address());
    let strong = Style { size: 11.5, lead: 15.0, ..Style::STRONG };
    sheet.flow.paragraph(house, strong);
    sheet.flow.paragraph(address, Style::SMALL);
    sheet.flow.y = sheet.flow.y.max(ADDRESS.1);
    for line in recipient(sheet, letter) {
        let room = sheet.flow.width() - ADDRESS.0;
        for part in sheet.flow.lines(&line, LETTER, room) {
            let x = sheet.flow.left + ADDRESS.0;
            sheet.flow.put(x, &part, LETTER);
            sheet.flow.skip(LETTER.lead);
        }
    }
    sheet.flow.y = sheet.flow.y.max(ADDRESS.1 + 7.0 * LETTER.lead);
    let day = sheet.day(sheet.made_on());
    let day = sheet.say_with("paper-letter-day", &[("day", (&day).into())]);
    let day = sheet.flow.ready(&day, LETTER.face);
    let right = sheet.flow.right;
    sheet.flow.put_right(right, &day, LETTER);
    sheet.flow.skip(2.5 * LETTER.lead);
    for paragraph in body(sheet, programme, letter) {
        sheet.flow.paragraph(&paragraph, LETTER);
        sheet.flow.skip(LETTER.lead * 0.7);
    }
    sheet.flow.skip(LETTER.lead * 2.0);
    let by = [sheet.made_by(), house].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    sheet.flow.paragraph(&by, LETTER);
}

/// Name and address as an envelope shows them; the country only if it is another.
fn recipient(sheet: &Sheet, letter: &ExpiryLetter) -> Vec<String> {
    let name = &letter.line.name;
    let mut lines = vec![joined(&[letter.title.as_deref().unwrap_or_default(), &name.given, &name.family])];
    if let Some(address) = &letter.address {
        lines.extend(address.street.lines().map(str::to_owned));
        lines.push(joined(&[&address.postcode, &address.town]));
        let wanted = address.country.is_none_or(|country| WITH_REGION.contains(&country.code()));
        lines.extend(wanted.then(|| address.region.to_string()));
        let abroad = address.country.filter(|country| *country != sheet.house_country());
        lines.extend(abroad.map(|country| places::country(country.code(), sheet.words.tongue()).to_owned()));
    }
    lines.retain(|line| !line.trim().is_empty());
    lines
}

fn joined(parts: &[&str]) -> String {
    parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn body(sheet: &Sheet, programme: &str, letter: &ExpiryLetter) -> Vec<String> {
    let (some, all) = (points(sheet, letter.line.points), points(sheet, letter.line.balance));
    let day = sheet.day(letter.line.expires);
    let name = joined(&[letter.title.as_deref().unwrap_or_default(), &letter.line.name.family]);
    let mut said = vec![
        if letter.title.is_some() && !letter.line.name.family.is_empty() {
            sheet.say_with("paper-letter-hello", &[("name", (&name).into())])
        } else {
            sheet.say("paper-letter-hello-nobody")
        },
        sheet.say_with(
            "paper-letter-expires",
            &[("points", (&some).into()), ("programme", programme.into()), ("day", (&day).into())],
        ),
        sheet.say_with("paper-letter-balance", &[("points", (&all).into()), ("card", (&letter.line.card).into())]),
    ];
    if !letter.enough_for.is_empty() {
        let rewards = letter.enough_for.join(", ");
        said.push(sheet.say_with("paper-letter-rewards", &[("rewards", (&rewards).into())]));
    }
    said.push(sheet.say("paper-letter-how"));
    said.push(sheet.say("paper-letter-goodbye"));
    said
}
