//! Openchair: tests.

pub mod reference;
