//! When a room's meetings are. For now a room has weekly times; monthly rules and exceptions will have their place here.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

/// The most times that a room has.
pub const TIMES_MAX: usize = 7;

/// A time in each week, by the clocks of a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct WeeklyTime {
    weekday: Weekday,
    time: Time,
    zone: TimeZone,
}

/// What is wrong with a time as someone wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WrongTime {
    /// It is no weekday.
    #[error("a weekday is one of monday, tuesday, wednesday, thursday, friday, saturday, sunday")]
    Weekday,
    /// It is no time of day.
    #[error("a time is like 19:30")]
    Time,
    /// There is no such zone.
    #[error("a zone is like Europe/Berlin")]
    Zone,
    /// It is not the three of them.
    #[error("it must be like \"tuesday 19:30 Europe/Berlin\"")]
    Shape,
}

impl WeeklyTime {
    fn new(weekday: &str, time: &str, zone: &str) -> Result<Self, WrongTime> {
        Ok(Self {
            weekday: weekday_of(weekday).ok_or(WrongTime::Weekday)?,
            time: Time::strptime("%H:%M", time).map_err(|_| WrongTime::Time)?,
            zone: named_zone(zone).ok_or(WrongTime::Zone)?,
        })
    }

    /// The first moment of it after this one. Where clocks are set forward over it, it is as much later.
    fn next(&self, after: Timestamp) -> Option<Timestamp> {
        let today = after.to_zoned(self.zone.clone()).date();
        let days = self.weekday.since(today.weekday());
        let this_week = today.checked_add(i64::from(days).days()).ok()?;
        [0, 7].into_iter().find_map(|more: i64| {
            let date = this_week.checked_add(more.days()).ok()?;
            let start = date.to_datetime(self.time).to_zoned(self.zone.clone()).ok()?.timestamp();
            (start > after).then_some(start)
        })
    }
}

/// The first start of any of these after a moment; both in milliseconds since 1970.
pub fn next_start(times: &[WeeklyTime], after_ms: u64) -> Option<u64> {
    let after = Timestamp::from_millisecond(i64::try_from(after_ms).ok()?).ok()?;
    let next = times.iter().filter_map(|time| time.next(after)).min()?;
    u64::try_from(next.as_millisecond()).ok()
}

fn weekday_of(name: &str) -> Option<Weekday> {
    Weekday::Monday.cycle_forward().take(7).find(|weekday| name_of(*weekday) == name.to_lowercase())
}

fn name_of(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}

/// Only zones with a name: an offset would be wrong for half of the year.
fn named_zone(name: &str) -> Option<TimeZone> {
    TimeZone::get(name).ok().filter(|zone| zone.iana_name().is_some())
}

/// As it stands in JSON.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    weekday: String,
    time: String,
    zone: String,
}

impl TryFrom<Written> for WeeklyTime {
    type Error = WrongTime;

    fn try_from(written: Written) -> Result<Self, WrongTime> {
        Self::new(&written.weekday, &written.time, &written.zone)
    }
}

impl From<WeeklyTime> for Written {
    fn from(time: WeeklyTime) -> Self {
        Self {
            weekday: name_of(time.weekday).to_owned(),
            time: time.time.strftime("%H:%M").to_string(),
            zone: time.zone.iana_name().unwrap_or("UTC").to_owned(),
        }
    }
}

impl FromStr for WeeklyTime {
    type Err = WrongTime;

    fn from_str(typed: &str) -> Result<Self, WrongTime> {
        match typed.split_whitespace().collect::<Vec<_>>()[..] {
            [weekday, time, zone] => Self::new(weekday, time, zone),
            _ => Err(WrongTime::Shape),
        }
    }
}

impl fmt::Display for WeeklyTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Written { weekday, time, zone } = self.clone().into();
        write!(f, "{weekday} {time} {zone}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weekly(typed: &str) -> WeeklyTime {
        typed.parse().unwrap()
    }

    fn next(typed: &[&str], after: &str) -> String {
        let times: Vec<_> = typed.iter().map(|typed| weekly(typed)).collect();
        let after: Timestamp = after.parse().unwrap();
        let next = next_start(&times, after.as_millisecond().try_into().unwrap()).unwrap();
        Timestamp::from_millisecond(next.try_into().unwrap()).unwrap().to_string()
    }

    #[test]
    fn the_next_start_is_the_nearest_that_is_still_to_come() {
        let tuesdays = ["tuesday 19:30 Europe/Berlin"];
        assert_eq!(next(&tuesdays, "2026-11-22T12:00:00Z"), "2026-11-24T18:30:00Z");
        assert_eq!(next(&tuesdays, "2026-11-24T18:29:59Z"), "2026-11-24T18:30:00Z");
        assert_eq!(next(&tuesdays, "2026-11-24T18:30:00Z"), "2026-12-01T18:30:00Z", "it has begun");
        let two = ["tuesday 19:30 Europe/Berlin", "sunday 08:00 UTC"];
        assert_eq!(next(&two, "2026-11-24T18:30:00Z"), "2026-11-29T08:00:00Z");
        assert_eq!(next_start(&[], 0), None);
    }

    #[test]
    fn the_week_is_that_of_the_place() {
        // There it is Tuesday already.
        assert_eq!(next(&["tuesday 00:10 Pacific/Auckland"], "2026-11-23T11:05:00Z"), "2026-11-23T11:10:00Z");
        assert_eq!(next(&["monday 20:00 America/New_York"], "2026-11-24T00:30:00Z"), "2026-11-24T01:00:00Z");
    }

    #[test]
    fn clocks_that_are_changed_neither_lose_nor_double_a_meeting() {
        let summer = ["sunday 02:30 Europe/Berlin"];
        assert_eq!(next(&summer, "2027-03-27T00:00:00Z"), "2027-03-28T01:30:00Z", "03:30 by the new time");
        assert_eq!(next(&summer, "2027-10-30T00:00:00Z"), "2027-10-31T00:30:00Z", "the first of the two");
        assert_eq!(next(&summer, "2027-10-31T00:30:00Z"), "2027-11-07T01:30:00Z", "and not the second");
        assert_eq!(next(&["tuesday 19:30 Europe/Berlin"], "2027-03-29T00:00:00Z"), "2027-03-30T17:30:00Z");
    }

    #[test]
    fn a_time_comes_back_as_it_was_written() {
        let json = serde_json::json!({"weekday": "tuesday", "time": "19:30", "zone": "Europe/Berlin"});
        let read: WeeklyTime = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(read, weekly("Tuesday 19:30 europe/berlin"));
        assert_eq!(serde_json::to_value(&read).unwrap(), json);
        assert_eq!(read.to_string(), "tuesday 19:30 Europe/Berlin");
    }

    #[test]
    fn whatever_is_no_time_is_refused_with_what_is_wrong() {
        for (typed, wrong) in [
            ("tuesday 19:30", WrongTime::Shape),
            ("tuesday at 19:30 UTC", WrongTime::Shape),
            ("dienstag 19:30 UTC", WrongTime::Weekday),
            ("tuesday 24:30 UTC", WrongTime::Time),
            ("tuesday 7pm UTC", WrongTime::Time),
            ("tuesday 19:30 Berlin", WrongTime::Zone),
            ("tuesday 19:30 +02:00", WrongTime::Zone),
            ("tuesday 19:30 ../../etc/passwd", WrongTime::Zone),
        ] {
            assert_eq!(typed.parse::<WeeklyTime>(), Err(wrong), "{typed}");
        }
    }
}
