//! Who may do what, and when. `check` asks before the append, `apply` asks again on the state of that moment; a
//! refusal changes nothing.

use crate::entry::{By, Command};
use crate::outcome::Refused;
use crate::state::{End, State};
use crate::{
    agenda, approval, ask, calm, cards, care, chair, door, doorkeeper, floor, guard, insert, invitation,
    lines, moderation, phases, private, quorum, reading, seats, signs, split, succession, turn, veil, votes,
};
use protocol::event::Standing;
use protocol::{Code, SeatId, StageId};

/// Who may ask for a command at all.
enum Who {
    /// The server's clock.
    Clock,
    /// A session without a seat yet.
    Door,
    /// Whoever has a claim to a seat, at the door, waiting or inside. Help and leaving are never taken away.
    Claim,
    /// Everyone in the room.
    Inside,
    /// Everyone in the room who takes part and is not asked for quiet.
    Speaking,
    /// Whoever leads the room that they are in: facilitators, and whom a split has made to.
    Lead,
    /// Facilitators and cofacilitators.
    Facilitator,
}

/// The one table of permissions.
fn who_may(command: &Command) -> Who {
    use Command as C;
    match command {
        C::Opened(_) | C::Tick | C::Restarted | C::Away { .. } | C::Back { .. } | C::Demote { .. } => {
            Who::Clock
        }
        C::Enter(_) | C::Return { .. } => Who::Door,
        C::Agree { .. } | C::Leave | C::KeepReturnWords { .. } | C::MoreTime { .. } | C::Note { .. } => {
            Who::Claim
        }
        C::HardTime | C::NeedPerson { .. } | C::Aside { .. } | C::CloseAside { .. } => Who::Claim,
        C::StepOut { .. } => Who::Inside,
        C::OneToOne { .. } | C::TakeCrisis { .. } => Who::Facilitator,
        C::Listen { .. } | C::TakeBack { .. } | C::React { .. } | C::LowerHand | C::Pass | C::Later => {
            Who::Inside
        }
        C::Done | C::Report { .. } | C::TakeChair | C::Veil { .. } | C::ReactToLine { .. } => Who::Inside,
        C::StandIn { on: false } | C::TakeDoor | C::Whisper { .. } => Who::Inside,
        C::StandIn { on: true } => Who::Speaking,
        C::AskToWrite { .. } | C::AnswerToWrite { .. } | C::Write { .. } | C::Block { .. } => Who::Inside,
        C::ReportWritten { .. } => Who::Inside,
        C::Guard { .. } | C::Approval { .. } | C::Approve { .. } => Who::Facilitator,
        C::AnswerLine { .. } => Who::Speaking,
        C::Say { .. } | C::RaiseHand | C::Ready { .. } | C::Unfinished | C::Typing { .. } => Who::Speaking,
        C::Volunteer { .. } | C::Post { .. } | C::Skip { .. } => Who::Speaking,
        C::NameNext { .. } | C::WelcomeReplies { .. } => Who::Speaking,
        C::ChangeTurns { .. } | C::OpenFloor { .. } | C::Invite => Who::Lead,
        C::Open | C::Start | C::Split { .. } | C::Recall => Who::Facilitator,
        C::Advance { .. } | C::GoBack { .. } | C::ExtendPhase { .. } => Who::Lead,
        C::JoinRoom { .. } => Who::Inside,
        C::Silence { .. } | C::Conversation { .. } | C::Insert { .. } | C::Uninsert => Who::Lead,
        C::Motion { .. } | C::Poll { .. } => Who::Lead,
        // Answering is not speaking: whoever listens or is asked for quiet answers too.
        C::Answer { .. } | C::Strike { .. } => Who::Inside,
        C::Calm { .. } | C::Slow { .. } | C::Shorten { .. } | C::Park { .. } => Who::Facilitator,
        C::ShowCard { .. } | C::LeaveOut { .. } => Who::Facilitator,
        C::Call { .. } | C::Extend { .. } | C::CloseTurn { .. } | C::Hold { .. } | C::Chair { .. } => {
            Who::Lead
        }
        C::Quieten { .. } | C::Hide { .. } | C::Remove { .. } => Who::Facilitator,
        C::Lock { .. } | C::Admit { .. } | C::Decline { .. } => Who::Facilitator,
        C::HandOver { .. } | C::Appoint { .. } | C::End | C::UndoEnd => Who::Facilitator,
        C::Break { .. } | C::DeclineStandIn { .. } | C::HandOverDoor { .. } => Who::Facilitator,
    }
}

