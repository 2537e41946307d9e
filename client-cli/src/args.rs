//! The command line. Secrets never stand on it: other people on the machine could read them there.

use crate::choice::Mode;
use crate::language::Language;
use crate::profile;
use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;
use std::path::PathBuf;

/// What stands under every `--help`.
const AFTER_HELP: &str = "\
Inside, /help says where to find help and what can be typed.
With --plain or OPENCHAIR_PLAIN=1 each sentence is one line and nothing is painted, for screen readers.

Exit codes:
  0  left, or the meeting ended, or the input ended (the seat is kept)
  1  an unforeseen error
  2  the command line, or a file named in it, is not usable
  3  the door stays closed: wrong link or passphrase, no such room, declined
  4  removed from the meeting
  5  the server cannot be reached
  6  the seat was taken up on another device
  7  server and client do not understand each other
  8  this computer's clock is wrong (only check)";

/// Meetings by text, in the terminal. With the link that you were given: openchair join LINK
#[derive(Debug, Parser)]
#[command(name = "openchair", version, after_help = AFTER_HELP)]
pub(crate) struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub(crate) act: Act,
}

/// What the program is started for.
#[derive(Debug, Subcommand)]
pub(crate) enum Act {
    /// Take part in a meeting
    #[command(after_help = AFTER_HELP)]
    Join {
        /// Only listen; nobody is told
        #[arg(long)]
        listen: bool,
        /// This is my first time here
        #[arg(long)]
        newcomer: bool,
        /// My pronouns, in a room that has a place for them
        #[arg(long, value_name = "TEXT")]
        pronouns: Option<String>,
        /// A program that acts by itself: it is marked, and never counted or called
        #[arg(long)]
        bot: bool,
        #[command(flatten)]
        common: Common,
    },
    /// Hold a meeting, with the facilitator's link or a passphrase
    #[command(after_help = AFTER_HELP)]
    Facilitate {
        #[command(flatten)]
        common: Common,
    },
    /// Say what is wrong with a connection, without entering any room
    #[command(after_help = AFTER_HELP)]
    Check {
        /// A room's link, or the address of a server. The secret of a link is sent nowhere
        link: String,
        #[command(flatten)]
        reading: Reading,
    },
    /// Whom to call or write to in your country, without entering any room
    #[command(after_help = AFTER_HELP)]
    HelpLines {
        /// Any room's link on the server, as in http://localhost:8080/r/tuesday-evening
        link: String,
        /// The country, by its name or its two-letter code (the host's own, if it is not given)
        country: Vec<String>,
        #[command(flatten)]
        reading: Reading,
    },
    /// Lead a practice evening with simulated people, on a server of its own
    Rehearse(Rehearse),
    /// Print what makes a shell complete the commands and options of this program
    Completions {
        /// Which shell
        shell: Shell,
    },
    /// Print the manual page of this program, or of one of its commands
    Man {
        /// The command, such as join
        command: Option<String>,
    },
}

/// What those who take a seat have.
#[derive(Debug, Clone, Args)]
pub(crate) struct Common {
    /// The room's link, as in http://localhost:8080/r/tuesday-evening, or its name alone if a profile has the server
    pub(crate) link: String,
    /// The name to use in this meeting (asked for, if it is not given)
    #[arg(long = "as", value_name = "NAME")]
    pub(crate) alias: Option<String>,
    /// Read the room's passphrase from this file's first line instead of asking
    #[arg(long, value_name = "FILE")]
    pub(crate) pass_file: Option<PathBuf>,
    /// Read the room's passphrase from the first line of this open file descriptor, 3 or higher
    #[cfg(unix)]
    #[arg(long, value_name = "N", conflicts_with = "pass_file", value_parser = clap::value_parser!(u32).range(3..))]
    pub(crate) pass_fd: Option<u32>,
    /// Keep the seat's secret in this file, and come back with it
    #[arg(long, value_name = "FILE")]
    pub(crate) resume: Option<PathBuf>,
    /// For scripts: JSON in and out, one message a line
    #[arg(long)]
    pub(crate) json: bool,
    /// In plain lines, which suit screen readers; the next time too
    #[arg(long, conflicts_with_all = ["json", "full_screen"])]
    plain: bool,
    /// On the full screen; the next time too
    #[arg(long, conflicts_with = "json")]
    full_screen: bool,
    /// Print what stands in the meeting now, and go; nothing is read from the input
    #[arg(long, requires = "json")]
    pub(crate) once: bool,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

impl Common {
    /// How the meeting is to be shown, if that was said.
    pub(crate) fn mode(&self) -> Option<Mode> {
        match (self.plain, self.full_screen) {
            (true, _) => Some(Mode::Plain),
            (_, true) => Some(Mode::FullScreen),
            _ => None,
        }
    }
}

/// What a practice evening is made of.
#[derive(Debug, Args)]
pub(crate) struct Rehearse {
    /// The kind of evening, such as circle
    pub(crate) format: String,
    /// How many simulated people come
    #[arg(long, value_name = "NUMBER", default_value_t = 8, value_parser = clap::value_parser!(u16).range(1..=40))]
    pub(crate) people: u16,
    /// The same number brings the same people (drawn, if it is not given)
    #[arg(long, value_name = "NUMBER")]
    pub(crate) seed: Option<u64>,
    /// The name to lead it under (asked for, if it is not given)
    #[arg(long = "as", value_name = "NAME")]
    pub(crate) alias: Option<String>,
    /// The program of the server (openchair-server beside this program or on the PATH, if it is not given)
    #[arg(long, value_name = "PROGRAM")]
    pub(crate) server: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

impl Common {
    /// What someone has who leads at this link, and is asked for nothing else.
    pub(crate) fn leading(link: String, rehearse: &Rehearse) -> Self {
        let (alias, reading) = (rehearse.alias.clone(), rehearse.reading.clone());
        Self {
            link,
            alias,
            pass_file: None,
            #[cfg(unix)]
            pass_fd: None,
            resume: None,
            json: false,
            plain: false,
            full_screen: false,
            once: false,
            reading,
        }
    }

