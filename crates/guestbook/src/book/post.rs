//! At which post the book is read: what is for the owner alone is not in the answers of the desk.

use super::Reader;
use crate::act::Post;

impl Reader<'_> {
    /// At which post the answer is read.
    pub fn post(&self) -> Post {
        self.post
    }

    /// The same question, as the desk asks it: a paper that lies about tells nothing that is for the owner alone,
    /// whoever prints it.
    #[must_use]
    pub fn at_the_desk(&self) -> Reader<'_> {
        Reader { post: Post::Desk, ..*self }
    }
}
