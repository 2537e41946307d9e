//! Which web pages may talk to this server (DECISIONS 19).

use http::HeaderMap;
use http::header::{HOST, HeaderName, ORIGIN};

use crate::settings::Server;

/// Whether the request comes from a page of this server, from one that the settings list, or from a program that is
/// no browser, where the settings allow that. Exact comparisons only: a part of a name is never enough.
pub(crate) fn is_allowed(headers: &HeaderMap, settings: &Server) -> bool {
    if headers.get(ORIGIN).is_none() {
        return settings.allow_missing_origin;
    }
    let Some(origin) = only(headers, ORIGIN) else { return false };
    is_listed(origin, settings) || only(headers, HOST).is_some_and(|host| is_page_of(origin, host))
}

/// The header's value if it stands there once and can be read.
fn only(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

fn is_listed(origin: &str, settings: &Server) -> bool {
    let public = settings.public_origin_and_path().map(|(origin, _)| origin);
    public
        .into_iter()
        .chain(settings.origins.iter().map(String::as_str))
        .any(|listed| listed.eq_ignore_ascii_case(origin))
}

/// Both schemes, because a proxy in front may speak TLS.
fn is_page_of(origin: &str, host: &str) -> bool {
    let authority = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
    authority.is_some_and(|authority| authority.eq_ignore_ascii_case(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(origins: &[&str], host: &str, settings: &Server) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, host.parse().unwrap());
        for origin in origins {
            headers.append(ORIGIN, origin.parse().unwrap());
        }
        is_allowed(&headers, settings)
    }

    #[test]
    fn only_our_own_pages_and_listed_ones_may_connect() {
        let settings = Server {
            public_url: Some("https://meet.example/circle/".into()),
            origins: vec!["https://friends.example".into()],
            ..Server::default()
        };
        for good in
            ["http://host:8080", "https://host:8080", "https://meet.example", "https://friends.example"]
        {
            assert!(allowed(&[good], "host:8080", &settings), "{good}");
        }
        for bad in [
            "null",
            "",
            "host:8080",
            "https://host",
            "https://host:80801",
            "https://host:8080.evil",
            "https://evil.host:8080",
            "https://meet.example.evil",
            "https://friends.example:444",
            "ftp://host:8080",
            "https://host:8080/",
            "https://a@host:8080",
        ] {
            assert!(!allowed(&[bad], "host:8080", &settings), "{bad}");
        }
    }

    #[test]
    fn two_origins_are_none() {
        let settings = Server::default();
        assert!(!allowed(&["http://host", "http://host"], "host", &settings));
        assert!(!allowed(&["http://host", "http://evil"], "host", &settings));
    }

    #[test]
    fn a_missing_origin_is_the_hosts_choice() {
        let refusing = Server { allow_missing_origin: false, ..Server::default() };
        assert!(allowed(&[], "host", &Server::default()));
        assert!(!allowed(&[], "host", &refusing));
    }
}
