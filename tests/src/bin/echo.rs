//! `echo ADDRESS [FRAME_BYTES]`: says back whatever comes, over the server's own WebSocket, for a suite that tests
//! conformance (`tests/autobahn`). It prints the address that it listens on.

use anyhow::{Context, Result};
use bytes::Bytes;
use protocol::Limits;
use server::outbox::{Item, outbox};
use server::socket::Socket;
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::tungstenite::Message;

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let address = arguments.next().context("expected an address, and perhaps the longest frame")?;
    let limits = limits(arguments.next().map(|bytes| bytes.parse()).transpose()?);
    let listener = TcpListener::bind(&address).await?;
    println!("{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(serve(stream, limits.clone()));
    }
}

/// The limits of the product, or those for frames of this length.
fn limits(frame_bytes: Option<u32>) -> Limits {
    let product = Limits::default();
    Limits { frame_bytes: frame_bytes.unwrap_or(product.frame_bytes), ..product }
}

async fn serve(stream: TcpStream, limits: Limits) -> Result<()> {
    stream.set_nodelay(true)?;
    // Whoever tests sends nothing before the upgrade is answered.
    let upgraded = tokio_tungstenite::accept_async(stream).await?.into_inner();
    let (outbox, taker) = outbox(&limits);
    let mut socket = Socket::start(upgraded, Bytes::new(), &limits, (&outbox, &taker)).await;
    let end = loop {
        match socket.message().await {
            Ok(Message::Text(text)) => outbox.push(Item::Frame(text.as_str().to_owned().into())),
            Ok(message @ Message::Binary(_)) => socket.send(message).await?,
            Ok(_) => {}
            Err(closing) => break closing,
        }
    };
    if let Some(closing) = end {
        socket.close(closing).await;
    }
    Ok(())
}
