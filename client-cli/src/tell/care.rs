//! What is told to someone who needs a person, and to whoever comes.

use super::{Teller, name};
use crate::help;
use crate::state::State;
use crate::strip;
use crate::words::{Words, fluent_args};
use protocol::event::{Company, Crisis};
use protocol::view::{CompanyView, CrisisView};
use protocol::{Alias, Event, SeatId};

impl Teller<'_> {
    pub(super) fn care(&self, event: &Event) -> Option<String> {
        match event {
            Event::SteppedOut { on: true, text } => Some(self.stepped_out(text.as_deref())),
            Event::SteppedOut { on: false, .. } => self.plainly("stepped-in"),
            Event::Company { company, alias, .. } => Some(self.company(*company, alias.as_ref())),
            Event::AsideOpened { by, alias, seat } => self.aside_opened(*by, alias, *seat),
            Event::AsideSaid { by, alias, seat, text } => Some(self.aside_said(*by, alias, *seat, text)),
            Event::AsideClosed { with } => Some(self.about("aside-closed", *with)),
            Event::Crisis { alias, crisis, by, .. } => Some(self.crisis(alias, *crisis, *by)),
            _ => None,
        }
    }

    fn stepped_out(&self, own_words: Option<&str>) -> String {
        let words = own_words.map_or_else(|| self.words.plainly("grounding"), strip::text);
        format!("{}\n{words}", self.words.plainly("stepped-out"))
    }

    /// Where nobody answers, help stands right behind it: nobody should have to ask twice.
    fn company(&self, company: Company, alias: Option<&Alias>) -> String {
        let who = alias.map_or_else(|| self.words.plainly("someone"), |alias| strip::name(alias.as_str()));
        let said = self.words.say(company_key(company), &fluent_args!["who" => who]);
        let alone = matches!(company, Company::NobodyYet | Company::Dropped);
        let help = alone.then(|| help::where_it_is(self.words, self.before));
        [said].into_iter().chain(help.into_iter().flatten()).collect::<Vec<_>>().join("\n")
    }

    /// Whoever asked for a person has been told that one came.
    fn aside_opened(&self, by: SeatId, alias: &Alias, seat: SeatId) -> Option<String> {
        if Some(by) == self.before.my_seat() {
            return Some(self.about("aside-opened", seat));
        }
        let asked = self.before.me.as_ref().is_some_and(|me| me.company.is_some());
        let who = strip::name(alias.as_str());
        (!asked).then(|| self.words.say("aside-offered", &fluent_args!["who" => who]))
    }

    fn aside_said(&self, by: SeatId, alias: &Alias, to: SeatId, text: &str) -> String {
        let mine = Some(by) == self.before.my_seat();
        let who = if mine { name(self.words, self.before, to) } else { strip::name(alias.as_str()) };
        let key = if mine { "aside-by-you" } else { "aside-said" };
        self.words.say(key, &fluent_args!["who" => who, "text" => strip::text(text)])
    }

    fn crisis(&self, alias: &Alias, crisis: Crisis, by: Option<SeatId>) -> String {
        let mine = if by.is_some() && by == self.before.my_seat() { "yes" } else { "no" };
        let with = by.map(|by| name(self.words, self.before, by)).unwrap_or_default();
        let key = match by {
            Some(_) if crisis == Crisis::Called => "crisis-called-again",
            _ => crisis_key(crisis),
        };
        let who = strip::name(alias.as_str());
        self.words.say(key, &fluent_args!["who" => who, "mine" => mine, "by" => with])
    }
}

fn company_key(company: Company) -> &'static str {
    match company {
        Company::Asked => "company-asked",
        Company::NobodyHere => "company-nobody-here",
        Company::NobodyYet => "company-nobody-yet",
        Company::Came => "company-came",
        Company::Dropped => "company-dropped",
        Company::Over => "company-over",
    }
}

fn crisis_key(crisis: Crisis) -> &'static str {
    match crisis {
        Crisis::Called => "crisis-called",
        Crisis::Taken => "crisis-taken",
        Crisis::LineGone => "crisis-line-gone",
        Crisis::LineBack => "crisis-line-back",
        Crisis::Left => "crisis-left",
        Crisis::Over => "crisis-over",
    }
}

/// What became of "I need a person now", as it stands.
pub(crate) fn company(words: &Words, state: &State, view: &CompanyView) -> String {
    let who = view.by.map_or_else(|| words.plainly("someone"), |by| name(words, state, by));
    words.say(company_key(view.company), &fluent_args!["who" => who])
}

/// Someone who needs a person now, as it stands, for facilitators.
pub(crate) fn crisis_now(words: &Words, state: &State, view: &CrisisView) -> String {
    let crisis = match view.by {
        _ if view.line_gone => Crisis::LineGone,
        Some(_) => Crisis::Taken,
        None => Crisis::Called,
    };
    Teller { words, before: state }.crisis(&view.alias, crisis, view.by)
}
