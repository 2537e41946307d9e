//! An evening in words, with its minutes, for the host who is about to choose it.

use super::Loaded;
use meeting::format::{
    Admission, Again, First, Format, Kind, Late, Order, Over, Part, Phase, Private, Reader, Respond, Show,
    Split, SplitBy, Turns, Who, parts,
};

/// What this format's evening is like: who comes, and what happens from which minute on.
pub fn explain(loaded: &Loaded) -> String {
    let format = &loaded.format;
    let mut lines =
        vec![format!("{}: {} minutes, with texts in {}.", format.name, format.minutes, loaded.lang)];
    lines.extend(people(format));
    if !loaded.roles.is_empty() {
        lines.push(format!("Good to have beside those who lead: {}.", loaded.roles.join(", ")));
    }
    for (part, title) in [
        (Part::Before, "Before the start:"),
        (Part::Counted, "From the start, by the minute:"),
        (Part::After, "After the end:"),
    ] {
        lines.extend(part_of(loaded, part, title));
    }
    if !format.inserts.is_empty() {
        let names: Vec<&str> = format.inserts.iter().map(|phase| phase.id.as_str()).collect();
        lines.push(format!("\nMay be called in between: {}.", names.join(", ")));
    }
    lines.join("\n")
}

fn people(format: &Format) -> Vec<String> {
    let beside = format.cofacilitator_label.iter().map(|label| format!(", with a {label} beside"));
    let beside: String = beside.collect();
    let mut lines = vec![format!("Who leads is called the {}{beside}.", format.facilitator_label)];
    if format.min_facilitators > 1 {
        lines.push(format!("It does not begin with fewer than {} who lead.", format.min_facilitators));
    }
    lines.extend(format.size.map(|(least, most)| format!("For {least} to {most} people.")));
    let entry = match format.entry {
        Admission::Open => "Everyone who agrees comes in.",
        Admission::Approved => "Those who lead let each person in.",
        Admission::Invited => "Only who has a link of their own comes in.",
    };
    let late = match format.late {
        Late::Any => "Latecomers take part.",
        Late::Listen => "Latecomers listen.",
        Late::Closed => "Nobody comes in late.",
    };
    lines.push(format!("{entry} {late}"));
    if format.staffed {
        lines.push("It is open only while someone who leads is there.".to_owned());
    }
    lines.push(private(format.private).to_owned());
    if !format.signs.is_empty() {
        lines.push(format!("Silent signs: {}.", format.signs.join(", ")));
    }
    lines
}

fn private(private: Private) -> &'static str {
    match private {
        Private::Off => "No private messages between people. A note to those who lead is possible always.",
        Private::Facilitators => "Private messages with those who lead, and with nobody else.",
        Private::Consent => "Private messages between two people who have both said yes.",
    }
}

fn part_of(loaded: &Loaded, part: Part, title: &str) -> Vec<String> {
    let phases: Vec<&Phase> = loaded.format.phases.iter().filter(|phase| phase.part == part).collect();
    let mut lines = Vec::new();
    let mut at_ms = 0;
    for phase in phases {
        lines.extend((lines.is_empty()).then(|| format!("\n{title}")));
        lines.extend(told(loaded, phase, at_ms, 0));
        at_ms += phase.length_ms;
    }
    lines
}

/// A phase, and below it those of its rooms.
fn told(loaded: &Loaded, phase: &Phase, at_ms: u64, depth: usize) -> Vec<String> {
    let margin = "      ".repeat(depth);
    let (at, length) = (minutes(at_ms), minutes(phase.length_ms));
    let when = phase.when.map_or("", |_| " Only if someone is here for the first time.");
    let flex = match phase.flex_ms {
        0 => String::new(),
        flex => format!(" Up to {} of its minutes may be taken when it runs late.", minutes(flex)),
    };
    let mut lines =
        vec![format!("{margin}{at:>5}  {} ({length} min): {}{when}{flex}", phase.id, happens(loaded, phase))];
    if let Kind::Split(split) = &phase.kind {
        let mut at_ms = at_ms;
        for inner in &split.run {
            lines.extend(told(loaded, inner, at_ms, depth + 1));
            at_ms += inner.length_ms;
        }
    }
    lines
}

