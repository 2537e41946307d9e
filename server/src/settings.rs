//! Everything that a host can set. Without any setting the server works, for people on the same machine.
//!
//! Settings come in layers, each over the one before: defaults, a TOML file, environment variables such as
//! `OPENCHAIR__SERVER__LISTEN`, flags ([`load()`]). `docs/openchair.example.toml` shows them all.

mod check;
mod error;
mod load;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::path::PathBuf;

use jiff::civil::Date;
use meeting::Waits;
use protocol::Limits;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use crate::rates::RateLimits;

pub use error::SettingsError;
pub use load::{Layers, load};

/// The settings of one server, checked when they were loaded.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Where the server listens, and where its data lies.
    pub server: Server,
    /// The browser client.
    pub web: Web,
    /// The master key.
    pub keys: Keys,
    /// The log of meetings.
    pub log: LogSettings,
    /// Rooms.
    pub rooms: Rooms,
    /// The kinds of evenings.
    pub formats: FormatsSettings,
    /// Sizes and waits that clients are told.
    pub limits: Limits,
    /// How often strangers may ask for something.
    pub rates: RateLimits,
    /// The waits of a meeting's rules.
    pub waits: Waits,
    /// Help for people in need.
    pub help: Help,
    /// What the program says about itself while it runs.
    pub logs: Logs,
}

/// Where the server listens, and where its data lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Server {
    /// The address and port to listen on.
    pub listen: SocketAddr,
    /// The address that people use, such as `https://meet.example.org`; without it, `http://` and `listen`.
    pub public_url: Option<String>,
    /// The folder of the databases and of the meetings' keys.
    pub data: PathBuf,
    /// Pages at these origins may connect, besides those that the server itself serves.
    pub origins: Vec<String>,
    /// Whether a connection without an `Origin` header may come in. Programs send none, browsers always do.
    pub allow_missing_origin: bool,
    /// How many connections may be open at once. Further ones are told so and closed.
    pub connections: u32,
    /// How many of them from one address. Those who come through a proxy on this machine share all of them.
    pub connections_per_address: u32,
}

impl Default for Server {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public_url: None,
            data: PathBuf::from("./data"),
            origins: Vec::new(),
            allow_missing_origin: true,
            connections: 20_000,
            connections_per_address: 64,
        }
    }
}

/// The browser client.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Web {
    /// A folder with a built client, served in place of the embedded one.
    pub root: Option<PathBuf>,
}

/// The master key, which seals the keys of the meetings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Keys {
    /// Its file, made at the first start. It must not lie in the data folder. Without this setting it lies in the
    /// user's state directory.
    pub master_file: Option<PathBuf>,
}

/// The log of meetings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LogSettings {
    /// Where entries are kept.
    pub backend: Backend,
}

/// Where a meeting's entries are kept while it lasts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Backend {
    /// In the data folder, sealed. A meeting survives `kill -9` and a power cut.
    #[default]
    Sqlite,
    /// In memory only. A restart ends every meeting and forgets every room.
    Memory,
}

/// Rooms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rooms {
    /// How many there may be.
    pub max: u32,
    /// Who may make one in the browser.
    pub start: Start,
}

/// Who may make a room in the browser. On the command line it is whoever runs the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Start {
    /// Whoever has a link from the host: the set-up link, or one of `room start-link`.
    Link,
    /// Everyone.
    Anyone,
}

impl Default for Rooms {
    fn default() -> Self {
        Self { max: 1_000, start: Start::Link }
    }
}

/// The kinds of evenings that rooms may follow.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FormatsSettings {
    /// A folder of the host's own formats, one TOML file each, beside those that ship.
    pub folder: Option<PathBuf>,
}

/// Help for people in need. It stands on every page and at every door, beside what helps everywhere.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Help {
    /// Lines of the host's own, before all others, in plain words.
    pub lines: Vec<String>,
    /// The country whose list stands at the doors, by its code or its name. Everyone can ask for another.
    pub country: Option<String>,
    /// The day on which the host has looked at all of it and found it right, such as `2026-11-22`.
    #[serde(deserialize_with = "day")]
    pub confirmed: Option<Date>,
    /// A folder of the host's own lists, one TOML file each. One takes the place of the shipped one of its country.
    pub folder: Option<PathBuf>,
}

/// What the program says about itself while it runs, on standard error. Never a name, a text or an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Logs {
    /// For people or for programs.
    pub format: LogsFormat,
    /// How much: `error`, `warn`, `info`, `debug` or `trace`.
    pub level: Level,
}

impl Default for Logs {
    fn default() -> Self {
        Self { format: LogsFormat::Text, level: Level::Info }
    }
}

/// The shape of a log line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LogsFormat {
    /// A line of text.
    Text,
    /// A line of JSON.
    Json,
}

/// How much the program says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the levels of tracing")]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}

impl Settings {
    /// The address that people type, without a slash at its end.
    pub fn public_url(&self) -> String {
        match &self.server.public_url {
            Some(url) => url.trim_end_matches('/').to_owned(),
            None => format!("http://{}", reachable(self.server.listen)),
        }
    }

    /// Whether the server listens on every address of the machine and knows none that people use.
    pub fn lacks_public_url(&self) -> bool {
        self.server.public_url.is_none() && self.server.listen.ip().is_unspecified()
    }
}

fn day<'de, D: Deserializer<'de>>(given: D) -> Result<Option<Date>, D::Error> {
    let day =
        |text: String| text.parse().map_err(|_| D::Error::custom("it must be a day, such as 2026-11-22"));
    Option::deserialize(given)?.map(day).transpose()
}

/// An address at which others in the same network find a server that listens on all of them; this machine's own name
/// for itself if it is in none.
fn reachable(listen: SocketAddr) -> SocketAddr {
    if !listen.ip().is_unspecified() {
        return listen;
    }
    let local: IpAddr =
        if listen.is_ipv4() { Ipv4Addr::LOCALHOST.into() } else { Ipv6Addr::LOCALHOST.into() };
    SocketAddr::new(outward(listen).unwrap_or(local), listen.port())
}

/// The address from which this machine would speak to the outside. Nothing is sent: the addresses are those that
/// stand for "somewhere" in examples.
fn outward(listen: SocketAddr) -> Option<IpAddr> {
    let somewhere = if listen.is_ipv4() { "192.0.2.1:9" } else { "[2001:db8::1]:9" };
    let socket = UdpSocket::bind(SocketAddr::new(listen.ip(), 0)).ok()?;
    socket.connect(somewhere).ok()?;
    Some(socket.local_addr().ok()?.ip())
}

impl Server {
    /// The origin of the pages at `public_url`, as a browser sends it, and the path below which they lie: nothing, or
    /// such as `/circle`. Neither without that setting.
    pub(crate) fn public_origin_and_path(&self) -> Option<(&str, &str)> {
        let url = self.public_url.as_deref()?.trim_end_matches('/');
        let host = url.find("://").map_or(0, |scheme| scheme + "://".len());
        let path = url[host..].find('/').map_or(url.len(), |path| host + path);
        Some(url.split_at(path))
    }
}
