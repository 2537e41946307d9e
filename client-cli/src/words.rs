//! The client's sentences, from the Fluent catalogue that it carries.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

/// The English catalogue. Others come beside it.
pub(crate) const ENGLISH: &str = include_str!("../../words/en/client.ftl");

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
    /// The English sentences.
    pub(crate) fn english() -> Self {
        let resource = FluentResource::try_new(ENGLISH.to_owned()).expect("the tests read the catalogue");
        let mut bundle =
            FluentBundle::new(vec![LanguageIdentifier::from_bytes(b"en").expect("en is a language")]);
        // A terminal shows isolation marks as blanks or boxes; what they would isolate is stripped of direction.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).expect("the tests find no key twice");
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

    /// "less than a minute", "1 minute", "12 minutes".
    pub(crate) fn minutes(&self, ms: u64) -> String {
        self.say("minutes", &fluent_args!["minutes" => (ms + 30_000) / 60_000])
    }
}
