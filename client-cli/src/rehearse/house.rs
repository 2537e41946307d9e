//! A server for practice alone: a child of this program, with a log in memory and a folder that goes with it.

use crate::check::way::Way;
use crate::link;
use anyhow::{Context, anyhow, bail};
use http::StatusCode;
use people::Links;
use protocol::formats::{FormatList, FormatWhole};
use protocol::links::MadeLink;
use protocol::rooms::MadeRoom;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

const PROGRAM: &str = "openchair-server";
/// Everybody comes from one address here, and at once.
const SETTINGS: [&str; 6] = [
    "log.backend=memory",
    "rooms.start=anyone",
    "rates.enter_per_minute=100000",
    "rates.look_per_minute=100000",
    "rates.passphrases_per_minute=100000",
    "server.connections_per_address=1000",
];

/// A running server. It ends when this is dropped, by its own process id, and its folder is removed.
pub(super) struct House {
    child: Child,
    server: link::Server,
    _folder: TempDir,
}

impl House {
    /// Starts it, and waits until it listens.
    pub(super) fn open(program: Option<&Path>) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir().context("cannot make a folder for the practice server")?;
        let complaints = folder.path().join("complaints");
        let mut command = Command::new(program.map_or_else(found, Path::to_owned));
        command.current_dir(&folder).env("XDG_STATE_HOME", folder.path()).env_remove("OPENCHAIR_CONFIG");
        command.args(["--listen", "127.0.0.1:0"]).arg("--data").arg(folder.path().join("data"));
        command.args(SETTINGS.iter().flat_map(|setting| ["--set", setting]));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(fs::File::create(&complaints)?);
        let mut child = command.spawn().with_context(|| {
            format!("cannot start {}: name it with --server", command.get_program().display())
        })?;
        let mut greeting = BufReader::new(child.stdout.take().context("it has no output")?).lines();
        let server = greeting.by_ref().map_while(Result::ok).find_map(|line| address(&line));
        let Some(server) = server else {
            // A process that has ended already is what was wanted.
            child.kill().ok();
            child.wait().ok();
            bail!("the practice server did not start: {}", fs::read_to_string(complaints)?.trim());
        };
        // What it says later has to go somewhere.
        std::thread::spawn(move || greeting.map_while(Result::ok).for_each(drop));
        Ok(Self { child, server, _folder: folder })
    }

    /// The kind of evening of this name.
    pub(super) async fn format(&self, name: &str) -> anyhow::Result<FormatWhole> {
        let way = self.way().await?;
        if let Ok(format) = read(way.get(&format!("/api/formats/{name}")).await, StatusCode::OK) {
            return Ok(format);
        }
        let list: FormatList = read(way.get("/api/formats").await, StatusCode::OK)?;
        let names: Vec<String> = list.formats.into_iter().map(|format| format.name).collect();
        bail!("there is no kind of evening of that name; there are: {}", names.join(", "))
    }

    /// A room for such an evening and so many people.
    pub(super) async fn make_room(&self, format: &FormatWhole, people: u16) -> anyhow::Result<Links> {
        let way = self.way().await?;
        let body = json!({"name": "rehearsal", "format": format.info.name});
        let made: MadeRoom = read(way.post("/api/rooms", None, &body).await, StatusCode::CREATED)?;
        let secret = made.facilitator_link.split_once("#f=").map(|(_, secret)| secret);
        let secret = secret.context("the practice server gave no key")?;
        let path = format!("/api/rooms/{}/links", made.room);
        let one_more = async |grants: &str| {
            let made = way.post(&path, Some(secret), &json!({"grants": grants})).await;
            anyhow::Ok(self.here(&read::<MadeLink>(made, StatusCode::CREATED)?.link))
        };
        let mut invitations = Vec::new();
        if format.info.entry == "invited" {
            for _ in 0..people {
                invitations.push(one_more("invitation").await?);
            }
        }
        // Some evenings begin only where two lead.
        let cofacilitator =
            if format.info.facilitators > 1 { Some(one_more("cofacilitator").await?) } else { None };
        let (room, facilitator) = (self.here(&made.link), self.here(&made.facilitator_link));
        Ok(Links { room, facilitator, cofacilitator, invitations })
    }

    async fn way(&self) -> anyhow::Result<Way<'_>> {
        Way::find(&self.server).await.map_err(|finding| anyhow!("{finding:?}"))
    }

    /// A link of this server's, by the address that it listens on.
    fn here(&self, link: &str) -> String {
        let room = link.split_once("/r/").map_or(link, |(_, room)| room);
        format!("{}/r/{room}", self.server.origin())
    }
}

impl Drop for House {
    fn drop(&mut self) {
        // A process that has ended already is what was wanted.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// The server's program: beside this one, or wherever the shell would find it.
fn found() -> PathBuf {
    let beside = env::current_exe().map(|path| path.with_file_name(PROGRAM));
    beside.ok().filter(|path| path.exists()).unwrap_or_else(|| PROGRAM.into())
}

/// The address in a line of the server's greeting.
fn address(line: &str) -> Option<link::Server> {
    line.split_whitespace().find_map(|word| Some(link::server(word).ok()?.0))
}

fn read<T: DeserializeOwned>(
    answer: Result<crate::check::Answer, crate::check::Finding>,
    expected: StatusCode,
) -> anyhow::Result<T> {
    let answer = answer.map_err(|finding| anyhow!("the practice server cannot be reached ({finding:?})"))?;
    if answer.status != expected {
        let why: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        bail!(
            "the practice server refused: {} {}",
            answer.status,
            why["detail"].as_str().unwrap_or_default()
        );
    }
    Ok(serde_json::from_slice(&answer.body)?)
}
