//! A server as a process of its own, on a port and in a folder of its own.

use crate::client::PATIENCE;
use crate::machine::formats_folder;
use crate::programs::program;
use crate::search::KEPT_IN;
use anyhow::{Context, Result, ensure};
use rustix::process::{Pid, Signal, kill_process};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::time::Instant;
use tempfile::TempDir;
use tokio::sync::watch;

/// Settings that differ from a host's: everybody comes from one address, and many lines are said in little time.
const SETTINGS: [&str; 3] =
    ["rates.enter_per_minute=100000", "limits.says_per_minute=600", "limits.says_burst=600"];

const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// A running server. It ends when this is dropped, by its own process id.
pub struct TestServer {
    folder: TempDir,
    start: Start,
    running: Option<Running>,
}

/// How it is started, each time.
struct Start {
    listen: IpAddr,
    settings: Vec<String>,
    /// A program that starts it, such as one that gives it a disk of its own.
    starter: Vec<String>,
    /// How fast its clock runs, if it is not the machine's.
    speed: Option<u64>,
}

impl Start {
    fn of_tests(settings: &[&str]) -> Self {
        Self {
            listen: HERE,
            settings: owned(&[&SETTINGS, settings].concat()),
            starter: Vec::new(),
            speed: None,
        }
    }
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

struct Running {
    child: Child,
    clock: Option<ChildStdin>,
    address: SocketAddr,
    /// Where its clock was seen to stand.
    moment: watch::Receiver<u64>,
    /// Whether its memory may be read.
    watched: watch::Receiver<bool>,
}

/// The links of a room.
#[derive(Debug, Clone)]
pub struct Links {
    /// For everyone.
    pub room: String,
    /// For whoever facilitates; its secret stands behind `#f=`.
    pub facilitator: String,
}

impl TestServer {
    /// The real server.
    pub fn start() -> Result<Self> {
        Self::with(&[])
    }

    /// The real server with these settings, as `KEY=VALUE`, besides those of every test.
    pub fn with(settings: &[&str]) -> Result<Self> {
        Self::launch(Start::of_tests(settings))
    }

    /// The real server at this address of this machine, with the limits that a host gets who sets none.
    pub fn hosted(listen: IpAddr, settings: &[&str]) -> Result<Self> {
        Self::launch(Start { listen, settings: owned(settings), ..Start::of_tests(&[]) })
    }

    /// The same, started by another program and its arguments, which must become the server.
    pub fn started_by(starter: &[&str], settings: &[&str]) -> Result<Self> {
        Self::launch(Start { starter: owned(starter), ..Start::of_tests(settings) })
    }

    /// The server by a clock that runs at this speed, up to the moment that was last named to [`Self::run_to`].
    pub fn scaled(speed: u64, settings: &[&str]) -> Result<Self> {
        Self::launch(Start { speed: Some(speed), ..Start::of_tests(settings) })
    }

    fn launch(start: Start) -> Result<Self> {
        let folder = tempfile::tempdir().context("failed to make a folder")?;
        std::fs::create_dir(folder.path().join("logs"))?;
        let mut server = Self { folder, start, running: None };
        server.restart()?;
        Ok(server)
    }

    /// Starts it again on the same folder, at another port.
    pub fn restart(&mut self) -> Result<()> {
        self.running = None;
        let logs = std::fs::File::options().create(true).append(true).open(self.logs())?;
        let mut command = match self.start.speed {
            Some(speed) => {
                let mut command = Command::new(program("scaled_server")?);
                command.arg(speed.to_string()).stdin(Stdio::piped());
                command
            }
            None => self.by_starter(program("openchair-server")?),
        };
        self.configure(&mut command);
        let mut child = command
            .args(["--listen", &format!("{}:0", self.start.listen)])
            .stdout(Stdio::piped())
            .stderr(logs)
            .spawn()?;
        let clock = child.stdin.take();
        let output = child.stdout.take().context("the server has no output")?;
        let ((moments, moment), (watching, watched)) = (watch::channel(0), watch::channel(false));
        let address = SocketAddr::from(([127, 0, 0, 1], 0));
        // Held before it has greeted, so that a server that never does ends too.
        self.running = Some(Running { child, clock, address, moment, watched });
        let logs = || std::fs::read_to_string(self.logs()).unwrap_or_default();
        let said =
            std::fs::File::options().create(true).append(true).open(self.logs().with_extension("out"))?;
        let address = address_in(output, said, moments, watching).with_context(logs)?;
        self.running.iter_mut().for_each(|running| running.address = address);
        Ok(())
    }

