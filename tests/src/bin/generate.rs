//! Writes what is generated from the protocol's types: golden files, schemas, and the tables of
//! `docs/protocol.md`. Run it after any change of a message.

fn main() -> anyhow::Result<()> {
    harness::reference::write(harness::reference::workspace())
}
