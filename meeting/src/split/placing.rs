//! Who comes into which room, where people do not choose.

use crate::chance;
use crate::presence;
use crate::state::{Seat, State};
use protocol::client::Role;
use protocol::{SeatId, StageId};

/// Those who are to be placed, in an order drawn anew. Whoever facilitates is not: they go where they like. Someone who
/// only listens comes along into a group, and is nobody's partner. Whoever is away for a moment finds their room when
/// they are back.
pub(super) fn drawn(s: &State, listeners: bool) -> Vec<SeatId> {
    let placed = |seat: &Seat| {
        let person = seat.role != Role::Bot && !seat.role.facilitates();
        person && presence::is_counted_on(s, seat) && (listeners || !seat.listening)
    };
    let mut people: Vec<_> = s
        .people_on(StageId::MAIN)
        .filter(|(_, seat)| placed(seat))
        .map(|(id, seat)| (seat.number, id))
        .collect();
    people.sort_unstable();
    let mut people: Vec<_> = people.into_iter().map(|(_, id)| id).collect();
    shuffle(s, &mut people, s.chance);
    people
}

/// Those who are there come first, so that as few as possible wait for someone who is away.
fn shuffle(s: &State, people: &mut [SeatId], chance: u64) {
    chance::shuffle(people, chance);
    people.sort_by_key(|id| !s.inside(*id).is_some_and(Seat::is_present));
}

/// Groups of nearly one size, and nobody alone: fewer rooms, where there are few people.
pub(super) fn shares(people: Vec<SeatId>, rooms: usize) -> Vec<Vec<SeatId>> {
    let rooms = rooms.min(people.len() / 2);
    let mut groups = vec![Vec::new(); rooms];
    for (index, id) in people.into_iter().enumerate().filter(|_| rooms > 0) {
        groups[index % rooms].push(id);
    }
    groups
}

/// Pairs, and one group of three where the number is odd. With `new`, as few as can be found have been together
/// before; otherwise whoever was together stays so.
pub(super) fn pairs(s: &State, new: bool) -> Vec<Vec<SeatId>> {
    const TRIES: u64 = 64;
    let people = drawn(s, false);
    if !new {
        return again(s, people);
    }
    let tries = (0..TRIES).map(|number| {
        let mut order = people.clone();
        shuffle(s, &mut order, chance::mixed(s.chance ^ number));
        join(Vec::new(), &order)
    });
    tries.min_by_key(|groups| repeats(s, groups)).unwrap_or_default()
}

fn again(s: &State, people: Vec<SeatId>) -> Vec<Vec<SeatId>> {
    let mut left = people;
    let mut groups = Vec::new();
    for before in s.splits.together.iter().rev() {
        let here: Vec<_> = before.iter().copied().filter(|id| left.contains(id)).collect();
        if here.len() >= 2 {
            left.retain(|id| !here.contains(id));
            groups.push(here);
        }
    }
    join(groups, &left)
}

/// Adds pairs of those who are left; a last single one joins the last group.
fn join(mut groups: Vec<Vec<SeatId>>, left: &[SeatId]) -> Vec<Vec<SeatId>> {
    for pair in left.chunks(2) {
        match (pair, groups.last_mut()) {
            ([one], Some(last)) => last.push(*one),
            ([_], None) => {}
            _ => groups.push(pair.to_vec()),
        }
    }
    groups
}

/// How often two of these groups have been together before.
fn repeats(s: &State, groups: &[Vec<SeatId>]) -> usize {
    let met = |group: &Vec<SeatId>, before: &Vec<SeatId>| {
        group.iter().filter(|id| before.contains(id)).count().saturating_sub(1)
    };
    groups.iter().map(|group| s.splits.together.iter().map(|before| met(group, before)).sum::<usize>()).sum()
}
