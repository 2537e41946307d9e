//! What a script's meeting starts from.

use crate::script::{Evening, Script};
use meeting::format::{Format, Late};
use meeting::{Opening, RULES, TypedWords};
use protocol::{Epoch, Limits, RoomName};

/// The first entry's content. An error names a format that does not exist.
pub fn opening(script: &Script) -> Result<Opening, String> {
    let header = &script.header;
    let format = match &header.evening {
        Evening::Written(phases) => Format { phases: phases.clone(), ..plain_format() },
        Evening::Named(name) => return Err(format!("there is no format {name}")),
    };
    Ok(Opening {
        rules: RULES,
        epoch: Epoch(1),
        room: RoomName::new("script").map_err(|error| error.to_string())?,
        opened_at_ms: 0,
        format,
        slots: header.slots.clone(),
        agreements: vec!["We let each other finish.".to_owned()],
        led_by: "peers".to_owned(),
        limits_text: "We are members, not counsellors.".to_owned(),
        kept: Vec::new(),
        help: Vec::new(),
        limits: Limits::default(),
        waits: header.waits.clone(),
        words: TypedWords::default(),
    })
}

fn plain_format() -> Format {
    Format {
        name: "script".to_owned(),
        minutes: 60,
        facilitator_label: "facilitator".to_owned(),
        signs: ["heard", "me-too", "thanks"].map(str::to_owned).to_vec(),
        late: Late::Any,
        size: None,
        phases: Vec::new(),
    }
}
