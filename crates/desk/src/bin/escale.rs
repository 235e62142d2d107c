//! escale
fn main() {}
