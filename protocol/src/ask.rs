//! What is asked: a form that each fills in privately, who reads the answers, and what came of them.

use crate::AskId;
use serde::{Deserialize, Serialize};

/// What is asked just now. Who will read the answers stands in `show`: a client says it before anyone answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AskView {
    /// This asking. An answer names it.
    pub ask: AskId,
    /// The form's name, such as `milestone`.
    pub form: String,
    /// The questions. None has to be answered.
    pub questions: Vec<QuestionView>,
    /// Who reads the answers.
    pub show: Show,
    /// A motion passes if at least so many of a hundred who say yes or no say `yes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pass_at: Option<u8>,
    /// Where people first suggest and then choose: which of the two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
}

/// One question of a form. Without `choices` and `scale` it is answered in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionView {
    /// Its name: the key of its answer.
    pub key: String,
    /// What people read.
    pub label: String,
    /// The choices; an answer is the key of one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<ChoiceView>,
    /// True if an answer may be several keys, with blanks between them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub many: bool,
    /// An answer is a number from 1 to this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<u8>,
}

/// A choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChoiceView {
    /// Its name: the answer.
    pub key: String,
    /// What people read.
    pub label: String,
}

/// Who reads the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Show {
    /// Nobody. A client keeps the answers on the device and sends none: the server refuses them.
    Private,
    /// The facilitators.
    Facilitator,
    /// Everyone sees how many answered what, once it is over and if at least three did. Nobody sees who.
    Counts,
    /// Nobody, unless the person shows theirs to the room under their alias (`share`). Until then a client keeps
    /// them on the device.
    Choice,
}

/// How far it is where people suggest something and then choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Each may suggest a line, which is shown without a name.
    Suggest,
    /// Each may choose any number of the lines.
    Choose,
}

/// What one question was answered with, in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionTally {
    /// The question's name.
    pub key: String,
    /// The question.
    pub label: String,
    /// The choices, each with its number.
    pub choices: Vec<ChoiceTally>,
}

/// How many chose a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChoiceTally {
    /// Its name.
    pub key: String,
    /// What people read.
    pub label: String,
    /// How many.
    pub count: u32,
}

/// One answer, as the facilitators read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnswerView {
    /// The question's name.
    pub key: String,
    /// The question.
    pub label: String,
    /// The answer, as people read it.
    pub text: String,
}