    fn by_starter(&self, server: PathBuf) -> Command {
        let Some((starter, arguments)) = self.start.starter.split_first() else {
            return Command::new(server);
        };
        let mut command = Command::new(starter);
        command.args(arguments).arg(server);
        command
    }

    fn configure(&self, command: &mut Command) {
        command.current_dir(self.folder.path()).env("XDG_STATE_HOME", self.folder.path().join("state"));
        command.arg("--data").arg(self.data());
        let formats = format!("formats.folder={}", formats_folder().display());
        for setting in self.start.settings.iter().map(String::as_str).chain([&*formats]) {
            command.args(["--set", setting]);
        }
    }

    /// Ends the process at once, as a power cut does.
    pub fn kill(&mut self) {
        self.running = None;
    }

    /// Waits until the process has ended by itself.
    pub fn ended(&mut self) -> Result<()> {
        let mut running = self.running.take().context("the server does not run")?;
        running.child.wait().map(drop).context("failed to wait for the server")
    }

    /// Asks the process to end, as a supervisor does, and waits until it has.
    pub async fn terminate(&mut self) -> Result<ExitStatus> {
        let mut running = self.running.take().context("the server does not run")?;
        let process = Pid::from_child(&running.child);
        kill_process(process, Signal::TERM)?;
        let ended = tokio::task::spawn_blocking(move || running.child.wait());
        Ok(ended.await??)
    }

    /// Lets the clock run up to this moment of its own, in milliseconds, and returns when it stands there.
    pub async fn run_to(&mut self, to_ms: u64) -> Result<()> {
        self.order(&to_ms.to_string())?;
        let running = self.running.as_mut().context("the server does not run")?;
        running.moment.wait_for(|moment| *moment >= to_ms).await.context("the server has ended")?;
        Ok(())
    }

    /// Lets the clock run on without an end.
    pub fn run_on(&mut self) -> Result<()> {
        self.order(&u64::MAX.to_string())
    }

    /// Lets so much time pass, where the clock is a driven one; the machine's passes by itself.
    pub async fn let_pass(&mut self, ms: u64) -> Result<()> {
        let driven = self.running.as_ref().filter(|running| running.clock.is_some());
        match driven.map(|running| *running.moment.borrow()) {
            Some(now) => self.run_to(now + ms).await,
            None => Ok(()),
        }
    }

    /// Lets other programs of this user read the server's memory, and returns its process.
    pub async fn watch(&mut self) -> Result<u32> {
        self.order("watch")?;
        let running = self.running.as_mut().context("the server does not run")?;
        running.watched.wait_for(|watched| *watched).await.context("the server has ended")?;
        Ok(running.child.id())
    }

    /// Sets the wall's clock forward by so many milliseconds, or back.
    pub fn jump_wall(&mut self, by_ms: i64) -> Result<()> {
        self.order(&format!("wall {by_ms}"))
    }

    /// Lets the next part of the server that looks at the clock, which is one of its meetings, panic with these words.
    pub fn fail(&mut self, words: &str) -> Result<()> {
        self.order(&format!("fail {words}"))
    }

    /// Tells a server by a driven clock something.
    fn order(&mut self, order: &str) -> Result<()> {
        let running = self.running.as_mut().context("the server does not run")?;
        let clock = running.clock.as_mut().context("this server goes by the machine's clock")?;
        writeln!(clock, "{order}")?;
        Ok(clock.flush()?)
    }

    /// Makes a room and gives its links.
    pub fn make_room(&self, name: &str, format: &str) -> Result<Links> {
        let said = self.command(&["room", "create", name, "--format", format])?;
        let link = |with_key: bool| {
            said.split_whitespace().find(|word| is_link(word) && word.contains('#') == with_key)
        };
        let room = link(false).context("no link to the room was shown")?.to_owned();
        let facilitator = link(true).context("no facilitator's link was shown")?.to_owned();
        Ok(Links { room, facilitator })
    }

