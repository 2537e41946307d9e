//! One text frame becomes a message, or a refusal that tells the author of a client what was wrong with it.

use std::borrow::Cow;

use protocol::{ClientFrame, ClientId, ClientMessage, Code, Refusal};
use serde::Deserialize;
use serde_json::{Map, Value};

/// Deeper than any message of the protocol.
const DEPTH_MAX: usize = 8;

/// A message that could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// The client's id for it; there is one wherever the protocol asks for one.
    pub id: Option<ClientId>,
    /// The message.
    pub message: ClientMessage,
    /// A hash of the frame as it came, to tell a message sent again from an id used twice.
    pub body: u64,
}

/// Reads a frame. A frame that cannot be read is refused with `bad_request` or `unknown_command`, with its id if it
/// has one and a word on the cause.
pub fn decode(text: &str) -> Result<Incoming, Refusal> {
    if is_too_deep(text) {
        return Err(unreadable(None, "nested too deeply"));
    }
    let frame = parse(text).map_err(|_| diagnose(text))?;
    if frame.id.is_none() && needs_id(&frame.message) {
        return Err(unreadable(None, "missing field `id`"));
    }
    Ok(Incoming { id: frame.id, message: frame.message, body: body_hash(text) })
}

fn parse(text: &str) -> serde_json::Result<ClientFrame> {
    // Behind `flatten`, serde takes a number for the place of a variant: the name is asked for by itself.
    serde_json::from_str::<Named>(text)?;
    serde_json::from_str(text)
}

#[derive(Deserialize)]
struct Named<'a> {
    #[serde(rename = "type", borrow)]
    _type: Cow<'a, str>,
}

fn needs_id(message: &ClientMessage) -> bool {
    use ClientMessage as M;
    !matches!(message, M::Hello { .. } | M::Alive {} | M::Typing { .. })
}

fn body_hash(text: &str) -> u64 {
    let [a, b, c, d, e, f, g, h, ..] = *blake3::hash(text.as_bytes()).as_bytes();
    u64::from_be_bytes([a, b, c, d, e, f, g, h])
}

/// Counts brackets outside strings, so that nothing has to be built of a bomb.
fn is_too_deep(text: &str) -> bool {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => depth += 1,
            b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEPTH_MAX {
            return true;
        }
    }
    false
}

/// The second look at a frame that did not parse: slower, and only there to say why.
fn diagnose(text: &str) -> Refusal {
    let Ok(value) = serde_json::from_str::<Value>(text) else {
        return unreadable(None, "not JSON");
    };
    let Value::Object(fields) = value else {
        return unreadable(None, "a message is a JSON object");
    };
    let re = fields.get("id").and_then(Value::as_str).and_then(|id| ClientId::new(id).ok());
    if re.is_none() && fields.contains_key("id") {
        return unreadable(None, "field `id`");
    }
    let Some(name) = fields.get("type").and_then(Value::as_str) else {
        return unreadable(re, "field `type`");
    };
    if is_unknown(name) {
        let shown: String = name.chars().take(64).collect();
        return Refusal::new(re, Code::UnknownCommand).detail(shown);
    }
    let cause = wrong_field(&fields);
    unreadable(re, &cause)
}

fn unreadable(re: Option<ClientId>, cause: &str) -> Refusal {
    Refusal::new(re, Code::BadRequest).detail(cause)
}

/// With nothing but its type, a known message can only lack fields.
fn is_unknown(name: &str) -> bool {
    let bare = Map::from_iter([("type".to_owned(), Value::from(name))]);
    parse_error(&bare).is_some_and(|error| error.starts_with("unknown variant"))
}

/// Names the field at fault: the one without which the complaint is another. No value is echoed.
fn wrong_field(fields: &Map<String, Value>) -> String {
    let Some(error) = parse_error(fields) else {
        return "a field stands there twice".to_owned();
    };
    if error.starts_with("missing field") {
        return error;
    }
    let at_fault = fields.keys().find(|key| {
        let mut rest = fields.clone();
        rest.remove(*key);
        parse_error(&rest).as_ref() != Some(&error)
    });
    at_fault.map_or_else(|| "a field is wrong".to_owned(), |key| format!("field `{key}`"))
}

