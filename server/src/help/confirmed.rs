//! Numbers change: whoever hosts looks at the list once, and again after half a year (DECISIONS 32).

use std::fmt;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan, tz};
use serde::{Deserialize, Serialize};

/// Which country's list a host has found right, and when, as it is kept beside the rooms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    /// The country's code.
    pub country: String,
    /// The day.
    pub day: Date,
}

/// What is to be said to the host about the help list. In plain words by `Display`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Concern {
    /// Nobody has ever confirmed it.
    Never,
    /// It was confirmed on this day, more than six months ago.
    Old(Date),
    /// It says to be confirmed on a day that has not come yet.
    Ahead(Date),
}

/// What there is to say on the day of `wall_ms`, milliseconds since 1970.
pub fn concern(confirmed: Option<Date>, wall_ms: u64) -> Option<Concern> {
    let today = day(wall_ms);
    match confirmed {
        None => Some(Concern::Never),
        // The day begins earlier in the east.
        Some(day) if day > today.saturating_add(1.day()) => Some(Concern::Ahead(day)),
        Some(day) if day.saturating_add(6.months()) < today => Some(Concern::Old(day)),
        Some(_) => None,
    }
}

/// The day of that moment.
pub fn day(wall_ms: u64) -> Date {
    let since_1970 = i64::try_from(wall_ms).ok().and_then(|ms| Timestamp::from_millisecond(ms).ok());
    tz::Offset::UTC.to_datetime(since_1970.unwrap_or(Timestamp::MAX)).date()
}

impl fmt::Display for Concern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self {
            Self::Never => "nobody has confirmed the help list of this server yet".to_owned(),
            Self::Old(day) => format!("the help list was last confirmed on {day}, more than six months ago"),
            Self::Ahead(day) => format!("the help list is confirmed on {day}, which has not come yet"),
        };
        write!(
            f,
            "{what}. Please look whether each line still answers, and confirm it in the browser by the link that the \
             start prints, or set `help.confirmed` to that day"
        )
    }
}
