//! Relay addresses: a booking platform's mail box that reaches the guest during one stay. Not a guest's address.

/// source: `formats`: relay e-mail domains, met in exports of the platforms
const DOMAINS: &[&str] = &[
    "guest.booking.com",
    "message.booking.com",
    "mchat.booking.com",
    "guest.airbnb.com",
    "airbnb.com",
    "expedia.com",
    "stay.expedia.com",
    "guest.expediapartnercentral.com",
    "agoda-messaging.com",
    "messages.homeaway.com",
];

/// Is this a relay address? The whole domain or a subdomain counts: `x@notairbnb.com` is a real one.
#[must_use]
pub fn is_relay(address: &str) -> bool {
    let Some((_, domain)) = address.trim().rsplit_once('@') else { return false };
    let domain = domain.to_ascii_lowercase();
    DOMAINS.iter().any(|relay| {
        domain.strip_suffix(relay).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    })
}
