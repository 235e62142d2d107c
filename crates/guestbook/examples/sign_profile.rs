//! Signs profiles: `cargo run -p guestbook --example sign_profile -- KEY FILE…`. KEY holds 64 hexadecimal digits and
//! never enters the repository; beside each FILE its `.sig` is written, and the public half is printed.

use std::error::Error;
use std::io::Write as _;

use guestbook::consent::ledger::signer::Signer;
use guestbook::consent::ledger::{hex, unhex};

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let key = std::fs::read_to_string(words.next().ok_or("the file of the key")?)?;
    let seed: [u8; 32] = unhex(key.trim()).and_then(|bytes| bytes.try_into().ok()).ok_or("64 hexadecimal digits")?;
    let signer = Signer::new(seed, [0; 32]);
    for file in words {
        let sig = hex(&signer.sign(&std::fs::read(&file)?));
        std::fs::write(format!("{file}.sig"), format!("{sig}\n"))?;
    }
    writeln!(std::io::stdout(), "{}", hex(&signer.public()))?;
    Ok(())
}
