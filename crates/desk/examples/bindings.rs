//! Prints `ui/src/host/bindings.ts`. `cargo xtask bindings` writes it; a law test holds it equal.

#![allow(clippy::print_stdout, reason = "printing is what this example is for")]

fn main() {
    print!("{}", desk::bindings());
}
