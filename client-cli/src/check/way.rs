//! The way to a server: name, connection, seal, HTTP, WebSocket. Each try is a connection of its own.

use super::finding::{Answer, Finding, of_refused_socket};
use crate::link::Server;
use futures_util::{SinkExt, StreamExt};
use http::header::{
    AUTHORIZATION, CONNECTION, CONTENT_TYPE, DATE, HOST, LOCATION, ORIGIN, SEC_WEBSOCKET_KEY,
    SEC_WEBSOCKET_PROTOCOL, SEC_WEBSOCKET_VERSION, UPGRADE,
};
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use protocol::frame::{self, Frame};
use protocol::padding::padded;
use protocol::{ClientFrame, ClientMessage, CloseCode, SUBPROTOCOL, ServerMessage};
use rustls::pki_types::ServerName;
use rustls::{CertificateError, ClientConfig, RootCertStore};
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::protocol::Role;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream};

/// A step that takes longer leads nowhere.
const WITHIN: Duration = Duration::from_secs(10);
/// No answer that is looked at is near this long.
const BODY_BYTES_MAX: usize = 256 * 1024;

/// A server whose name has been found.
pub(crate) struct Way<'a> {
    server: &'a Server,
    addresses: Vec<SocketAddr>,
}

impl<'a> Way<'a> {
    /// Asks which addresses the server's name has.
    pub(crate) async fn find(server: &'a Server) -> Result<Self, Finding> {
        let found = timeout(WITHIN, lookup_host((host(server), server.port()))).await;
        let addresses: Vec<_> = found.ok().and_then(Result::ok).into_iter().flatten().collect();
        if addresses.is_empty() { Err(Finding::NameUnknown) } else { Ok(Self { server, addresses }) }
    }

    /// Whether anything takes connections at any of them.
    pub(crate) async fn reach(&self) -> Result<TcpStream, Finding> {
        match timeout(WITHIN, TcpStream::connect(&*self.addresses)).await {
            Ok(Ok(stream)) => Ok(stream),
            Ok(Err(error)) if error.kind() == io::ErrorKind::ConnectionRefused => {
                Err(Finding::NothingListens)
            }
            _ => Err(Finding::NoWay),
        }
    }

    /// A connection on which one can speak: sealed, if the link asks for that.
    pub(crate) async fn open(&self) -> Result<MaybeTlsStream<TcpStream>, Finding> {
        let stream = self.reach().await?;
        if !self.server.sealed {
            return Ok(MaybeTlsStream::Plain(stream));
        }
        let name = ServerName::try_from(host(self.server).to_owned()).map_err(|_| Finding::NameUnknown)?;
        match timeout(WITHIN, TlsConnector::from(trusting()).connect(name, stream)).await {
            Ok(Ok(stream)) => Ok(MaybeTlsStream::Rustls(stream)),
            Ok(Err(error)) => Err(of_tls(&error)),
            Err(_) => Err(Finding::Silent),
        }
    }

    /// The answer to a question over HTTP.
    pub(crate) async fn get(&self, path: &str) -> Result<Answer, Finding> {
        self.answer(Request::get(format!("{}{path}", self.server.folder)), Bytes::new()).await
    }

    /// The answer to an order over HTTP, by whoever has this secret.
    pub(crate) async fn post(
        &self,
        path: &str,
        secret: Option<&str>,
        body: &serde_json::Value,
    ) -> Result<Answer, Finding> {
        let mut request = Request::post(format!("{}{path}", self.server.folder));
        request = request.header(CONTENT_TYPE, "application/json");
        if let Some(secret) = secret {
            request = request.header(AUTHORIZATION, format!("Bearer {secret}"));
        }
        self.answer(request, body.to_string().into()).await
    }

    async fn answer(&self, request: http::request::Builder, body: Bytes) -> Result<Answer, Finding> {
        let response = self.ask(request, body).await?;
        let header = |name| Some(response.headers().get(name)?.to_str().ok()?.to_owned());
        let (status, date, elsewhere) = (response.status(), header(DATE), header(LOCATION));
        let body = timeout(WITHIN, Limited::new(response.into_body(), BODY_BYTES_MAX).collect()).await;
        let body = body.map_err(|_| Finding::Silent)?.map_err(|_| Finding::NotOpenchair)?.to_bytes().to_vec();
        Ok(Answer { status, date, elsewhere, body })
    }

