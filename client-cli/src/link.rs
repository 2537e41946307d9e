//! Reads a room's link: where its server is, which room, and the secret that may stand behind the `#`.

use http::Uri;
use http::uri::Authority;
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
    #[error(
        "a link begins with http:// or https:// and the server's name; a room's name alone needs a profile with a server"
    )]
    Server,
    #[error(
        "a room's link ends in /r/ and the room's address or name, as in http://localhost:8080/r/tuesday-evening"
    )]
    Room,
    #[error("what stands behind the # of this link is not a key (#f=... or #i=...)")]
    Key,
}

/// Where a server is: what stands before `/r/ROOM` in its rooms' links.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Server {
    /// Whether what goes there is sealed on its way: `https`.
    pub(crate) sealed: bool,
    /// Name and port, as they stand in the link.
    pub(crate) authority: Authority,
    /// The folder that it lies in, such as `/circle`; empty at the top.
    pub(crate) folder: String,
}

impl Server {
    /// Where the socket is: `ws://host/ws` or `wss://host/ws`.
    fn socket(&self) -> String {
        let scheme = if self.sealed { "wss" } else { "ws" };
        format!("{scheme}://{}{}/ws", self.authority, self.folder)
    }

    /// What a handshake names as its origin: `http://host` or `https://host`.
    pub(crate) fn origin(&self) -> String {
        let scheme = if self.sealed { "https" } else { "http" };
        format!("{scheme}://{}", self.authority)
    }

    /// The port, also where the link leaves it out.
    pub(crate) fn port(&self) -> u16 {
        self.authority.port_u16().unwrap_or(if self.sealed { 443 } else { 80 })
    }
}

/// Takes a link apart: `http://host:port/r/ROOM`, with `#f=SECRET` if it is a facilitator's, and
/// `#i=SECRET` if it was made for one person alone, or for two who come together.
pub(crate) fn parse(link: &str) -> Result<Link, BadLink> {
    let (address, fragment) = split(link);
    let (server, room) = read(address)?;
    Ok(Link {
        socket: server.socket(),
        origin: server.origin(),
        room: room.ok_or(BadLink::Room)?,
        key: fragment.map(key).transpose()?,
    })
}

/// The server of a room's link, and the room; or the address of a server alone. What stands behind the `#` is not
/// looked at.
pub(crate) fn server(link: &str) -> Result<(Server, Option<RoomName>), BadLink> {
    read(split(link).0)
}

fn split(link: &str) -> (&str, Option<&str>) {
    link.trim().split_once('#').map_or((link.trim(), None), |(address, rest)| (address, Some(rest)))
}

fn read(address: &str) -> Result<(Server, Option<RoomName>), BadLink> {
    let uri: Uri = address.parse().map_err(|_| BadLink::Server)?;
    let sealed = match uri.scheme_str() {
        Some("http" | "ws") => false,
        Some("https" | "wss") => true,
        _ => return Err(BadLink::Server),
    };
    let authority = uri.authority().filter(|host| !host.as_str().contains('@')).ok_or(BadLink::Server)?;
    let path = uri.path().trim_end_matches('/');
    let (folder, room) = match path.rsplit_once("/r/") {
        Some((folder, room)) => (folder, Some(RoomName::new(room).map_err(|_| BadLink::Room)?)),
        None => (path, None),
    };
    Ok((Server { sealed, authority: authority.clone(), folder: folder.to_owned() }, room))
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
    fn a_server_is_found_in_the_link_of_any_room_and_in_its_own_address() {
        for (link, origin, port, folder, room) in [
            ("https://example.org/circle/r/tuesday#f=secret", "https://example.org", 443, "/circle", true),
            ("http://localhost:8080", "http://localhost:8080", 8080, "", false),
            ("http://localhost/", "http://localhost", 80, "", false),
        ] {
            let (server, found) = server(link).unwrap();
            assert_eq!((server.origin().as_str(), server.port()), (origin, port), "{link}");
            assert_eq!((server.folder.as_str(), found.is_some()), (folder, room), "{link}");
        }
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
