//! The Openchair server.

fn main() {}
