//! One phase, read from `{k="...", ...}`.

use super::forms::Forms;
use super::table::Table;
use super::words::{self, PhaseKind};
use super::{FormatError, is_name};
use meeting::format::{
    Again, AnswerKind, Ask, First, Kind, Order, Over, Part, Phase, Reader, Respond, Show, Split, SplitBy,
    Turns, Who,
};

/// A phase as one table tells it. What only the whole evening can tell is still open.
#[derive(Clone)]
pub(super) struct Draft {
    /// The phase; the phases of a split's rooms are not in it yet.
    pub(super) phase: Phase,
    /// True if the file names the id itself; otherwise it may be numbered to be unique.
    pub(super) own_id: bool,
    /// How many parts the slot's text must have.
    pub(super) parts: Option<u16>,
    /// A slot, or the id of an `ask` whose outcome this phase is about.
    pub(super) topic: Option<String>,
}

/// Reads a phase. Without an `id` it is called `name`, or after its slot, its form or its kind.
pub(super) fn read(table: &Table, name: Option<&str>, forms: &Forms) -> Result<Draft, FormatError> {
    let kind = kind(table.need("k", table.word("k", words::KINDS)?)?, table, forms)?;
    let own_id = table.text("id");
    let id = own_id.clone().or(name.map(str::to_owned)).unwrap_or_else(|| default_id(table));
    if !is_name(&id) {
        return Err(table.wrong("id", format!("`{id}` is no id: 1 to 32 of a-z, 0-9 and _")));
    }
    let phase = Phase {
        part: part(table)?,
        flex_ms: table.minutes("flex").unwrap_or(0),
        prompt: table.text("prompt"),
        when: table.word("when", words::WHEN)?,
        ..Phase::new(&id, kind, table.need("min", table.minutes("min"))?)
    };
    check_lengths(table, &phase)?;
    Ok(Draft { phase, own_id: own_id.is_some(), parts: table.count("parts"), topic: table.text("topic") })
}

fn kind(named: PhaseKind, table: &Table, forms: &Forms) -> Result<Kind, FormatError> {
    match named {
        PhaseKind::Text => text(table),
        PhaseKind::Turns => turns(table),
        PhaseKind::Open => open(table),
        PhaseKind::Quiet => quiet(table),
        PhaseKind::Ask => ask(table, forms),
        PhaseKind::Split => split(table),
    }
}

fn text(table: &Table) -> Result<Kind, FormatError> {
    table.allow(&[words::PHASE, words::TEXT])?;
    let by = table.word("by", words::READERS)?.unwrap_or(Reader::Facilitator);
    Ok(Kind::Text { slot: table.need("slot", table.text("slot"))?, by, choral: table.flag("choral") })
}

fn turns(table: &Table) -> Result<Kind, FormatError> {
    table.allow(&[words::PHASE, words::TURNS])?;
    let order = table.need("order", table.word("order", words::ORDERS)?)?;
    let first = table.word("first", words::FIRST)?;
    if order != Order::Fixed && table.text("who").as_deref() == Some("speaker") {
        return Err(table.wrong("who", "`speaker` stands only with order=\"fixed\""));
    }
    if order != Order::Progressive && first.is_some() {
        return Err(table.wrong("first", "`first` stands only with order=\"progressive\""));
    }
    Ok(Kind::Turns(Turns {
        order,
        turn_ms: table.need("turn", table.minutes("turn"))?,
        again: table.word("again", words::AGAIN)?.unwrap_or(usual_again(order)),
        respond: table.word("respond", words::RESPOND)?.unwrap_or(Respond::React),
        over: table.word("over", words::OVER)?.unwrap_or(Over::Nudge),
        who: table.word("who", words::WHO)?.unwrap_or(Who::All),
        first: first.unwrap_or(First::Quietest),
    }))
}

/// By raised hands nobody speaks twice before all who want to have spoken once; in the other orders nobody does.
fn usual_again(order: Order) -> Again {
    if order.by_hands() { Again::AfterAll } else { Again::Never }
}

