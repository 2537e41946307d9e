//! Takes connections in, and gives each one to HTTP.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tower::ServiceExt;

use crate::app::App;
use crate::crowd::{Crowd, Place, Welcome};
use crate::http;
use crate::rates::Source;
use crate::strict_lines::StrictLines;

/// Connections that the kernel holds for us until we take them. A storm of reconnecting clients fits into it.
const BACKLOG: u32 = 4_096;

/// A request's headers must have arrived in this time, also those of the next request of an open connection.
const HEADERS_WITHIN: Duration = Duration::from_secs(5);

/// All requests of one connection together have this long. A connection that was upgraded is none of these any more.
const REQUESTS_WITHIN: Duration = Duration::from_secs(30);

/// After a stop, the answer that is on its way has this long.
const LAST_ANSWER_WITHIN: Duration = Duration::from_secs(2);

/// The most that a request's first line and headers may take, in bytes.
const HEADERS_BYTES_MAX: usize = 8 * 1024;

/// After a failed accept (mostly: no file descriptors left) the next one waits this long.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_millis(100);

/// Whoever is on the other side of a connection, as far as the server knows.
#[derive(Clone)]
pub(crate) struct Visitor {
    /// Whom the rates count it for.
    pub(crate) source: Source,
    /// One of the places that the settings allow, given back when the last clone is dropped.
    _place: Arc<Place>,
}

/// Listens on `address`, with a queue that is long enough for everyone to come back at once.
pub fn bind(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// Takes connections in until the server stops. Every connection is a task of `app.tasks`.
pub(crate) async fn accept(listener: TcpListener, app: Arc<App>) {
    let router = http::router(app.clone());
    let routers = Routers { all: router, too_many: http::too_many(&app.settings) };
    let crowd = Crowd::new(&app.settings.server);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = app.stop.cancelled() => return,
        };
        match accepted {
            Ok((stream, address)) => take_in(stream, address, &crowd, &routers, &app),
            Err(error) => {
                tracing::warn!(kind = ?error.kind(), "a connection could not be accepted");
                tokio::time::sleep(PAUSE_AFTER_FAILURE).await;
            }
        }
    }
}

/// Who answers.
struct Routers {
    all: Router,
    /// The same answer to everything: that there is no place.
    too_many: Router,
}

fn take_in(stream: TcpStream, address: SocketAddr, crowd: &Crowd, routers: &Routers, app: &Arc<App>) {
    let source = app.rates.source(Some(address.ip()));
    let (place, router) = match crowd.welcome(source) {
        Welcome::Place(place) => (place, &routers.all),
        Welcome::TooMany(place) => (place, &routers.too_many),
        Welcome::Nothing => return,
    };
    // Without it a small frame waits for an acknowledgement. A socket that refuses is dead, and the first read says so.
    let _ = stream.set_nodelay(true);
    let visitor = Visitor { source, _place: Arc::new(place) };
    app.tasks.spawn(serve_http(stream, visitor, router.clone(), app.clone()));
}

/// Answers the requests of one connection. After an upgrade the stream has gone elsewhere and this ends.
async fn serve_http(stream: TcpStream, visitor: Visitor, router: Router, app: Arc<App>) {
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(visitor.clone());
        router.clone().oneshot(request.map(Body::new))
    });
    let connection = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS_WITHIN)
        .max_buf_size(HEADERS_BYTES_MAX)
        .serve_connection(TokioIo::new(StrictLines::new(stream)), service)
        .with_upgrades();
    tokio::pin!(connection);
    // A connection that breaks off, or sends what is no HTTP, has been answered as well as it can be. One that is not
    // read from is dropped in the end: it holds a place that someone else could have.
    tokio::select! {
        _ = connection.as_mut() => {}
        () = tokio::time::sleep(REQUESTS_WITHIN) => {}
        () = app.stop.cancelled() => {
            connection.as_mut().graceful_shutdown();
            let _ = tokio::time::timeout(LAST_ANSWER_WITHIN, connection).await;
        }
    }
}
