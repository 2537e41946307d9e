//! What each must see and must not, as a script says it.

use super::When;
use super::cast::{Header, named};
use super::words::Word;
use protocol::Code;

/// One expectation of a script: a cell of its table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Its line in the file.
    pub line: usize,
    /// When it must hold.
    pub span: Span,
    /// What must hold.
    pub claim: Claim,
}

/// From one time to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first moment.
    pub from: When,
    /// The last one.
    pub to: When,
}

/// What must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// The act was refused with this code, and the queue's place if it is given.
    Refused(Code, Option<u16>),
    /// All of these see something that begins with these words.
    See(Who, Vec<Word>),
    /// They see it and nobody else does.
    Alone(Vec<String>, Vec<Word>),
    /// None of them sees it.
    DoNotSee(Who, Vec<Word>),
    /// No event reaches them.
    Nothing(Who),
}

/// Whose streams a claim is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// The stream that everyone in the room receives.
    Room,
    /// Everybody's.
    Everyone,
    /// Everybody's but theirs.
    But(Vec<String>),
    /// Theirs.
    People(Vec<String>),
}

/// Something that must not be seen in the whole meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Never {
    /// Its line in the file.
    pub line: usize,
    /// By whom.
    pub who: Who,
    /// What.
    pub what: What,
}

/// What must not be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// An event that begins with these words.
    Event(Vec<Word>),
    /// A frame in which all these texts stand side by side.
    Texts(Vec<String>),
}

/// Reads what stands behind `=>`.
pub(super) fn read_claim(words: &[Word], header: &Header) -> Result<Claim, String> {
    match words {
        [refused, code] if refused.is("refused") => Ok(Claim::Refused(named(code.text())?, None)),
        [refused, code, place, number] if refused.is("refused") && place.is("place") => {
            let number = number.text().parse().map_err(|_| format!("{number} is no place"))?;
            Ok(Claim::Refused(named(code.text())?, Some(number)))
        }
        [only, rest @ ..] if only.is("only") => match read_who(rest, header)? {
            (Who::People(people), [sees, what @ ..]) if is_see(sees) => Ok(Claim::Alone(people, seen(what)?)),
            _ => Err("expected: only NAME, NAME see WORDS".to_owned()),
        },
        _ => match read_who(words, header)? {
            (who, [sees, nothing]) if is_see(sees) && nothing.is("nothing") => Ok(Claim::Nothing(who)),
            (who, [not, sees, what @ ..]) if not.is("not") && is_see(sees) => {
                Ok(Claim::DoNotSee(who, seen(what)?))
            }
            (who, [does, not, see, what @ ..])
                if (does.is("does") || does.is("do")) && not.is("not") && is_see(see) =>
            {
                Ok(Claim::DoNotSee(who, seen(what)?))
            }
            (Who::Everyone, [sees, what @ ..]) if is_see(sees) && words[0].is("nobody") => {
                Ok(Claim::DoNotSee(Who::Everyone, seen(what)?))
            }
            (who, [sees, what @ ..]) if is_see(sees) => Ok(Claim::See(who, seen(what)?)),
            _ => Err("expected: WHO sees WORDS, WHO does not see WORDS, WHO sees nothing, or refused CODE"
                .to_owned()),
        },
    }
}

/// Reads what stands behind `never`.
pub(super) fn read_never(words: &[Word], line: usize, header: &Header) -> Result<Never, String> {
    let (who, rest) = match read_who(words, header)? {
        (Who::Everyone, [but, rest @ ..]) if but.is("but") => match read_who(rest, header)? {
            (Who::People(people), rest) => (Who::But(people), rest),
            _ => return Err("expected: never anyone but NAME, NAME sees".to_owned()),
        },
        other => other,
    };
    match rest {
        [sees, what @ ..] if is_see(sees) => Ok(Never { line, who, what: read_what(what)? }),
        _ => Err("expected: never WHO sees WHAT".to_owned()),
    }
}

fn read_what(words: &[Word]) -> Result<What, String> {
    let texts =
        || words.iter().filter(|word| !word.is("beside")).map(|word| word.text().to_owned()).collect();
    match words.first() {
        Some(Word::Quoted(_)) => Ok(What::Texts(texts())),
        Some(Word::Plain(_)) => Ok(What::Event(words.to_vec())),
        None => Err("what must not be seen is missing".to_owned()),
    }
}

fn seen(words: &[Word]) -> Result<Vec<Word>, String> {
    if words.is_empty() { Err("what is seen is missing".to_owned()) } else { Ok(words.to_vec()) }
}

fn is_see(word: &Word) -> bool {
    word.is("sees") || word.is("see")
}

fn read_who<'a>(words: &'a [Word], header: &Header) -> Result<(Who, &'a [Word]), String> {
    let people = words.iter().take_while(|word| header.has(word.text())).count();
    match words.first() {
        Some(word) if word.is("room") => Ok((Who::Room, &words[1..])),
        Some(word) if ["anyone", "everyone", "nobody"].iter().any(|all| word.is(all)) => {
            Ok((Who::Everyone, &words[1..]))
        }
        Some(_) if people > 0 => {
            let names = words[..people].iter().map(|word| word.text().to_owned()).collect();
            Ok((Who::People(names), &words[people..]))
        }
        Some(word) => Err(format!("{word} is nobody of the cast")),
        None => Err("nobody is named".to_owned()),
    }
}

/// Whether words that were told begin with the words that are expected; `_` stands for any one word.
pub fn begins_with(told: &[Word], expected: &[Word]) -> bool {
    expected.len() <= told.len() && expected.iter().zip(told).all(|(want, word)| want.is("_") || want == word)
}
