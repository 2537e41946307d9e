//! "What is kept here": said at every door, from what this server really does.

use crate::settings::{Backend, Settings};

/// One sentence each, in plain words.
pub fn sentences(settings: &Settings) -> Vec<String> {
    let words = match settings.log.backend {
        Backend::Sqlite => {
            "What is written here, and under which names, is kept sealed on the server until the meeting ends. \
             Then it is destroyed."
        }
        Backend::Memory => {
            "What is written here, and under which names, is held in the server's memory only. \
             It is gone when the meeting ends or the server stops."
        }
    };
    let rest = [
        "Notes to the facilitators, hands, and who was here are gone with it.",
        "Your drafts stay on your own device.",
        "The room itself stays: its name, its agreements, and the proofs of its facilitators' links.",
        "Network addresses are never written down. To stop floods the server holds a code of them in memory, \
         and throws its key away every day.",
        "The server's own reports hold counts and faults, never names, words or addresses.",
        "While a meeting runs, whoever runs this server could read it.",
    ];
    std::iter::once(words).chain(rest).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_door_tells_a_server_that_writes_to_disk_from_one_that_does_not() {
        let mut settings = Settings::default();
        assert!(sentences(&settings)[0].contains("sealed"));
        settings.log.backend = Backend::Memory;
        assert!(sentences(&settings)[0].contains("memory only"));
    }
}
