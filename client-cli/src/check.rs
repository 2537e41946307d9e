//! `openchair check LINK`: goes the way that a meeting takes, one step after the other, and says in plain words how far
//! it comes, what is in the way and what to do. It takes no seat, and the secret of a link stays where it is.
//!
//! - [`way`]: the sockets;
//! - [`finding`]: what was found, in sentences, and what it means for scripts.

mod finding;
pub(crate) mod way;

use crate::link::{self, BadLink, Server};
use crate::page::Page;
use crate::words::Words;
pub(crate) use finding::{Answer, Finding};
use protocol::RoomName;
use std::io::{self, Write};
use std::time::SystemTime;
use way::Way;

/// Checks the server of this link, and the room if the link has one. Gives the exit code: that of the first thing that
/// is wrong.
pub(crate) async fn run(link: &str, words: &Words) -> Result<u8, BadLink> {
    let (server, room) = link::server(link)?;
    let (page, host) = (Page::of_output(), server.authority.host().to_owned());
    let mut code = 0;
    let mut tell = |finding: Finding| {
        code = if code == 0 { finding.exit_code() } else { code };
        // Whoever read the output has gone: the exit code still says it.
        writeln!(io::stdout().lock(), "{}", page.lay(&finding.sentence(words, &host))).ok();
    };
    if let Err(finding) = walk(&server, room.as_ref(), &mut tell).await {
        tell(finding);
    }
    Ok(code)
}

/// Every step of the way, up to the first that leads nowhere.
async fn walk(
    server: &Server,
    room: Option<&RoomName>,
    tell: &mut impl FnMut(Finding),
) -> Result<(), Finding> {
    let way = Way::find(server).await?;
    tell(Finding::NameFound);
    way.reach().await?;
    tell(Finding::Listens);
    if server.sealed {
        way.open().await?;
        tell(Finding::Sealed);
    }
    let house = way.get("/api/house").await?;
    finding::of_house(&house)?;
    tell(Finding::Openchair);
    if let Some(clock) = house.date.as_deref().and_then(|date| finding::of_clock(date, SystemTime::now())) {
        tell(clock);
    }
    let level = way.greet().await?;
    tell(Finding::PassesOn);
    tell(finding::of_level(level));
    if let Some(room) = room {
        tell(finding::of_room(&way.get(&format!("/api/rooms/{room}")).await?));
    }
    Ok(())
}
