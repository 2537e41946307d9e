//! "What is kept here": said at every door, from what this server really does.
//!
//! - `here` is what is kept now, and what of it is not as it is said;
//! - `running` is the server that runs on a data folder.

mod here;
mod running;

use protocol::door::KeptInfo;

use crate::settings::{Backend, Settings};

pub use here::{Here, HereError};

/// One thing each, first what becomes of people's words. Clients say them in their own words, by the key.
pub fn lines(settings: &Settings) -> Vec<KeptInfo> {
    let words = match settings.log.backend {
        Backend::Sqlite => (
            "sealed",
            "What is written here, and under which names, is kept sealed on the server until the meeting ends. \
             Then it is destroyed.",
        ),
        Backend::Memory => (
            "memory",
            "What is written here, and under which names, is held in the server's memory only. \
             It is gone when the meeting ends or the server stops.",
        ),
    };
    let rest = [
        ("notes", "Notes to the facilitators, hands, and who was here are gone with it."),
        ("drafts", "Your drafts stay on your own device."),
        (
            "room",
            "The room itself stays: its name, its agreements, and the proofs of its facilitators' links.",
        ),
        (
            "addresses",
            "Network addresses are never written down. To stop floods the server holds a code of them in memory, \
         and throws its key away every day.",
        ),
        ("reports", "The server's own reports hold counts and faults, never names, words or addresses."),
        ("host", "While a meeting runs, whoever runs this server could read it."),
    ];
    let line = |(key, text): (&str, &str)| KeptInfo { key: key.to_owned(), text: text.to_owned() };
    std::iter::once(words).chain(rest).map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_door_tells_a_server_that_writes_to_disk_from_one_that_does_not() {
        let mut settings = Settings::default();
        let first = |settings: &Settings| lines(settings).remove(0);
        assert!(first(&settings).key == "sealed" && first(&settings).text.contains("sealed"));
        settings.log.backend = Backend::Memory;
        assert!(first(&settings).key == "memory" && first(&settings).text.contains("memory only"));
        assert!(lines(&settings).iter().all(|line| KeptInfo::KEYS.contains(&line.key.as_str())));
    }
}
