//! Invented people: names, towns, streets and phones of a dozen countries, read from `assets/sample`.

use unicode_normalization::UnicodeNormalization as _;

use super::dice::Dice;
use crate::place::{Country, Language};

const PEOPLE: &str = include_str!("../../../../assets/sample/people.txt");
const CAST: &str = include_str!("../../../../assets/sample/cast.txt");

/// From this many guests on a book is large. unit: guests
const MANY: u32 = 3_000;

/// How the people of one country are called and where they live.
#[derive(Debug, Default)]
pub(super) struct Folk {
    country: String,
    language: String,
    /// Guests from here, of a hundred.
    share: u32,
    women: Vec<&'static str>,
    men: Vec<&'static str>,
    families: Vec<&'static str>,
    stems: Vec<&'static str>,
    endings: Vec<&'static str>,
    towns: Vec<&'static str>,
    streets: Vec<&'static str>,
    phones: Vec<&'static str>,
}

/// Everybody the sample may invent.
#[derive(Debug)]
pub(super) struct Census {
    folks: Vec<Folk>,
    shares: Vec<u32>,
    /// Is the book so large that listed names would repeat too often, and not every household tells a story?
    pub many: bool,
    pub cast: Vec<Role>,
}

/// What somebody of the cast does on the sample's day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Arrives,
    Arrived,
    InHouse,
    Leaves,
    Left,
    Comes,
    Past,
    Asks,
}

/// How somebody of the cast is reached by e-mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mail {
    Real,
    Relay,
    None,
}

/// Somebody of the cast.
#[derive(Debug)]
pub(super) struct Role {
    pub family: &'static str,
    pub given: &'static str,
    pub country: &'static str,
    pub woman: bool,
    pub part: Part,
    pub unit: u32,
    pub nights: u16,
    pub earlier: u32,
    pub mail: Mail,
}

/// A name and where it is at home.
#[derive(Debug, Clone)]
pub(super) struct Identity {
    pub family: String,
    pub given: String,
    pub woman: bool,
    pub country: Option<Country>,
    pub language: Option<Language>,
    folk: usize,
}

/// A street, a postal code, a town and a region.
pub(super) type Lines = [String; 4];

