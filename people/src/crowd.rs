//! A cast: who comes to an evening, by which links, all from a seed and a size.

use crate::account::Review;
use crate::character::Character;
use crate::person::{Door, Person};
use crate::words::WORDS;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use protocol::client::Key;
use protocol::{Alias, RoomName, Ticket};
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};

/// By what people come into one room.
#[derive(Debug, Clone)]
pub struct Links {
    /// For everyone: the room's link.
    pub room: String,
    /// For whoever leads; its secret stands behind a `#`.
    pub facilitator: String,
    /// For whoever leads beside them, if anyone does.
    pub cofacilitator: Option<String>,
    /// One for each of the others, where a room opens with a link of one's own.
    pub invitations: Vec<String>,
}

/// Something is wrong with a link or a name in it.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is no link to a room")]
pub struct NoLink(pub(crate) String);

/// The people of one evening.
pub struct Crowd {
    /// Whoever leads is the first.
    pub people: Vec<Person>,
}

/// Beside whoever leads: in a small crowd each kind once, in a larger one mostly the steady.
const KINDS: [&str; 12] = [
    "speaker",
    "talkative",
    "shy",
    "steady",
    "newcomer",
    "late",
    "drops",
    "in_distress",
    "forgetful",
    "disrupts",
    "listener",
    "slow_typist",
];
const MORE: [&str; 6] = ["steady", "shy", "steady", "talkative", "slow_typist", "steady"];

impl Crowd {
    /// So many people, whoever leads among them.
    pub fn new(seed: u64, size: usize, links: &Links) -> Result<Self, NoLink> {
        let beside = links.cofacilitator.as_ref().map(|_| "cofacilitator");
        let kinds = ["facilitator"].into_iter().chain(beside).chain(KINDS).chain(MORE.into_iter().cycle());
        Self::of(seed, &kinds.take(size).collect::<Vec<_>>(), links)
    }

    /// So many people for someone else to lead: everyone but whoever leads.
    pub fn led_by_another(seed: u64, size: usize, links: &Links) -> Result<Self, NoLink> {
        let beside = links.cofacilitator.as_ref().map(|_| "cofacilitator");
        let kinds = beside.into_iter().chain(KINDS).chain(MORE.into_iter().cycle());
        Self::of(seed, &kinds.take(size).collect::<Vec<_>>(), links)
    }

    /// People of these kinds. Those who lead come by their links, the others by theirs or by the room's.
    pub fn of(seed: u64, kinds: &[&str], links: &Links) -> Result<Self, NoLink> {
        let mut rng = StdRng::seed_from_u64(seed);
        let names = WORDS.names(kinds.len(), &mut rng);
        let speaker = kinds.iter().position(|kind| *kind == "speaker").map(|index| names[index].clone());
        let mut invitations = links.invitations.iter();
        let mut people = Vec::new();
        for (kind, name) in kinds.iter().zip(names) {
            let link = match *kind {
                "facilitator" => &links.facilitator,
                "cofacilitator" => links.cofacilitator.as_ref().unwrap_or(&links.facilitator),
                _ => invitations.next().unwrap_or(&links.room),
            };
            let door = door(link, &name, &mut rng)?;
            let character = Character::named(kind).cloned().unwrap_or_default();
            let person = Person::new(kind, character, door, rng.random());
            people.push(match *kind {
                "facilitator" => person.leading(speaker.clone()),
                "cofacilitator" => person.leading(None),
                _ => person,
            });
        }
        // Whoever leads stays the first; who sits where says nothing about anyone.
        if let Some((_, others)) = people.split_first_mut() {
            others.shuffle(&mut rng);
        }
        Ok(Self { people })
    }

    /// What the evening was for them.
    pub fn review(&self) -> Review {
        Review { accounts: self.people.iter().map(|person| person.account().clone()).collect() }
    }
}

/// The door that a link leads to, with a name and a seat's secret.
fn door(link: &str, name: &str, rng: &mut StdRng) -> Result<Door, NoLink> {
    let no_link = || NoLink(link.split('#').next().unwrap_or_default().to_owned());
    let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
    let room = path.rsplit('/').next().and_then(|room| RoomName::new(room).ok()).ok_or_else(no_link)?;
    let key = fragment.split_once('=').map(|(_, key)| Key(key.to_owned()));
    let alias = Alias::new(name).map_err(|_| no_link())?;
    let secret: [u8; 32] = rng.random();
    let ticket = Ticket::new(URL_SAFE_NO_PAD.encode(secret)).expect("32 bytes make a ticket");
    Ok(Door { room, key, alias, ticket })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links() -> Links {
        let room = "http://127.0.0.1:1/r/evening";
        let facilitator = format!("{room}#f=secret");
        Links { room: room.to_owned(), facilitator, cofacilitator: None, invitations: Vec::new() }
    }

    #[test]
    fn a_crowd_has_one_who_leads_and_everyone_a_name_of_their_own() {
        let crowd = Crowd::new(7, 60, &links()).unwrap();
        let accounts = crowd.review().accounts;
        let names: std::collections::BTreeSet<_> = accounts.iter().map(|one| one.alias.as_str()).collect();
        assert_eq!((accounts[0].character.as_str(), names.len()), ("facilitator", 60));
        assert_eq!(accounts.iter().filter(|one| one.character == "disrupts").count(), 1);
    }

    #[test]
    fn a_crowd_that_someone_else_leads_has_nobody_who_leads_but_whoever_helps() {
        let kinds = |links: &Links| {
            let accounts = Crowd::led_by_another(7, 12, links).unwrap().review().accounts;
            accounts.into_iter().map(|one| one.character).collect::<Vec<_>>()
        };
        assert!(kinds(&links()).iter().all(|kind| !kind.contains("facilitator")));
        let beside = Links { cofacilitator: Some(links().facilitator), ..links() };
        assert_eq!(kinds(&beside).iter().filter(|kind| *kind == "cofacilitator").count(), 1);
    }

    #[test]
    fn the_same_seed_gives_the_same_crowd() {
        let names = |seed| Crowd::new(seed, 12, &links()).unwrap().review().accounts;
        assert_eq!(names(1), names(1));
        assert_ne!(names(1), names(2));
    }

    #[test]
    fn what_leads_to_no_room_is_no_link_and_its_secret_is_not_repeated() {
        let links = Links { facilitator: "http://127.0.0.1/r/#f=secret".to_owned(), ..links() };
        let wrong = Crowd::new(1, 3, &links).err().unwrap().to_string();
        assert!(!wrong.contains("secret"), "{wrong}");
    }
}
