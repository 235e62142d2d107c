//! Names of countries, languages and currencies on paper.
//!
//! source: Unicode CLDR 48, as `Intl.DisplayNames` and `Intl.NumberFormat` give them for fr-FR and en-GB. Each file
//! beside this one has the code, the French and the English; `currencies.tsv` only those whose sign is not their code.

use crate::look::Tongue;

const COUNTRIES: &str = include_str!("countries.tsv");
const LANGUAGES: &str = include_str!("languages.tsv");
const CURRENCIES: &str = include_str!("currencies.tsv");

/// The country's name, or its code if it has none.
pub(crate) fn country(code: &str, tongue: Tongue) -> &str {
    named(COUNTRIES, code, tongue)
}

/// The language's name, or its code if it has none.
pub(crate) fn language(code: &str, tongue: Tongue) -> &str {
    named(LANGUAGES, code, tongue)
}

/// The sign money is written with: `€`, `CHF`.
pub(crate) fn currency(code: &str, tongue: Tongue) -> &str {
    named(CURRENCIES, code, tongue)
}

fn named<'a>(table: &'static str, code: &'a str, tongue: Tongue) -> &'a str {
    let line = table.lines().find_map(|line| line.strip_prefix(code)?.strip_prefix('\t'));
    let names = line.and_then(|names| names.split_once('\t'));
    match (names, tongue) {
        (Some((french, _)), Tongue::Fr) => french,
        (Some((_, english)), Tongue::En) => english,
        (None, _) => code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_named_in_the_language_of_the_paper() {
        assert_eq!(country("DE", Tongue::Fr), "Allemagne");
        assert_eq!(country("DE", Tongue::En), "Germany");
        assert_eq!(language("nl", Tongue::Fr), "néerlandais");
        assert_eq!(currency("CHF", Tongue::Fr), "CHF");
        assert_eq!(currency("XPF", Tongue::Fr), "FCFP");
        assert_eq!(country("QQ", Tongue::Fr), "QQ", "a code nobody knows stays a code");
    }
}
