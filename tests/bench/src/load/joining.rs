//! Everyone comes in: first whoever opens each room, then the others, so many at once.

use super::Load;
use super::client::Client;
use crate::dialect::{self, Step};
use crate::machine::{cpu_of, memory_of};
use crate::spec::{Dialect, Joins};
use anyhow::{Context, Result, ensure};
use mio::net::TcpStream;
use mio::{Interest, Token};
use socket2::{Domain, Socket, Type};
use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, Instant};

/// Nobody waits longer than this for the next one to come in.
const PATIENCE: Duration = Duration::from_secs(30);

/// So many connections come from one address: a server has only so many ports for each.
const PER_ADDRESS: usize = 4_000;

impl Load<'_> {
    pub(super) fn join_all(&mut self) -> Result<Joins> {
        let rooms = self.spec.rooms.len();
        let openers = (0..rooms).map(|room| (room, 0)).collect();
        let before = memory_of(self.spec.process)?;
        self.join(openers)?;
        let grown = |process| Ok::<u64, anyhow::Error>(memory_of(process)?.saturating_sub(before));
        let opened_bytes = grown(self.spec.process)?;
        let others: Vec<_> =
            (1..self.spec.people).flat_map(|person| (0..rooms).map(move |room| (room, person))).collect();
        let count = others.len() as u64;
        let (began, own, server) = (Instant::now(), cpu_of(std::process::id())?, cpu_of(self.spec.process)?);
        self.join(others)?;
        Ok(Joins {
            count,
            opened: rooms as u64,
            seconds: began.elapsed().as_secs_f64(),
            server_cpu: cpu_of(self.spec.process)? - server,
            own_cpu: cpu_of(std::process::id())? - own,
            opened_bytes,
            server_bytes: grown(self.spec.process)?,
        })
    }

    fn join(&mut self, people: Vec<(usize, usize)>) -> Result<()> {
        let all = self.inside + people.len();
        let mut people = people.into_iter();
        let mut last = (self.inside, Instant::now());
        while self.inside < all {
            while self.clients.len() - self.inside < self.spec.joining
                && let Some((room, person)) = people.next()
            {
                self.connect(room, person)?;
            }
            self.hear(Duration::from_millis(100))?;
            if self.inside > last.0 {
                last = (self.inside, Instant::now());
            }
            ensure!(last.1.elapsed() < PATIENCE, "{} of {all} came in, and no more", self.inside);
            ensure!(
                self.closed == 0,
                "the server closed {} connections of {}",
                self.closed,
                self.clients.len()
            );
        }
        Ok(())
    }

    fn connect(&mut self, room: usize, person: usize) -> Result<()> {
        let index = self.clients.len();
        let from = u8::try_from(index / PER_ADDRESS).context("too many connections")?;
        let socket = connected(1 + from, self.spec.server)?;
        socket.set_nonblocking(true)?;
        let mut stream = TcpStream::from_std(socket.into());
        let token = Token(index);
        self.poll.registry().register(&mut stream, token, Interest::READABLE | Interest::WRITABLE)?;
        let mut client = Client::new(stream, room, person);
        client.send(&dialect::upgrade(&self.spec.server.to_string()))?;
        self.clients.push(client);
        Ok(())
    }

    pub(super) fn upgraded(&mut self, who: usize) -> Result<()> {
        let client = &mut self.clients[who];
        client.step = Step::Entering;
        client.send(&dialect::enter(self.spec, client.room, client.person))
    }

    /// Someone on the way in heard something.
    pub(super) fn answered(&mut self, who: usize, text: &[u8]) -> Result<()> {
        ensure!(
            !dialect::is_refusal(text),
            "nobody may come in: {}",
            String::from_utf8_lossy(text).trim_end()
        );
        let client = &mut self.clients[who];
        let opens = client.person == 0 && self.spec.dialect == Dialect::Openchair;
        let Some((step, say)) = dialect::answered(self.spec, client.step, opens, text) else { return Ok(()) };
        client.step = step;
        self.inside += usize::from(step == Step::In);
        client.send(&say)
    }
}

/// A connection that is being made, from one of this machine's addresses.
fn connected(from: u8, to: SocketAddr) -> Result<Socket> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.bind(&SocketAddr::from((Ipv4Addr::new(127, 0, 1, from), 0)).into())?;
    socket.set_tcp_nodelay(true)?;
    // Closed at once: thousands that linger for a minute make the kernel search long for a free port in the next run.
    socket.set_linger(Some(Duration::ZERO))?;
    socket.connect(&to.into())?;
    Ok(socket)
}
