//! Stories about paper: what is printed, on how many pages, and that it can be read again.

mod pictures;
mod samples;
