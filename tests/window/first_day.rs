//! The first day: the window opens on an empty house.

use crate::clerk::{Clerk, fresh};
use crate::words::Language;

#[tokio::test]
async fn the_window_opens_and_offers_to_create_the_book_of_the_house() {
    for language in Language::BOTH {
        let clerk = Clerk::sits_down("first-run", &fresh("first-run", language)).await;
        clerk.chooses(language.itself()).await;
        clerk.reads("first-title").await;
        clerk.reads("first-create").await;
        clerk.reads("first-sample").await;
        assert_eq!(clerk.asks_page("return document.documentElement.lang").await, language.tag());
        assert!(clerk.asks_page("return document.title").await.as_str().is_some_and(|title| title.contains("Escale")));
        clerk.inspects("first-run").await;
        clerk.leaves().await;
    }
}
