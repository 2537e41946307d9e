//! A line in plain words, for a page or a door that shows it as it is.

use protocol::help::HelpLine;

/// "Samaritans: call 116 123; samaritans.org. For whatever weighs on you; at any hour, in English."
pub(super) fn sentence(line: &HelpLine) -> String {
    let ways = [
        line.phone.as_ref().map(|number| format!("call {number}")),
        line.text.as_ref().map(|number| format!("text {number}")),
        line.chat.as_ref().map(|page| format!("write on {page}")),
        line.web.clone(),
    ];
    let ways = ways.into_iter().flatten().collect::<Vec<_>>().join("; ");
    let HelpLine { name, what, hours, languages, .. } = line;
    format!("{name}: {ways}. For {what}; {hours}, in {}.", languages.join(", "))
}
