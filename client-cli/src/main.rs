//! The Openchair terminal client.

fn main() {}
