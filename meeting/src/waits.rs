//! The waits of a meeting, as data: a meeting keeps the numbers that it began with.

use serde::{Deserialize, Serialize};

/// Every wait and limit of the rules, in milliseconds unless its name says otherwise. The defaults are those of
/// `DECISIONS.md` (24-31, 34) and `MEETINGS.md` 4.3.
///
/// It is stored with a meeting, so it reads what an older or newer version wrote: a wait that is not there has its
/// default, and one that is not known is left out. The settings refuse unknown keys themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Waits {
    /// An absence shorter than this leaves no trace.
    pub away_ms: u64,
    /// Someone who needs a person now is told that nobody has answered.
    pub nobody_yet_ms: u64,
    /// A speaker's turn waits this long for them to come back.
    pub turn_away_ms: u64,
    /// A hand is lowered silently after this absence.
    pub hand_away_ms: u64,
    /// An answer to the ready check is waited for this long.
    pub ready_ms: u64,
    /// The same for someone whose first time it is.
    pub ready_newcomer_ms: u64,
    /// "I need more time" multiplies every limit of a seat by this.
    pub more_time_times: u64,
    /// An idle floor waits this long for the facilitator, then passes by itself to whoever is ready.
    pub idle_floor_ms: u64,
    /// Reading speed, in words a minute, for the rest after long texts.
    pub reading_words_per_minute: u64,
    /// The longest such rest.
    pub rest_max_ms: u64,
    /// A backlog of reading shorter than this is no reason to rest: lines typed one by one rest for nothing.
    pub rest_least_ms: u64,
    /// After a closing turn's time: this much silence ends it,
    pub close_silence_ms: u64,
    /// and this much time in any case.
    pub close_max_ms: u64,
    /// `done` can be undone for this long.
    pub unfinished_ms: u64,
    /// The speaker's first cue, in percent of their turn, 100 at most. The other one comes when all of it is used.
    pub cue_percent: u8,
    /// A new turn begins only if at least this is left of the phase.
    pub turn_least_ms: u64,
    /// Short replies after a share.
    pub replies_ms: u64,
    /// Whoever had the floor may name the next for this long, in the order `tag`.
    pub naming_ms: u64,
    /// The speaker's writing is noted at most once in this time.
    pub typing_pair_ms: u64,
    /// Silent signs that come between turns are gathered for this long, and told together.
    pub signs_ms: u64,
    /// A text offered to its reader is posted by the server after this.
    pub offer_ms: u64,
    /// A part that nobody claims is posted by the server after this.
    pub part_ms: u64,
    /// A phase for newcomers ends after this without a hand.
    pub newcomers_ms: u64,
    /// Without a hand: a hint to the facilitators,
    pub no_hands_hint_ms: u64,
    /// a kind word that quiet is welcome,
    pub no_hands_quiet_ms: u64,
    /// and a hint that the phase may move on; it does by itself when nobody leads.
    pub no_hands_move_ms: u64,
    /// The chair is away: a cofacilitator is asked to hold,
    pub chair_ask_ms: u64,
    /// and then acts as the chair.
    pub chair_act_ms: u64,
    /// With nobody there to act, the meeting carries itself from here on.
    pub carry_ms: u64,
    /// News of the door go to the doorkeeper, and to the other facilitators after this.
    pub door_first_ms: u64,
    /// Enough reports ask the author of a line for this much quiet.
    pub quieten_report_ms: u64,
    /// It takes so many who report a line,
    pub reporters: usize,
    /// and so much of the room, in percent.
    pub reporters_percent: usize,
    /// Someone whose report counts has been seated at least this long, or since before the start.
    pub report_seated_ms: u64,
    /// After a removal newcomers wait this long for a facilitator's look, and then come in as listeners.
    pub waiting_ms: u64,
    /// The arrival guard looks back this long,
    pub arrivals_ms: u64,
    /// is armed this long after the counted evening began,
    pub arrivals_after_ms: u64,
    /// and takes so many arrivals,
    pub arrivals: usize,
    /// or so much of those present, in percent, if that is more.
    pub arrivals_percent: usize,
    /// The same words are counted for this long,
    pub repeat_ms: u64,
    /// go back to their writer at this time of saying them, 2 at least,
    pub repeat_times: usize,
    /// and count from this many characters.
    pub repeat_chars: usize,
    /// So many people may be asked for private messages who have not said yes.
    pub asks_to_write: usize,
    /// After a restart the floor rests this long, so that the order of coming back decides nothing.
    pub restart_rest_ms: u64,
    /// The start waits this long at a time for the people who are to lead it.
    pub put_off_ms: u64,
    /// The room closes when they have not come after this.
    pub without_leads_ms: u64,
    /// Where nothing gathers people before the start, it is seen after this long whether too few came.
    pub gather_ms: u64,
    /// Fewer people than this are too few for an evening, where the format has no `size`.
    pub least_people: u16,
    /// `end` can be undone for this long.
    pub end_undo_ms: u64,
    /// A room that was never opened closes after this with no facilitator in it.
    pub unopened_ms: u64,
    /// Four fifths of a phase, in percent, is when the facilitators hear that people still wait.
    pub phase_warning_percent: u64,
    /// Accepted ids that are remembered for each seat.
    pub remembered_ids: usize,
    /// Events of the room that are kept for people who come back; older ones start over from a view.
    pub history_events: usize,
    /// Private events that are kept for each seat; words to a facilitator or from one are kept all meeting long.
    pub own_events: usize,
    /// Older notes, reports and private lines that are kept for each seat.
    pub letters: usize,
    /// So many departures are told at once, also in the middle of a phase.
    pub departures: usize,
    /// Whoever stood at the door and went for this long is forgotten.
    pub door_away_ms: u64,
    /// In a split by choice people choose for this long before the rooms begin.
    pub choose_room_ms: u64,
    /// This long before a split ends its rooms hear of it,
    pub split_warning_ms: u64,
    /// and this long before once more.
    pub split_last_warning_ms: u64,
    /// So many people may suggest something where suggestions are chosen from: more, nobody reads.
    pub suggestions: usize,
    /// Notes and reports that are kept while no facilitator is there to read them.
    pub unread_notes: usize,
}

