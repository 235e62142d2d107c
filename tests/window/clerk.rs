//! The clerk: what a person at the desk does with the window, in plain verbs.
//!
//! Things are found by the words a person reads or a screen reader says (accessible name), never by a class or an id.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::elements::Element;
use serde_json::{Value, json};

use crate::axe;
use crate::driver::{Driver, Surroundings, from_environment};
use crate::words::{Language, Words};

/// How long a clerk waits for the screen.
const PATIENCE: Duration = Duration::from_secs(20);

/// Finds the first seen element of some kinds whose accessible name is, or begins with, some words.
const FIND: &str = r#"
const [kinds, words] = arguments;
const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const wanted = plain(words);
const named = (element) => {
  const labelled = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const parts = labelled.map((id) => document.getElementById(id)?.textContent);
  if (parts.length) return plain(parts.join(' '));
  const label = element.getAttribute('aria-label');
  if (label) return plain(label);
  if (element.labels?.length) return plain([...element.labels].map((one) => one.textContent).join(' '));
  return plain(element.textContent) || plain(element.getAttribute('title')) || plain(element.getAttribute('placeholder'));
};
const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert], [aria-hidden="true"]');
const all = [...document.querySelectorAll(kinds)].filter(seen);
return all.find((element) => named(element) === wanted) ?? all.find((element) => named(element).startsWith(wanted)) ?? null;
"#;

/// What lies where something should be clicked; the same search as [`FIND`].
const ABOVE: &str = r#"
const all = [...document.querySelectorAll(arguments[0])].filter((one) => one.textContent.includes(arguments[1]));
return all.map((one) => {
  const box = one.getBoundingClientRect();
  const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return [JSON.stringify(box), one.outerHTML.slice(0, 200), hit?.outerHTML.slice(0, 200)];
});
"#;

/// Waits until nothing moves.
const STILL: &str = "const done = arguments[arguments.length - 1];
const rest = Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null)));
Promise.race([rest, new Promise((later) => setTimeout(later, 1000))]).then(() => done(null));";

/// Under this name WebDriver hands out an element.
///
/// source: W3C WebDriver, web element identifier
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Keeps the page painting for a while: the picture is taken with the next frame, and a page at rest has none to come.
const BLINK: &str = "const dot = document.createElement('i');
dot.setAttribute('aria-hidden', 'true');
Object.assign(dot.style, { position: 'fixed', bottom: 0, right: 0, width: '1px', height: '1px', zIndex: 9999 });
document.body.append(dot);
let left = 160;
const blink = setInterval(() => {
  dot.style.background = left % 2 ? 'transparent' : 'currentColor';
  if (--left === 0) { clearInterval(blink); dot.remove(); }
}, 25);";

const BUTTONS: &str =
    "button, a[href], [role=button], [role=link], [role=menuitem], [role=menuitemradio], [role=tab], summary";
const FIELDS: &str =
    "input:not([type=radio]):not([type=checkbox]), textarea, [role=combobox], [role=searchbox], [role=textbox]";
const CHOICES: &str = "input[type=radio], input[type=checkbox], [role=radio], [role=checkbox], [role=option]";

/// A person at the desk.
pub struct Clerk {
    pub words: Words,
    story: String,
    client: Client,
    driver: Driver,
}

impl Clerk {
    /// The Enter key, as WebDriver writes it.
    ///
    /// source: W3C WebDriver, keyboard actions
    pub const ENTER: &str = "\u{e007}";
    /// The key that rubs out the letter before.
    const BACKSPACE: &str = "\u{e003}";

