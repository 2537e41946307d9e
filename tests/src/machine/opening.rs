//! What a script's meeting starts from.

use crate::script::{Evening, Header, Script};
use meeting::format::{Format, Slots};
use meeting::{Opening, RULES, TypedWords, Waits};
use protocol::{Epoch, Limits, RoomName};
use server::formats::{Loaded, load_all};
use std::path::{Path, PathBuf};

/// The folder of the formats that only tests use. A server that plays a script is given it too.
pub fn formats_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/formats")
}

/// The first entry's content. An error names a format that does not exist.
pub fn opening(script: &Script) -> Result<Opening, String> {
    let loaded = evening(&script.header)?;
    Ok(Opening { waits: script.header.waits.clone(), ..of_format(loaded) })
}

/// What a meeting of this format starts from, where no host has set anything.
pub fn of_format(loaded: Loaded) -> Opening {
    Opening {
        rules: RULES,
        epoch: Epoch(1),
        room: RoomName::new("script").expect("a word names a room"),
        opened_at_ms: 0,
        format: loaded.format,
        slots: loaded.slots,
        language: loaded.lang,
        agreements: loaded.agreements,
        led_by: "peers".to_owned(),
        limits_text: loaded.limits_text,
        kept: Vec::new(),
        help: Vec::new(),
        limits: Limits::default(),
        waits: Waits::default(),
        words: loaded.words,
    }
}

fn evening(header: &Header) -> Result<Loaded, String> {
    match &header.evening {
        Evening::Written(phases) => {
            let motion = header.inserts.iter().find(|phase| phase.id == "motion").cloned();
            let (phases, inserts) = (phases.clone(), header.inserts.clone());
            let format = Format { phases, inserts, motion, ..plain_format() };
            Ok(plain(with_settings(&format, header)?, header.slots.clone()))
        }
        Evening::Named(name) => {
            let formats = load_all(Some(&formats_folder())).map_err(|error| error.to_string())?;
            formats.get(name).cloned().ok_or_else(|| format!("there is no format {name}"))
        }
    }
}

fn plain(format: Format, slots: Slots) -> Loaded {
    Loaded {
        format,
        slots,
        agreements: vec!["We let each other finish.".to_owned()],
        limits_text: "We are members, not counsellors.".to_owned(),
        lang: "en".to_owned(),
        words: TypedWords::default(),
        roles: Vec::new(),
    }
}

fn with_settings(format: &Format, header: &Header) -> Result<Format, String> {
    let mut all = serde_json::to_value(format).map_err(|error| error.to_string())?;
    for (key, value) in &header.settings {
        let known = all.get_mut(key).ok_or_else(|| format!("a format has no setting {key}"))?;
        *known = value.clone();
    }
    serde_json::from_value(all).map_err(|error| error.to_string())
}

fn plain_format() -> Format {
    Format { signs: ["heard", "me-too", "thanks"].map(str::to_owned).to_vec(), ..Format::new("script", 60) }
}
