//! What is made of the command line's own description: shell completions, and manual pages.

use crate::args::Cli;
use clap::{Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;
use std::io;

/// What makes this shell complete commands and options.
pub(crate) fn completions(shell: Shell) -> Vec<u8> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "openchair", &mut text);
    text
}

/// The manual page of the program, or of one of its commands; `None` where there is no such command.
pub(crate) fn page(command: Option<&str>) -> Option<io::Result<Vec<u8>>> {
    let program = built();
    let described = match command {
        Some(name) => program.find_subcommand(name)?.clone(),
        None => program,
    };
    let mut text = Vec::new();
    Some(Man::new(described).render(&mut text).map(|()| text))
}

/// With everything that clap adds by itself.
fn built() -> Command {
    let mut program = Cli::command();
    program.build();
    program
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELLS: [Shell; 5] = [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::Elvish, Shell::PowerShell];

    /// Every command with its long options.
    fn described() -> Vec<(String, Vec<String>)> {
        let options = |command: &Command| {
            command.get_arguments().filter_map(|arg| arg.get_long().map(str::to_owned)).collect()
        };
        let program = built();
        program.get_subcommands().map(|command| (command.get_name().to_owned(), options(command))).collect()
    }

    fn manual(command: Option<&str>) -> String {
        String::from_utf8(page(command).unwrap().unwrap()).unwrap().replace("\\-", "-")
    }

    #[test]
    fn every_command_and_option_is_completed_in_every_shell() {
        for shell in SHELLS {
            let text = String::from_utf8(completions(shell)).unwrap();
            for (command, options) in described() {
                assert!(text.contains(&command), "{command} in {shell}");
                for option in options {
                    let written =
                        if shell == Shell::Fish { format!("-l {option}") } else { format!("--{option}") };
                    assert!(text.contains(&written), "{command} {written} in {shell}");
                }
            }
        }
    }

    #[test]
    fn every_command_and_option_stands_in_the_manual() {
        let program = manual(None);
        for (command, options) in described() {
            assert!(program.contains(&format!("openchair-{command}(1)")), "{command}");
            let page = manual(Some(&command));
            for option in options {
                assert!(page.contains(&format!("--{option}")), "--{option} in the page of {command}");
            }
        }
        assert!(program.contains("OPENCHAIR_PLAIN=1") && program.contains("Exit codes"));
        assert!(page(Some("sing")).is_none());
    }

    #[test]
    fn every_command_and_option_stands_on_the_page_about_the_terminal() {
        let terminal = include_str!("../../docs/terminal.md");
        for (command, options) in described().into_iter().filter(|(command, _)| command != "help") {
            assert!(terminal.contains(&format!("openchair {command}")), "{command}");
            for option in options.into_iter().filter(|option| option != "help" && option != "version") {
                assert!(terminal.contains(&format!("`--{option}")), "--{option} of {command}");
            }
        }
    }
}
