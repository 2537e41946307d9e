//! A line between one client and the server, on loopback, that a test can cut and mend.

use anyhow::Result;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;

/// The line. It ends when this is dropped.
pub struct Line {
    address: SocketAddr,
    shared: Arc<Mutex<Shared>>,
    end: CancellationToken,
}

struct Shared {
    server: SocketAddr,
    /// Cancelled when the line is cut; connections made while it is cut end at once.
    up: CancellationToken,
}

impl Line {
    /// A line to this server.
    pub async fn to(server: SocketAddr) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Mutex::new(Shared { server, up: CancellationToken::new() }));
        let end = CancellationToken::new();
        tokio::spawn(end.clone().run_until_cancelled_owned(carry_all(listener, shared.clone())));
        Ok(Self { address, shared, end })
    }

    /// Where a client connects.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Cuts the line: what is on its way is lost.
    pub fn cut(&self) {
        self.lock().up.cancel();
    }

    /// Mends it, perhaps to a server that listens elsewhere now.
    pub fn mend(&self, server: SocketAddr) {
        *self.lock() = Shared { server, up: CancellationToken::new() };
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.cut();
        self.end.cancel();
    }
}

async fn carry_all(listener: TcpListener, shared: Arc<Mutex<Shared>>) {
    while let Ok((client, _)) = listener.accept().await {
        let (server, up) = {
            let shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
            (shared.server, shared.up.clone())
        };
        tokio::spawn(up.run_until_cancelled_owned(carry(client, server)));
    }
}

/// Carries bytes until either side ends. A line that breaks has nothing more to say about it.
async fn carry(mut client: TcpStream, server: SocketAddr) {
    if let Ok(mut server) = TcpStream::connect(server).await {
        let _ = client.set_nodelay(true);
        let _ = server.set_nodelay(true);
        let _ = copy_bidirectional(&mut client, &mut server).await;
    }
}
