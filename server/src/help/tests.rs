use std::collections::BTreeSet;
use std::fs;

use jiff::civil::{Date, date};

use super::*;

/// Noon of a day.
fn wall_ms(day: Date) -> u64 {
    let noon = day.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).unwrap();
    u64::try_from(noon.timestamp().as_millisecond()).unwrap()
}

fn shipped() -> HelpLists {
    HelpLists::load(&settings::Help::default()).unwrap()
}

/// A host's folder with these files, loaded.
fn own(files: &[(&str, &str)], country: Option<&str>) -> Result<HelpLists, String> {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let folder = Some(folder.path().to_owned());
    let country = country.map(str::to_owned);
    let settings = settings::Help { folder, country, ..settings::Help::default() };
    HelpLists::load(&settings).map_err(|error| error.to_string())
}

fn list(country: &str, line: &str) -> String {
    format!("country = \"{country}\"\nname = \"Here\"\ndate = \"2026-11-22\"\n[[line]]\n{line}")
}

const LINE: &str = "name = \"A\"\nwhat = \"b\"\nphone = \"1\"\nhours = \"c\"\nlanguages = [\"d\"]\n";

#[test]
fn every_file_of_the_folder_ships_once_and_each_country_has_one() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../help");
    let on_disk = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let on_disk: BTreeSet<_> = on_disk.map(|name| format!("help/{}", name.to_str().unwrap())).collect();
    let shipped_files: BTreeSet<_> = shipped::FILES.iter().map(|(path, _)| (*path).to_owned()).collect();
    assert_eq!(shipped_files, on_disk);
    let all = shipped();
    assert_eq!(all.lists.len() + 1, shipped::FILES.len(), "no country stands in two files");
    for code in all.lists.keys() {
        assert!(on_disk.contains(&format!("help/{}.toml", code.to_lowercase())), "{code}");
    }
}

#[test]
fn no_name_of_a_country_is_anothers() {
    let all = shipped();
    for (code, list) in &all.lists {
        for name in [&list.shown.country, &list.shown.name] {
            let others = all.lists.values().filter(|other| other.is_of(name));
            assert_eq!(others.count(), 1, "{code}: {name}");
        }
    }
    for name in ["uk", "england", "usa", "Deutschland", "Österreich", "日本"] {
        assert!(all.info(Some(name)).list.is_some(), "{name}");
    }
}

#[test]
fn every_country_has_its_emergency_number_first_and_every_line_dates_from_a_day() {
    for list in shipped().all() {
        assert_eq!(list.lines[0].name, "Emergency services", "{}", list.country);
        assert!(list.lines[0].phone.is_some() && list.lines.len() > 1, "{}", list.country);
        assert!(list.date.parse::<Date>().is_ok_and(|day| day >= date(2026, 11, 22)), "{}", list.country);
        assert_eq!(list.confirmed, None, "nobody has confirmed what ships");
    }
}

#[test]
fn a_country_is_found_by_code_and_by_name_and_what_is_unknown_is_answered_with_the_whole_world() {
    let all = shipped();
    for asked in ["GB", "gb", " united kingdom ", "UK"] {
        let info = all.info(Some(asked));
        assert_eq!(info.list.map(|list| list.country).as_deref(), Some("GB"), "{asked}");
        assert!(!info.unknown);
    }
    let long = "x".repeat(10_000);
    for asked in ["XX", "Atlantis", "?", long.as_str()] {
        let info = all.info(Some(asked));
        assert!(info.list.is_none() && info.unknown && info.countries.len() == all.lists.len());
        assert!(info.worldwide.iter().any(|line| line.web.as_deref() == Some("findahelpline.com")));
    }
    for asked in [None, Some(""), Some("  ")] {
        let info = all.info(asked);
        assert!(info.list.is_none() && !info.unknown && !info.worldwide.is_empty());
    }
}