impl Census {
    /// The census for a book of so many guests.
    pub(super) fn of(guests: u32) -> Self {
        let mut folks: Vec<Folk> = Vec::new();
        for line in PEOPLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(head) = line.strip_prefix('[') {
                let mut words = head.split([']', ' ']).filter(|word| !word.is_empty());
                let mut next = || words.next().unwrap_or_default().to_owned();
                let (country, language) = (next(), next());
                folks.push(Folk { country, language, share: next().parse().unwrap_or(1), ..Folk::default() });
            } else if let (Some(folk), Some((what, list))) = (folks.last_mut(), line.split_once(": ")) {
                let list = || list.split(if what == "phones" { ';' } else { ',' }).map(str::trim).collect();
                match what {
                    "women" => folk.women = list(),
                    "men" => folk.men = list(),
                    "families" => folk.families = list(),
                    "stems" => folk.stems = list(),
                    "endings" => folk.endings = list(),
                    "towns" => folk.towns = list(),
                    "streets" => folk.streets = list(),
                    _ => folk.phones = list(),
                }
            }
        }
        let shares = folks.iter().map(|folk| folk.share).collect();
        let cast = CAST.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).filter_map(role).collect();
        Self { folks, shares, cast, many: guests > MANY }
    }

    /// Somebody of the cast, by name.
    pub(super) fn known(&self, role: &Role) -> Identity {
        let folk = self.folks.iter().position(|folk| folk.country == role.country);
        let language = folk.and_then(|at| self.folks[at].language.parse().ok());
        Identity {
            family: role.family.to_owned(),
            given: role.given.to_owned(),
            woman: role.woman,
            country: role.country.parse().ok(),
            language,
            folk: folk.unwrap_or(0),
        }
    }

    /// Somebody nobody has met.
    pub(super) fn stranger(&self, dice: &mut Dice) -> Identity {
        let at = dice.weighted(&self.shares);
        let folk = &self.folks[at];
        let woman = dice.chance_of(52);
        let given = self.given(dice, at, woman);
        let mut family = dice.pick(&folk.families).copied().unwrap_or_default().to_owned();
        if self.many && !folk.stems.is_empty() && dice.chance_of(85) {
            let stem = dice.pick(&folk.stems).copied().unwrap_or_default();
            family = format!("{stem}{}", dice.pick(&folk.endings).copied().unwrap_or_default());
            if dice.chance_of(12) {
                family = format!("{family}-{}", dice.pick(&folk.families).copied().unwrap_or_default());
            }
        }
        let (country, language) = (folk.country.parse().ok(), folk.language.parse().ok());
        Identity { family, given, woman, country, language, folk: at }
    }

    /// Somebody who comes along with somebody: most bear the same name.
    pub(super) fn companion(&self, dice: &mut Dice, of: &Identity) -> Identity {
        let woman = if dice.chance_of(85) { !of.woman } else { of.woman };
        let mut given = self.given(dice, of.folk, woman);
        if given == of.given {
            given.push_str("-Marie");
        }
        let family = if dice.chance_of(70) {
            of.family.clone()
        } else {
            dice.pick(&self.folks[of.folk].families).copied().unwrap_or_default().to_owned()
        };
        Identity { family, given, woman, ..of.clone() }
    }

    fn given(&self, dice: &mut Dice, folk: usize, woman: bool) -> String {
        let folk = &self.folks[folk];
        let list = if woman { &folk.women } else { &folk.men };
        let first = dice.pick(list).copied().unwrap_or_default();
        if self.many && dice.chance_of(30) {
            let second = dice.pick(list).copied().unwrap_or_default();
            if second != first {
                return format!("{first} {second}");
            }
        }
        first.to_owned()
    }

    pub(super) fn address(&self, dice: &mut Dice, who: &Identity) -> Lines {
        let folk = &self.folks[who.folk];
        let street = dice.pick(&folk.streets).copied().unwrap_or_default();
        let number = dice.between(1, 98).to_string();
        let place = dice.pick(&folk.towns).copied().unwrap_or_default();
        let (place, region) = place.split_once('/').unwrap_or((place, ""));
        // The town is the last run of words without a digit; Dutch and British postal codes end in capitals.
        let cut = place.match_indices(' ').map(|(at, _)| at).find(|&at| {
            let rest = &place[at + 1..];
            !rest.chars().any(|c| c.is_ascii_digit()) && rest.chars().nth(1).is_some_and(char::is_lowercase)
        });
        let (postcode, town) = cut.map_or((place, ""), |at| (&place[..at], &place[at + 1..]));
        [street.replacen('#', &number, 1), postcode.to_owned(), town.to_owned(), region.to_owned()]
    }

    /// Where the first guest lives.
    pub(super) fn first_address() -> Lines {
        ["14 rue des Salorges", "44100", "Nantes", "Pays de la Loire"].map(str::to_owned)
    }

    /// A phone as written, and in international form.
    pub(super) fn phone(&self, dice: &mut Dice, who: &Identity) -> (String, String) {
        let forms = &self.folks[who.folk].phones;
        let form = forms.get(usize::from(self.many)).or(forms.first()).copied().unwrap_or_default();
        let written = dice.digits(form);
        let digits: String = written.chars().filter(char::is_ascii_digit).collect();
        let e164 = if written.starts_with('+') { format!("+{digits}") } else { format!("+33{}", &digits[1..]) };
        (written, e164)
    }
}

fn role(line: &'static str) -> Option<Role> {
    let mut fields = line.split('|');
    let mut next = || fields.next();
    Some(Role {
        family: next()?,
        given: next()?,
        country: next()?,
        woman: next()? == "woman",
        part: match next()? {
            "arrives" => Part::Arrives,
            "arrived" => Part::Arrived,
            "in_house" => Part::InHouse,
            "leaves" => Part::Leaves,
            "left" => Part::Left,
            "comes" => Part::Comes,
            "asks" => Part::Asks,
            _ => Part::Past,
        },
        unit: next()?.parse().ok()?,
        nights: next()?.parse().ok()?,
        earlier: next()?.parse().ok()?,
        mail: match next()? {
            "relay" => Mail::Relay,
            "none" => Mail::None,
            _ => Mail::Real,
        },
    })
}

/// A name in plain letters, as it stands before the `@`; `None` if it cannot be written with them.
pub(super) fn plain(name: &str) -> Option<String> {
    let mut plain = String::with_capacity(name.len());
    for letter in name.nfd().flat_map(char::to_lowercase) {
        match letter {
            'a'..='z' => plain.push(letter),
            'ł' => plain.push('l'),
            'ø' => plain.push('o'),
            'đ' => plain.push('d'),
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            ' ' | '-' if !plain.ends_with('-') => plain.push('-'),
            _ => {}
        }
    }
    let plain = plain.trim_matches('-');
    (!plain.is_empty()).then(|| plain.to_owned())
}
