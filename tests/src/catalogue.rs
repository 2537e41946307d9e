//! The sentences that people read, from the catalogue of the terminal client.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use serde::Serialize;
use unic_langid::LanguageIdentifier;

const ENGLISH: &str = include_str!("../../words/en/client.ftl");

/// The English catalogue.
pub struct Catalogue(FluentBundle<FluentResource>);

impl Catalogue {
    /// Reads it.
    pub fn english() -> Self {
        let english = LanguageIdentifier::from_bytes(b"en").expect("en is a language");
        let mut bundle = FluentBundle::new(vec![english]);
        bundle.set_use_isolating(false);
        let resource =
            FluentResource::try_new(ENGLISH.to_owned()).expect("the catalogue's own tests read it");
        bundle.add_resource(resource).expect("the catalogue's own tests find no key twice");
        Self(bundle)
    }

    /// The sentence of a family for a value of the wire, such as `hint` and `no_hands`, with these names in it.
    pub fn say(
        &self,
        family: &str,
        value: &impl Serialize,
        names: &[(&'static str, String)],
    ) -> Option<String> {
        let name = serde_json::to_value(value).ok()?.as_str()?.replace('_', "-");
        let message = self.0.get_message(&format!("{family}-{name}"))?;
        let args: FluentArgs<'_> = names.iter().cloned().collect();
        Some(self.0.format_pattern(message.value()?, Some(&args), &mut Vec::new()).into_owned())
    }
}
