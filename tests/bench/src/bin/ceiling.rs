//! `ceiling coalesce|each BYTES`: the limit to compare with. It prints its address and serves until it is ended.

use anyhow::{Context, Result, bail};
use bench::ceiling::{Kind, serve};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [kind, bytes] = &arguments[..] else { bail!("ceiling coalesce|each BYTES") };
    let kind = match kind.as_str() {
        "coalesce" => Kind::Coalesce,
        "each" => Kind::Each,
        other => bail!("there is no ceiling of the kind {other}"),
    };
    serve(kind, bytes.parse().context("how many bytes has a line?")?)
}
