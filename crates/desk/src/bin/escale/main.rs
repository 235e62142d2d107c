//! The command line of Escale. Machine output goes to stdout, messages to stderr.
//! Exit code: 0 done, 1 refused, 2 the words of the call are off.

mod consent;
mod day;
mod enquiry;
mod import;
mod line;
mod loyalty;
mod say;
mod verbs;
mod wishes;

use std::process::ExitCode;

use clap::Parser as _;

use wishes::Wish;

fn main() -> ExitCode {
    let wish = match Wish::try_parse() {
        Ok(wish) => wish,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    match verbs::run(wish) {
        Ok(done) => done,
        Err(problem) => {
            say::problem(&problem);
            ExitCode::from(1)
        }
    }
}
