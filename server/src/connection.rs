//! One WebSocket connection.

use std::sync::Arc;

use bytes::Bytes;
use tokio::net::TcpStream;

use crate::app::App;
use crate::rates::Source;

/// Serves an upgraded connection until it ends. `read_ahead` is what came in behind the
/// handshake, `source` whom the rates count it for.
pub(crate) async fn serve(_stream: TcpStream, _read_ahead: Bytes, _source: Source, _app: Arc<App>) {}
