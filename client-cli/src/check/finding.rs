//! What a check has found: pure, from what came over the wire.

use crate::ending::Ending;
use crate::words::{Words, fluent_args};
use http::StatusCode;
use protocol::FEATURE_LEVEL;
use protocol::door::DoorInfo;
use protocol::house::HouseInfo;
use std::time::{Duration, SystemTime};

/// The exit code for a clock that is wrong, when all else is well.
pub(crate) const WRONG_CLOCK: u8 = 8;
/// A clock that is off by less does no harm.
const CLOCK_MAY_BE_OFF: Duration = Duration::from_secs(5 * 60);

/// An answer to a question over HTTP.
pub(crate) struct Answer {
    /// Its status.
    pub(crate) status: StatusCode,
    /// What the server says the time is.
    pub(crate) date: Option<String>,
    /// Where it sends whoever asks.
    pub(crate) elsewhere: Option<String>,
    /// What it says.
    pub(crate) body: Vec<u8>,
}

/// One thing that was found, good or bad.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Finding {
    /// The server's name has an address.
    NameFound,
    /// Something takes connections there.
    Listens,
    /// The connection is sealed, and the certificate is good.
    Sealed,
    /// It is an Openchair server.
    Openchair,
    /// The two clocks agree.
    ClockFits,
    /// A WebSocket gets through.
    PassesOn,
    /// Both know the same.
    SameVersion,
    /// The server knows more than this program.
    NewerServer,
    /// This program knows more than the server.
    OlderServer,
    /// The room's meeting is open.
    RoomOpen,
    /// The room is there, and no meeting is open.
    RoomClosed,
    /// The room cannot be seen from outside: it is private, or is not there.
    RoomUnseen,

    /// This computer's clock is behind by so many milliseconds.
    ClockBehind(u64),
    /// This computer's clock is ahead by so many milliseconds.
    ClockAhead(u64),
    /// No address has this name.
    NameUnknown,
    /// The computer is there, and nothing listens.
    NothingListens,
    /// There is no way to it.
    NoWay,
    /// A connection was made, and then nothing came.
    Silent,
    /// What answers does not seal its connections.
    NotSealed,
    /// The certificate is for another name.
    WrongName,
    /// The certificate has expired.
    Expired,
    /// The certificate is not valid yet.
    NotYetValid,
    /// Nobody whom this computer trusts has issued the certificate.
    UnknownIssuer,
    /// The certificate is wrong in another way.
    BadCertificate(String),
    /// Something answers that is no Openchair server.
    NotOpenchair,
    /// It sends whoever comes to another address.
    Elsewhere(String),
    /// What stands in front of the server does not reach it.
    ServerGone(u16),
    /// What stands in front of the server lets no WebSocket through.
    NotPassedOn(u16),
    /// The server does not take connections that come by this address.
    WrongOrigin,
    /// There are too many connections just now.
    Busy,
    /// The two do not speak the same version.
    OtherVersion,
}

impl Finding {
    /// The exit code that it stands for; 0 if nothing is wrong.
    pub(crate) fn exit_code(&self) -> u8 {
        use Finding as F;
        match self {
            F::NameFound | F::Listens | F::Sealed | F::Openchair | F::ClockFits | F::PassesOn => 0,
            F::SameVersion | F::NewerServer | F::OlderServer => 0,
            F::RoomOpen | F::RoomClosed | F::RoomUnseen => 0,
            F::ClockBehind(_) | F::ClockAhead(_) => WRONG_CLOCK,
            F::OtherVersion => Ending::Version.exit_code(),
            _ => Ending::CannotConnect.exit_code(),
        }
    }

    /// What was found on the way to `host`, and what to do.
    pub(crate) fn sentence(&self, words: &Words, host: &str) -> String {
        words.say(self.key(), &fluent_args!["host" => host, "detail" => self.detail(words)])
    }

    fn key(&self) -> &'static str {
        match self {
            Self::NameFound => "check-name",
            Self::Listens => "check-listens",
            Self::Sealed => "check-sealed",
            Self::Openchair => "check-openchair",
            Self::ClockFits => "check-clock",
            Self::PassesOn => "check-passes",
            Self::SameVersion => "check-version",
            Self::NewerServer => "check-newer",
            Self::OlderServer => "check-older",
            Self::RoomOpen => "check-room-open",
            Self::RoomClosed => "check-room-closed",
            Self::RoomUnseen => "check-room-unseen",
            Self::ClockBehind(_) => "check-clock-behind",
            Self::ClockAhead(_) => "check-clock-ahead",
            Self::NameUnknown => "check-no-name",
            Self::NothingListens => "check-nothing-listens",
            Self::NoWay => "check-no-way",
            Self::Silent => "check-silent",
            Self::NotSealed => "check-not-sealed",
            Self::WrongName => "check-wrong-name",
            Self::Expired => "check-expired",
            Self::NotYetValid => "check-not-yet-valid",
            Self::UnknownIssuer => "check-unknown-issuer",
            Self::BadCertificate(_) => "check-bad-certificate",
            Self::NotOpenchair => "check-not-openchair",
            Self::Elsewhere(_) => "check-elsewhere",
            Self::ServerGone(_) => "check-server-gone",
            Self::NotPassedOn(_) => "check-not-passed-on",
            Self::WrongOrigin => "check-wrong-origin",
            Self::Busy => "check-busy",
            Self::OtherVersion => "check-other-version",
        }
    }

    fn detail(&self, words: &Words) -> String {
        match self {
            Self::ClockBehind(ms) | Self::ClockAhead(ms) => words.minutes(*ms),
            Self::ServerGone(status) | Self::NotPassedOn(status) => status.to_string(),
            Self::BadCertificate(text) | Self::Elsewhere(text) => crate::strip::name(text),
            _ => String::new(),
        }
    }
}

