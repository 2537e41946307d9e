//! Which language the sentences are in: the one that is asked for, or else the one that the computer is set to.

use std::fmt;

/// A language that there are catalogues of.
#[derive(Clone, Copy)]
pub(crate) struct Language {
    /// What it is called in links, settings and folders.
    pub(crate) tag: &'static str,
    /// The sentences that the page shares, and the terminal's own.
    pub(crate) catalogues: [&'static str; 7],
}

macro_rules! language {
    ($tag:literal) => {
        Language {
            tag: $tag,
            catalogues: [
                include_str!(concat!("../../words/", $tag, "/common.ftl")),
                include_str!(concat!("../../words/", $tag, "/kinds.ftl")),
                include_str!(concat!("../../words/", $tag, "/codes.ftl")),
                include_str!(concat!("../../words/", $tag, "/client.ftl")),
                include_str!(concat!("../../words/", $tag, "/screen.ftl")),
                include_str!(concat!("../../words/", $tag, "/check.ftl")),
                include_str!(concat!("../../words/", $tag, "/rehearse.ftl")),
            ],
        }
    };
}

pub(crate) const ENGLISH: Language = language!("en");

/// Every language that there is.
pub(crate) const LANGUAGES: [Language; 6] =
    [ENGLISH, language!("es"), language!("de"), language!("fr"), language!("pt"), language!("ar")];

impl Language {
    /// The language that `--language` asks for.
    pub(crate) fn asked_for(tag: &str) -> Result<Self, String> {
        let tags = || LANGUAGES.map(|language| language.tag).join(", ");
        Self::fitting(tag).ok_or_else(|| format!("there are {}", tags()))
    }

    /// The one that the environment asks for, as other programs read it: LANGUAGE is a list of wishes, and counts
    /// only where the locale is not C, in which scripts expect English.
    pub(crate) fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name: &&str| variable(name).filter(|value| !value.is_empty());
        let locales: Vec<String> = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(set).collect();
        if locales.first().is_some_and(|locale| locale == "C" || locale == "POSIX") {
            return ENGLISH;
        }
        let wishes = set(&"LANGUAGE").unwrap_or_default();
        wishes.split(':').chain(locales.iter().map(String::as_str)).find_map(Self::fitting).unwrap_or(ENGLISH)
    }

    /// `pt_BR.UTF-8` and `pt-PT` are both Portuguese.
    fn fitting(locale: &str) -> Option<Self> {
        let word = locale.split(['_', '-', '.', '@']).next().unwrap_or_default().to_lowercase();
        let tag = if word == "c" || word == "posix" { "en" } else { &word };
        LANGUAGES.into_iter().find(|language| language.tag == tag)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(environment: &str) -> &'static str {
        let variable = |name: &str| {
            let mut pairs = environment.split(' ').filter_map(|pair| pair.split_once('='));
            pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
        };
        Language::of_environment(variable).tag
    }

    #[test]
    fn the_environment_says_which_language_in_the_usual_order() {
        for (environment, language) in [
            ("", "en"),
            ("LANG=de_DE.UTF-8", "de"),
            ("LANG=ar", "ar"),
            ("LANG=pt_BR", "pt"),
            ("LANG=sr_RS@latin", "en"),
            ("LANG=C.UTF-8", "en"),
            ("LANG=de_DE.UTF-8 LC_MESSAGES=fr_FR.UTF-8", "fr"),
            ("LANG=de_DE.UTF-8 LC_MESSAGES=fr_FR.UTF-8 LC_ALL=es_ES.UTF-8", "es"),
            ("LANG=de_DE.UTF-8 LC_ALL=", "de"),
            ("LANG=de_DE.UTF-8 LC_ALL=tlh", "de"),
            ("LANG=de_DE.UTF-8 LANGUAGE=gsw:ar:fr", "ar"),
            ("LANG=de_DE.UTF-8 LANGUAGE=tlh", "de"),
            ("LANG=C.UTF-8 LANGUAGE=fr", "fr"),
            ("LANG=de_DE.UTF-8 LC_ALL=C LANGUAGE=fr", "en"),
            ("LANG=POSIX LANGUAGE=fr", "en"),
            ("LANG=de_DE.UTF-8 LC_ALL=C.UTF-8", "en"),
        ] {
            assert_eq!(chosen(environment), language, "{environment}");
        }
    }

    #[test]
    fn a_language_is_asked_for_by_its_tag_and_an_unknown_one_is_refused_with_those_that_there_are() {
        for (tag, language) in [("ar", "ar"), ("pt-BR", "pt"), ("DE", "de"), ("en-IE", "en")] {
            assert_eq!(Language::asked_for(tag).unwrap().tag, language);
        }
        assert_eq!(Language::asked_for("tlh").unwrap_err(), "there are en, es, de, fr, pt, ar");
    }
}
