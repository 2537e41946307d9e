//! Who asks: from which page, and with which secret. There is no cookie or other ambient right that a page of somebody
//! else could borrow; looking at where a request comes from is a second lock.

use http::header::{AUTHORIZATION, ORIGIN};
use http::{HeaderMap, Method};

use super::problem::Problem;
use crate::origin;
use crate::settings::Server;

/// Refuses what a page of somebody else asks for.
pub(super) fn from_own_page(method: &Method, headers: &HeaderMap, settings: &Server) -> Result<(), Problem> {
    // A browser does not say from which page it reads, if that page is this server's.
    let only_reads = method == Method::GET && !headers.contains_key(ORIGIN);
    let allowed = only_reads || origin::is_allowed(headers, settings);
    if allowed && !comes_from_another_site(headers) { Ok(()) } else { Err(Problem::WRONG_ORIGIN) }
}

/// What a browser itself says about the page that asks. Programs and old browsers say nothing.
fn comes_from_another_site(headers: &HeaderMap) -> bool {
    headers.get("sec-fetch-site").is_some_and(|site| site != "same-origin" && site != "none")
}

/// The secret that a request bears.
pub(super) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, secret) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(secret.trim())
}
