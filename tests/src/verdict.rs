//! Which of a script's cells held in a run of it.

use crate::script::expect::{Cell, Claim, Never, Span, What, Who, begins_with};
use crate::script::tell::Teller;
use crate::script::words::{Word, line};
use crate::script::{Script, time};
use crate::stream::{Answer, Heard, Record, counted};

/// How exactly a run keeps the script's times, in milliseconds of the meeting either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slack(pub i64);

/// Virtual time.
pub const EXACT: Slack = Slack(0);

/// Real processes, by a clock that stands still while people act: what passes is the way of a tick to the log.
pub const OVER_SOCKETS: Slack = Slack(2_500);

/// One cell and how it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Its line in the script.
    pub line: usize,
    /// What was wrong, told with what was seen instead; nothing if it held.
    pub fault: Option<String>,
}

/// Judges a record by all cells of the script. A cell that says that something is *not* seen at an exact time is
/// judged in exact runs only; what must never be seen is judged in every run.
pub fn judge(script: &Script, record: &Record, slack: Slack) -> Vec<Verdict> {
    let judge = Judge { record, teller: Teller { known: record.known(), zero: record.zero }, slack };
    let cells = script.steps.iter().enumerate().flat_map(|(index, step)| judge.step(index, step));
    let never = script.never.iter().map(|never| Verdict { line: never.line, fault: judge.never(never) });
    let order = record.disorder().into_iter().map(|fault| Verdict { line: 0, fault: Some(fault) });
    cells.chain(never).chain(order).collect()
}

/// The faults of a judgement, one a line, with the script's name and line; empty if every cell held.
pub fn faults(script: &Script, verdicts: &[Verdict]) -> String {
    let file = script.file.display();
    let faults = verdicts.iter().filter_map(|verdict| Some((verdict.line, verdict.fault.as_ref()?)));
    faults.map(|(line, fault)| format!("{file}:{line}: {fault}\n")).collect()
}

struct Judge<'a> {
    record: &'a Record,
    teller: Teller,
    slack: Slack,
}

impl Judge<'_> {
    fn step(&self, index: usize, step: &crate::script::Step) -> Vec<Verdict> {
        let refused = step.cells.iter().any(|cell| matches!(cell.claim, Claim::Refused(..)));
        let answers = self.record.answers.iter().filter(|answer| answer.step == index);
        let mut verdicts: Vec<_> =
            if refused { Vec::new() } else { answers.filter_map(not_accepted).collect() };
        verdicts.iter_mut().for_each(|verdict| verdict.line = step.line);
        let judged = step.cells.iter().filter(|cell| self.exact() || !is_negative(&cell.claim));
        verdicts.extend(judged.map(|cell| Verdict { line: cell.line, fault: self.cell(index, cell) }));
        verdicts
    }

    fn exact(&self) -> bool {
        self.slack == EXACT
    }

    fn cell(&self, step: usize, cell: &Cell) -> Option<String> {
        match &cell.claim {
            Claim::Refused(code, place) => self.refused(step, &(*code, *place)),
            Claim::See(who, what) => self.see(who, what, cell.span),
            Claim::DoNotSee(who, what) => self.do_not_see(who, what, cell.span),
            Claim::Alone(people, what) => {
                let others = Who::But(people.clone());
                self.see(&Who::People(people.clone()), what, cell.span)
                    .or_else(|| self.do_not_see(&others, what, cell.span).filter(|_| self.exact()))
            }
            Claim::Nothing(who) => self.streams(who).into_iter().find_map(|(name, heard)| {
                let seen: Vec<_> = heard.into_iter().filter(|heard| counted(&heard.frame)).collect();
                let told = self.told(&seen, cell.span);
                told.first().map(|told| format!("{name} sees {}", line(told)))
            }),
        }
    }

    fn refused(&self, step: usize, expected: &(protocol::Code, Option<u16>)) -> Option<String> {
        let mut answers = self.record.answers.iter().filter(|answer| answer.step == step).peekable();
        if answers.peek().is_none() {
            return Some("nobody was answered".to_owned());
        }
        let as_expected = |answer: &&Answer| match &answer.result {
            Ok(()) => false,
            Err((code, place)) => *code == expected.0 && (expected.1.is_none() || *place == expected.1),
        };
        answers
            .find(|answer| !as_expected(answer))
            .map(|answer| format!("{} was {}", answer.who, answered(answer)))
    }

    fn see(&self, who: &Who, what: &[Word], span: Span) -> Option<String> {
        self.streams(who).into_iter().find_map(|(name, heard)| {
            let told = self.told(&heard, span);
            let missing = !told.iter().any(|told| begins_with(told, what));
            let instead = || told.iter().map(|told| line(told)).collect::<Vec<_>>().join("; ");
            missing.then(|| format!("{name} does not see {}, but: {}", line(what), instead()))
        })
    }

    fn do_not_see(&self, who: &Who, what: &[Word], span: Span) -> Option<String> {
        self.streams(who).into_iter().find_map(|(name, heard)| {
            let told = self.told(&heard, span);
            told.iter().find(|told| begins_with(told, what)).map(|told| format!("{name} sees {}", line(told)))
        })
    }

    fn never(&self, never: &Never) -> Option<String> {
        self.streams(&never.who).into_iter().find_map(|(name, heard)| {
            let leak = heard.iter().find(|heard| self.is(&never.what, heard))?;
            Some(format!("{name} sees at {}: {}", time::write(leak.at), line(&self.teller.tell(&leak.frame))))
        })
    }

    fn is(&self, what: &What, heard: &Heard) -> bool {
        match what {
            What::Event(words) => begins_with(&self.teller.tell(&heard.frame), words),
            What::Texts(texts) => {
                let frame = heard.frame.to_string();
                texts.iter().all(|text| frame.contains(text.as_str()))
            }
        }
    }

    fn streams(&self, who: &Who) -> Vec<(String, Vec<&Heard>)> {
        let all = self.record.streams.iter().map(|(name, heard)| (name.clone(), heard.iter().collect()));
        match who {
            Who::Room => vec![("room".to_owned(), self.record.room())],
            Who::Everyone => all.collect(),
            Who::But(people) => all.filter(|(name, _)| !people.contains(name)).collect(),
            Who::People(people) => people.iter().map(|name| (name.clone(), self.stream(name))).collect(),
        }
    }

    fn stream(&self, name: &str) -> Vec<&Heard> {
        self.record.streams.get(name).map(|heard| heard.iter().collect()).unwrap_or_default()
    }

    fn told(&self, heard: &[&Heard], span: Span) -> Vec<Vec<Word>> {
        let Slack(slack) = self.slack;
        let near = heard.iter().filter(|heard| (span.from - slack..=span.to + slack).contains(&heard.at));
        near.map(|heard| self.teller.tell(&heard.frame)).collect()
    }
}

fn is_negative(claim: &Claim) -> bool {
    matches!(claim, Claim::DoNotSee(..) | Claim::Nothing(_))
}

fn not_accepted(answer: &Answer) -> Option<Verdict> {
    let fault = answer.result.is_err().then(|| format!("{} was {}", answer.who, answered(answer)))?;
    Some(Verdict { line: 0, fault: Some(fault) })
}

fn answered(answer: &Answer) -> String {
    match &answer.result {
        Ok(()) => "not refused".to_owned(),
        Err((code, place)) => {
            let place = place.map_or_else(String::new, |place| format!(" place {place}"));
            format!("refused {}{place}", crate::script::tell::on_wire(code))
        }
    }
}