/// Whether a command is allowed on this state.
pub(crate) fn permit(s: &State, by: &By, command: &Command) -> Result<(), Refused> {
    if s.end == End::Ended {
        return Err(Code::Ended.into());
    }
    match (who_may(command), by) {
        (Who::Clock, By::Clock) => Ok(()),
        (Who::Door, By::Door) => at_the_door(s, command),
        (Who::Clock | Who::Door, _) | (_, By::Clock | By::Door) => Err(Code::Forbidden.into()),
        (who, By::Seat(id, _)) => {
            has_standing(s, *id, &who)?;
            now(s, *id, command)
        }
    }
}

fn at_the_door(s: &State, command: &Command) -> Result<(), Refused> {
    match command {
        Command::Enter(who) => seats::may_enter(s, who),
        Command::Return { words, ticket } => seats::may_return(s, words, ticket),
        _ => Err(Code::Forbidden.into()),
    }
}

fn has_standing(s: &State, id: SeatId, who: &Who) -> Result<(), Refused> {
    let Some(seat) = s.seat(id) else { return Err(Code::NotJoined.into()) };
    let inside = match seat.standing {
        Standing::In => Ok(()),
        Standing::Door => Err(Code::AgreeFirst),
        Standing::Waiting => Err(Code::Waiting),
        Standing::Left => return Err(Code::NotJoined.into()),
        Standing::Declined => return Err(Code::Declined.into()),
        Standing::Removed => return Err(Code::Removed.into()),
    };
    match who {
        Who::Claim => Ok(()),
        Who::Speaking if seat.is_in() && seat.only_listens => Err(Code::OnlyListening.into()),
        Who::Speaking if seat.is_in() && seat.listening => Err(Code::Listening.into()),
        Who::Speaking if seat.is_in() => not_quietened(s, id),
        Who::Facilitator if seat.is_in() && !seat.role.facilitates() => Err(Code::Forbidden.into()),
        Who::Lead if seat.is_in() && !s.leads(id) => Err(Code::Forbidden.into()),
        _ => inside.map_err(Refused::from),
    }
}

fn not_quietened(s: &State, id: SeatId) -> Result<(), Refused> {
    let until = s.seat(id).and_then(|seat| seat.quiet_until).filter(|until| *until > s.now);
    until.map_or(Ok(()), |until| {
        Err(Refused { retry_after_ms: Some(until - s.now), ..Code::Quietened.into() })
    })
}