    /// One more facilitator's link.
    pub fn facilitator_link(&self, room: &str) -> Result<String> {
        let said = self.command(&["room", "link", room])?;
        let link = said.split_whitespace().find(|word| is_link(word));
        Ok(link.context("no link was shown")?.to_owned())
    }

    /// Runs `openchair-server` on the same folder, and gives what it says; what it complains of is the error.
    pub fn command(&self, arguments: &[&str]) -> Result<String> {
        self.command_with(arguments, "")
    }

    /// The same, with what it reads.
    pub fn command_with(&self, arguments: &[&str], input: &str) -> Result<String> {
        let mut command = Command::new(program("openchair-server")?);
        self.configure(&mut command);
        let piped =
            command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = piped.spawn()?;
        // One that reads nothing may have ended already.
        let _ = child.stdin.take().context("no input")?.write_all(input.as_bytes());
        let output = child.wait_with_output()?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        ensure!(output.status.success(), "{arguments:?}: {said}{}", String::from_utf8_lossy(&output.stderr));
        Ok(said)
    }

    /// Waits until it has said that it has erased a meeting.
    pub async fn erased(&self) -> Result<()> {
        let began = Instant::now();
        while !std::fs::read_to_string(self.logs())?.contains("ended and erased") {
            ensure!(
                began.elapsed() < PATIENCE,
                "no meeting was erased: {}",
                std::fs::read_to_string(self.logs())?
            );
            tokio::task::yield_now().await;
        }
        Ok(())
    }

    /// Gives a room a passphrase for whoever facilitates.
    pub fn set_passphrase(&self, room: &str, passphrase: &str) -> Result<()> {
        self.command_with(&["room", "passphrase", room], passphrase).map(drop)
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.running.as_ref().map_or(SocketAddr::from(([127, 0, 0, 1], 0)), |running| running.address)
    }

    /// The number of its process, while it runs.
    pub fn process(&self) -> Option<u32> {
        self.running.as_ref().map(|running| running.child.id())
    }

    /// A folder of this test's own, around everything that the server writes.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Its data.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Where its master key lies.
    pub fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    /// What it says about itself.
    pub fn logs_folder(&self) -> PathBuf {
        self.folder.path().join("logs")
    }

    fn logs(&self) -> PathBuf {
        self.logs_folder().join("server.err")
    }
}

impl Drop for TestServer {
    /// Keeps what it has said, where all of that is to be searched.
    fn drop(&mut self) {
        self.running = None;
        let Some(folder) = std::env::var_os(KEPT_IN).map(PathBuf::from) else { return };
        for end in ["err", "out"] {
            let said = self.logs_folder().join("server").with_extension(end);
            let kept = folder.join(format!("{:016x}.{end}", rand::random::<u64>()));
            if let Err(error) = std::fs::copy(&said, &kept) {
                eprintln!("failed to keep {}: {error}", said.display());
            }
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // A process that has ended already is what was wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn is_link(word: &str) -> bool {
    word.starts_with("http://") && word.contains("/r/")
}

/// Reads the address that a server greets with, and goes on reading where its clock stands.
fn address_in(
    output: impl Read + Send + 'static,
    mut said: std::fs::File,
    moments: watch::Sender<u64>,
    watched: watch::Sender<bool>,
) -> Result<SocketAddr> {
    let lines = BufReader::new(output).lines().map_while(Result::ok);
    let mut lines = lines.inspect(move |line| drop(writeln!(said, "{line}")));
    let address = lines.find_map(|line| {
        let behind = line.split("http://").nth(1)?;
        behind.split('/').next()?.parse().ok()
    });
    std::thread::spawn(move || {
        lines.for_each(|line| match line.strip_prefix("clock ").map(str::parse) {
            Some(Ok(moment)) => drop(moments.send_replace(moment)),
            _ if line == "watched" => drop(watched.send_replace(true)),
            // Whatever else the server says.
            _ => {}
        });
    });
    address.context("the server did not start")
}
