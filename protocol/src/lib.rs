//! Openchair: protocol.
