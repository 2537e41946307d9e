//! The HTTP side over real sockets: what a browser, a program and a stranger get.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod bad_requests;
mod connections;
mod dead_log;
mod formats;
mod help;
mod links;
mod pages;
mod place;
mod rooms;
mod start;
mod strangers;
mod upgrades;
mod web;
