//! Words that would pass for an office: no alias may look like one of them. The role's badge stands outside the
//! name, and this keeps a name from imitating it.

use super::look::skeleton;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Long words that no ordinary name holds: refused wherever they stand ("Anna, facilitator").
const ANYWHERE: &[&str] = &[
    "facilitator",
    "moderator",
    "administrator",
    "administrador",
    "administrateur",
    "administratrice",
    "openchair",
    "φασιλιτέιτορ",
    "φασιλιτάτορ",
    "συντονιστής",
    "διαχειριστής",
    "фасилитатор",
    "фасилітатор",
    "модератор",
    "администратор",
    "адміністратор",
];

/// Short or ordinary words: refused when they are the whole name, with or without "the" ("Bee Keeper" is a name).
const ALONE: &[&str] = &[
    "admin",
    "bot",
    "chair",
    "chairman",
    "chairperson",
    "chairwoman",
    "clinician",
    "cohost",
    "cochair",
    "doorkeeper",
    "everyone",
    "greeter",
    "help",
    "helpline",
    "host",
    "keeper",
    "leader",
    "mod",
    "official",
    "operator",
    "owner",
    "reader",
    "root",
    "roomhost",
    "server",
    "staff",
    "steward",
    "support",
    "sysadmin",
    "sysop",
    "system",
    "systemadmin",
    "team",
    "therapist",
    "timekeeper",
    "webmaster",
    // The same offices in the languages of the catalogues and in scripts that Latin letters do not cover.
    "anfitria",
    "anfitriao",
    "anfitrion",
    "anfitriona",
    "animateur",
    "animatrice",
    "coordenador",
    "coordenadora",
    "coordinador",
    "coordinadora",
    "coordinateur",
    "coordinatrice",
    "coordinator",
    "facilitador",
    "facilitadora",
    "facilitateur",
    "facilitatrice",
    "gastgeber",
    "gastgeberin",
    "hote",
    "hotesse",
    "leiter",
    "leiterin",
    "leitung",
    "moderacao",
    "moderador",
    "moderadora",
    "moderateur",
    "moderation",
    "moderatrice",
    "sistema",
    "systeme",
    "админ",
    "ведущая",
    "ведущий",
    "модератор",
    "сервер",
    "система",
    "хост",
    "σύστημα",
    "σέρβερ",
    "مدير",
    "المدير",
    "المديرة",
    "مديرة",
    "ميسر",
    "الميسر",
    "ميسرة",
    "الميسرة",
    "منسق",
    "المنسق",
    "مشرفة",
    "المشرفة",
    "المشرف",
    "مشرف",
    "النظام",
    "מנחה",
    "מערכת",
    "管理员",
    "管理員",
    "主持人",
    "系统",
    "系統",
    "司会",
    "管理者",
    "システム",
    "관리자",
    "진행자",
    "시스템",
];

static ANYWHERE_LOOKS: LazyLock<Vec<String>> = LazyLock::new(|| ANYWHERE.iter().map(|w| look(w)).collect());
static ALONE_LOOKS: LazyLock<BTreeSet<String>> = LazyLock::new(|| ALONE.iter().map(|w| look(w)).collect());
static THE_LOOK: LazyLock<String> = LazyLock::new(|| look("the"));

/// Whether `alias` reads as an office: in any case or script, with marks on its letters, with spaces, dots or
/// digits put between them, or with digits in their place.
pub(super) fn is_reserved(alias: &str) -> bool {
    let digits_as_letters: String = alias.chars().map(letter_of).collect();
    let without_digits: String = alias.chars().filter(|c| !c.is_numeric()).collect();
    [alias, &digits_as_letters, &without_digits].into_iter().map(look).any(|look| reads_as_office(&look))
}

fn reads_as_office(look: &str) -> bool {
    ANYWHERE_LOOKS.iter().any(|word| look.contains(word.as_str()))
        || ALONE_LOOKS.contains(look)
        || look.strip_prefix(THE_LOOK.as_str()).is_some_and(|rest| ALONE_LOOKS.contains(rest))
}

/// The skeleton of the letters alone.
fn look(word: &str) -> String {
    let bare: String = word.nfkd().filter(|c| !is_combining_mark(*c)).nfc().collect();
    skeleton(&bare).chars().filter(|c| c.is_alphabetic()).collect()
}

/// The letter that a digit or sign stands for when people write "m0der4t0r".
fn letter_of(c: char) -> char {
    match c {
        '0' => 'o',
        '1' | '!' | '|' => 'i',
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' | '+' => 't',
        '8' => 'b',
        _ => c,
    }
}
