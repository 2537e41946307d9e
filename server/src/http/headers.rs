//! The headers of every answer: nothing cached, nothing loaded from elsewhere, nothing told to anyone.

use axum::Router;
use http::HeaderName;
use http::HeaderValue;
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::settings::Settings;

const PERMISSIONS: &str = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
     magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

const EVERYWHERE: [(HeaderName, &str); 7] = [
    (REFERRER_POLICY, "no-referrer"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    (CACHE_CONTROL, "no-store"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS),
];

/// Adds them to whatever the router answers.
pub(super) fn on_everything(router: Router, settings: &Settings) -> Router {
    let content =
        HeaderValue::try_from(content(settings)).expect("an address that was checked fits into a header");
    let fixed = EVERYWHERE.into_iter().map(|(name, value)| (name, HeaderValue::from_static(value)));
    let ours = [(CONTENT_SECURITY_POLICY, content)].into_iter().chain(only_sealed(settings));
    fixed.chain(ours).fold(router, |router, (name, value)| {
        router.layer(SetResponseHeaderLayer::if_not_present(name, value))
    })
}

/// Where people come by `https`, their browsers are to come by nothing else for a year: nobody on the way can talk them
/// out of it. Other servers of the same domain are none of our business.
fn only_sealed(settings: &Settings) -> Option<(HeaderName, HeaderValue)> {
    let sealed = settings.public_url().starts_with("https://");
    sealed.then(|| (STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000")))
}

/// What a page may load and do. Its one policy of trusted types, `app`, is for the address of its service worker.
fn content(settings: &Settings) -> String {
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' {}; \
         manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types app",
        own_socket(settings)
    )
}

/// Where the page's own socket is: old Safari does not find that in `'self'`.
fn own_socket(settings: &Settings) -> String {
    let public = settings.server.public_origin_and_path().map(|(origin, _)| origin.to_owned());
    public.unwrap_or_else(|| settings.public_url()).replacen("http", "ws", 1)
}
