//! A line of a script as words: plain ones, and texts in quotation marks.

use std::fmt;

/// One word of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Word {
    /// Letters up to the next blank. A comma at its end is left out.
    Plain(String),
    /// A text in quotation marks, in which `\"` and `\n` stand for themselves.
    Quoted(String),
}

impl Word {
    /// A plain word.
    pub fn plain(word: impl Into<String>) -> Self {
        Self::Plain(word.into())
    }

    /// The letters, with or without marks around them.
    pub fn text(&self) -> &str {
        let (Self::Plain(text) | Self::Quoted(text)) = self;
        text
    }

    /// Whether this is the plain word `word`.
    pub fn is(&self, word: &str) -> bool {
        matches!(self, Self::Plain(plain) if plain == word)
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(text) => f.write_str(text),
            Self::Quoted(text) => write!(f, "{text:?}"),
        }
    }
}

/// Words with blanks between them, as a script writes them.
pub fn line(words: &[Word]) -> String {
    words.iter().map(Word::to_string).collect::<Vec<_>>().join(" ")
}

/// The words of a line up to a `#` outside quotation marks.
pub fn split(text: &str) -> Result<Vec<Word>, String> {
    let mut words = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next().filter(|&first| first != '#') {
        let (word, left) = if first == '"' { quoted(&rest[1..])? } else { plain(rest) };
        words.extend(word);
        rest = left.trim_start();
    }
    Ok(words)
}

fn plain(text: &str) -> (Option<Word>, &str) {
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let word = text[..end].trim_end_matches(',');
    ((!word.is_empty()).then(|| Word::plain(word)), &text[end..])
}

fn quoted(text: &str) -> Result<(Option<Word>, &str), String> {
    let mut word = String::new();
    let mut letters = text.char_indices();
    while let Some((index, letter)) = letters.next() {
        match letter {
            '"' => return Ok((Some(Word::Quoted(word)), text[index + 1..].trim_start_matches(','))),
            '\\' => word.push(match letters.next() {
                Some((_, 'n')) => '\n',
                Some((_, letter)) => letter,
                None => break,
            }),
            _ => word.push(letter),
        }
    }
    Err("a quotation mark is missing".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_splits_into_words_and_texts_up_to_a_comment() {
        let words = split(r#"5:10  Slate, Maple say "one, \"two\" # three", later # a remark"#).unwrap();
        assert_eq!(line(&words), r#"5:10 Slate Maple say "one, \"two\" # three" later"#);
    }

    #[test]
    fn a_text_without_its_end_is_an_error() {
        assert_eq!(split("Slate say \"hello"), Err("a quotation mark is missing".to_owned()));
    }
}
