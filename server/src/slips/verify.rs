//! Reads a slip as its owner shows it: the signed text, then the signature, the name and the nonce, a line each.

use ed25519_dalek::Signature;
use sha2::{Digest, Sha256};

use super::TITLE;
use super::hex::{hex, unhex};
use super::key::PublicKey;

/// What stands before each value, in the order of the lines behind the title.
const LABELS: [&str; 8] = ["room", "began", "minutes", "commitment", "key", "signature", "name", "nonce"];

/// The title and five lines are signed.
const SIGNED: usize = 6;

/// Why a slip proves nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SlipError {
    /// The file has other lines than a slip.
    #[error("this is no attendance slip: line {line} should begin with `{expected}`")]
    NotASlip {
        /// The first wrong line, from 1.
        line: usize,
        /// What belongs there.
        expected: String,
    },
    /// Another server has signed it, or says so.
    #[error(
        "this slip says that it was signed with the key {0}, which is not the one to check it with: \
         another server made it, and only that server's key can say more"
    )]
    OtherKey(String),
    /// The signature is not that of the text.
    #[error(
        "the signature does not fit what stands above it: the slip or its signature was changed after it was signed"
    )]
    WrongSignature,
    /// The commitment is not that of the name and the nonce.
    #[error(
        "the name does not fit this slip: it was made for another name, or the name or the nonce was changed. \
         The rest of it is as it was signed"
    )]
    WrongName,
}

/// What a slip proves, in plain sentences, by the key of the server that is to have signed it. What an editor or a mail
/// program does to ends of lines does no harm.
pub fn verify(file: &str, key: PublicKey) -> Result<String, SlipError> {
    let lines: Vec<&str> = file.trim_end().lines().map(str::trim_end).collect();
    let [room, began, minutes, commitment, signed_by, signature, name, nonce] = values(&lines)?;
    if signed_by != key.to_string() {
        return Err(SlipError::OtherKey(signed_by.escape_debug().to_string()));
    }
    let text: String = lines[..SIGNED].iter().map(|line| format!("{line}\n")).collect();
    let signature = unhex(signature).map(|bytes| Signature::from_bytes(&bytes));
    let fits = signature.is_some_and(|signature| key.0.verify_strict(text.as_bytes(), &signature).is_ok());
    if !fits {
        return Err(SlipError::WrongSignature);
    }
    if commitment != commit(name, nonce) {
        return Err(SlipError::WrongName);
    }
    Ok(proved(room, began, minutes, &name.escape_debug().to_string()))
}

fn values<'a>(lines: &[&'a str]) -> Result<[&'a str; LABELS.len()], SlipError> {
    let wrong = |line: usize, expected: &str| SlipError::NotASlip { line, expected: expected.to_owned() };
    if lines.first() != Some(&TITLE) {
        return Err(wrong(1, TITLE));
    }
    let mut values = [""; LABELS.len()];
    for ((value, label), line) in values.iter_mut().zip(LABELS).zip(1..) {
        let rest = lines.get(line).and_then(|text| text.strip_prefix(label)?.strip_prefix(": "));
        *value = rest.ok_or_else(|| wrong(line + 1, &format!("{label}: ")))?;
    }
    match lines.len() {
        whole if whole == LABELS.len() + 1 => Ok(values),
        _ => Err(wrong(LABELS.len() + 2, "nothing")),
    }
}

/// What a client sends for this name.
fn commit(name: &str, nonce: &str) -> String {
    hex(&Sha256::digest(format!("openchair slip 1\n{nonce}\n{name}")))
}

fn proved(room: &str, began: &str, minutes: &str, name: &str) -> String {
    format!(
        "The slip is as it was signed, and the name belongs to it.\n\
         \n\
         It proves: in the meeting of the room {room} that began on {began}, someone was let in who asked for a \
         slip {minutes} whole minutes later, and had chosen the name {name} for it before that.\n\
         It does not prove who that was: whoever asks for a slip writes the name, and nobody checks it. It does not prove \
         that they read or wrote anything, or that their line held all the time; and it says nothing of the time \
         after they asked."
    )
}
