//! What may stand where a server is expected: anything that answers as a test says, plain or sealed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::{SinkExt, StreamExt};
use rcgen::{CertificateParams, Issuer, KeyPair, date_time_ymd};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use serde_json::json;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Role};

/// How it answers.
#[derive(Clone, Default)]
pub(crate) struct Answers {
    /// Takes connections and says nothing.
    pub(crate) silent: bool,
    /// Answers everything like this.
    pub(crate) everything: Option<u16>,
    /// Answers a WebSocket like this.
    pub(crate) socket: Option<u16>,
    /// What it says the time is.
    pub(crate) date: Option<String>,
    /// Closes with this number where a welcome would come.
    pub(crate) close: Option<u16>,
    /// How it seals its connections.
    pub(crate) seal: Option<Arc<ServerConfig>>,
}

/// A listener that answers so, until this is dropped.
pub(crate) struct Answering {
    port: u16,
    /// Everything that came.
    heard: Arc<Mutex<String>>,
    task: tokio::task::JoinHandle<()>,
}

impl Answering {
    pub(crate) async fn start(answers: Answers) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = Arc::new(Mutex::new(String::new()));
        let task = tokio::spawn(listen(listener, answers, heard.clone()));
        Self { port, heard, task }
    }

    pub(crate) fn link(&self, scheme: &str, host: &str) -> String {
        format!("{scheme}://{host}:{}/r/tuesday#f=very-secret", self.port)
    }

    pub(crate) fn heard(&self) -> String {
        self.heard.lock().unwrap().clone()
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn listen(listener: TcpListener, answers: Answers, heard: Arc<Mutex<String>>) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let (answers, heard) = (answers.clone(), heard.clone());
        tokio::spawn(async move {
            match answers.seal.clone() {
                _ if answers.silent => std::future::pending().await,
                None => answer(stream, &answers, &heard).await,
                // A client that does not trust it goes.
                Some(seal) => {
                    if let Ok(stream) = TlsAcceptor::from(seal).accept(stream).await {
                        answer(stream, &answers, &heard).await;
                    }
                }
            }
        });
    }
}

async fn answer(mut stream: impl AsyncRead + AsyncWrite + Unpin, answers: &Answers, heard: &Mutex<String>) {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        match stream.read_u8().await {
            // As servers do that are given a seal where they expect words.
            Ok(byte) if head.is_empty() && byte != b'G' => {
                return respond(&mut stream, 400, answers, "").await;
            }
            Ok(byte) => head.push(byte.into()),
            Err(_) => return,
        }
    }
    heard.lock().unwrap().push_str(&head);
    let is_socket = head.starts_with("GET /ws ");
    if let Some(status) = answers.everything.or(answers.socket.filter(|_| is_socket)) {
        return respond(&mut stream, status, answers, "").await;
    }
    if !is_socket {
        return respond(&mut stream, 200, answers, r#"{"may_start":false}"#).await;
    }
    let key = head.lines().find_map(|line| line.strip_prefix("sec-websocket-key: ")).unwrap();
    let accept = derive_accept_key(key.as_bytes());
    let switching = "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n";
    let with =
        format!("{switching}sec-websocket-protocol: openchair.v1\r\nsec-websocket-accept: {accept}\r\n\r\n");
    stream.write_all(with.as_bytes()).await.unwrap();
    let mut socket = WebSocketStream::from_raw_socket(stream, Role::Server, None).await;
    let hello = socket.next().await.unwrap().unwrap();
    heard.lock().unwrap().push_str(hello.to_text().unwrap());
    match answers.close {
        Some(number) => {
            socket.close(Some(CloseFrame { code: number.into(), reason: "".into() })).await.unwrap();
        }
        None => {
            let welcome = json!({"type": "welcome", "feature_level": 1, "limits": {}});
            socket.send(Message::text(welcome.to_string())).await.unwrap();
        }
    }
    // Until the client has gone.
    while let Some(Ok(_)) = socket.next().await {}
}

async fn respond(stream: &mut (impl AsyncWrite + Unpin), status: u16, answers: &Answers, body: &str) {
    let date = answers.date.as_ref().map(|date| format!("date: {date}\r\n")).unwrap_or_default();
    let head =
        format!("HTTP/1.1 {status} -\r\n{date}content-length: {}\r\nconnection: close\r\n\r\n", body.len());
    stream.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
}

/// Someone who issues certificates, and whom a computer may trust.
pub(crate) struct Authority {
    key: KeyPair,
    params: CertificateParams,
    /// The certificate that one trusts, as a file has it.
    pub(crate) pem: String,
}

impl Authority {
    pub(crate) fn new(name: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        params.distinguished_name.push(rcgen::DnType::CommonName, name);
        params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let der = STANDARD.encode(params.self_signed(&key).unwrap().der());
        let pem = format!("-----BEGIN CERTIFICATE-----\n{der}\n-----END CERTIFICATE-----\n");
        Self { key, params, pem }
    }

    /// A seal for this name, good between these years.
    pub(crate) fn seal(&self, name: &str, years: [i32; 2]) -> Arc<ServerConfig> {
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        [params.not_before, params.not_after] = years.map(|year| date_time_ymd(year, 1, 1));
        let key = KeyPair::generate().unwrap();
        let issuer = Issuer::from_params(&self.params, &self.key);
        let certificate = params.signed_by(&key, &issuer).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let builder = builder.unwrap().with_no_client_auth();
        Arc::new(builder.with_single_cert(vec![certificate.der().clone()], key).unwrap())
    }
}