    /// Opens a WebSocket and says hello. Gives the feature level of the server's welcome.
    pub(crate) async fn greet(&self) -> Result<u32, Finding> {
        let request = Request::get(format!("{}/ws", self.server.folder))
            .header(CONNECTION, "upgrade")
            .header(UPGRADE, "websocket")
            .header(SEC_WEBSOCKET_VERSION, "13")
            .header(SEC_WEBSOCKET_KEY, generate_key())
            .header(SEC_WEBSOCKET_PROTOCOL, SUBPROTOCOL)
            .header(ORIGIN, self.server.origin());
        let response = self.ask(request, Bytes::new()).await?;
        if response.status() != StatusCode::SWITCHING_PROTOCOLS {
            return Err(of_refused_socket(response.status()));
        }
        if response.headers().get(SEC_WEBSOCKET_PROTOCOL).is_none_or(|spoken| spoken != SUBPROTOCOL) {
            return Err(Finding::OtherVersion);
        }
        timeout(WITHIN, welcome(response)).await.map_err(|_| Finding::Silent)?
    }

    async fn ask(&self, request: http::request::Builder, body: Bytes) -> Result<Response<Incoming>, Finding> {
        let request = request.header(HOST, self.server.authority.as_str()).body(Full::new(body));
        let request = request.map_err(|_| Finding::NotOpenchair)?;
        let stream = self.open().await?;
        let asking = async {
            let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
            // It ends with the answer, or with the program.
            tokio::spawn(connection.with_upgrades());
            sender.send_request(request).await
        };
        timeout(WITHIN, asking).await.map_err(|_| Finding::Silent)?.map_err(|_| Finding::NotOpenchair)
    }
}

/// The name as resolvers and certificates know it: an IPv6 address without its brackets.
fn host(server: &Server) -> &str {
    server.authority.host().trim_matches(['[', ']'])
}

/// Trust in those whom this computer trusts, as the client has it.
fn trusting() -> Arc<ClientConfig> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let builder = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()));
    let builder = builder.with_safe_default_protocol_versions().expect("the provider has their suites");
    Arc::new(builder.with_root_certificates(roots).with_no_client_auth())
}

fn of_tls(error: &io::Error) -> Finding {
    use CertificateError as C;
    match error.get_ref().and_then(|inner| inner.downcast_ref()) {
        Some(rustls::Error::InvalidCertificate(C::Expired | C::ExpiredContext { .. })) => Finding::Expired,
        Some(rustls::Error::InvalidCertificate(C::NotValidYet | C::NotValidYetContext { .. })) => {
            Finding::NotYetValid
        }
        Some(rustls::Error::InvalidCertificate(C::NotValidForName | C::NotValidForNameContext { .. })) => {
            Finding::WrongName
        }
        Some(rustls::Error::InvalidCertificate(C::UnknownIssuer)) => Finding::UnknownIssuer,
        Some(rustls::Error::InvalidCertificate(other)) => Finding::BadCertificate(other.to_string()),
        _ => Finding::NotSealed,
    }
}

/// Says hello on a connection that has become a WebSocket, and waits for the welcome.
async fn welcome(response: Response<Incoming>) -> Result<u32, Finding> {
    let upgraded = hyper::upgrade::on(response).await.map_err(|_| Finding::NotPassedOn(101))?;
    let mut socket = WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Client, None).await;
    let client = Some(concat!("openchair-cli/", env!("CARGO_PKG_VERSION")).to_owned());
    let hello = ClientFrame { id: None, message: ClientMessage::Hello { client, bot: false } };
    let hello = serde_json::to_string(&hello).expect("a hello has only string keys");
    socket.send(Message::text(padded(hello))).await.map_err(|_| Finding::NotPassedOn(101))?;
    let level = match socket.next().await {
        Some(Ok(Message::Text(text))) => match frame::read(&text) {
            Some(Frame::Server(ServerMessage::Welcome { feature_level, .. })) => Ok(feature_level),
            _ => Err(Finding::OtherVersion),
        },
        Some(Ok(Message::Close(Some(close)))) if u16::from(close.code) == CloseCode::Version.number() => {
            Err(Finding::OtherVersion)
        }
        _ => Err(Finding::NotPassedOn(101)),
    };
    // A server that does not answer is left to find out by itself.
    timeout(Duration::from_secs(1), WebSocketStream::close(&mut socket, None)).await.ok();
    level
}
