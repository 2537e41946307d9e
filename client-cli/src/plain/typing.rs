//! What a person types: acts of their own device, and messages that may go out now.

use super::{Plain, append, prints};
use crate::asked;
use crate::commands::Command;
use crate::describe;
use crate::door;
use crate::ending::Ending;
use crate::front::{Front, Order};
use crate::help;
use crate::slip;
use crate::strip;
use crate::tell;
use crate::typed::{Here, Misread};
use crate::words::{Words, fluent_args};
use protocol::ask::Show;
use protocol::door::DoorInfo;
use protocol::event::{Company, Standing};
use protocol::{Alias, AskId, ClientFrame, ClientMessage, LineId, SeatId};
use std::collections::BTreeMap;

impl Plain {
    pub(super) fn name(&mut self, name: &str) -> Vec<Order> {
        match Alias::new(name) {
            Ok(alias) => {
                self.naming = false;
                self.door_closed = None;
                vec![Order::EnterAs(alias)]
            }
            Err(_) => vec![Order::Print(self.misread(&Misread::BadName))],
        }
    }

    pub(super) fn send(&mut self, message: ClientMessage) -> Vec<Order> {
        match (message, self.state.standing) {
            // Where help is stands there at once, whatever becomes of the rest.
            (ClientMessage::NeedPerson { on: true }, None) => self.help_at_once("person-no-seat"),
            (message @ ClientMessage::NeedPerson { on: true }, _) if !self.elsewhere => {
                let help = prints(help::where_it_is(&self.words, &self.state));
                help.into_iter().chain([order(message)]).collect()
            }
            (ClientMessage::Help { .. }, _) if self.elsewhere => {
                prints(help::where_it_is(&self.words, &self.state))
            }
            (message @ ClientMessage::Help { .. }, _) => vec![order(message)],
            (ClientMessage::Leave {}, None) => vec![Order::Quit(Ending::Away)],
            (ClientMessage::Leave {}, _) if self.elsewhere => vec![Order::Quit(Ending::TakenElsewhere)],
            (_, _) if self.elsewhere => self.print("taken-elsewhere"),
            // What is typed before there is a seat must not be said later, when there is one.
            (ClientMessage::Say { .. } | ClientMessage::Note { .. }, None) => self.print("not-in-yet"),
            (_, None) => self.print(self.not_at_door_yet()),
            (ClientMessage::Say { .. }, Some(Standing::Door)) => self.print("door-first"),
            (ClientMessage::Agree { listen }, _) => {
                vec![order(ClientMessage::Agree { listen: listen || self.listen })]
            }
            (ClientMessage::Answer { ask, answers, .. }, _) if answers.is_empty() => {
                self.take_answers_back(ask)
            }
            (message, _) => vec![order(message)],
        }
    }

    /// A line without a slash is said to the room; but never one that may have been meant for one person alone.
    /// Whoever asked for a person and has one writes to that person.
    pub(super) fn plain_line(&mut self, text: String, aside_closed: bool) -> Vec<Order> {
        let me = self.state.me.as_ref();
        let company = me.and_then(|me| me.company.as_ref()).filter(|view| view.company == Company::Came);
        match (company.and_then(|view| view.by), self.state.asides()) {
            (Some(to), _) => self.send(ClientMessage::Aside { to, text }),
            (None, []) if aside_closed => self.held("aside-just-closed", &text),
            (None, [_, ..]) if !self.state.i_speak() => self.held("aside-held", &text),
            _ => self.line_for_the_room(text),
        }
    }

