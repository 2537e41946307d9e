//! How things look, from true colour down to none. Nothing is said by colour alone: the sentences say it.

use super::stream::Tone;
use ratatui::style::{Color, Modifier, Style};

/// How many colours there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Looks {
    /// None: bold and faint letters alone.
    Monochrome,
    /// The sixteen that the terminal's owner has chosen.
    Few,
    /// 256 fixed ones.
    Many,
    /// All.
    All,
}

/// A colour as it is where there are sixteen, 256, and all. Each can be read on black and on white.
type Paint = (Color, u8, (u8, u8, u8));

const NAMES: Paint = (Color::Cyan, 31, (0, 128, 148));
const ASKED: Paint = (Color::Green, 29, (0, 135, 84));
const ALONE: Paint = (Color::Magenta, 133, (160, 92, 170));
const NOTES: Paint = (Color::Yellow, 136, (172, 116, 10));

impl Looks {
    /// What this terminal can show, and its owner wants: `NO_COLOR` asks for none.
    pub(crate) fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        let term = set("TERM").unwrap_or_default();
        let colours = set("COLORTERM").unwrap_or_default();
        let no_colours =
            term.is_empty() || term.starts_with("vt") || term.ends_with("-m") || term.ends_with("-mono");
        match () {
            () if set("NO_COLOR").is_some() || no_colours => Self::Monochrome,
            () if colours == "truecolor" || colours == "24bit" || term.ends_with("-direct") => Self::All,
            () if term.contains("256color") => Self::Many,
            () => Self::Few,
        }
    }

    /// The look of a row of the stream.
    pub(crate) fn of(self, tone: Tone) -> Style {
        match tone {
            Tone::Name => self.paint(NAMES).add_modifier(Modifier::BOLD),
            Tone::Part => Style::new().add_modifier(Modifier::BOLD),
            Tone::News => self.faint(),
            Tone::Private => self.paint(ALONE),
            Tone::Words | Tone::Answer => Style::new(),
        }
    }

    /// How it stands.
    pub(crate) fn status(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// What this person is asked.
    pub(crate) fn asked(self) -> Style {
        self.paint(ASKED).add_modifier(Modifier::BOLD)
    }

    /// What waits for those who lead.
    pub(crate) fn notice(self) -> Style {
        self.paint(NOTES)
    }

    /// What need not be read.
    pub(crate) fn faint(self) -> Style {
        Style::new().add_modifier(Modifier::DIM)
    }

    fn paint(self, (few, many, (red, green, blue)): Paint) -> Style {
        match self {
            Self::Monochrome => Style::new(),
            Self::Few => Style::new().fg(few),
            Self::Many => Style::new().fg(Color::Indexed(many)),
            Self::All => Style::new().fg(Color::Rgb(red, green, blue)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_as_many_as_the_terminal_has_and_its_owner_wants() {
        let looks = |environment: &'static str| {
            Looks::of_environment(|name| {
                let mut pairs = environment.split(' ').filter_map(|pair| pair.split_once('='));
                pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
            })
        };
        for (environment, expected) in [
            ("TERM=xterm-256color COLORTERM=truecolor", Looks::All),
            ("TERM=xterm-256color COLORTERM=truecolor NO_COLOR=1", Looks::Monochrome),
            ("TERM=xterm-256color NO_COLOR=", Looks::Many),
            ("TERM=tmux-256color", Looks::Many),
            ("TERM=linux", Looks::Few),
            ("TERM=vt220", Looks::Monochrome),
            ("TERM=xterm-mono", Looks::Monochrome),
            ("", Looks::Monochrome),
        ] {
            assert_eq!(looks(environment), expected, "{environment}");
        }
    }

    #[test]
    fn without_colours_nothing_has_one() {
        for tone in [Tone::Name, Tone::Words, Tone::Part, Tone::News, Tone::Private, Tone::Answer] {
            assert_eq!(Looks::Monochrome.of(tone).fg, None);
        }
        assert_eq!([Looks::Monochrome.asked().fg, Looks::Monochrome.notice().fg], [None; 2]);
    }
}
