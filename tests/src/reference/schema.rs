//! The JSON Schema of what one side sends: one definition for each message, beside those of the types.

use super::{Answers, Side};
use anyhow::Result;
use schemars::Schema;
use serde_json::{Map, Value, json};

/// The document, with a definition `#/$defs/NAME` for each message.
pub(super) fn document(title: &str, side: &Side) -> Result<String> {
    let any: Vec<_> = side.messages.iter().map(|message| json!({"$ref": reference(&message.name)})).collect();
    let document = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "oneOf": any,
        "$defs": definitions(side),
    });
    written(document)
}

/// The document of what is answered over HTTP.
pub(super) fn answers(title: &str, answers: &Answers) -> Result<String> {
    written(json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "anyOf": answers.any,
        "$defs": answers.types,
    }))
}

fn written(document: Value) -> Result<String> {
    // A `Schema` writes its keywords in the order that people read them in.
    let document = Schema::try_from(document)?;
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

fn reference(name: &str) -> String {
    format!("#/$defs/{name}")
}

fn definitions(side: &Side) -> Map<String, Value> {
    let messages = side.messages.iter().map(|message| (message.name.clone(), message.schema.clone()));
    side.types.clone().into_iter().chain(messages).collect()
}