fn happens(loaded: &Loaded, phase: &Phase) -> String {
    match &phase.kind {
        Kind::Text { slot, by, choral } => text(loaded, slot, *by, *choral),
        Kind::Turns(turns) => of_turns(turns),
        Kind::Open { slow_ms, threads } => open(*slow_ms, *threads),
        Kind::Quiet { bell, guide } => quiet(*bell, guide.is_some()),
        Kind::Agree => {
            "everyone reaffirms what the group has agreed. Those who lead see how many.".to_owned()
        }
        Kind::Ask(ask) => format!("each answers \"{}\" privately. {}", ask.form, shown(ask.show)),
        Kind::Split(split) => of_split(split),
    }
}

fn text(loaded: &Loaded, slot: &str, by: Reader, choral: bool) -> String {
    let by = match by {
        Reader::Facilitator => "whoever leads reads a text",
        Reader::Volunteer => "volunteers read a text",
        Reader::All => "a text appears for all",
    };
    let parts = match loaded.slots.get(slot).map_or(0, |text| parts(text).len()) {
        0 | 1 => String::new(),
        parts => format!(", in {parts} parts"),
    };
    format!("{by}{parts}.{}", if choral { " Everyone may join in with a sign." } else { "" })
}

fn of_turns(turns: &Turns) -> String {
    let order = match (turns.order, turns.first) {
        (Order::Round, _) => "a round, each once, in an order drawn anew",
        (Order::Queue, _) => "one at a time by raised hands, first come first heard",
        (Order::Progressive, First::Quietest) => "by raised hands, first whoever has spoken least",
        (Order::Progressive, First::Newcomers) => "by raised hands, first whoever has spoken least or is new",
        (Order::Fixed, _) => "the evening's speaker has the floor",
        (Order::Tag, _) => "by raised hands; whoever spoke names the next",
        (Order::Call, _) => "by raised hands; whoever leads picks",
    };
    let who = if turns.who == Who::Newcomers { " For those who are new and say so." } else { "" };
    let again = match turns.again {
        Again::Never => "",
        Again::AfterAll => " Again after all who want to have spoken.",
        Again::Free => " As often as one likes.",
    };
    let respond = match turns.respond {
        Respond::None => " Nobody answers.",
        Respond::React => " Signs after each.",
        Respond::Window => " A minute of short replies after each.",
        Respond::OnRequest => " Replies only where the speaker wishes them.",
    };
    let over = match turns.over {
        Over::Nudge => " Whoever leads is told when time is over.",
        Over::Close => " When time is over the floor passes.",
    };
    format!("{order}, {} min each.{who}{again}{respond}{over}", minutes(turns.turn_ms))
}

fn open(slow_ms: u64, threads: bool) -> String {
    let slow = match slow_ms {
        0 => String::new(),
        slow_ms => format!(", with {} seconds between one's lines", slow_ms / 1_000),
    };
    format!("everyone may write{slow}.{}", if threads { " A line may answer another one." } else { "" })
}

fn quiet(bell: bool, guided: bool) -> String {
    let bell = if bell { ", between two bells" } else { "" };
    format!("nobody writes{bell}.{}", if guided { " Lines of guidance appear." } else { "" })
}

fn shown(show: Show) -> &'static str {
    match show {
        Show::Private => "Nobody sees the answers.",
        Show::Facilitator => "Those who lead read the answers.",
        Show::Counts => "Everyone sees totals at the end, from three answers on.",
        Show::Choice => "Nobody sees the answers, unless someone shows theirs.",
    }
}

fn of_split(split: &Split) -> String {
    let rooms = split.rooms.join(", ");
    match split.by {
        SplitBy::Choice => format!("smaller rooms, by one's own choice: {rooms}. In each:"),
        SplitBy::Random => format!("smaller rooms, drawn by chance: {rooms}. In each:"),
        SplitBy::NewPairs => "pairs, with a new partner. In each:".to_owned(),
        SplitBy::SamePairs => "pairs, with the partner of before. In each:".to_owned(),
    }
}

/// `2`, or `1.5`.
fn minutes(ms: u64) -> String {
    match (ms / 60_000, ms % 60_000 / 6_000) {
        (whole, 0) => whole.to_string(),
        (whole, tenth) => format!("{whole}.{tenth}"),
    }
}
