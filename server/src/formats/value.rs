//! What a key may hold, and how it is read.

use std::time::Duration;
use toml::de::{DeInteger, DeValue};

/// The longest phase and the longest evening: a day.
const MINUTES_MAX: f64 = 1_440.0;

/// The shape of a value.
#[derive(Clone, Copy)]
pub(super) enum Takes {
    Text,
    Texts,
    Flag,
    Minutes,
    Count,
    Share,
    Range,
    Pairs,
    List,
    Table,
}

impl Takes {
    pub(super) fn fits(self, value: &DeValue) -> bool {
        match self {
            Self::Text => text(value).is_some(),
            Self::Texts => texts(value).is_some(),
            Self::Flag => value.is_bool(),
            Self::Minutes => minutes(value).is_some(),
            Self::Count => count(value).is_some(),
            Self::Share => percent(value).is_some(),
            Self::Range => range(value).is_some(),
            Self::Pairs => pairs(value).is_some(),
            Self::List => value.is_array(),
            Self::Table => value.is_table(),
        }
    }

    /// In words, after "takes".
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Text => "a text in quotes",
            Self::Texts => "a list of texts, such as [\"heard\", \"thanks\"]",
            Self::Flag => "true or false",
            Self::Minutes => "minutes, above 0 and up to 1440, such as 5 or 0.5",
            Self::Count => "a whole number from 1 to 1440",
            Self::Share => "a share from 0 to 1, such as 0.67",
            Self::Range => "two whole numbers, at least and at most, such as [3, 10]",
            Self::Pairs => "keys with what people read, such as [[\"yes\", \"Yes\"], [\"no\", \"No\"]]",
            Self::List => "a list in brackets",
            Self::Table => "a table in braces",
        }
    }
}

/// A text with something in it.
pub(super) fn text(value: &DeValue) -> Option<String> {
    value.as_str().filter(|text| !text.trim().is_empty()).map(str::to_owned)
}

pub(super) fn texts(value: &DeValue) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|item| text(item.get_ref())).collect()
}

/// Two texts or more, each with its key.
pub(super) fn pairs(value: &DeValue) -> Option<Vec<(String, String)>> {
    let pair = |item: &DeValue| <[String; 2]>::try_from(texts(item)?).ok().map(|[key, text]| (key, text));
    let all: Option<Vec<_>> = value.as_array()?.iter().map(|item| pair(item.get_ref())).collect();
    all.filter(|all| all.len() >= 2)
}

/// Minutes, as milliseconds.
pub(super) fn minutes(value: &DeValue) -> Option<u64> {
    let minutes = number(value).filter(|&minutes| minutes > 0.0 && minutes <= MINUTES_MAX)?;
    let length = Duration::try_from_secs_f64(minutes * 60.0).ok()?;
    u64::try_from(length.as_millis()).ok()
}

pub(super) fn count(value: &DeValue) -> Option<u16> {
    let number = value.as_integer().and_then(whole)?;
    u16::try_from(number).ok().filter(|number| (1..=1_440).contains(number))
}

pub(super) fn range(value: &DeValue) -> Option<(u16, u16)> {
    let bounds: Option<Vec<u16>> = value.as_array()?.iter().map(|item| count(item.get_ref())).collect();
    match bounds?[..] {
        [least, most] if least <= most => Some((least, most)),
        _ => None,
    }
}

/// A share, in percent. Two thirds are 67: a share between two whole numbers is not reached by the lower one.
pub(super) fn percent(value: &DeValue) -> Option<u8> {
    let share = number(value).filter(|share| (0.0..=1.0).contains(share))?;
    (0..=100).find(|&percent| f64::from(percent) >= share * 100.0 - 1e-6)
}

fn number(value: &DeValue) -> Option<f64> {
    match value {
        DeValue::Integer(integer) => {
            whole(integer).and_then(|whole| i32::try_from(whole).ok()).map(f64::from)
        }
        DeValue::Float(float) => float.as_str().parse().ok(),
        _ => None,
    }
}

fn whole(integer: &DeInteger) -> Option<i64> {
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}