#[test]
fn the_hosts_country_and_lines_stand_at_the_door_before_what_helps_everywhere() {
    let settings = settings::Help {
        lines: vec!["Ring Ann.".to_owned()],
        country: Some("ireland".to_owned()),
        confirmed: Some(date(2026, 11, 23)),
        folder: None,
    };
    let all = HelpLists::load(&settings).unwrap();
    let door = all.door();
    let first = |word: &str| door.iter().position(|line| line.contains(word)).unwrap();
    assert_eq!(door[0], "Ring Ann.");
    assert!(first("50808") < first("findahelpline.com"), "{door:?}");
    assert!(door.iter().all(|line| !line.contains("988lifeline")));
    assert_eq!(door.iter().filter(|line| line.contains("Emergency services")).count(), 1, "{door:?}");
    let confirmed = |country| all.info(country).list.unwrap().confirmed;
    assert_eq!(confirmed(None).as_deref(), Some("2026-11-23"));
    assert_eq!(confirmed(Some("GB")), None, "the host has looked at one country");
    assert!(!shipped().door().is_empty());
}

#[test]
fn a_hosts_list_takes_the_place_of_the_shipped_one() {
    let ours = own(&[("ours.toml", &list("GB", LINE))], Some("GB")).unwrap();
    assert_eq!(ours.info(None).list.unwrap().lines.len(), 1);
    assert!(ours.door()[0].starts_with("A: call 1."), "{:?}", ours.door());
    let worldwide = format!("name = \"All\"\ndate = \"2026-11-22\"\n[[line]]\n{LINE}");
    assert_eq!(own(&[("worldwide.toml", &worldwide)], None).unwrap().door().len(), 1);
}

#[test]
fn a_wrong_list_is_refused_and_named() {
    let country = |code| list(code, LINE);
    for (text, why) in [
        (country("UK"), "`country` is `UK`"),
        (country("gb"), "`country` is `gb`"),
        (country("GB").replace("2026-11-22", "2026-22-11"), "date"),
        (country("GB").replace("phone = \"1\"", ""), "`A` has no phone, text, chat or web"),
        (country("GB").replace("\"1\"", "\"  \""), "something of `A` is empty"),
        (country("GB").replace("[\"d\"]", "[]"), "something of `A` is empty"),
        (country("GB").replace("Here", ""), "a name of the country is empty"),
        (country("GB").replace("phone", "fax"), "fax"),
        ("country = \"GB\"\nname = \"Here\"\ndate = \"2026-11-22\"\nline = []".to_owned(), "helps nobody"),
        (country("GB").replace("country = \"GB\"\n", ""), "missing key `country`"),
    ] {
        let error = own(&[("ours.toml", &text)], None).unwrap_err();
        assert!(error.contains("ours.toml") && error.contains(why), "{why}: {error}");
    }
    let twice = own(&[("a.toml", &country("GB")), ("b.toml", &country("GB"))], None).unwrap_err();
    assert!(twice.contains("a.toml") && twice.contains("b.toml"), "{twice}");
    let worldwide = own(&[("worldwide.toml", &country("GB"))], None).unwrap_err();
    assert!(worldwide.contains("has no `country`"), "{worldwide}");
    let nowhere = own(&[], Some("Atlantis")).unwrap_err();
    assert!(nowhere.contains("no list of `Atlantis`") && nowhere.contains("GB"), "{nowhere}");
}

#[test]
fn the_host_hears_of_a_list_that_was_never_confirmed_or_half_a_year_ago() {
    let confirmed = date(2026, 11, 22);
    let on = |today| concern(Some(confirmed), wall_ms(today));
    assert_eq!(concern(None, wall_ms(confirmed)), Some(Concern::Never));
    assert_eq!(on(date(2026, 11, 22)), None);
    assert_eq!(on(date(2026, 11, 21)), None, "it is tomorrow already in the east");
    assert_eq!(on(date(2026, 11, 20)), Some(Concern::Ahead(confirmed)));
    assert_eq!(on(date(2027, 5, 22)), None);
    assert_eq!(on(date(2027, 5, 23)), Some(Concern::Old(confirmed)));
    let told = Concern::Old(confirmed).to_string();
    assert!(
        told.contains("2026-11-22, more than six months ago") && told.contains("help.confirmed"),
        "{told}"
    );
}