    /// The file that holds the room's passphrase. A file descriptor is one too.
    pub(crate) fn pass_path(&self) -> Option<PathBuf> {
        #[cfg(unix)]
        if let Some(number) = self.pass_fd {
            return Some(PathBuf::from(format!("/dev/fd/{number}")));
        }
        self.pass_file.clone()
    }
}

/// What everyone has who reads sentences.
#[derive(Debug, Clone, Args)]
pub(crate) struct Reading {
    /// The language of what the program says: en, es, de, fr, pt or ar (the computer's own, if it is not given)
    #[arg(long, value_name = "TAG", value_parser = Language::asked_for)]
    language: Option<Language>,
    /// Take server, name and language from this profile of openchair/config.toml
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
}

impl Act {
    /// Fills in what a profile says and the command line does not.
    pub(crate) fn settle(&mut self) -> anyhow::Result<()> {
        match self {
            Self::Join { common, .. } | Self::Facilitate { common } => {
                common.reading.settle(&mut common.link, &mut common.alias)
            }
            Self::HelpLines { link, reading, .. } | Self::Check { link, reading } => {
                reading.settle(link, &mut None)
            }
            Self::Rehearse(rehearse) => rehearse.reading.settle(&mut String::new(), &mut rehearse.alias),
            Self::Completions { .. } | Self::Man { .. } => Ok(()),
        }
    }
}

impl Reading {
    fn settle(&mut self, link: &mut String, alias: &mut Option<String>) -> anyhow::Result<()> {
        let profile = profile::load(self.profile.as_deref())?;
        *link = profile.link(std::mem::take(link));
        self.language = self.language.or(profile.language);
        *alias = alias.take().or(profile.alias);
        Ok(())
    }

    /// The language that was asked for, or the computer's own.
    pub(crate) fn language(&self) -> Language {
        self.language.unwrap_or_else(|| Language::of_environment(|name| std::env::var(name).ok()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ending::Ending;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound_and_help_lists_every_exit_code() {
        Cli::command().debug_assert();
        for ending in Ending::ALL {
            assert!(AFTER_HELP.contains(&format!("\n  {}  ", ending.exit_code())), "{ending:?}");
        }
    }

    /// The lines in a page's blocks that start this program, without what a shell does with them.
    fn commands(page: &str) -> Vec<Vec<String>> {
        let lines = page.split("```").skip(1).step_by(2).flat_map(str::lines);
        let lines = lines.filter_map(|line| {
            let line = line.trim_start_matches("$ ");
            line.strip_prefix("openchair ").or_else(|| Some(line.split_once(" -p openchair -- ")?.1))
        });
        let words = |line: &str| {
            let mine = line.split([' ']).take_while(|word| !matches!(*word, "|" | ">" | "<"));
            mine.map(|word| word.trim_matches('\'').to_owned()).collect()
        };
        lines.map(words).collect()
    }

    #[test]
    fn every_command_on_the_pages_is_one_that_the_program_reads() {
        for (page, least) in [
            (include_str!("../../docs/terminal.md"), 8),
            (include_str!("../../docs/bots.md"), 1),
            (include_str!("../../README.md"), 4),
        ] {
            let commands = commands(page);
            assert!(commands.len() >= least, "{commands:?}");
            for command in commands {
                let line = ["openchair".to_owned()].into_iter().chain(command.clone());
                Cli::try_parse_from(line).unwrap_or_else(|error| panic!("{command:?}: {error}"));
            }
        }
    }

    #[test]
    fn join_and_facilitate_read_what_they_are_given() {
        let cli =
            Cli::try_parse_from(["openchair", "join", "http://a/r/b", "--as", "Maple", "--listen"]).unwrap();
        assert!(matches!(cli.act, Act::Join { listen: true, newcomer: false, .. }));
        let Act::Join { common, .. } = cli.act else { panic!() };
        assert_eq!(common.alias.as_deref(), Some("Maple"));
        let cli = Cli::try_parse_from(["openchair", "facilitate", "http://a/r/b#f=c", "--json"]).unwrap();
        assert!(matches!(cli.act, Act::Facilitate { common } if common.json));
    }
}
