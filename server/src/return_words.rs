//! Four words that bring a seat back on any device. Short, plain and calm, so that they can be written on paper
//! and typed on another telephone.

use rand::RngExt;
use std::sync::LazyLock;

/// How many words there are: ten bits each.
const COUNT: usize = 1_024;

/// How many words bring a seat back: forty bits, guessed at five tries a minute.
const WORDS: usize = 4;

/// In alphabetical order. No two begin with the same four letters or are one typing slip apart.
static LIST: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| include_str!("../../words/return-words.txt").lines().collect());

/// Draws four words, 40 bits of chance. Two seats of one meeting may draw the same ones only by a chance of one
/// in a million millions; the meeting keeps a hash of the [`normalise`]d words.
pub fn make(rng: &mut impl RngExt) -> [&'static str; WORDS] {
    std::array::from_fn(|_| LIST[rng.random_range(0..COUNT)])
}

/// The one spelling of what someone typed: four words of the list, in small letters, one space between them.
/// Capitals, extra spaces, commas and hyphens are forgiven; `None` when it cannot be any seat's words.
pub fn normalise(input: &str) -> Option<String> {
    // Room for four words with generous spaces; the rest of a frame is not worth reading.
    let input = Some(input).filter(|input| input.len() <= 100)?.to_lowercase();
    let typed = input.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let words: Vec<&str> = typed.map(known).collect::<Option<_>>()?;
    (words.len() == WORDS).then(|| words.join(" "))
}

fn known(word: &str) -> Option<&'static str> {
    LIST.binary_search(&word).ok().map(|at| LIST[at])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn pairs() -> impl Iterator<Item = (&'static str, &'static str)> {
        LIST.iter().enumerate().flat_map(|(at, one)| LIST[at + 1..].iter().map(|other| (*one, *other)))
    }

    /// Whether one letter changed, added, left out, or swapped with its neighbour makes one word the other.
    fn one_slip_apart(one: &str, other: &str) -> bool {
        let (one, other) = if one.len() <= other.len() { (one, other) } else { (other, one) };
        let ahead = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
        let (one, other) = (&one.as_bytes()[ahead..], &other.as_bytes()[ahead..]);
        let swapped = one.len() == other.len()
            && one.len() > 1
            && [one[1], one[0]] == other[..2]
            && one[2..] == other[2..];
        one == &other[1..] || (one.len() == other.len() && one[1..] == other[1..]) || swapped
    }

    #[test]
    fn there_are_1024_short_words_in_order() {
        assert_eq!(LIST.len(), COUNT);
        assert!(LIST.is_sorted_by(|one, other| one < other), "the search needs the order");
        for word in LIST.iter() {
            assert!((3..=7).contains(&word.len()), "{word}");
            assert!(word.bytes().all(|b| b.is_ascii_lowercase()), "{word}");
        }
    }

    #[test]
    fn four_letters_tell_every_word() {
        for (one, other) in pairs() {
            assert!(!other.starts_with(one), "{one} begins {other}");
            assert!(one.get(..4).is_none() || one.get(..4) != other.get(..4), "{one} {other}");
        }
    }

    #[test]
    fn no_slip_of_the_finger_makes_one_word_another() {
        for (one, other) in [("bat", "cat"), ("cat", "cart"), ("form", "from"), ("car", "cart")] {
            assert!(one_slip_apart(one, other), "the check itself: {one} {other}");
        }
        for (one, other) in pairs() {
            assert!(!one_slip_apart(one, other), "{one} {other}");
        }
    }

    // Not the whole of what the list must avoid, but what slips in first when someone edits it.
    #[test]
    fn no_word_touches_what_brings_people_here() {
        let unwanted = "ash bar beer body bone bottle church cider coke crack crystal dark dead deal drink drop drug \
            drunk eye faith fat fight fire fix gin glass grave gun hand hash heart hemp high hit horse ice joint kill \
            knife lighter line malt meth needle pain pill pipe poison pot powder pray pub punch rope rum rush scar \
            shot sick skin slip smoke snow speed spirit spoon tavern tobacco vodka war weed weight whisky wine wound";
        for word in unwanted.split_whitespace() {
            assert!(known(word).is_none(), "{word}");
        }
    }

    #[test]
    fn what_was_made_is_understood_however_it_is_typed() {
        let words = make(&mut rand::rng());
        let plain = words.join(" ");
        assert_eq!(normalise(&plain).as_deref(), Some(plain.as_str()));
        let variants = [
            plain.to_uppercase(),
            words.join("-"),
            words.join(", "),
            format!("  {}\t{}\n{} - {}.", words[0], words[1], words[2], words[3]),
        ];
        for typed in variants {
            assert_eq!(normalise(&typed).as_deref(), Some(plain.as_str()), "{typed:?}");
        }
    }

    #[test]
    fn what_cannot_be_return_words_is_none() {
        let five = ["acorn"; 5].join(" ");
        let long = format!("acorn acorn acorn acorn{}", " ".repeat(100));
        for typed in [
            "",
            "acorn",
            "acorn acorn acorn",
            "acorn acorn acorn acornn",
            "acornacornacornacorn",
            &five,
            &long,
        ] {
            assert_eq!(normalise(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn draws_cover_the_list() {
        let drawn: BTreeSet<_> = (0..4_000).flat_map(|_| make(&mut rand::rng())).collect();
        assert!(drawn.len() > 1_000, "16,000 draws gave only {} words", drawn.len());
    }
}