/// Whether this is how an Openchair server tells of itself.
pub(crate) fn of_house(answer: &Answer) -> Result<(), Finding> {
    match answer.status {
        StatusCode::OK if serde_json::from_slice::<HouseInfo>(&answer.body).is_ok() => Ok(()),
        StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT => {
            Err(Finding::ServerGone(answer.status.as_u16()))
        }
        StatusCode::TOO_MANY_REQUESTS => Err(Finding::Busy),
        status if status.is_redirection() => {
            Err(answer.elsewhere.clone().map_or(Finding::NotOpenchair, Finding::Elsewhere))
        }
        _ => Err(Finding::NotOpenchair),
    }
}

/// What is wrong if a server that is one of ours answers this to a WebSocket.
pub(crate) fn of_refused_socket(status: StatusCode) -> Finding {
    match status {
        // The server's own word where it is asked for a subprotocol that it does not speak.
        StatusCode::BAD_REQUEST => Finding::OtherVersion,
        StatusCode::FORBIDDEN => Finding::WrongOrigin,
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => Finding::Busy,
        status => Finding::NotPassedOn(status.as_u16()),
    }
}

/// How the server's clock and this computer's compare, if the server says what the time is.
pub(crate) fn of_clock(date: &str, now: SystemTime) -> Option<Finding> {
    let theirs = httpdate::parse_http_date(date).ok()?;
    let off = |by: Duration| u64::try_from(by.as_millis()).unwrap_or(u64::MAX);
    Some(match theirs.duration_since(now) {
        Ok(behind) if behind > CLOCK_MAY_BE_OFF => Finding::ClockBehind(off(behind)),
        Err(ahead) if ahead.duration() > CLOCK_MAY_BE_OFF => Finding::ClockAhead(off(ahead.duration())),
        _ => Finding::ClockFits,
    })
}

/// How the two versions compare.
pub(crate) fn of_level(level: u32) -> Finding {
    match level.cmp(&FEATURE_LEVEL) {
        std::cmp::Ordering::Equal => Finding::SameVersion,
        std::cmp::Ordering::Greater => Finding::NewerServer,
        std::cmp::Ordering::Less => Finding::OlderServer,
    }
}

/// What the room's door says from outside.
pub(crate) fn of_room(answer: &Answer) -> Finding {
    match serde_json::from_slice::<DoorInfo>(&answer.body) {
        Ok(door) if answer.status == StatusCode::OK && door.open => Finding::RoomOpen,
        Ok(_) if answer.status == StatusCode::OK => Finding::RoomClosed,
        _ => Finding::RoomUnseen,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn house(status: u16, body: &str) -> Result<(), Finding> {
        let elsewhere = Some("https://example.org/".to_owned());
        let status = StatusCode::from_u16(status).unwrap();
        of_house(&Answer { status, date: None, elsewhere, body: body.as_bytes().to_vec() })
    }

    #[test]
    fn an_openchair_server_is_known_by_how_it_tells_of_itself() {
        let ours = r#"{"may_start":false}"#;
        assert_eq!(house(200, ours), Ok(()));
        assert_eq!(house(200, "<html>"), Err(Finding::NotOpenchair));
        assert_eq!(house(404, ours), Err(Finding::NotOpenchair));
        assert_eq!(house(502, ""), Err(Finding::ServerGone(502)));
        assert_eq!(house(308, ""), Err(Finding::Elsewhere("https://example.org/".to_owned())));
    }

    #[test]
    fn a_socket_that_is_refused_says_who_refuses_it() {
        for (status, finding) in [
            (404, Finding::NotPassedOn(404)),
            (426, Finding::NotPassedOn(426)),
            (400, Finding::OtherVersion),
            (403, Finding::WrongOrigin),
            (503, Finding::Busy),
        ] {
            assert_eq!(of_refused_socket(StatusCode::from_u16(status).unwrap()), finding);
        }
    }

    #[test]
    fn the_exit_code_of_a_wrong_clock_stands_in_the_documentation() {
        assert!(include_str!("../../../docs/terminal.md").contains(&format!("| {WRONG_CLOCK} |")));
    }

    #[test]
    fn the_example_in_the_documentation_is_what_is_said() {
        use Finding as F;
        let words = Words::new(crate::language::ENGLISH);
        let way = [F::NameFound, F::Listens, F::Sealed, F::Openchair, F::ClockFits, F::NotPassedOn(404)];
        let said = way.map(|finding| finding.sentence(&words, "meet.example.org")).join("\n");
        assert!(include_str!("../../../docs/terminal.md").contains(&said), "{said}");
    }

    #[test]
    fn a_clock_may_be_off_by_a_few_minutes_and_not_by_an_hour() {
        let date = "Sun, 22 Nov 2026 18:00:00 GMT";
        let at = |minutes: i64| {
            let theirs = httpdate::parse_http_date(date).unwrap();
            let by = Duration::from_secs(60 * minutes.unsigned_abs());
            of_clock(date, if minutes < 0 { theirs - by } else { theirs + by })
        };
        assert_eq!([at(0), at(4), at(-4)], [const { Some(Finding::ClockFits) }; 3]);
        assert_eq!(at(60), Some(Finding::ClockAhead(3_600_000)));
        assert_eq!(at(-60), Some(Finding::ClockBehind(3_600_000)));
        assert_eq!(of_clock("soon", SystemTime::now()), None);
    }
}