fn parse_error(fields: &Map<String, Value>) -> Option<String> {
    serde_json::from_value::<ClientFrame>(Value::Object(fields.clone())).err().map(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> (Code, Option<String>, String) {
        let refusal = decode(text).expect_err(text);
        let re = refusal.re.map(String::from);
        (refusal.code, re, refusal.detail.expect("a cause"))
    }

    #[test]
    fn what_is_no_message_is_a_bad_request_with_its_cause() {
        let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
        for (text, cause) in [
            ("", "not JSON"),
            ("hello", "not JSON"),
            (r#"{"type":"say""#, "not JSON"),
            ("[]", "a message is a JSON object"),
            ("7", "a message is a JSON object"),
            (r#"{"id":"1","type":"look","at":1e999}"#, "not JSON"),
            (r#"{"id":"1","type":"look","at":NaN}"#, "not JSON"),
            (deep.as_str(), "nested too deeply"),
            (r#"{"type":"hand"}"#, "missing field `id`"),
            (r#"{"id":7,"type":"hand"}"#, "field `id`"),
            (r#"{"id":"a b","type":"hand"}"#, "field `id`"),
        ] {
            assert_eq!(refused(text), (Code::BadRequest, None, cause.to_owned()), "{text:.60}");
        }
    }

    #[test]
    fn a_wrong_field_is_named_and_the_id_comes_back() {
        for (fields, cause) in [
            (r#""type":5"#, "field `type`"),
            (r#""text":"x""#, "field `type`"),
            (r#""type":"say""#, "missing field `text`"),
            (r#""type":"say","text":7"#, "field `text`"),
            (r#""type":"say","text":null"#, "field `text`"),
            (r#""type":"say","text":"a","text":"b""#, "a field stands there twice"),
            (r#""type":"hand","type":"hand""#, "a field stands there twice"),
            (r#""type":"take_back","line":-1"#, "field `line`"),
            (r#""type":"take_back","line":99999999999999999999"#, "field `line`"),
            (r#""type":"appoint","seat":"0123456789abcdef","role":"king"#, "not JSON"),
            (r#""type":"appoint","seat":"0123456789abcdef","role":"king""#, "field `role`"),
            (r#""type":"admit","seat":"maple""#, "field `seat`"),
        ] {
            let text = format!(r#"{{"id":"m1",{fields}}}"#);
            let re = (cause != "not JSON").then(|| "m1".to_owned());
            assert_eq!(refused(&text), (Code::BadRequest, re, cause.to_owned()), "{text}");
        }
    }

    #[test]
    fn an_unknown_command_is_refused_by_name() {
        let (code, re, name) = refused(r#"{"id":"m1","type":"fly","text":"x"}"#);
        assert_eq!((code, re.as_deref(), name.as_str()), (Code::UnknownCommand, Some("m1"), "fly"));
        let long = format!(r#"{{"id":"m1","type":"{}"}}"#, "x".repeat(5_000));
        assert_eq!(refused(&long).2.len(), 64);
    }

    #[test]
    fn an_unknown_field_is_ignored() {
        let text = r#"{"id":"m1","type":"hand","soon":{"a":[1]}}"#;
        assert_eq!(decode(text).map(|incoming| incoming.message), Ok(ClientMessage::Hand {}));
    }

    #[test]
    fn brackets_inside_a_text_are_no_depth() {
        let text = format!(r#"{{"id":"m1","type":"say","text":"{} \" {}"}}"#, "[".repeat(50), "{".repeat(50));
        assert!(decode(&text).is_ok());
    }

    #[test]
    fn only_the_connections_own_messages_go_without_an_id() {
        for text in [r#"{"type":"hello"}"#, r#"{"type":"alive"}"#, r#"{"type":"typing","on":true}"#] {
            assert_eq!(decode(text).map(|incoming| incoming.id), Ok(None), "{text}");
        }
    }

    #[test]
    fn the_body_hash_tells_frames_apart() {
        let body = |text: &str| decode(text).expect("a message").body;
        let one = r#"{"id":"m1","type":"say","text":"a"}"#;
        assert_eq!(body(one), body(one));
        assert_ne!(body(one), body(r#"{"id":"m1","type":"say","text":"b"}"#));
    }
}
