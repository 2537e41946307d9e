//! The client's sentences, from the Fluent catalogues that it carries.

use crate::language::Language;
use crate::strip;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

/// What goes into a sentence, by name: `fluent_args!["who" => alias, "line" => 12]`.
macro_rules! fluent_args {
    ($($name:literal => $value:expr),+ $(,)?) => {{
        let mut args = fluent_bundle::FluentArgs::new();
        $(args.set($name, $value);)+
        args
    }};
}
pub(crate) use fluent_args;

/// One language's sentences.
pub(crate) struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The sentences of this language.
    pub(crate) fn new(language: Language) -> Self {
        let tag = LanguageIdentifier::from_bytes(language.tag.as_bytes()).expect("each tag is a language");
        let mut bundle = FluentBundle::new(vec![tag]);
        // No isolation marks, in Arabic either: many terminals show them as blanks or boxes, and a command that is
        // copied with one in front of its slash would be no command. Other people's words come stripped of marks, and
        // a sentence that runs from right to left begins with a word of its own and ends with the command.
        bundle.set_use_isolating(false);
        for catalogue in language.catalogues {
            let resource =
                FluentResource::try_new(catalogue.to_owned()).expect("the tests read every catalogue");
            bundle.add_resource(resource).expect("the tests find no key twice");
        }
        Self { bundle }
    }

    /// Whether there is a sentence of this name.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The sentence of this name with `args` in it; the name itself if there is none.
    pub(crate) fn say(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        let Some(pattern) = pattern else { return key.to_owned() };
        let mut errors = Vec::new();
        let sentence = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        sentence
    }

    /// The sentence of this name, which has nothing in it that changes.
    pub(crate) fn plainly(&self, key: &str) -> String {
        self.say(key, &FluentArgs::new())
    }

    /// The sentence of this name, if there is one.
    pub(crate) fn if_any(&self, key: &str) -> Option<String> {
        self.has(key).then(|| self.plainly(key))
    }

    /// What people call a `part`, a `sign` or a `veil` that formats name by this id; what a format alone knows is
    /// called by its id: `opening_words` is "opening words".
    pub(crate) fn name(&self, kind: &str, id: &str) -> String {
        self.if_any(&named(kind, id)).unwrap_or_else(|| strip::label(id))
    }

    /// What people call a role. A group's own word for it stays as it is.
    pub(crate) fn role(&self, id: &str) -> String {
        self.if_any(&named("role", id)).unwrap_or_else(|| strip::name(id))
    }

    /// "less than a minute", "1 minute", "12 minutes".
    pub(crate) fn minutes(&self, ms: u64) -> String {
        self.say("minutes", &fluent_args!["minutes" => (ms + 30_000) / 60_000])
    }

    /// "Maple, Wren, Finch".
    pub(crate) fn list(&self, items: impl IntoIterator<Item = String>) -> String {
        items.into_iter().collect::<Vec<_>>().join(&self.plainly("list-comma"))
    }

    /// A list of longer items, which may have commas in them.
    pub(crate) fn long_list(&self, items: impl IntoIterator<Item = String>) -> String {
        items.into_iter().collect::<Vec<_>>().join(&self.plainly("list-semicolon"))
    }
}

/// The key of a word that formats use: `sign-me-too`.
fn named(kind: &str, id: &str) -> String {
    format!("{kind}-{}", id.replace(['_', ' '], "-"))
}

#[cfg(test)]
#[path = "words_tests.rs"]
mod tests;