impl Default for Waits {
    fn default() -> Self {
        const SECOND: u64 = 1_000;
        const MINUTE: u64 = 60 * SECOND;
        Self {
            away_ms: 8 * SECOND,
            nobody_yet_ms: MINUTE,
            turn_away_ms: MINUTE,
            hand_away_ms: 10 * MINUTE,
            ready_ms: MINUTE,
            ready_newcomer_ms: 90 * SECOND,
            more_time_times: 3,
            idle_floor_ms: 30 * SECOND,
            reading_words_per_minute: 180,
            rest_max_ms: 90 * SECOND,
            rest_least_ms: 15 * SECOND,
            close_silence_ms: 10 * SECOND,
            close_max_ms: MINUTE,
            unfinished_ms: 10 * SECOND,
            cue_percent: 80,
            turn_least_ms: 30 * SECOND,
            replies_ms: MINUTE,
            naming_ms: 20 * SECOND,
            typing_pair_ms: 10 * SECOND,
            signs_ms: 5 * SECOND,
            offer_ms: 30 * SECOND,
            part_ms: 15 * SECOND,
            newcomers_ms: 30 * SECOND,
            no_hands_hint_ms: 45 * SECOND,
            no_hands_quiet_ms: 90 * SECOND,
            no_hands_move_ms: 180 * SECOND,
            chair_ask_ms: 20 * SECOND,
            chair_act_ms: MINUTE,
            carry_ms: 3 * MINUTE,
            door_first_ms: 30 * SECOND,
            quieten_report_ms: 5 * MINUTE,
            reporters: 2,
            reporters_percent: 20,
            report_seated_ms: 10 * MINUTE,
            waiting_ms: 3 * MINUTE,
            arrivals_ms: 30 * SECOND,
            arrivals_after_ms: 10 * MINUTE,
            arrivals: 5,
            arrivals_percent: 50,
            repeat_ms: MINUTE,
            repeat_times: 3,
            repeat_chars: 20,
            asks_to_write: 5,
            restart_rest_ms: 10 * SECOND,
            put_off_ms: MINUTE,
            without_leads_ms: 30 * MINUTE,
            gather_ms: 10 * MINUTE,
            least_people: 3,
            end_undo_ms: MINUTE,
            unopened_ms: 15 * MINUTE,
            phase_warning_percent: 80,
            remembered_ids: 128,
            history_events: 20_000,
            own_events: 256,
            letters: 1_000,
            departures: 50,
            door_away_ms: 10 * MINUTE,
            choose_room_ms: 30 * SECOND,
            split_warning_ms: 5 * MINUTE,
            split_last_warning_ms: MINUTE,
            suggestions: 20,
            unread_notes: 200,
        }
    }
}
