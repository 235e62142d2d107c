//! Answers become paper: words, layout, and two backs that draw the same pages: PDF and SVG.
//!
//! A paper is one function from an answer of the core to a [`page::Doc`]; see [`stay_report`]. The way of a paper:
//! words (`words`, `formats`) → flow (`flow`, `table`) → placed pieces (`page`) → `pdf` or `svg`. Not here: windows,
//! files, clocks. To add a paper: a folder beside `stay_report`, its words in `assets/locales/<lang>/`.

mod code;
mod consent;
mod day;
mod error;
mod flow;
mod fonts;
pub mod formats;
mod look;
mod loyalty;
pub mod page;
mod pdf;
mod places;
mod stay_report;
mod subset;
mod svg;
mod table;
mod text;
mod words;

pub use error::PaperError;
pub use fonts::Face;
pub use look::{Columns, Look, Missing, Paper, Preview, Tongue};
pub use page::Doc;
pub use stay_report::stay_report;
pub use words::{Arg, Words};
