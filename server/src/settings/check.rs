//! Bounds of the settings, beyond their types.

use std::ops::RangeInclusive;

use http::Uri;
use meeting::Waits;
use protocol::Limits;
use serde_json::Value;

use super::{Server, Settings, SettingsError};

/// Refuses the first setting that is out of its bounds.
pub(super) fn all(settings: &Settings) -> Result<(), SettingsError> {
    public_url(&settings.server)?;
    for given in &settings.server.origins {
        origin(given).map_err(|why| SettingsError::wrong("server.origins", given, &why))?;
    }
    within("server.connections", settings.server.connections, 1..=1_000_000)?;
    within("server.connections_per_address", settings.server.connections_per_address, 1..=1_000_000)?;
    within("rooms.max", settings.rooms.max, 1..=100_000)?;
    limits(&settings.limits)?;
    waits(&settings.waits)
}

/// A wait of a month is a slip of the finger, and a larger one could reach over the end of time.
fn waits(waits: &Waits) -> Result<(), SettingsError> {
    const MOST: u64 = 31 * 24 * 3_600_000;
    let Ok(Value::Object(numbers)) = serde_json::to_value(waits) else {
        unreachable!("waits are named numbers")
    };
    let Some((name, value)) = numbers.iter().find(|(_, value)| value.as_u64() > Some(MOST)) else {
        return Ok(());
    };
    let why = format!("it must be at most {MOST}");
    Err(SettingsError::wrong(&format!("waits.{name}"), value, &why))
}

fn public_url(server: &Server) -> Result<(), SettingsError> {
    let Some((start, path)) = server.public_origin_and_path() else { return Ok(()) };
    let checked = origin(start).and_then(|()| plain_path(path));
    checked.map_err(|why| SettingsError::wrong("server.public_url", &format!("{start}{path}"), &why))
}

fn limits(limits: &Limits) -> Result<(), SettingsError> {
    // A line longer than a frame could never be sent.
    frame_bytes(limits.frame_bytes)?;
    within("limits.text_chars", limits.text_chars, 1..=16_000)?;
    within("limits.text_bytes", limits.text_bytes, 1..=limits.frame_bytes)?;
    within("limits.note_chars", limits.note_chars, 1..=limits.text_chars)?;
    within("limits.reply_chars", limits.reply_chars, 1..=limits.text_chars)?;
    within("limits.alias_graphemes", limits.alias_graphemes, 1..=32)?;
    within("limits.heartbeat_ms", limits.heartbeat_ms, 1_000..=600_000)?;
    within("limits.dead_after_ms", limits.dead_after_ms, limits.heartbeat_ms..=1_800_000)?;
    within("limits.says_per_minute", limits.says_per_minute, 1..=600)?;
    within("limits.says_burst", limits.says_burst, 1..=600)?;
    within("limits.seats", limits.seats, 2..=5_000)
}

/// A frame that is padded is to fit wherever it fits unpadded.
fn frame_bytes(value: u32) -> Result<(), SettingsError> {
    const KEY: &str = "limits.frame_bytes";
    within(KEY, value, 4_096..=65_536)?;
    let whole = value.is_multiple_of(4_096);
    if whole { Ok(()) } else { Err(SettingsError::wrong(KEY, &value, &"it must be a multiple of 4096")) }
}

fn within(key: &str, value: u32, bounds: RangeInclusive<u32>) -> Result<(), SettingsError> {
    if bounds.contains(&value) {
        return Ok(());
    }
    let why = format!("it must lie between {} and {}", bounds.start(), bounds.end());
    Err(SettingsError::wrong(key, &value, &why))
}

/// An origin is a scheme and a host, and perhaps a port: what a browser sends.
fn origin(text: &str) -> Result<(), &'static str> {
    const WHY: &str = "it must be like https://meet.example.org";
    let uri: Uri = text.parse().map_err(|_| WHY)?;
    let scheme = uri.scheme_str().is_some_and(|scheme| matches!(scheme, "http" | "https"));
    let host = uri.host().is_some_and(|host| !host.is_empty());
    let ends = text.ends_with(uri.authority().map_or("", |authority| authority.as_str()));
    if scheme && host && ends && !text.contains('@') { Ok(()) } else { Err(WHY) }
}

/// The path stands in pages and links as it is.
fn plain_path(path: &str) -> Result<(), &'static str> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'-' | b'_' | b'.' | b'~');
    if path.bytes().all(plain) { Ok(()) } else { Err("its path may hold letters, digits and - _ . ~ only") }
}
