//! `forms.toml`: what an `ask` asks, by the form's name. A format's own file may have forms too.

use super::source::Item;
use super::table::Table;
use super::words::{self, list};
use super::{FormatError, is_name};
use meeting::format::{AnswerKind, Question};
use std::collections::BTreeMap;

/// What one form asks.
#[derive(Clone)]
pub(super) struct Form {
    pub(super) questions: Vec<Question>,
    /// First everyone may suggest a line, then all choose among the lines.
    pub(super) suggest: bool,
}

/// The forms, by name.
#[derive(Clone, Default)]
pub(super) struct Forms(BTreeMap<String, Form>);

impl Forms {
    /// Adds the forms of a table `[forms]`. One that has the name of an earlier one takes its place.
    pub(super) fn add(&mut self, forms: &Table) -> Result<(), FormatError> {
        for (name, item) in forms.entries() {
            let table = Table::of(item)
                .filter(|_| is_name(name) && name != words::AGREEMENTS)
                .ok_or_else(|| item.wrong(format!("`{name}` is no form")))?;
            self.0.insert(name.to_owned(), form(&table)?);
        }
        Ok(())
    }

    pub(super) fn get(&self, name: &str) -> Option<&Form> {
        self.0.get(name)
    }

    /// What is wrong with a name that is not here.
    pub(super) fn unknown(&self, name: &str) -> String {
        let names = std::iter::once(words::AGREEMENTS).chain(self.0.keys().map(String::as_str));
        format!("unknown word `{name}` for `form`; allowed: {}", list(names))
    }
}

fn form(table: &Table) -> Result<Form, FormatError> {
    table.allow(&[words::FORM])?;
    let asked = table.need("ask", table.list("ask"))?;
    let questions: Vec<Question> = asked.into_iter().map(question).collect::<Result<_, _>>()?;
    let mut keys: Vec<&str> = questions.iter().map(|question| question.key.as_str()).collect();
    keys.sort_unstable();
    keys.dedup();
    if questions.is_empty() || keys.len() < questions.len() {
        return Err(table.wrong("ask", "a form asks something, and each question has a `key` of its own"));
    }
    let suggest = table.flag("suggest");
    if suggest && questions.iter().any(|question| question.answer != AnswerKind::Words) {
        return Err(table.wrong("suggest", "suggestions are made in words: no `choices` and no `scale`"));
    }
    Ok(Form { questions, suggest })
}

fn question(item: Item) -> Result<Question, FormatError> {
    let table = Table::of(item).ok_or_else(|| {
        item.wrong("a question is a table, such as {key=\"goal\", label=\"What is your goal?\"}")
    })?;
    table.allow(&[words::QUESTION])?;
    let key = table.need("key", table.text("key"))?;
    if !is_name(&key) {
        return Err(table.wrong("key", format!("`{key}` is no key: 1 to 32 of a-z, 0-9 and _")));
    }
    let label = table.need("label", table.text("label"))?;
    Ok(Question { answer: answer(&table)?, key, label })
}

fn answer(table: &Table) -> Result<AnswerKind, FormatError> {
    match (table.pairs("choices"), table.count("scale")) {
        (Some(_), Some(_)) => Err(table.wrong("scale", "a question has `choices` or a `scale`, not both")),
        (Some(choices), None) if choices.iter().all(|(key, _)| is_name(key)) => {
            Ok(AnswerKind::Choice { choices })
        }
        (Some(_), None) => Err(table.wrong("choices", "the key of a choice is 1 to 32 of a-z, 0-9 and _")),
        (None, Some(to)) => match u8::try_from(to) {
            Ok(to @ 2..=10) => Ok(AnswerKind::Scale { to }),
            _ => Err(table.wrong("scale", "a scale ends at 2 to 10")),
        },
        (None, None) => Ok(AnswerKind::Words),
    }
}
