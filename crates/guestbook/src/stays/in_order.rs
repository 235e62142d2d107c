//! Names of units in the order a house reads them: `Ch. 10` after `Ch. 9`.

/// A stretch of a name: digits sort as a number, letters as letters.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stretch {
    Number(u64),
    Letters(String),
}

/// What a name is sorted by.
pub(crate) fn in_order(name: &str) -> Vec<Stretch> {
    let signs: Vec<char> = name.to_lowercase().chars().collect();
    let stretches = signs.chunk_by(|one, other| one.is_ascii_digit() == other.is_ascii_digit());
    let each = stretches.map(|signs| {
        let text: String = signs.iter().collect();
        text.parse().map_or(Stretch::Letters(text), Stretch::Number)
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn room_ten_comes_after_room_nine() {
        let mut units = ["Gîte du Four", "Ch. 10", "ch. 9", "Ch. 9 bis", "2", "10"];
        units.sort_by_key(|name| in_order(name));
        assert_eq!(units, ["2", "10", "ch. 9", "Ch. 9 bis", "Ch. 10", "Gîte du Four"]);
    }
}
