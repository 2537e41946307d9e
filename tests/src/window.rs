//! A program in a terminal of its own, held by tmux: a test presses its keys and reads its screen. What is on a screen at
//! the moments that a test names is left in `target/screens/`, for people to look at.

use crate::client::PATIENCE;
use crate::programs::{program, workspace};
use anyhow::{Context, Result, ensure};
use rustix::process::{Pid, Signal, kill_process};
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Whether there is a tmux to hold windows. Where there is none the test says so, and shows nothing.
pub fn there_are_windows() -> bool {
    let there = Command::new("tmux").arg("-V").output().is_ok();
    if !there {
        eprintln!("tmux is not installed: nothing was shown of the terminal client on a full screen");
    }
    there
}

/// A window with a program in it. Both end when this is dropped.
pub struct Window {
    /// Of this window alone: the socket of its tmux, and the settings of whoever sits before it.
    folder: TempDir,
}

/// How a window is, and what its program is started with.
pub struct Setting<'a> {
    /// Columns and rows.
    pub size: (u16, u16),
    /// What the environment says besides, as `NAME=VALUE`.
    pub environment: &'a [&'a str],
    /// What was chosen before, if anything was.
    pub mode: Option<&'a str>,
    /// The arguments of the terminal client.
    pub arguments: &'a [&'a str],
}

impl Window {
    /// Starts the terminal client in a window.
    pub fn open(setting: &Setting<'_>) -> Result<Self> {
        let client = program("openchair")?.display().to_string();
        let line = [&[client.as_str()], setting.arguments].concat();
        let window = Self { folder: tempfile::tempdir()? };
        std::fs::write(window.folder.path().join("tmux"), "set -g status off\nset -g escape-time 10\n")?;
        let settings = window.folder.path().join("settings");
        if let Some(mode) = setting.mode {
            std::fs::create_dir_all(settings.join("openchair"))?;
            std::fs::write(settings.join("openchair/config.toml"), format!("mode = \"{mode}\"\n"))?;
        }
        let (home, environment) = (window.folder.path().display(), setting.environment.iter().copied());
        let home = [format!("HOME={home}"), format!("XDG_CONFIG_HOME={home}/settings")];
        let words = home.iter().map(String::as_str).chain(environment).chain(line.iter().copied());
        let quoted: Vec<String> = words.map(|word| format!("'{word}'")).collect();
        // What the terminal is like afterwards is a part of what is seen.
        let command = format!("env {}; echo \"left with $?\"; stty -a", quoted.join(" "));
        let (width, height) = (setting.size.0.to_string(), setting.size.1.to_string());
        let mut tmux = window.tmux();
        tmux.args(["new-session", "-d", "-x", &width, "-y", &height]);
        said(tmux.args(["sh", "-c", &format!("{command}; exec sleep 600")]))?;
        Ok(window)
    }

    fn tmux(&self) -> Command {
        let mut tmux = Command::new("tmux");
        tmux.arg("-S").arg(self.folder.path().join("socket"));
        tmux.arg("-f").arg(self.folder.path().join("tmux"));
        // Only what a test says about colours counts.
        for name in ["NO_COLOR", "COLORTERM", "OPENCHAIR_PLAIN", "LANGUAGE", "TMUX"] {
            tmux.env_remove(name);
        }
        tmux.env("LC_ALL", "C.UTF-8");
        tmux
    }

    /// Presses these keys, by the names that tmux has for them.
    pub fn presses(&self, keys: &[&str]) -> Result<()> {
        said(self.tmux().arg("send-keys").args(keys)).map(drop)
    }

    /// Types this, and leaves it there.
    pub fn writes(&self, text: &str) -> Result<()> {
        said(self.tmux().args(["send-keys", "-l", text])).map(drop)
    }

    /// Types this and Enter.
    pub fn types(&self, text: &str) -> Result<()> {
        self.writes(text)?;
        self.presses(&["Enter"])
    }

    /// Makes the window another size.
    pub fn becomes(&self, (width, height): (u16, u16)) -> Result<()> {
        let (width, height) = (width.to_string(), height.to_string());
        said(self.tmux().args(["resize-window", "-x", &width, "-y", &height])).map(drop)
    }

    /// Asks the program in it to end, as a supervisor does.
    pub fn terminates(&self) -> Result<()> {
        let shell = said(self.tmux().args(["display-message", "-p", "#{pane_pid}"]))?;
        let client = said(Command::new("ps").args(["-o", "pid=", "--ppid", shell.trim()]))?;
        let client = Pid::from_raw(client.trim().parse()?).context("no process has this number")?;
        Ok(kill_process(client, Signal::TERM)?)
    }

    /// What is on the screen.
    pub fn screen(&self) -> Result<String> {
        said(self.tmux().args(["capture-pane", "-p"]))
    }

    /// The same with its colours.
    pub fn painted(&self) -> Result<String> {
        said(self.tmux().args(["capture-pane", "-p", "-e"]))
    }

    /// Waits until all of these words are on the screen, each on one row, and gives it.
    pub async fn shows(&self, words: &[&str]) -> Result<String> {
        self.until(&format!("{words:?}"), |screen| words.iter().all(|words| screen.contains(words))).await
    }

    /// Waits until these words are no longer on the screen, and gives it.
    pub async fn hides(&self, words: &str) -> Result<String> {
        self.until(&format!("a screen without {words}"), |screen| !screen.contains(words)).await
    }

    async fn until(&self, what: &str, like: impl Fn(&str) -> bool) -> Result<String> {
        let began = Instant::now();
        loop {
            let screen = self.screen()?;
            if like(&screen) {
                return Ok(screen);
            }
            ensure!(began.elapsed() < PATIENCE, "{what} never came; there is:\n{screen}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Leaves what is on the screen for people to look at.
    pub fn keep(&self, name: &str) -> Result<()> {
        let folder = workspace().join("target/screens");
        std::fs::create_dir_all(&folder)?;
        Ok(std::fs::write(folder.join(format!("terminal-{name}.txt")), self.screen()?)?)
    }

    /// The folder of whoever sits before it.
    pub fn home(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // One that has ended already is what was wanted.
        self.tmux().arg("kill-server").output().ok();
    }
}

fn said(command: &mut Command) -> Result<String> {
    let Output { status, stdout, stderr } = command.output().context("failed to start a program")?;
    ensure!(status.success(), "{command:?}: {}", String::from_utf8_lossy(&stderr));
    Ok(String::from_utf8_lossy(&stdout).into_owned())
}
