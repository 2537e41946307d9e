//! Openchair: tests.
