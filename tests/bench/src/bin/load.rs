//! `load`: reads what it is to do from standard input as JSON, does it, and prints what it found.

use anyhow::{Context, Result};
use std::io::stdin;

fn main() -> Result<()> {
    bench::machine::pin(&[bench::servers::LOAD_CPU])?;
    let spec = serde_json::from_reader(stdin().lock()).context("that is no specification")?;
    let found = bench::load::run(&spec)?;
    println!("{}", serde_json::to_string(&found)?);
    Ok(())
}
