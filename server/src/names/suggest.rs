//! A name for someone who does not want to think of one.

use rand::RngExt;
use rand::seq::IndexedRandom;

const MANNERS: &[&str] = &[
    "Amber", "Autumn", "Bright", "Calm", "Clear", "Copper", "Curious", "Early", "Easy", "Evening", "Gentle",
    "Golden", "Green", "Happy", "Humble", "Kind", "Light", "Little", "Lucky", "Mellow", "Merry", "Misty",
    "Morning", "Patient", "Plain", "Quiet", "Rainy", "Silver", "Slow", "Snowy", "Soft", "Spring", "Steady",
    "Still", "Summer", "Sunny", "Velvet", "Warm", "Winter", "Wooden",
];

const THINGS: &[&str] = &[
    "Acorn", "Alder", "Aspen", "Badger", "Beech", "Birch", "Brook", "Cedar", "Cloud", "Clover", "Coast",
    "Cricket", "Curlew", "Daisy", "Dolphin", "Fern", "Field", "Finch", "Garden", "Hazel", "Heron", "Hill",
    "Island", "Lake", "Lantern", "Lark", "Maple", "Meadow", "Moss", "Otter", "Owl", "Pebble", "Pine", "Plum",
    "River", "Robin", "Sparrow", "Swift", "Teapot", "Thimble", "Thrush", "Tulip", "Walnut", "Willow", "Wren",
];

/// A friendly name such as "Quiet Heron", one of 1,800. Nobody has checked whether it is taken: when it is,
/// ask again.
pub fn suggest(rng: &mut impl RngExt) -> String {
    let pick =
        |words: &[&'static str], rng: &mut _| words.choose(rng).copied().expect("the lists are not empty");
    format!("{} {}", pick(MANNERS, rng), pick(THINGS, rng))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::check;
    use std::collections::BTreeSet;

    #[test]
    fn every_suggestion_is_a_name_of_its_own() {
        let all =
            MANNERS.iter().flat_map(|manner| THINGS.iter().map(move |thing| format!("{manner} {thing}")));
        let skeletons: BTreeSet<_> =
            all.map(|name| check(&name, 32).expect("a usable name").skeleton).collect();
        assert_eq!(skeletons.len(), MANNERS.len() * THINGS.len());
        assert_eq!(skeletons.len(), 1_800);
    }

    #[test]
    fn suggestions_differ() {
        let names: BTreeSet<_> = (0..50).map(|_| suggest(&mut rand::rng())).collect();
        assert!(names.len() > 40, "only {} of 50", names.len());
    }
}
