//! What must never happen (MEETINGS 4.4, N1 to N20), searched for in what everybody received, for any evening: what
//! to look for comes from what people did. Each search can plant a leak of its own, and must catch it.

mod evening;
mod people;
mod power;
mod texts;

pub use evening::Evening;

use crate::stream::Record;

/// One rule.
pub struct Rule {
    /// Its number in MEETINGS 4.4.
    pub name: &'static str,
    /// What must never happen.
    pub says: &'static str,
    /// Where it happened, one sentence each.
    pub search: fn(&Evening) -> Vec<String>,
    /// The same evening with such a leak in it, if the evening has a place for one.
    pub plant: fn(&Evening) -> Option<Record>,
}

/// All that can be told from streams. N18 is a search of the server's process, in [`crate::search`].
pub const RULES: [Rule; 20] = [
    Rule {
        name: "N1",
        says: "who passes, declines or listens is named",
        search: people::silent_acts,
        plant: people::tell_silence,
    },
    Rule {
        name: "N2",
        says: "an answer that others learn of",
        search: people::answers,
        plant: people::tell_answer,
    },
    Rule {
        name: "N2",
        says: "a count that gives an answer away",
        search: people::small_counts,
        plant: people::tell_small_count,
    },
    Rule {
        name: "N3",
        says: "quiet, removal or a report is announced",
        search: power::announced,
        plant: power::announce,
    },
    Rule {
        name: "N4",
        says: "someone is seen to come or go",
        search: people::absences,
        plant: people::tell_absence,
    },
    Rule {
        name: "N5",
        says: "a card without its author's act",
        search: texts::cards,
        plant: texts::foreign_card,
    },
    Rule { name: "N6", says: "the reason for a place", search: people::reasons, plant: people::tell_reason },
    Rule {
        name: "N7",
        says: "private words before other eyes",
        search: texts::private_words,
        plant: texts::spill,
    },
    Rule { name: "N8", says: "a draft that anyone reads", search: texts::drafts, plant: texts::spill_draft },
    Rule { name: "N9", says: "what could link a person's names", search: people::links, plant: people::link },
    Rule {
        name: "N10",
        says: "a latecomer reads what was said before",
        search: texts::backlog,
        plant: texts::tell_backlog,
    },
    Rule {
        name: "N11",
        says: "someone silent is called on",
        search: people::calls,
        plant: people::call_on_silent,
    },
    Rule {
        name: "N12",
        says: "a crisis or a one-to-one is visible",
        search: power::crises,
        plant: power::show_crisis,
    },
    Rule {
        name: "N13",
        says: "words in another's mouth",
        search: texts::foreign_words,
        plant: texts::put_words,
    },
    Rule {
        name: "N14",
        says: "power that no other facilitator sees",
        search: power::unseen,
        plant: power::unsee,
    },
    Rule { name: "N15", says: "a share cut in the middle of a line", search: power::cuts, plant: power::cut },
    Rule {
        name: "N16",
        says: "attendance is told to others",
        search: people::attendance,
        plant: people::tell_attendance,
    },
    Rule {
        name: "N17",
        says: "scores, ranks, streaks, receipts",
        search: people::scores,
        plant: people::score,
    },
    Rule {
        name: "N19",
        says: "help, leaving, passing or reporting is refused",
        search: power::refusals,
        plant: power::refuse_help,
    },
    Rule {
        name: "N20",
        says: "words without their author's act",
        search: texts::unsent,
        plant: texts::send_unasked,
    },
];

/// Everything that happened and must not, with the rule's number before it.
pub fn breaches(evening: &Evening) -> Vec<String> {
    let found = |rule: &Rule| {
        let name = rule.name;
        (rule.search)(evening).into_iter().map(move |breach| format!("{name}: {breach}"))
    };
    RULES.iter().flat_map(found).collect()
}
