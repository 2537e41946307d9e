//! The socket as the WebSocket library has it: it reads all of it, and writes between our frames.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use crate::outbox::Outbox;

/// A socket whose writing half is shared with an outbox.
pub(super) struct Wire {
    stream: Arc<TcpStream>,
    outbox: Outbox,
}

impl Wire {
    /// What the outbox writes and what is written here share this socket from here on.
    pub(super) fn new(stream: Arc<TcpStream>, outbox: Outbox) -> Self {
        Self { stream, outbox }
    }
}

/// Tries until the socket has something to give or to take.
fn when_ready<T>(
    mut ready: impl FnMut() -> Poll<io::Result<()>>,
    mut attempt: impl FnMut() -> io::Result<T>,
) -> Poll<io::Result<T>> {
    loop {
        ready!(ready())?;
        match attempt() {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            done => return Poll::Ready(done),
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let stream = &self.stream;
        let read =
            when_ready(|| stream.poll_read_ready(context), || stream.try_read(buffer.initialize_unfilled()));
        read.map_ok(|read| buffer.advance(read))
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        when_ready(|| self.stream.poll_write_ready(context), || self.outbox.write_for_library(bytes))
    }

    // Whatever was written is with the kernel.
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    // The connection ends when it is dropped, behind the library's own goodbye.
    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
