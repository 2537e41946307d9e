//! Writes what is generated from the protocol's types: golden files, schemas, and the tables of
//! `docs/protocol.md`; and the pages of `docs/formats/` from the formats and their stories. Run it after any change of
//! a message, a format or a rule that they show.

fn main() -> anyhow::Result<()> {
    let root = harness::reference::workspace();
    harness::reference::write(root)?;
    harness::evenings::write(root)
}