    /// Starts the window; `story` names the folder of the pictures.
    pub async fn sits_down(story: &str, around: &Surroundings) -> Self {
        let (driver, client) = Driver::open(around).await;
        let story = format!("{story}-{}", around.language.tag());
        let clerk = Self { words: Words::of(around.language), story, client, driver };
        let start = Instant::now();
        while clerk.asks_page("return document.visibilityState").await != "visible" {
            assert!(start.elapsed() < PATIENCE, "the window stays hidden");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        clerk
    }

    /// Presses the button, link or tab with this word.
    pub async fn presses(&self, key: &str) {
        self.presses_text(&self.words.say(key)).await;
    }

    /// Presses the button, link or tab that begins with this text.
    pub async fn presses_text(&self, text: &str) {
        self.clicks(BUTTONS, text).await;
    }

    /// Chooses the radio button or box with this word.
    pub async fn chooses(&self, key: &str) {
        self.clicks(CHOICES, &self.words.say(key)).await;
    }

    /// Writes into the field with this word beside it.
    pub async fn writes(&self, key: &str, text: &str) {
        let label = self.words.say(key);
        let field = self.find(FIELDS, &label).await;
        field.send_keys(text).await.unwrap_or_else(|error| panic!("nothing can be written into “{label}”: {error:?}"));
    }

    /// Writes this into the field with this word beside it, instead of what stands there.
    pub async fn rewrites(&self, key: &str, text: &str) {
        let field = self.find(FIELDS, &self.words.say(key)).await;
        let old = field.prop("value").await.expect("a field that answers").unwrap_or_default();
        let rubbed = Self::BACKSPACE.repeat(old.chars().count());
        field.send_keys(&rubbed).await.unwrap_or_else(|error| panic!("“{key}” cannot be emptied: {error:?}"));
        self.writes(key, text).await;
    }

    /// Waits until this word can be read somewhere on the screen.
    pub async fn reads(&self, key: &str) {
        self.reads_text(&self.words.say(key)).await;
    }

    /// Waits until this text can be read somewhere on the screen.
    pub async fn reads_text(&self, text: &str) {
        let start = Instant::now();
        loop {
            let page = self.page().await;
            if plain(&page).contains(&plain(text)) {
                return;
            }
            if start.elapsed() > PATIENCE {
                self.photographs("lost").await;
                panic!("“{text}” is not on the screen, which says:\n{page}");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Keeps a picture of the window for people to look at.
    pub async fn photographs(&self, name: &str) -> PathBuf {
        let folder = from_environment("ESCALE_TOUR").join(&self.story);
        std::fs::create_dir_all(&folder).expect("a folder for pictures");
        self.client.execute_async(STILL, vec![]).await.expect("a page that comes to rest");
        self.client.execute(BLINK, vec![]).await.expect("a page that paints");
        let picture = self.client.screenshot().await.expect("a picture of the page");
        let file = folder.join(format!("{name}.png"));
        std::fs::write(&file, picture).expect("the picture is kept");
        file
    }

    /// Looks at the screen as axe-core does, and keeps a picture.
    pub async fn inspects(&self, screen: &str) {
        self.photographs(screen).await;
        axe::audit(&self.client, screen).await;
    }

    /// Looks at the window that holds the pages for the printer, and closes it; answers how many pages there were.
    pub async fn looks_at_the_print(&self) -> u64 {
        let desk = self.client.window().await.expect("the window");
        let start = Instant::now();
        let paper = loop {
            let windows = self.client.windows().await.expect("the windows");
            if let Some(other) = windows.into_iter().find(|one| *one != desk) {
                break other;
            }
            assert!(start.elapsed() < PATIENCE, "no print window opened");
            tokio::time::sleep(Duration::from_millis(50)).await;
        };
        self.client.switch_to_window(paper).await.expect("the print window");
        let script = "return document.title && [...document.fonts].every((font) => font.status === 'loaded')
            ? document.querySelectorAll('section > svg').length : 0";
        let mut pages = 0;
        while pages == 0 {
            assert!(start.elapsed() < PATIENCE, "the print window stays empty");
            pages = self.asks_page(script).await.as_u64().unwrap_or(0);
        }
        self.photographs("print").await;
        self.client.close_window().await.expect("the print window closes");
        self.client.switch_to_window(desk).await.expect("the window");
        pages
    }

    /// Asks the page something about itself.
    pub async fn asks_page(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.expect("a page that answers")
    }

    /// Goes home: the window closes.
    pub async fn leaves(self) {
        self.client.close().await.expect("the window closes");
        drop(self.driver);
    }

    async fn page(&self) -> String {
        let text = self.asks_page("return document.body.innerText").await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Clicks, again where the thing moved away under the pointer, as a person does.
    async fn clicks(&self, kinds: &str, text: &str) {
        let start = Instant::now();
        while let Err(error) = self.find(kinds, text).await.click().await {
            if start.elapsed() > PATIENCE {
                self.photographs("lost").await;
                let above = self.client.execute(ABOVE, vec![json!(kinds), json!(text)]).await;
                panic!("“{text}” cannot be clicked: {error:?}; where it should be there is {above:?}");
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    async fn find(&self, kinds: &str, text: &str) -> Element {
        let start = Instant::now();
        loop {
            let found = self.client.execute(FIND, vec![json!(kinds), json!(text)]).await.expect("a page");
            if let Some(reference) = found.get(ELEMENT).and_then(Value::as_str) {
                return Element::from_element_id(self.client.clone(), reference.to_owned().into());
            }
            if start.elapsed() > PATIENCE {
                self.photographs("lost").await;
                panic!("nothing to press or fill is called “{text}” on this screen:\n{}", self.page().await);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

/// Spaces of every kind and width are one space to a reader.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A fresh home for a story.
pub fn fresh(story: &str, language: Language) -> Surroundings {
    let folder = from_environment("ESCALE_TARGET").join("window").join(format!("{story}-{}", language.tag()));
    if folder.exists() {
        std::fs::remove_dir_all(&folder).expect("the last story's home can be removed");
    }
    std::fs::create_dir_all(&folder).expect("a home for the story");
    Surroundings { language, home: folder.join("home"), pick: None, save: folder.join("report.pdf") }
}