/// Whether this is the moment for it.
fn now(s: &State, id: SeatId, command: &Command) -> Result<(), Refused> {
    use Command as C;
    let stage = s.stage_of(id);
    when(!s.rests || goes_on_in_a_rest(command), Code::RoomRests)?;
    match command {
        C::Agree { .. } => seats::may_agree(s, id),
        C::Listen { on } => seats::may_listen(s, id, *on),
        C::Say { text } => lines::would_be(s, stage, id, text).map(|_| ()),
        C::AnswerLine { line, text } => lines::may_answer(s, stage, id, *line, text),
        C::TakeBack { line } => lines::may_take_back(s, s.stage_with(*line, id), id, *line),
        C::React { turn, sign, .. } => signs::may_react(s, stage, id, *turn, sign),
        C::ReactToLine { line, sign, .. } => signs::may_react_to_line(s, stage, id, *line, sign),
        C::RaiseHand => floor::may_raise(s, stage, id),
        C::LowerHand => when(s[stage].shown_floor().place(id).is_some(), Code::NoHandUp),
        C::Pass => {
            let floor = s[stage].shown_floor();
            when(floor.missed.contains(&id) || floor.place(id).is_some(), Code::NotAsked)
        }
        C::Ready { .. } => when(s[stage].floor.is_asked(id), Code::NotAsked),
        C::Later => {
            let asked = s[stage].floor.is_asked(id);
            when(asked || floor::may_come_back(s, stage, id), Code::NotAsked)
        }
        C::NameNext { seat } => floor::may_name(s, stage, id, *seat),
        C::WelcomeReplies { .. } => floor::may_welcome(s, stage, id),
        C::Typing { on } => turn::may_compose(s, stage, id, *on),
        C::Done => when(holds(s, stage, id), Code::NothingToDo),
        C::Unfinished => turn::may_go_on(s, stage, id),
        C::Note { about, .. } => care::may_note(s, id, *about),
        C::Aside { to, .. } => care::may_speak(s, id, *to),
        C::CloseAside { with } => care::may_speak(s, id, *with),
        C::Report { line, .. } => moderation::may_report(s, id, *line),
        C::Volunteer { part } => reading::may_volunteer(s, stage, *part),
        C::Post { part } => reading::may_post(s, stage, id, *part),
        C::Skip { part } => reading::may_answer(s, stage, id, *part),
        C::TakeChair => chair::may_take(s, id),
        C::TakeDoor => doorkeeper::may_take(s, id),
        C::Whisper { seat, .. } => care::may_whisper(s, id, *seat),
        C::JoinRoom { stage } => split::may_join(s, id, *stage),
        C::Split { by, rooms, minutes } => split::may_begin(s, *by, rooms, *minutes),
        C::Recall => split::may_recall(s),
        C::Veil { line, label, on } => {
            veil::may_veil(s, s.stage_with(*line, id), id, *line, label.as_deref(), *on)
        }
        C::Answer { ask, answers, share } => ask::may_answer(s, stage, id, *ask, answers, *share),
        C::Strike { ask, option, on } => ask::may_strike(s, stage, id, *ask, option, *on),
        C::StandIn { on } => succession::may_offer(s, id, *on),
        C::AskToWrite { seat } => private::may_ask(s, id, *seat),
        C::AnswerToWrite { seat, .. } => private::may_answer(s, id, *seat),
        C::Write { seat, .. } => private::may_write(s, id, *seat),
        C::Block { seat, on } => private::may_block(s, id, *seat, *on),
        C::ReportWritten { own, .. } => private::may_report(s, id, *own),
        _ => facilitating(s, stage, id, command),
    }
}

/// While the room rests nobody's text goes to it, and neither the floor nor the evening moves. All else stays as it
/// was: help, notes, reports, private lines, passing, going, and the facilitators' care of the room.
fn goes_on_in_a_rest(command: &Command) -> bool {
    use Command as C;
    !matches!(
        command,
        C::Say { .. }
            | C::AnswerLine { .. }
            | C::Answer { share: true, .. }
            | C::React { .. }
            | C::ReactToLine { .. }
            | C::RaiseHand
            | C::Ready { .. }
            | C::Done
            | C::Unfinished
            | C::NameNext { .. }
            | C::WelcomeReplies { .. }
            | C::Typing { .. }
            | C::Volunteer { .. }
            | C::Post { .. }
            | C::Skip { .. }
            | C::Start
            | C::Shorten { .. }
            | C::Slow { .. }
            | C::Advance { .. }
            | C::GoBack { .. }
            | C::ExtendPhase { .. }
            | C::Silence { .. }
            | C::Conversation { .. }
            | C::Insert { .. }
            | C::Motion { .. }
            | C::Poll { .. }
            | C::Uninsert
            | C::JoinRoom { .. }
            | C::Split { .. }
            | C::Recall
            | C::Call { .. }
            | C::Extend { .. }
            | C::CloseTurn { .. }
            | C::Hold { .. }
            | C::ChangeTurns { .. }
            | C::OpenFloor { .. }
            | C::Invite
            | C::AskToWrite { .. }
            | C::AnswerToWrite { yes: true, .. }
            | C::Write { .. }
            | C::Approval { on: false }
            | C::Approve { on: true, .. }
    )
}

