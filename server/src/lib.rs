//! Openchair: server.
