use super::*;
use sha2::{Digest, Sha256};

const NAME: &str = "Maria Example";
const NONCE: &str = "5c0e7d41a9f2b86310d94ce87fa1532b";

fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn public(key: &SigningKey) -> PublicKey {
    hex(key.verifying_key().as_bytes()).parse().unwrap()
}

/// The slip of someone who has been here for 54 minutes, as their client saves it.
fn slip() -> String {
    let commitment = hex(&Sha256::digest(format!("openchair slip 1\n{NONCE}\n{NAME}")));
    let facts = Facts {
        room: RoomName::new("tuesday-evening").unwrap(),
        began_ms: 1_795_460_400_000,
        minutes: 54,
        commitment: Commitment::new(commitment).unwrap(),
    };
    let re = ClientId::new("a").unwrap();
    let ServerMessage::Slip { text, signature, .. } = signed(re, &facts, &key()) else { panic!("no slip") };
    format!("{text}signature: {signature}\nname: {NAME}\nnonce: {NONCE}\n")
}

fn refused(slip: &str) -> SlipError {
    verify(slip, public(&key())).unwrap_err()
}

#[test]
fn a_slip_says_what_it_proves_and_what_not() {
    let told = verify(&slip(), public(&key())).unwrap();
    for part in ["tuesday-evening", "GMT", "54 whole minutes", NAME, "does not prove who"] {
        assert!(told.contains(part), "{part} is missing in: {told}");
    }
    assert!(slip().contains("began: Mon, 23 Nov 2026 19:00:00 GMT"), "{}", slip());
}

#[test]
fn ends_of_lines_that_a_mail_program_has_changed_do_no_harm() {
    let mailed = format!("{}\r\n\r\n", slip().replace('\n', " \r\n"));
    assert!(verify(&mailed, public(&key())).is_ok());
}

#[test]
fn another_name_or_nonce_is_found() {
    for (from, to) in [(NAME, "Mario Example"), (NONCE, "5c0e7d41a9f2b86310d94ce87fa1532c")] {
        assert_eq!(refused(&slip().replace(from, to)), SlipError::WrongName, "{to}");
    }
}

#[test]
fn whatever_is_changed_above_the_signature_is_found() {
    for (from, to) in [("minutes: 54", "minutes: 94"), ("tuesday", "monday"), ("23 Nov", "16 Nov")] {
        assert_eq!(refused(&slip().replace(from, to)), SlipError::WrongSignature, "{to}");
    }
}

#[test]
fn a_changed_or_broken_signature_is_found() {
    let whole = slip();
    let at = whole.find("signature: ").unwrap() + "signature: ".len();
    let digit = if whole.as_bytes()[at] == b'0' { "1" } else { "0" };
    let mut changed = whole.clone();
    changed.replace_range(at..=at, digit);
    assert_eq!(refused(&changed), SlipError::WrongSignature);
    assert_eq!(refused(&whole.replace("signature: ", "signature: 00")), SlipError::WrongSignature);
}

#[test]
fn a_slip_of_another_server_is_told_from_a_changed_one() {
    let other = public(&SigningKey::from_bytes(&[8; 32]));
    assert_eq!(verify(&slip(), other), Err(SlipError::OtherKey(public(&key()).to_string())));
    // Naming this server's key on it does not help.
    let renamed = slip().replace(&public(&key()).to_string(), &other.to_string());
    assert_eq!(verify(&renamed, other), Err(SlipError::WrongSignature));
}

#[test]
fn what_is_no_slip_is_told_with_its_line() {
    for (text, line) in [
        (String::new(), 1),
        (slip().replace("slip 1", "slip 2"), 1),
        (slip().replace("minutes: ", "hours: "), 4),
        (slip().replace("name: ", ""), 8),
        (format!("{}nonce: 1\n", slip()), 10),
    ] {
        assert!(matches!(refused(&text), SlipError::NotASlip { line: at, .. } if at == line), "{text}");
    }
}

#[tokio::test]
async fn slips_are_signed_with_the_key_that_the_host_sees_and_without_one_the_answer_says_so() {
    let data = tempfile::tempdir().unwrap();
    let facts = Facts {
        room: RoomName::new("tuesday").unwrap(),
        began_ms: 0,
        minutes: 0,
        commitment: Commitment::new("a".repeat(64)).unwrap(),
    };
    let re = || ClientId::new("a").unwrap();
    let answer = Slips::of(data.path()).answer(re(), &facts).await;
    let ServerMessage::Slip { text, .. } = &answer else { panic!("{answer:?}") };
    assert!(text.contains(&own_key(data.path()).unwrap().to_string()), "{text}");
    assert_eq!(Slips::of(data.path()).answer(re(), &facts).await, answer, "the same key after a restart");
    let nowhere = data.path().join("keys/slip.key/below");
    let answer = Slips::of(&nowhere).answer(re(), &facts).await;
    assert_eq!(answer, ServerMessage::Refused(Refusal::new(Some(re()), Code::Unavailable)));
}