fn open(table: &Table) -> Result<Kind, FormatError> {
    table.allow(&[words::PHASE, words::OPEN])?;
    let slow_ms = u64::from(table.count("slow").unwrap_or(0)) * 1_000;
    Ok(Kind::Open { slow_ms, threads: table.flag("threads") })
}

fn quiet(table: &Table) -> Result<Kind, FormatError> {
    table.allow(&[words::PHASE, words::QUIET])?;
    Ok(Kind::Quiet { bell: table.flag("bell"), guide: table.text("guide") })
}

fn ask(table: &Table, forms: &Forms) -> Result<Kind, FormatError> {
    table.allow(&[words::PHASE, words::ASK])?;
    let show = table.word("show", words::SHOW)?.unwrap_or(Show::Private);
    let name = table.need("form", table.text("form"))?;
    if name == words::AGREEMENTS {
        return Ok(Kind::Agree);
    }
    let form = forms.get(&name).ok_or_else(|| table.wrong("form", forms.unknown(&name)))?;
    let (questions, suggest) = (form.questions.clone(), form.suggest);
    let ask = Ask { form: name, questions, show, pass_at: table.share("pass_at"), suggest };
    check_ask(table, &ask)?;
    Ok(Kind::Ask(ask))
}

/// What is counted must be countable: a motion by its yes and no, anything else by choices or on a scale.
fn check_ask(table: &Table, ask: &Ask) -> Result<(), FormatError> {
    let counted = ask.show == Show::Counts;
    let countable = ask.suggest || ask.questions.iter().any(|question| question.answer != AnswerKind::Words);
    if ask.suggest && !counted {
        return Err(table.wrong("show", "suggestions are voted on: show=\"counts\""));
    }
    if counted && !countable {
        return Err(table.wrong("show", "answers in words alone cannot be counted"));
    }
    if ask.pass_at.is_some() && !(counted && ask.is_yes_or_no()) {
        return Err(table
            .wrong("pass_at", "`pass_at` counts yes and no: show=\"counts\", and one question with both"));
    }
    Ok(())
}

fn split(table: &Table) -> Result<Kind, FormatError> {
    table.allow(&[words::PHASE, words::SPLIT])?;
    let by = table.need("by", table.word("by", words::SPLIT_BY)?)?;
    let rooms = table.texts("rooms").unwrap_or_default();
    table.need("run", table.list("run"))?;
    match (by, rooms.len()) {
        (SplitBy::SamePairs | SplitBy::NewPairs, 0) | (SplitBy::Choice | SplitBy::Random, 2..) => {}
        (SplitBy::SamePairs | SplitBy::NewPairs, _) => {
            return Err(table.wrong("rooms", "pairs have no `rooms`: there are as many as pairs"));
        }
        _ => return Err(table.wrong("rooms", "a split has `rooms`, two at least")),
    }
    Ok(Kind::Split(Split { by, rooms, run: Vec::new() }))
}

fn default_id(table: &Table) -> String {
    let from = |key| table.text(key);
    from("slot").or_else(|| from("form")).or_else(|| from("k")).unwrap_or_default()
}

fn part(table: &Table) -> Result<Part, FormatError> {
    match (table.flag("pre"), table.flag("post")) {
        (true, true) => Err(table.wrong("post", "a phase is `pre` or `post`, not both")),
        (true, false) => Ok(Part::Before),
        (false, true) => Ok(Part::After),
        (false, false) => Ok(Part::Counted),
    }
}

fn check_lengths(table: &Table, phase: &Phase) -> Result<(), FormatError> {
    let table = table.newest();
    if phase.flex_ms > phase.length_ms {
        return Err(table.wrong("flex", "`flex` is more than the phase's `min`"));
    }
    match &phase.kind {
        Kind::Turns(turns) if turns.turn_ms > phase.length_ms => {
            Err(table.wrong("turn", "a turn does not fit in the phase's `min`"))
        }
        _ => Ok(()),
    }
}
