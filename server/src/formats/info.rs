//! A format as whoever chooses one reads it.

use meeting::format::Late;
use protocol::formats::{FormatInfo, FormatWhole, SizeInfo};

use super::slots::OF_THE_DOOR;
use super::{Formats, Loaded};

impl Formats {
    /// What tells them from each other, by name.
    pub fn infos(&self) -> Vec<FormatInfo> {
        self.0.values().map(Loaded::info).collect()
    }
}

impl Loaded {
    /// What tells it from another.
    pub fn info(&self) -> FormatInfo {
        let format = &self.format;
        FormatInfo {
            name: format.name.clone(),
            minutes: format.minutes,
            language: self.lang.clone(),
            facilitator_label: format.facilitator_label.clone(),
            cofacilitator_label: format.cofacilitator_label.clone(),
            facilitators: format.min_facilitators,
            size: format.size.map(|(least, most)| SizeInfo { least, most }),
            entry: meeting::entry_name(format.entry).to_owned(),
            late: late_name(format.late).to_owned(),
            private: meeting::private_name(format.private).to_owned(),
            staffed: format.staffed,
            pronouns: format.pronouns,
            eligibility: self.slots.get("eligibility").cloned(),
            age_band: self.slots.get("age_band").cloned(),
        }
    }

    /// The same with its evening and its texts.
    pub fn whole(&self) -> FormatWhole {
        let of_a_room = |(name, _): &(&String, &String)| OF_THE_DOOR.iter().all(|(other, _)| other != name);
        FormatWhole {
            info: self.info(),
            evening: meeting::evening(&self.format),
            slots: self
                .slots
                .iter()
                .filter(of_a_room)
                .map(|(name, text)| (name.clone(), text.clone()))
                .collect(),
            agreements: self.agreements.clone(),
            limits_text: self.limits_text.clone(),
            roles: self.roles.clone(),
        }
    }
}

fn late_name(late: Late) -> &'static str {
    match late {
        Late::Any => "any",
        Late::Listen => "listen",
        Late::Closed => "closed",
    }
}
