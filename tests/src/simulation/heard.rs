//! What everybody received in a run, searched for what must never happen (N1 to N20). Lines drop and clocks stop here,
//! so nothing is told from what came at one moment. Rules that need such moments (N1, N2, N4, N12) are looked at by the
//! model beside the log ([`crate::model`]), entry by entry.

use crate::never::{Evening, RULES, breaches};
use crate::script::{Script, parse};
use crate::stream::{Answer, Record};
use crate::verdict::Slack;
use protocol::Code;
use serde_json::Value;
use std::path::Path;
use std::sync::LazyLock;

/// Two things so near to each other, in milliseconds, may be the same moment.
const MOMENT: Slack = Slack(120_000);

/// What N-rules cannot tell apart in an evening like this: an act on people is told to each facilitator who is
/// connected (N14), and who is changes all the time; a typed word ends one's own turn (N15), and those are left out.
const NOT_HERE: [&str; 2] = ["N14", "N15"];

/// Who leads.
const CAST: &str =
    "phase talk open\ncast Juniper facilitator\ncast Wren facilitator\ncast Rowan facilitator\n";

/// The record of a run.
#[derive(Default)]
pub struct Received(Record);

impl Received {
    /// Someone received an event or a view.
    pub fn frame(&mut self, who: &str, now: u64, frame: Value) {
        if frame["type"] != "said" || !is_typed_word(&frame) {
            self.0.hear(who, i64::try_from(now).unwrap_or(i64::MAX), frame);
        }
    }

    /// What someone sent is answered.
    pub fn answer(&mut self, who: &str, now: u64, sent: &str, result: Result<(), Code>) {
        let mut sent: Value = serde_json::from_str(sent).unwrap_or_default();
        if is_typed_word(&sent) {
            sent["text"].take();
        }
        let (at, result) = (i64::try_from(now).unwrap_or(i64::MAX), result.map_err(|code| (code, None)));
        self.0.answers.push(Answer { step: 0, who: who.to_owned(), at, sent, result });
    }

    /// What must never happen and did.
    pub fn breaches(&self) -> Vec<String> {
        let found = breaches(&Evening::of(&SCRIPT, &self.0, MOMENT));
        found.into_iter().filter(|breach| !NOT_HERE.iter().any(|rule| breach.starts_with(rule))).collect()
    }

    /// The rules of which a breach would be found here: one is planted for each, and searched for.
    pub fn would_find(&self) -> Vec<&'static str> {
        let evening = Evening::of(&SCRIPT, &self.0, MOMENT);
        let found = RULES.iter().filter(|rule| {
            let leaky = (rule.plant)(&evening);
            leaky.is_some_and(|leaky| !(rule.search)(&Evening::of(&SCRIPT, &leaky, MOMENT)).is_empty())
        });
        found.map(|rule| rule.name).filter(|rule| !NOT_HERE.contains(rule)).collect()
    }
}

static SCRIPT: LazyLock<Script> =
    LazyLock::new(|| parse(Path::new("simulation"), CAST).expect("the cast above is a script"));

/// A word like `done` stands in any frame: only words that stand nowhere else can be searched for.
fn is_typed_word(said: &Value) -> bool {
    said["text"].as_str().is_some_and(|text| !text.contains('<'))
}