fn facilitating(s: &State, stage: StageId, id: SeatId, command: &Command) -> Result<(), Refused> {
    use Command as C;
    match command {
        C::Open => when(!s.door.open, Code::WrongState),
        C::Start => {
            when(s.door.open && s[StageId::MAIN].started.is_none(), Code::WrongState)?;
            quorum::may_begin(s, StageId::MAIN, phases::first_counted(s))
        }
        C::Advance { .. } | C::GoBack { .. } | C::ExtendPhase { .. } if s.end != End::NotYet => {
            Err(Code::WrongState.into())
        }
        C::Advance { phase } => {
            let next = phases::current_of_list(s, stage, *phase)? + 1;
            quorum::may_begin(s, stage, quorum::next(s, stage, next))
        }
        C::GoBack { phase } => {
            let here = phases::current_of_list(s, stage, *phase)?;
            when(quorum::previous(s, stage, here).is_some(), Code::WrongState)
        }
        C::ExtendPhase { phase, minutes } => {
            when((1..=60).contains(minutes), Code::BadRequest)?;
            phases::current(s, stage, *phase).map(|_| ())
        }
        C::Slow { seconds } => {
            when(*seconds <= 600, Code::BadRequest)?;
            when(s.slow_ms(stage).is_some(), Code::NotHere)
        }
        C::Shorten { phase, minutes } => {
            when((1..=60).contains(minutes), Code::BadRequest)?;
            phases::current_of_list(s, stage, *phase)?;
            phases::may_shorten(s, stage, *minutes)
        }
        C::Park { text, on } => agenda::may_park(s, stage, text, *on),
        C::Calm { on } => calm::may_press(s, *on),
        C::ShowCard { card, seat, hold } => cards::may_show(s, stage, id, card, *seat, *hold),
        C::LeaveOut { phase, on } => quorum::may_leave_out(s, stage, usize::from(phase.0), *on),
        C::Silence { minutes } | C::Conversation { minutes } => {
            when((1..=30).contains(minutes), Code::BadRequest)?;
            insert::may_begin(s, stage)
        }
        C::Insert { name } => {
            when(insert::kept_ready(s, name).is_some(), Code::NotFound)?;
            insert::may_begin(s, stage)
        }
        C::Motion { minutes, .. } => votes::may_move(s, stage, *minutes),
        C::Poll { choices, minutes, .. } => votes::may_poll(s, stage, choices, *minutes),
        C::Uninsert => insert::may_end(s, stage),
        C::ChangeTurns { phase, order, turn_seconds } => {
            floor::may_change(s, stage, *phase, *order, *turn_seconds)
        }
        C::OpenFloor { open } => floor::may_open(s, stage, *open),
        C::Invite => invitation::may_invite(s, stage),
        C::Call { seat, turn } => floor::may_call(s, stage, *seat, *turn),
        C::Extend { turn, minutes } => {
            when((1..=30).contains(minutes), Code::BadRequest)?;
            when(s[stage].leaving_for.is_none(), Code::WrongState)?;
            turn::current(s, stage, *turn)
        }
        C::CloseTurn { turn } => turn::current(s, stage, *turn),
        C::Hold { .. } => when(s.turns(stage).is_some(), Code::NoHandsNow),
        C::Chair { .. } => when(s.rests || s[stage].floor.turn.is_none(), Code::TurnRunning),
        C::OneToOne { seat, .. } => care::may_open(s, id, *seat),
        C::TakeCrisis { seat, .. } => care::may_take(s, id, *seat),
        C::Quieten { seat, minutes } => {
            when(*minutes <= 60, Code::BadRequest)?;
            moderation::may_act_on(s, *seat)
        }
        C::Hide { line, on } => lines::may_hide(s, s.stage_with(*line, id), *line, *on),
        C::Guard { on } => guard::may_turn(s, *on),
        C::Approval { on } => approval::may_turn(s, stage, *on),
        C::Approve { unread, .. } => approval::may_decide(s, stage, *unread),
        C::Remove { seat, on } => moderation::may_remove(s, *seat, *on),
        C::Admit { seat } => door::may_let_in(s, *seat),
        C::Decline { seat } => door::may_decline(s, *seat),
        C::HandOverDoor { seat } => doorkeeper::may_hand_over(s, id, *seat),
        C::HandOver { seat } => chair::may_hand_over(s, id, *seat),
        C::Appoint { seat, role } => chair::may_appoint(s, id, *seat, *role),
        C::Break { on } => when(s.succession.rests(id) != *on, Code::NothingToDo),
        C::DeclineStandIn { seat } => when(s.succession.offered(*seat), Code::NotFound),
        C::End => when(s.end == End::NotYet, Code::WrongState),
        C::UndoEnd => when(s.end != End::NotYet, Code::WrongState),
        _ => Ok(()),
    }
}

fn holds(s: &State, stage: StageId, id: SeatId) -> bool {
    s[stage].floor.turn.as_ref().is_some_and(|turn| turn.seat == id)
}

fn when(allowed: bool, otherwise: Code) -> Result<(), Refused> {
    if allowed { Ok(()) } else { Err(otherwise.into()) }
}
