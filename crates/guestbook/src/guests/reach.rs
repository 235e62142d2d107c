//! How to reach a guest: what makes a phone number international, an e-mail address the same, a relay a relay.

use phonenumber::Mode;

use crate::place::Country;

/// Mail domains of booking platforms. A letter to them reaches the guest for one stay only.
///
/// source: addresses seen in public exports of the platforms (November 2026)
const RELAYS: [&str; 10] = [
    "guest.booking.com",
    "message.booking.com",
    "mchat.booking.com",
    "airbnb.com",
    "expedia.com",
    "guest.expediapartnercentral.com",
    "agoda-messaging.com",
    "messages.homeaway.com",
    "guest.airbnb.com",
    "stay.expedia.com",
];

/// Is this the relay address of a platform? The whole domain or a subdomain of it: `notairbnb.com` is a real one.
#[must_use]
pub fn is_relay(address: &str) -> bool {
    let Some((_, domain)) = address.rsplit_once('@') else { return false };
    let domain = domain.trim().trim_end_matches('.').to_ascii_lowercase();
    RELAYS.iter().any(|relay| domain.strip_suffix(relay).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
}

/// Does it look like an e-mail address: one `@`, something before it, a domain with a dot behind it?
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.trim().rsplit_once('@') else { return false };
    let clean =
        |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c.is_control() || c == ',');
    clean(local)
        && !local.contains('@')
        && clean(domain)
        && domain.contains('.')
        && !domain.starts_with('.')
        && !domain.ends_with('.')
}

/// The form in which two writings of one e-mail address are equal.
#[must_use]
pub fn folded_email(address: &str) -> String {
    address.trim().to_lowercase()
}

/// The international form of a phone number, read as a number of `country` when it has no prefix of its own.
/// `None` if it is not a phone number; the written form is kept anyway.
///
/// source: ITU-T E.164; national rules of the metadata of libphonenumber
#[must_use]
pub fn e164(written: &str, country: Country) -> Option<String> {
    let digits = written.chars().filter(char::is_ascii_digit).count();
    if !(6..=17).contains(&digits) || written.chars().any(char::is_alphabetic) {
        return None;
    }
    let written = written.trim().replacen("00", "+", usize::from(written.trim().starts_with("00")));
    if let Some(plain) = plainly_international(&written) {
        return Some(plain);
    }
    let region = country.code().parse().ok();
    let number = phonenumber::parse(region, &written).ok()?;
    Some(number.format().mode(Mode::E164).to_string())
}

/// Country codes of neighbours whose trunk prefix is 0 or nothing.
///
/// source: ITU-T E.164, list of assigned country codes; trunk prefixes by the metadata of libphonenumber
const PLAIN_CODES: [&str; 16] =
    ["30", "31", "32", "33", "34", "41", "43", "44", "45", "46", "47", "48", "49", "351", "353", "420"];

/// A number that is written with the code of a neighbour and no trunk prefix needs no tables: they are slow, and an
/// import asks for a hundred thousand numbers.
fn plainly_international(written: &str) -> Option<String> {
    let rest = written.strip_prefix('+')?;
    if !rest.bytes().all(|b| b.is_ascii_digit() || b == b' ') {
        return None;
    }
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    let national = PLAIN_CODES.iter().find_map(|code| digits.strip_prefix(code))?;
    ((7..=12).contains(&national.len()) && !national.starts_with('0')).then(|| format!("+{digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_platform_s_relay_is_told_from_a_real_address() {
        for relay in ["72446698@guest.booking.com", "a@GUEST.airbnb.com", "x@reply.airbnb.com", "b@m.expedia.com"] {
            assert!(is_relay(relay), "{relay}");
        }
        for real in ["a@notairbnb.com", "a@booking.com.example.org", "a@booking.com", "airbnb.com", "a@example.com"] {
            assert!(!is_relay(real), "{real}");
        }
    }

    #[test]
    fn a_number_written_at_home_is_the_same_number_from_abroad() {
        let france = "FR".parse().expect("a country");
        let paris = Some("+33671554218".to_owned());
        for written in ["06 71 55 42 18", "+33 6 71 55 42 18", "0033 671554218", "+33 (0)6.71.55.42.18"] {
            assert_eq!(e164(written, france), paris, "{written}");
        }
        assert_eq!(e164("079 123 45 67", "CH".parse().expect("a country")), Some("+41791234567".into()));
        for none in ["", "à rappeler", "12", "n/a", "0612 voir Paul"] {
            assert_eq!(e164(none, france), None, "{none}");
        }
    }

    #[test]
    fn the_short_way_to_a_number_ends_where_the_long_way_does() {
        for code in PLAIN_CODES {
            for national in ["612345678", "71554218", "1234567", "8912345678", "912345678901"] {
                let written = format!("+{code} {national}");
                let long_way = phonenumber::parse(None, &written).map(|n| n.format().mode(Mode::E164).to_string());
                assert_eq!(plainly_international(&written), long_way.ok(), "{written}");
            }
        }
        for other in ["+33 (0)6 71 55 42 18", "+33 0671554218", "0671554218", "+1 613 555 0199", "+33 1"] {
            assert_eq!(plainly_international(other), None, "{other}");
        }
    }

    #[test]
    fn words_in_an_e_mail_cell_are_not_an_address() {
        assert!(is_email("elodie.lefevre@example.com"));
        for wrong in ["pas d'email", "a@b", "a b@example.com", "@example.com", "a@example.", "a@@example.com", "a@.com"]
        {
            assert!(!is_email(wrong), "{wrong}");
        }
    }
}
