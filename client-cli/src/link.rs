//! Reads a room's link: where its server is, which room, and the secret that may stand behind the `#`.

use http::Uri;
use protocol::RoomName;
use protocol::client::Key;

/// A room's link, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    /// Where the socket is: `ws://host/ws` or `wss://host/ws`.
    pub(crate) socket: String,
    /// What the handshake names as its origin: `http://host` or `https://host`.
    pub(crate) origin: String,
    /// The room, by its address or its name: what stands in the link.
    pub(crate) room: RoomName,
    /// The secret of a facilitator's or an invitation's link. It never stands in a request: the first message carries it.
    pub(crate) key: Option<Key>,
}

/// Why a link cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BadLink {
    #[error("a link begins with http:// or https:// and the server's name")]
    Server,
    #[error(
        "a room's link ends in /r/ and the room's address or name, as in http://localhost:8080/r/tuesday-evening"
    )]
    Room,
    #[error("what stands behind the # of this link is not a key (#f=... or #i=...)")]
    Key,
}

/// Takes a link apart: `http://host:port/r/ROOM`, with `#f=SECRET` if it is a facilitator's, and
/// `#i=SECRET` if it was made for one person alone, or for two who come together.
pub(crate) fn parse(link: &str) -> Result<Link, BadLink> {
    let (address, fragment) = link.trim().split_once('#').map_or((link.trim(), None), |(a, f)| (a, Some(f)));
    let uri: Uri = address.parse().map_err(|_| BadLink::Server)?;
    let (socket_scheme, scheme) = match uri.scheme_str() {
        Some("http" | "ws") => ("ws", "http"),
        Some("https" | "wss") => ("wss", "https"),
        _ => return Err(BadLink::Server),
    };
    let host = uri.authority().filter(|host| !host.as_str().contains('@')).ok_or(BadLink::Server)?;
    let (folder, room) = uri.path().trim_end_matches('/').rsplit_once("/r/").ok_or(BadLink::Room)?;
    Ok(Link {
        socket: format!("{socket_scheme}://{host}{folder}/ws"),
        origin: format!("{scheme}://{host}"),
        room: RoomName::new(room).map_err(|_| BadLink::Room)?,
        key: fragment.map(key).transpose()?,
    })
}

fn key(fragment: &str) -> Result<Key, BadLink> {
    let secret = fragment.strip_prefix("f=").or_else(|| fragment.strip_prefix("i="));
    let secret = secret.filter(|secret| !secret.is_empty());
    secret.map(|secret| Key(secret.to_owned())).ok_or(BadLink::Key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_gives_socket_origin_and_room() {
        for (link, socket, origin) in [
            ("http://localhost:8080/r/tuesday", "ws://localhost:8080/ws", "http://localhost:8080"),
            ("https://example.org/r/tuesday/", "wss://example.org/ws", "https://example.org"),
            ("ws://127.0.0.1:9/r/tuesday", "ws://127.0.0.1:9/ws", "http://127.0.0.1:9"),
            (" https://[::1]:8080/r/tuesday", "wss://[::1]:8080/ws", "https://[::1]:8080"),
            ("https://example.org/circle/r/tuesday", "wss://example.org/circle/ws", "https://example.org"),
        ] {
            let parsed = parse(link).unwrap();
            assert_eq!((parsed.socket.as_str(), parsed.origin.as_str()), (socket, origin), "{link}");
            assert_eq!((parsed.room.as_str(), parsed.key), ("tuesday", None), "{link}");
        }
    }

    #[test]
    fn the_secret_comes_from_the_fragment_and_goes_into_no_address() {
        let parsed = parse("https://example.org/r/tuesday#f=a-b_c").unwrap();
        assert_eq!(parsed.key, Some(Key("a-b_c".to_owned())));
        assert!(!format!("{}{}", parsed.socket, parsed.origin).contains("a-b_c"));
        assert!(!format!("{parsed:?}").contains("a-b_c"), "nor into a log");
    }

    #[test]
    fn what_is_no_link_is_refused_by_what_it_lacks() {
        for (link, why) in [
            ("tuesday", BadLink::Server),
            ("ftp://example.org/r/tuesday", BadLink::Server),
            ("http://me@example.org/r/tuesday", BadLink::Server),
            ("http://example.org", BadLink::Room),
            ("http://example.org/r/", BadLink::Room),
            ("http://example.org/r/Tuesday", BadLink::Room),
            ("http://example.org/r/tuesday#secret", BadLink::Key),
            ("http://example.org/r/tuesday#f=", BadLink::Key),
        ] {
            assert_eq!(parse(link).unwrap_err(), why, "{link}");
        }
    }
}
