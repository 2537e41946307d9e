//! A server in this process, with one room in it.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use protocol::RoomName;
use protocol::links::LinkList;
use secrecy::ExposeSecret;
use serde_json::json;
use server::clock::RealClock;
use server::help::HelpLists;
use server::log::{self, Batch, Log};
use server::rooms::{
    Grants, LedBy, Listing, MemoryRooms, Room, RoomAddress, RoomStore, Rooms, StoreError, Terms,
};
use server::settings::{Backend, Settings};
use server::setup::Setup;
use server::web::Web;
use server::{Parts, RunError, formats};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::person::Person;

/// The room of these tests.
pub(crate) const ROOM: &str = "tuesday-evening";

/// A server on a port of its own. It stops when this is dropped.
pub(crate) struct Place {
    pub(crate) address: SocketAddr,
    pub(crate) shutdown: CancellationToken,
    pub(crate) running: JoinHandle<Result<(), RunError>>,
    pub(crate) kept: Kept,
}

/// What outlives a server.
#[derive(Clone)]
pub(crate) struct Kept {
    pub(crate) log: Arc<dyn Log>,
    rooms: Arc<dyn RoomStore>,
    settings: Settings,
}

impl Place {
    pub(crate) async fn start() -> Self {
        Self::with(|_| {}).await
    }

    pub(crate) async fn with(change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = Settings::default();
        settings.log.backend = Backend::Memory;
        change(&mut settings);
        let kept = Kept { log: log::memory::open(), rooms: Arc::new(MemoryRooms::default()), settings };
        kept.make_room(ROOM, Listing::Unlisted).await;
        Self::again(kept)
    }

    /// A server with the log and the rooms of another.
    pub(crate) fn again(kept: Kept) -> Self {
        let listener = server::bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let address = listener.local_addr().unwrap();
        let mut settings = kept.settings.clone();
        settings.server.listen = address;
        let shutdown = CancellationToken::new();
        let help = HelpLists::load(&settings.help).unwrap();
        let web = Web::load(settings.web.root.as_deref()).unwrap();
        let parts = Parts {
            help,
            settings,
            formats: formats::load_all(None).unwrap(),
            log: kept.log.clone(),
            rooms: kept.rooms.clone(),
            web,
            clock: Arc::new(RealClock::start()),
            setup: Setup::new().0,
        };
        let running = tokio::spawn(server::run(listener, parts, shutdown.clone(), || {}));
        Self { address, shutdown, running, kept }
    }

    /// Takes back every link of the room but this one, over HTTP as a page does.
    pub(crate) async fn take_back_all_but(&self, secret: &str) {
        let links = self.ask("GET", &format!("/api/rooms/{ROOM}/links"), secret).await;
        let list: LinkList = serde_json::from_str(links.split_once("\r\n\r\n").unwrap().1).unwrap();
        for link in list.links.iter().filter(|link| !link.presented) {
            let gone = self.ask("DELETE", &format!("/api/rooms/{ROOM}/links/{}", link.id), secret).await;
            assert!(gone.starts_with("HTTP/1.1 204"), "{gone}");
        }
    }

    async fn ask(&self, method: &str, path: &str, secret: &str) -> String {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        let headers = format!("Host: x\r\nConnection: close\r\nAuthorization: Bearer {secret}\r\n");
        let request = format!("{method} {path} HTTP/1.1\r\n{headers}\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer
    }

    /// Stops the server and waits for its end.
    pub(crate) async fn stop(&mut self) {
        self.shutdown.cancel();
        (&mut self.running).await.unwrap().unwrap();
    }

    /// A facilitator who has entered, agreed, and opened the doors.
    pub(crate) async fn keeper(&self) -> Person {
        let key = self.kept.link(ROOM, Grants::Facilitator).await.unwrap();
        let mut keeper = Person::connect(self.address).await;
        keeper.take_seat("Juniper", &[("key", &key)]).await;
        keeper.agree().await;
        keeper.act(json!({"type": "open"})).await;
        keeper
    }

    /// Someone who has entered and agreed.
    pub(crate) async fn member(&self, alias: &str) -> Person {
        let mut member = Person::connect(self.address).await;
        member.take_seat(alias, &[]).await;
        member.agree().await;
        member
    }
}

impl Kept {
    /// Makes a room, and gives its address.
    pub(crate) async fn make_room(&self, name: &str, listing: Listing) -> String {
        let address = RoomAddress::random();
        let room = Room {
            name: RoomName::new(name).unwrap(),
            address: address.clone(),
            listing,
            format: "circle".into(),
            language: "en".into(),
            agreements: vec!["What is said here stays here.".into()],
            slots: [].into(),
            limits_text: "We listen.".into(),
            led_by: LedBy::Peers,
            schedule: Vec::new(),
            created_at_ms: 0,
        };
        self.rooms().create(room).await.unwrap();
        address.to_string()
    }

    /// The secret of a new link.
    pub(crate) async fn link(&self, room: &str, grants: Grants) -> Result<String, StoreError> {
        let room = RoomName::new(room).unwrap();
        let link = self.rooms().create_link(&room, grants, Terms::default()).await?;
        Ok(link.secret.expose_secret().to_owned())
    }

    /// The secret of a new link that lets so many in.
    pub(crate) async fn link_for(&self, room: &str, uses: u32) -> String {
        let terms = Terms { uses: Some(uses), ..Terms::default() };
        let room = RoomName::new(room).unwrap();
        let link = self.rooms().create_link(&room, Grants::Cofacilitator, terms).await.unwrap();
        link.secret.expose_secret().to_owned()
    }

    /// Revokes every link to a room, as another process would.
    pub(crate) async fn revoke_all(&self, room: &str) {
        let rooms = self.rooms();
        for credential in rooms.credentials(&RoomName::new(room).unwrap()).await.unwrap() {
            rooms.revoke(&credential.id).await.unwrap();
        }
    }

    /// Puts something into the log of the one meeting that no server has written.
    pub(crate) async fn damage_the_meeting(&self) {
        let meeting = self.log.list().await.unwrap()[0];
        let batch = Batch::new([b"no entry".to_vec()], Duration::from_secs(5));
        self.log.append(meeting, batch).await.unwrap();
    }

    fn rooms(&self) -> Rooms {
        Rooms::new(self.rooms.clone(), Arc::new(RealClock::start()), 10)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.shutdown.cancel();
    }
}
