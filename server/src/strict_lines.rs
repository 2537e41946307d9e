//! Requests whose lines do not end as RFC 9112 wants are refused.
//!
//! The parser also takes a line feed alone as the end of a line (a recipient may, section 2.2). A proxy in front that
//! does not would see other requests than we do, so here such a line feed becomes a byte that the parser refuses.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// A head with one of these is followed by something that is no head. Whoever answers it must end the connection
/// then, or go over to another protocol, because nothing is looked at after it.
pub(crate) const LAST: [http::HeaderName; 3] =
    [http::header::CONTENT_LENGTH, http::header::TRANSFER_ENCODING, http::header::UPGRADE];

/// No header that is looked for has a longer name.
const NAME_BYTES_MAX: usize = "transfer-encoding".len();

/// What no head may contain.
const REFUSED: u8 = 0;

/// A socket whose requests have lines that end in CR LF, or are none.
pub(crate) struct StrictLines {
    stream: TcpStream,
    heads: Heads,
}

impl StrictLines {
    pub(crate) fn new(stream: TcpStream) -> Self {
        Self { stream, heads: Heads::default() }
    }

    /// The socket itself, once it has stopped to carry requests.
    pub(crate) fn into_inner(self) -> TcpStream {
        self.stream
    }
}

/// Where in a request the next byte stands.
#[derive(Default)]
struct Heads {
    /// The beginning of the line so far, in small letters.
    line: Vec<u8>,
    after_cr: bool,
    /// This head says that more comes than heads.
    is_last: bool,
    /// The last head has ended: the rest is not ours.
    is_over: bool,
}

impl Heads {
    fn check(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            if self.is_over {
                return;
            }
            match *byte {
                b'\n' if !self.after_cr => *byte = REFUSED,
                b'\n' => self.end_line(),
                b'\r' => {}
                letter if self.line.len() <= NAME_BYTES_MAX => self.line.push(letter.to_ascii_lowercase()),
                _ => {}
            }
            self.after_cr = *byte == b'\r';
        }
    }

    fn end_line(&mut self) {
        self.is_over = self.is_last && self.line.is_empty();
        let name = self.line.split(|byte| *byte == b':').next().unwrap_or_default();
        self.is_last |= LAST.iter().any(|last| last.as_str().as_bytes() == name);
        self.line.clear();
    }
}

impl AsyncRead for StrictLines {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let Self { stream, heads } = self.get_mut();
        let before = buffer.filled().len();
        ready!(Pin::new(stream).poll_read(context, buffer))?;
        heads.check(&mut buffer.filled_mut()[before..]);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for StrictLines {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is left of a request that comes in pieces of this size.
    fn checked(request: &str, piece: usize) -> String {
        let mut heads = Heads::default();
        let mut bytes = request.as_bytes().to_vec();
        bytes.chunks_mut(piece).for_each(|chunk| heads.check(chunk));
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn a_line_feed_alone_is_refused_in_every_head() {
        for piece in [1, 2, 3, 1_000] {
            for bare in [
                "GET / HTTP/1.1\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\n\n",
                "GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nNo-Content-Length: 1\r\nHost: x\r\n\r\n\n",
            ] {
                assert_eq!(checked(bare, piece).matches('\0').count(), 1, "{bare:?} by {piece}");
            }
        }
    }

    #[test]
    fn what_follows_the_last_head_stays_as_it_is() {
        for piece in [1, 2, 3, 1_000] {
            for request in [
                "POST / HTTP/1.1\r\nCONTENT-LENGTH: 3\r\nHost: x\r\n\r\n{\n}",
                "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n\n\r\n0\r\n\r\n",
                "GET /ws HTTP/1.1\r\nUpgrade: websocket\r\n\r\n\n\n",
                "GET / HTTP/1.1\r\n\r\nPOST / HTTP/1.1\r\nContent-Length: 1\r\n\r\n\n",
            ] {
                assert_eq!(checked(request, piece), request, "by {piece}");
            }
        }
    }
}
