//! A server in this process, and what one may ask it.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use server::clock::RealClock;
use server::help::HelpLists;
use server::log::{self, Log};
use server::rooms::MemoryRooms;
use server::settings::{Backend, Settings};
use server::setup::Setup;
use server::web::Web;
use server::{Parts, RunError, formats};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// What a connection may ask and be told in a test takes at most this long.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// A server on a port of its own. It stops when this is dropped.
pub(crate) struct Place {
    pub(crate) address: SocketAddr,
    pub(crate) shutdown: CancellationToken,
    pub(crate) running: JoinHandle<Result<(), RunError>>,
    /// The secret of the set-up link.
    pub(crate) setup: String,
}

impl Place {
    pub(crate) async fn start() -> Self {
        Self::with(|_| {}).await
    }

    pub(crate) async fn with(change: impl FnOnce(&mut Settings)) -> Self {
        Self::on(log::memory::open(), change)
    }

    pub(crate) fn on(log: Arc<dyn Log>, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = Settings::default();
        settings.log.backend = Backend::Memory;
        change(&mut settings);
        let listener = server::bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let address = listener.local_addr().unwrap();
        settings.server.listen = address;
        let shutdown = CancellationToken::new();
        let (setup, secret) = Setup::new();
        let help = HelpLists::load(&settings.help).unwrap();
        let web = Web::load(settings.web.root.as_deref()).unwrap();
        let parts = Parts {
            help,
            settings,
            formats: formats::load_all(None).unwrap(),
            log,
            rooms: Arc::new(MemoryRooms::default()),
            clock: Arc::new(RealClock::start()),
            setup,
            web,
        };
        let running = tokio::spawn(server::run(listener, parts, shutdown.clone(), || {}));
        Self { address, shutdown, running, setup: secret.link("").replace("/#setup=", "") }
    }

    /// Sends these bytes and reads until the server closes; after an upgrade, until the answer's end.
    pub(crate) async fn send(&self, bytes: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        // A server that has heard enough may close before everything is sent.
        let _ = stream.write_all(bytes).await;
        let mut answer = Vec::new();
        let read = async {
            while !is_upgrade(&answer) && stream.read_buf(&mut answer).await.is_ok_and(|count| count > 0) {}
        };
        tokio::time::timeout(PATIENCE, read).await.expect("an end");
        Answer(String::from_utf8_lossy(&answer).into_owned())
    }

    /// A whole request, after which the connection closes.
    pub(crate) async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut request = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\n", self.address);
        for (name, value) in headers {
            request += &format!("{name}: {value}\r\n");
        }
        request += &format!("Content-Length: {}\r\n\r\n{body}", body.len());
        self.send(request.as_bytes()).await
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[("Connection", "close")], "").await
    }

    /// A proper request for an upgrade, but for `change`: a header of that name gets that value, or none if empty.
    pub(crate) async fn knock(&self, change: &[(&str, &str)]) -> Answer {
        let usual = [
            ("Connection", "Upgrade, close"),
            ("Upgrade", "websocket"),
            ("Sec-WebSocket-Version", "13"),
            ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="),
            ("Sec-WebSocket-Protocol", "openchair.v1"),
        ];
        let kept = usual.into_iter().filter(|(name, _)| change.iter().all(|(changed, _)| changed != name));
        let changed = change.iter().copied().filter(|(_, value)| !value.is_empty());
        self.ask("GET", "/ws", &kept.chain(changed).collect::<Vec<_>>(), "").await
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.shutdown.cancel();
    }
}

fn is_upgrade(answer: &[u8]) -> bool {
    answer.starts_with(b"HTTP/1.1 101") && answer.windows(4).any(|end| end == b"\r\n\r\n")
}

pub(crate) struct Answer(pub(crate) String);

impl Answer {
    pub(crate) fn status(&self) -> u16 {
        self.0
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok())
            .unwrap_or_else(|| panic!("{}", self.0))
    }

    pub(crate) fn has(&self, text: &str) -> bool {
        self.0.contains(text)
    }

    pub(crate) fn body(&self) -> &str {
        self.0.split_once("\r\n\r\n").unwrap().1
    }
}
