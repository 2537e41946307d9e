//! What waits for those who lead: notes, reports, alerts. It has a place of its own, and stays there until it is looked at,
//! or no longer true.

use protocol::SeatId;

/// The oldest go beyond this.
const NOTICES_MAX: usize = 200;

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Topic {
    /// How many have agreed.
    Agreed,
    /// Nobody wants the floor, or those who do wait for a call.
    Quiet,
    /// The running turn.
    Turn,
    /// The running part.
    Part,
    /// Who holds the chair.
    Chair,
    /// Someone who waits at the door.
    Door,
    /// Someone who needs a person.
    Crisis(SeatId),
    /// What stays until it is looked at, however much more comes.
    Other,
}

/// Everything that came and is still true, and how much of it was not looked at yet.
#[derive(Debug, Default)]
pub(crate) struct Notices {
    all: Vec<(Topic, String)>,
    new: usize,
}

impl Notices {
    /// Something came. What is known of the same is no longer true; but more than one person may wait at the door.
    pub(crate) fn push(&mut self, topic: Topic, text: String) {
        if !matches!(topic, Topic::Door | Topic::Other) {
            self.over(topic);
        }
        if self.all.len() == NOTICES_MAX {
            self.all.remove(0);
        }
        self.all.push((topic, text));
        self.new = (self.new + 1).min(NOTICES_MAX);
    }

    /// What was told about this is no longer true.
    pub(crate) fn over(&mut self, topic: Topic) {
        let looked_at = self.all.len() - self.new;
        self.new -= self.all[looked_at..].iter().filter(|(about, _)| *about == topic).count();
        self.all.retain(|(about, _)| *about != topic);
    }

    /// What was not looked at yet.
    pub(crate) fn unseen(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        self.all[self.all.len() - self.new..].iter().map(|(_, text)| text.as_str())
    }

    /// Everything, which is looked at now.
    pub(crate) fn look(&mut self) -> Vec<&str> {
        self.new = 0;
        self.all.iter().map(|(_, text)| text.as_str()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new(notices: &Notices) -> Vec<&str> {
        notices.unseen().collect()
    }

    #[test]
    fn what_is_looked_at_waits_no_longer_and_what_is_no_longer_true_is_gone() {
        let mut notices = Notices::default();
        notices.push(Topic::Agreed, "1 of 3".to_owned());
        notices.push(Topic::Other, "A note".to_owned());
        notices.push(Topic::Other, "Another".to_owned());
        notices.push(Topic::Agreed, "2 of 3".to_owned());
        assert_eq!(new(&notices), ["A note", "Another", "2 of 3"]);
        notices.over(Topic::Agreed);
        assert_eq!(notices.look(), ["A note", "Another"]);
        notices.push(Topic::Turn, "Over".to_owned());
        assert_eq!(new(&notices), ["Over"]);
        notices.over(Topic::Turn);
        assert_eq!((new(&notices).len(), notices.look().len()), (0, 2));
    }
}
