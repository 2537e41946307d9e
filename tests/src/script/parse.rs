//! From lines to a script.

use super::cast::Header;
use super::expect::{Cell, Claim, Span, read_claim, read_never};
use super::words::{Word, split};
use super::{Act, Fault, Never, Script, Step, Verb, When, act, time};
use protocol::ClientMessage;
use protocol::client::Role;
use std::path::Path;

/// Reads a script's text; `file` stands in its errors.
pub fn parse(file: &Path, text: &str) -> Result<Script, Fault> {
    let mut reader = Reader::default();
    for (index, line) in text.lines().enumerate() {
        let fault = |why| Fault { file: file.to_owned(), line: index + 1, why };
        let words = split(line).map_err(fault)?;
        reader.take(index + 1, &words).map_err(fault)?;
    }
    let mut steps = everybody_here(&reader.header);
    steps.append(&mut reader.steps);
    Ok(Script { file: file.to_owned(), header: reader.header, steps, never: reader.never })
}

#[derive(Default)]
struct Reader {
    header: Header,
    steps: Vec<Step>,
    never: Vec<Never>,
}

impl Reader {
    fn take(&mut self, line: usize, words: &[Word]) -> Result<(), String> {
        match words {
            [] => Ok(()),
            [arrow, claim @ ..] if arrow.is("=>") => self.add_cell(line, claim),
            [never, rest @ ..] if never.is("never") => {
                self.never.push(read_never(rest, line, &self.header)?);
                Ok(())
            }
            [first, ..] if time::read(first.text()).is_some() => self.add_step(line, words),
            [first, ..] => match self.header.take(words)? {
                true if self.steps.is_empty() => Ok(()),
                true => Err(format!("{first} belongs before the first step")),
                false => Err(format!("{first} begins neither a step nor a line of the head")),
            },
        }
    }

    /// `TIME who ACTION`, `TIME => claim` or `TIME to TIME => claim`.
    fn add_step(&mut self, line: usize, words: &[Word]) -> Result<(), String> {
        let (span, rest) = span(words)?;
        // A claim about a time in between may begin before the last step: it looks back.
        let last = self.steps.last().map_or(When::MIN, |step| step.at);
        if last > span.to {
            return Err("this is earlier than the step before it".to_owned());
        }
        let mut step = Step { line, at: span.from.max(last), act: None, cells: Vec::new() };
        match rest {
            [arrow, claim @ ..] if arrow.is("=>") => {
                step.cells.push(Cell { line, span, claim: read_claim(claim, &self.header)? });
            }
            _ => step.act = Some(act::read(rest, &self.header)?),
        }
        self.steps.push(step);
        Ok(())
    }

    fn add_cell(&mut self, line: usize, claim: &[Word]) -> Result<(), String> {
        let claim = read_claim(claim, &self.header)?;
        let Some(step) = self.steps.last_mut() else { return Err("nothing has happened yet".to_owned()) };
        if matches!(claim, Claim::Refused(..)) && step.act.is_none() {
            return Err("nobody acts here who could be refused".to_owned());
        }
        let span = step.cells.last().map_or(Span { from: step.at, to: step.at }, |cell| cell.span);
        step.cells.push(Cell { line, span, claim });
        Ok(())
    }
}

fn span(words: &[Word]) -> Result<(Span, &[Word]), String> {
    let at = |word: &Word| time::read(word.text()).ok_or_else(|| format!("{word} is no time"));
    match words {
        [from, to, until, rest @ ..] if to.is("to") => {
            let span = Span { from: at(from)?, to: at(until)? };
            if span.from <= span.to { Ok((span, rest)) } else { Err("this ends before it begins".to_owned()) }
        }
        [from, rest @ ..] => Ok((Span { from: at(from)?, to: at(from)? }, rest)),
        [] => Err("a time is missing".to_owned()),
    }
}

/// A minute before the start, everybody who is `here` has come in, and the facilitator has opened the room.
fn everybody_here(header: &Header) -> Vec<Step> {
    const A_MINUTE_BEFORE: When = -60_000;
    let mut steps = Vec::new();
    let mut add = |who: &str, verb: Verb| {
        let act = Act { who: vec![who.to_owned()], verb };
        steps.push(Step { line: 0, at: A_MINUTE_BEFORE, act: Some(act), cells: Vec::new() });
    };
    for member in header.cast.iter().filter(|member| member.here) {
        add(&member.name, Verb::Join);
        add(&member.name, Verb::Send(act::Send::Bare(ClientMessage::Agree { listen: false })));
        if member.role == Role::Facilitator {
            add(&member.name, Verb::Send(act::Send::Bare(ClientMessage::Open {})));
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    const HEAD: &str = "phase share turns length=10:00\ncast Ann facilitator\ncast Ben\n";

    fn fault(body: &str) -> String {
        parse(&PathBuf::from("a.script"), &format!("{HEAD}{body}")).unwrap_err().to_string()
    }

    #[test]
    fn a_step_has_an_act_and_the_cells_below_it() {
        let body =
            "0:10 Ann, Ben say \"hi\"\n => refused not_your_turn place 2\n => only Ann sees hands 1 Ben\n";
        let script = parse(Path::new("a.script"), &format!("{HEAD}{body}")).unwrap();
        let step = &script.steps[0];
        assert_eq!(step.act.as_ref().unwrap().who, ["Ann", "Ben"]);
        assert_eq!(step.cells[0].claim, Claim::Refused(protocol::Code::NotYourTurn, Some(2)));
        assert_eq!((step.cells.len(), step.cells[1].line), (2, 6));
    }

    #[test]
    fn whatever_is_wrong_is_said_with_file_and_line() {
        let wrong = [
            ("0:10 Cid hand", "a.script:4: Cid is nobody of the cast"),
            ("0:10 Ann fly", "a.script:4: nobody can \"fly \""),
            ("\n0:10 Ann say \"hi", "a.script:5: a quotation mark is missing"),
            ("0:10 Ann hand\n0:09 Ben hand", "a.script:5: this is earlier than the step before it"),
            ("0:10 Ann hand\n => Ann hears bell", "a.script:5: expected: WHO sees WORDS"),
            ("0:10 Ann restarts", "a.script:4: the server alone restarts"),
            ("phase quiet quiet bel=true", "a.script:4: quiet has no bel"),
            ("wait readi=0:10", "a.script:4: unknown field `readi_ms`"),
            ("tomorrow", "a.script:4: tomorrow begins neither a step nor a line of the head"),
        ];
        for (body, expected) in wrong {
            assert!(fault(body).starts_with(expected), "{}", fault(body));
        }
    }
}
