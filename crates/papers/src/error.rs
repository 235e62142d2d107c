//! Why a paper could not be made. None of these is the reader's fault: each one means that this build is broken.

/// Why a paper could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// A font inside the program cannot be read.
    #[error("the font {face} inside the program cannot be read")]
    Font {
        /// Its file name.
        face: &'static str,
    },
    /// The rules for numbers and dates of a language are not inside the program.
    #[error("the number and date rules for {locale} are not inside the program")]
    Formats {
        /// The locale, such as `fr-FR`.
        locale: &'static str,
    },
    /// The PDF could not be written whole.
    #[error("the PDF could not be written: {why}")]
    Pdf {
        /// What the writer said; it never holds text of the paper.
        why: String,
    },
}
