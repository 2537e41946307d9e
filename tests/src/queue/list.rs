//! One list of hands, and its order of speaking.

use meeting::At;
use meeting::format::{Again, First, Order, Turns};
use protocol::{SeatId, TurnId};
use std::collections::{BTreeMap, BTreeSet};

/// A hand that is up.
#[derive(Debug, Clone)]
pub(super) struct Hand {
    pub(super) seat: SeatId,
    pub(super) since: At,
    pub(super) newcomer: bool,
    /// Comes before others: a missed turn, a turn that was put back, a guest who answers.
    pub(super) first: bool,
    pub(super) later: bool,
    pub(super) ready: bool,
}

/// The hands of one phase in the order in which they went up, and what their order of speaking hangs on.
#[derive(Debug, Default)]
pub(super) struct List {
    /// None where nobody raises a hand.
    pub(super) turns: Option<Turns>,
    pub(super) hands: Vec<Hand>,
    pub(super) called: Option<SeatId>,
    /// Turns taken in this phase.
    pub(super) taken: BTreeMap<SeatId, u32>,
    /// Whose turn the floor went on without.
    pub(super) missed: BTreeSet<SeatId>,
    /// Who is asked whether they are ready, and until when.
    pub(super) asked: Option<(SeatId, At)>,
    /// Who has the floor.
    pub(super) holder: Option<(TurnId, SeatId)>,
    /// Who has a hand from the start, in an order that only the rules draw: their places say which.
    pub(super) drawn: BTreeSet<SeatId>,
}

impl List {
    pub(super) fn of(turns: Option<&Turns>) -> Self {
        Self { turns: turns.cloned(), ..Self::default() }
    }

    /// Sorted anew each time (MEETINGS 3.1): called first, "later" last, a missed turn first, then turns taken,
    /// newcomers, and the time of the hand.
    pub(super) fn in_order(&self) -> Vec<&Hand> {
        let mut hands: Vec<&Hand> = self.hands.iter().collect();
        hands.sort_by_key(|hand| {
            let called = self.called == Some(hand.seat);
            (
                !called,
                hand.later,
                !hand.first,
                self.turns_of(hand),
                self.waits_for_newcomers(hand),
                hand.since,
            )
        });
        hands
    }

    /// Where nobody speaks twice before all have spoken.
    fn turns_of(&self, hand: &Hand) -> u32 {
        let counts = |turns: &Turns| turns.order == Order::Progressive || turns.again == Again::AfterAll;
        let taken = self.taken.get(&hand.seat).copied().unwrap_or(0);
        if self.turns.as_ref().is_some_and(counts) { taken } else { 0 }
    }

    fn waits_for_newcomers(&self, hand: &Hand) -> bool {
        let first = |turns: &Turns| turns.order == Order::Progressive && turns.first == First::Newcomers;
        self.turns.as_ref().is_some_and(first) && !hand.newcomer
    }

    /// What facilitators see of it: in a round only who is ready, because a hand that went would name who passed.
    pub(super) fn for_facilitators(&self) -> Vec<&Hand> {
        let hands = self.in_order().into_iter();
        hands.filter(|hand| hand.ready || self.order() != Some(Order::Round)).collect()
    }

    pub(super) fn order(&self) -> Option<Order> {
        self.turns.as_ref().map(|turns| turns.order)
    }

    pub(super) fn has(&self, seat: SeatId) -> bool {
        self.hands.iter().any(|hand| hand.seat == seat)
    }

    fn hand(&mut self, seat: SeatId) -> Option<&mut Hand> {
        self.hands.iter_mut().find(|hand| hand.seat == seat)
    }

    // ---- what people do

    pub(super) fn raise(&mut self, mut hand: Hand) {
        hand.first |= self.missed.remove(&hand.seat);
        self.hands.push(hand);
    }

    pub(super) fn lower(&mut self, seat: SeatId) {
        self.hands.retain(|hand| hand.seat != seat);
        self.called = self.called.filter(|called| *called != seat);
    }

    pub(super) fn ready(&mut self, seat: SeatId) {
        if self.asked.is_some_and(|(asked, _)| asked == seat) {
            self.hand(seat).into_iter().for_each(|hand| hand.ready = true);
        }
    }

    /// Once more at the end, and after that left in peace (DECISIONS 29). True if it is that.
    pub(super) fn later(&mut self, seat: SeatId) -> bool {
        let Some(hand) = self.hand(seat) else { return false };
        if hand.later {
            self.lower(seat);
            return true;
        }
        (hand.later, hand.ready) = (true, false);
        self.called = self.called.filter(|called| *called != seat);
        false
    }

    /// By the facilitator, or by whoever had the floor: a "later" from before is over.
    pub(super) fn call(&mut self, seat: SeatId) {
        if let Some(hand) = self.hand(seat) {
            hand.later = false;
            self.called = Some(seat);
        }
    }

    /// Another order while the phase runs. A round becomes hands only: of those who said that they are ready.
    pub(super) fn change(&mut self, order: Order, first: First) {
        let Some(turns) = &mut self.turns else { return };
        let round = turns.order == Order::Round;
        (turns.order, turns.first) = (order, first);
        if round {
            turns.again = Again::AfterAll;
            let gone = self.hands.iter().filter(|hand| !hand.ready).map(|hand| hand.seat);
            gone.collect::<Vec<_>>().into_iter().for_each(|seat| self.lower(seat));
        }
    }

    // ---- turns

    pub(super) fn begin_turn(&mut self, turn: TurnId, seat: SeatId) {
        self.lower(seat);
        self.called = None;
        *self.taken.entry(seat).or_default() += 1;
        self.holder = Some((turn, seat));
    }

    /// A turn that came to nothing is not counted.
    pub(super) fn forget_turn(&mut self, seat: SeatId) {
        self.taken.entry(seat).and_modify(|count| *count -= 1);
        self.taken.retain(|_, count| *count > 0);
    }
}
