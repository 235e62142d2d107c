//! Files of the fixtures go in.

use guestbook::exchange::acts::Progress;
use guestbook::exchange::{self, Content, Home, Source};
use guestbook::id::ChangeId;
use guestbook::money::Currency;

use super::House;

impl House {
    /// A file of the fixtures goes in, with the plan the program proposes.
    pub fn somebody_imports(&mut self, name: &str) -> Option<ChangeId> {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/exchange").join(name);
        let source = Source { name: name.to_owned(), content: Content::Path(path) };
        let home = Home { country: "FR".parse().expect("a country"), currency: Currency::EUR };
        let reading = exchange::open(source, home).expect("a file that can be read");
        let (by, plan) = (Self::somebody(), reading.plan());
        let done = exchange::acts::import(&self.book, &by, (&reading, &plan), &Progress::default()).expect("an import");
        done.change
    }
}
