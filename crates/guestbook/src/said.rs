//! What a question says, and what it leaves unsaid.

use serde::{Deserialize, Deserializer};

#[allow(clippy::option_option, reason = "absent, null and a value are three different things here")]
/// Tells "not said" (absent) from "said to be nothing" (`null`). Use it with `#[serde(default)]`.
pub(crate) fn said<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Option<Option<T>>, D::Error> {
    Option::<T>::deserialize(from).map(Some)
}
