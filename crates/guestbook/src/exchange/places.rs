//! Countries and languages as files write them: two letters, three, or a name in French, English or at home.

use super::words::fold;
use crate::place::{Country, Language};

/// Folded names and three-letter codes. source: ISO 3166-1
const COUNTRIES: &[(&str, &[&str])] = &[
    ("AR", &["argentina", "argentine", "arg"]),
    ("AT", &["austria", "autriche", "osterreich", "aut"]),
    ("AU", &["australia", "australie", "aus"]),
    ("BE", &["belgium", "belgique", "belgie", "belgien", "bel", "belgio", "belgica"]),
    ("BR", &["brazil", "bresil", "brasil", "bra"]),
    ("CA", &["canada", "can", "kanada"]),
    ("CH", &["switzerland", "suisse", "schweiz", "svizzera", "che", "suiza"]),
    ("CN", &["china", "chine", "chn"]),
    (
        "CZ",
        &[
            "czech republic",
            "czechia",
            "republique tcheque",
            "tchequie",
            "cesko",
            "cze",
            "tschechien",
            "repubblica ceca",
            "republica checa",
        ],
    ),
    ("DE", &["germany", "allemagne", "deutschland", "alemania", "germania", "deu"]),
    ("DK", &["denmark", "danemark", "danmark", "dnk", "danimarca", "dinamarca"]),
    ("ES", &["spain", "espagne", "espana", "spanien", "esp", "spagna"]),
    ("FI", &["finland", "finlande", "suomi", "fin"]),
    ("FR", &["france", "frankreich", "francia", "frankrijk", "fra"]),
    (
        "GB",
        &[
            "united kingdom",
            "uk",
            "great britain",
            "england",
            "scotland",
            "wales",
            "royaume uni",
            "angleterre",
            "grossbritannien",
            "regno unito",
            "reino unido",
            "gbr",
        ],
    ),
    ("GR", &["greece", "grece", "ellada", "grc", "griechenland", "grecia"]),
    ("HU", &["hungary", "hongrie", "magyarorszag", "hun"]),
    ("IE", &["ireland", "irlande", "irl", "irland", "irlanda"]),
    ("IL", &["israel", "isr"]),
    ("IN", &["india", "inde", "ind"]),
    ("IT", &["italy", "italie", "italia", "italien", "ita"]),
    ("JP", &["japan", "japon", "jpn"]),
    ("KR", &["south korea", "coree du sud", "kor"]),
    ("LU", &["luxembourg", "luxemburg", "lux", "lussemburgo", "luxemburgo"]),
    ("MA", &["morocco", "maroc", "mar"]),
    ("MX", &["mexico", "mexique", "mex"]),
    ("NC", &["new caledonia", "nouvelle caledonie", "ncl"]),
    (
        "NL",
        &[
            "netherlands",
            "the netherlands",
            "pays bas",
            "nederland",
            "niederlande",
            "holland",
            "nld",
            "paesi bassi",
            "paises bajos",
            "olanda",
        ],
    ),
    ("NO", &["norway", "norvege", "norge", "nor", "norwegen", "norvegia", "noruega"]),
    ("NZ", &["new zealand", "nouvelle zelande", "nzl"]),
    ("PF", &["french polynesia", "polynesie francaise", "pyf"]),
    ("PL", &["poland", "pologne", "polska", "polen", "pol", "polonia"]),
    ("PT", &["portugal", "prt", "portogallo"]),
    ("RO", &["romania", "roumanie", "rou"]),
    ("RU", &["russia", "russie", "rus"]),
    ("SE", &["sweden", "suede", "sverige", "schweden", "swe", "svezia", "suecia"]),
    ("TN", &["tunisia", "tunisie", "tun"]),
    ("TR", &["turkey", "turquie", "turkiye", "tur"]),
    ("UA", &["ukraine", "ukr"]),
    (
        "US",
        &[
            "united states",
            "united states of america",
            "usa",
            "etats unis",
            "vereinigte staaten",
            "estados unidos",
            "stati uniti",
        ],
    ),
];

/// Folded names of languages. source: ISO 639-1
const LANGUAGES: &[(&str, &[&str])] = &[
    ("de", &["german", "allemand", "deutsch", "ger", "deu", "tedesco", "aleman"]),
    ("en", &["english", "anglais", "englisch", "eng", "inglese", "ingles"]),
    ("es", &["spanish", "espagnol", "espanol", "spa", "spanisch", "spagnolo"]),
    ("fr", &["french", "francais", "franzosisch", "fre", "fra", "francese", "frances"]),
    ("it", &["italian", "italien", "italiano", "ita", "italienisch"]),
    ("ja", &["japanese", "japonais", "jpn"]),
    ("nl", &["dutch", "neerlandais", "hollandais", "nederlands", "nld", "niederlandisch", "olandese", "holandes"]),
    ("pl", &["polish", "polonais", "polski", "pol", "polnisch", "polacco", "polaco"]),
    ("pt", &["portuguese", "portugais", "portugues", "por", "portugiesisch", "portoghese"]),
    ("ru", &["russian", "russe", "rus"]),
    ("zh", &["chinese", "chinois", "zho"]),
];

/// The country a cell names, if it is known.
pub(super) fn country(text: &str) -> Option<Country> {
    let text = text.trim();
    if text.eq_ignore_ascii_case("uk") {
        return "GB".parse().ok();
    }
    text.parse().ok().or_else(|| named(COUNTRIES, text)?.parse().ok())
}

/// The language a cell names, if it is known (`fr`, `fr-FR`, `Français`).
pub(super) fn language(text: &str) -> Option<Language> {
    let text = text.trim();
    let short = text.get(..2).filter(|_| matches!(text.as_bytes().get(2), None | Some(b'-' | b'_')));
    short.and_then(|code| code.parse().ok()).or_else(|| named(LANGUAGES, text)?.parse().ok())
}

fn named(table: &[(&'static str, &[&str])], text: &str) -> Option<&'static str> {
    let folded = fold(text);
    table.iter().find(|(_, names)| names.contains(&folded.as_str())).map(|(code, _)| *code)
}