    fn not_at_door_yet(&self) -> &'static str {
        if self.naming { "needs-name" } else { "not-at-door-yet" }
    }

    fn line_for_the_room(&mut self, text: String) -> Vec<Order> {
        if self.advises(&text) { self.held("advice-held", &text) } else { self.say(text) }
    }

    /// Whether these words may feel like advice, by a list that anyone can read in the catalogue. It is looked at on
    /// this device, once in a meeting.
    fn advises(&mut self, text: &str) -> bool {
        let text = text.to_lowercase().replace('’', "'");
        let phrases = self.words.plainly("advice-phrases");
        let found = !self.advice_told && phrases.split(", ").any(|phrase| text.contains(phrase));
        self.advice_told |= found;
        found
    }

    fn help_at_once(&self, key: &str) -> Vec<Order> {
        let help = prints(help::where_it_is(&self.words, &self.state));
        help.into_iter().chain(self.print(key)).collect()
    }

    fn held(&mut self, why: &str, text: &str) -> Vec<Order> {
        append(&mut self.unsent, text);
        vec![Order::Print(self.words.plainly(why)), Order::Print(self.you_wrote(text))]
    }

    pub(super) fn say(&mut self, text: String) -> Vec<Order> {
        let orders = self.send(ClientMessage::Say { text: text.clone() });
        if self.echo && matches!(orders[..], [Order::Send(_)]) {
            self.typed.push_back(text);
        }
        orders
    }

    pub(super) fn here(&mut self, act: Here) -> Vec<Order> {
        match act {
            Here::Name(_) if self.state.standing.is_some() => self.print("code-already-joined"),
            Here::Name(alias) => self.name(alias.as_str()),
            Here::Return(words) => {
                self.naming = false;
                vec![Order::ReturnWith(words)]
            }
            Here::TakeSeat if self.elsewhere => {
                self.elsewhere = false;
                vec![Order::TakeSeat]
            }
            Here::TakeSeat => self.print("code-already-joined"),
            Here::Help { all } => prints(describe::help(&self.words, &self.state, all)),
            Here::Usage(command) => vec![Order::Print(describe::usage(&self.words, command))],
            Here::Who => prints(describe::people(&self.words, &self.state)),
            Here::Door => self.about_room(door::whole),
            Here::Evening => self.about_room(door::evening),
            Here::Record => self.record(),
            Here::Show(line) => vec![Order::Print(self.show(line))],
            Here::Slip(name) => self.ask_for_slip(&name),
            Here::Signs => vec![Order::Print(self.signs())],
            Here::Steers => self.steers(),
            Here::Answer(key, answer) => self.answer(key, answer),
            Here::ShowAnswer => self.show_answer(),
            Here::Mute(seat, on) => self.mute(seat, on),
            Here::SayUnsent => match self.unsent.take() {
                Some(text) => self.say(text),
                None => self.print("nothing-came-back"),
            },
            Here::Quit => {
                let mut orders = self.print("quit");
                orders.push(Order::Quit(self.input_ended()));
                orders
            }
            act => self.draft_act(act),
        }
    }

    /// On this device alone; nobody is told.
    fn mute(&mut self, seat: SeatId, on: bool) -> Vec<Order> {
        let key = if on { "muted" } else { "unmuted" };
        if on {
            self.state.muted.insert(seat);
        } else {
            self.state.muted.remove(&seat);
        }
        let who = tell::name(&self.words, &self.state, seat);
        vec![Order::Print(self.words.say(key, &fluent_args!["who" => who]))]
    }

    fn about_room(&self, tell: fn(&Words, &DoorInfo) -> Vec<String>) -> Vec<Order> {
        let Some(door) = &self.state.door else { return self.print(self.not_at_door_yet()) };
        let mut lines = tell(&self.words, door);
        lines.extend(self.ways_in());
        prints(lines)
    }

    /// Says that the name stays here before anything goes out.
    fn ask_for_slip(&mut self, name: &str) -> Vec<Order> {
        let asked = slip::Asked::new(strip::name(name).trim());
        let sent = self.send(ClientMessage::Slip { commitment: asked.commitment.clone() });
        if !matches!(sent[..], [Order::Send(_)]) {
            return sent;
        }
        self.slips.push(asked);
        self.print("slip-asked").into_iter().chain(sent).collect()
    }

    /// The words of a veiled line; others stand on the screen already.
    fn show(&self, line: LineId) -> String {
        let Some(text) = self.state.under_veil.get(&line) else {
            return self.words.say("nothing-veiled", &fluent_args!["line" => crate::line::name(line)]);
        };
        self.words
            .say("under-veil", &fluent_args!["line" => crate::line::name(line), "text" => strip::text(text)])
    }

    /// The record stands in a view: it is asked for, so that it is as fresh as the server tells it.
    fn record(&mut self) -> Vec<Order> {
        self.record_asked = self.state.standing == Some(Standing::In);
        self.send(ClientMessage::Look {})
    }

    fn draft_act(&mut self, act: Here) -> Vec<Order> {
        match act {
            Here::Write(text) => {
                (self.draft, self.draft_promised) = (Some(text), false);
                self.print("draft-kept")
            }
            Here::DropDraft => {
                (self.draft, self.unsent) = (None, None);
                self.print("draft-dropped")
            }
            Here::Keep => self.keep(),
            Here::NoteDraft => match self.unsent.take().or_else(|| self.draft.clone()) {
                Some(text) => self.send(ClientMessage::Note { text, about: None }),
                None => self.print("draft-none"),
            },
            Here::ReadyWithDraft => match self.draft.clone() {
                Some(text) => {
                    self.draft_promised = true;
                    self.send(ClientMessage::Ready { draft: Some(text) })
                }
                None => self.print("draft-none"),
            },
            Here::SendDraft => match self.draft.clone() {
                Some(text) => self.send(ClientMessage::Say { text }),
                None => self.print("draft-none"),
            },
            _ => match &self.draft {
                Some(text) => {
                    vec![Order::Print(self.words.say("draft", &fluent_args!["text" => strip::text(text)]))]
                }
                None => self.print("draft-none"),
            },
        }
    }

    fn keep(&mut self) -> Vec<Order> {
        let Some(text) = self.unsent.take() else { return self.print("nothing-came-back") };
        append(&mut self.draft, &text);
        let mut orders = self.print("draft-kept");
        if self.hand_can_be_raised() {
            orders.extend(self.send(ClientMessage::Hand {}));
        }
        orders
    }

    fn steers(&self) -> Vec<Order> {
        if self.state.steers.is_empty() {
            return self.print("steers-none");
        }
        let phrases = self.state.steers.iter().zip(1..);
        let lines = phrases.map(|(phrase, number)| format!("{number}. {}", strip::text(phrase)));
        let heading = self.words.plainly("steers");
        prints([heading].into_iter().chain(lines).collect())
    }

    /// What is nobody's to read stays here; the rest goes out whole, as it replaces what went before.
    fn answer(&mut self, key: String, answer: String) -> Vec<Order> {
        let Ok(ask) = asked::asked(&self.state) else {
            return vec![Order::Print(self.misread(&Misread::NothingAsked))];
        };
        let (asked, show) = (ask.ask, ask.show);
        if self.answers.0 != Some(asked) {
            self.answers =
                (Some(asked), self.state.me.as_ref().map(|me| me.answers.clone()).unwrap_or_default());
        }
        self.answers.1.insert(key, answer);
        match show {
            Show::Private => self.print("answer-kept"),
            Show::Choice => self.print("answer-kept-to-show"),
            Show::Facilitator | Show::Counts => self.send_answers(asked, false),
        }
    }

    fn show_answer(&mut self) -> Vec<Order> {
        match asked::asked(&self.state) {
            Ok(ask) if self.answers.0 == Some(ask.ask) && !self.answers.1.is_empty() => {
                self.send_answers(ask.ask, true)
            }
            Ok(_) => self.print("answer-none"),
            Err(misread) => vec![Order::Print(self.misread(&misread))],
        }
    }

    /// Here too: a later answer or `/showanswer` must not bring back what was taken back.
    fn take_answers_back(&mut self, ask: AskId) -> Vec<Order> {
        self.answers = (Some(ask), BTreeMap::new());
        if asked::asked(&self.state).is_ok_and(|asked| asked.show == Show::Private) {
            return self.print("ack-answer-nothing");
        }
        vec![order(ClientMessage::Answer { ask, answers: BTreeMap::new(), share: false })]
    }

    fn send_answers(&mut self, ask: AskId, share: bool) -> Vec<Order> {
        let answers = self.answers.1.clone();
        self.send(ClientMessage::Answer { ask, answers, share })
    }

    fn signs(&self) -> String {
        let list = self.words.list(self.state.signs.iter().map(|sign| self.words.name("sign", sign)));
        let key = if list.is_empty() { "signs-none" } else { "signs-here" };
        self.words.say(key, &fluent_args!["signs" => list])
    }

    pub(super) fn misread(&self, misread: &Misread) -> String {
        let words = &self.words;
        match misread {
            Misread::UnknownCommand(word, Some(nearest)) => words
                .say("misread-command", &fluent_args!["word" => strip::name(word), "nearest" => *nearest]),
            Misread::UnknownCommand(word, None) => {
                words.say("misread-command-far", &fluent_args!["word" => strip::name(word)])
            }
            Misread::Usage(command) => self.usage(command),
            Misread::NoName => words.plainly("misread-no-name"),
            Misread::UnknownName(name) => {
                words.say("misread-name", &fluent_args!["name" => strip::name(name)])
            }
            Misread::ManyNames(names) => {
                let names = names.iter().map(|name| strip::name(name));
                words.say("misread-names", &fluent_args!["names" => words.list(names)])
            }
            Misread::NoTurn => words.plainly("misread-no-turn"),
            Misread::NoPhase => words.plainly("misread-no-phase"),
            Misread::NoLine => words.plainly("misread-no-line"),
            Misread::NoRoom => words.plainly("misread-no-room"),
            Misread::UnknownSign => self.signs(),
            Misread::NothingAsked => words.plainly("misread-nothing-asked"),
            Misread::NoSuchAnswer => words.plainly("misread-no-such-answer"),
            Misread::NothingOffered => words.plainly("misread-nothing-offered"),
            Misread::BadName => words.plainly("misread-bad-name"),
        }
    }

    fn usage(&self, command: &Command) -> String {
        let usage = describe::usage(&self.words, command);
        self.words.say("misread-usage", &fluent_args!["usage" => usage])
    }
}

fn order(message: ClientMessage) -> Order {
    Order::Send(Box::new(ClientFrame { id: None, message }))
}
