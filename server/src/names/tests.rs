use super::NameError::{Empty, Hidden, Marks, MixedScripts, Reserved, TooLong, Unwritten};
use super::{CheckedName, NameError};
use proptest::prelude::*;

fn check(raw: &str) -> Result<CheckedName, NameError> {
    super::check(raw, 32)
}

const ACCEPTED: &[(&str, &str)] = &[
    ("Anna", "Anna"),
    ("  Anna  ", "Anna"),
    ("Anna \u{A0} \u{3000} Maria", "Anna Maria"),
    ("e\u{301}mile", "émile"),
    ("Zoë", "Zoë"),
    ("O’Brien", "O’Brien"),
    ("Jean-Luc", "Jean-Luc"),
    ("7", "7"),
    ("🌻", "🌻"),
    ("🌻 Rosa", "🌻 Rosa"),
    ("❤\u{FE0F}", "❤\u{FE0F}"),
    ("🇩🇪", "🇩🇪"),
    ("Анна", "Анна"),
    ("Ναυσικά", "Ναυσικά"),
    ("שרה", "שרה"),
    ("فاطمة", "فاطمة"),
    ("علی\u{200C}رضا", "علی\u{200C}رضا"),
    ("प्रिया", "प्रिया"),
    ("சாந்தி", "சாந்தி"),
    ("ที่รัก", "ที่รัก"),
    ("さくら", "さくら"),
    ("サクラ花", "サクラ花"),
    ("Mei 美", "Mei 美"),
    ("민수", "민수"),
    ("Nguyễn", "Nguyễn"),
    ("Bee Keeper", "Bee Keeper"),
    ("Badminton fan", "Badminton fan"),
    ("Ghost", "Ghost"),
    ("Solar system", "Solar system"),
    ("Hostess Twinkie", "Hostess Twinkie"),
    ("a\u{301}\u{323}", "ạ\u{301}"),
    ("Ångström", "Ångström"),
    // Twenty scripts and more, as people of theirs write them.
    ("Αλέξανδρος", "Αλέξανδρος"),
    ("Արամ", "Արամ"),
    ("ნინო", "ნინო"),
    ("ሰላም", "ሰላም"),
    ("আনন্দ", "আনন্দ"),
    ("ਗੁਰਪ੍ਰੀਤ", "ਗੁਰਪ੍ਰੀਤ"),
    ("આશા", "આશા"),
    ("ଆଶା", "ଆଶା"),
    ("లక్ష్మి", "లక్ష్మి"),
    ("ಲಕ್ಷ್ಮಿ", "ಲಕ್ಷ್ಮಿ"),
    ("ലക്ഷ്മി", "ലക്ഷ്മി"),
    ("නිමල්", "නිමල්"),
    ("ສົມ", "ສົມ"),
    ("သီရိ", "သီရိ"),
    ("សុខា", "សុខា"),
    ("བསོད་ནམས", "བསོད་ནམས"),
    ("ᏩᏕ", "ᏩᏕ"),
    ("ᐊᓇ", "ᐊᓇ"),
    ("ⴰⵎⴰⵣⵉⵖ", "ⴰⵎⴰⵣⵉⵖ"),
    ("ܡܪܝܡ", "ܡܪܝܡ"),
    ("ޝީލާ", "ޝީލާ"),
    ("李明", "李明"),
    // Letters of Latin that not everybody knows.
    ("Kaʻiulani", "Kaʻiulani"),
    ("Əli", "Əli"),
    ("Łukasz", "Łukasz"),
    ("Þóra", "Þóra"),
    ("Ŋaŋa", "Ŋaŋa"),
    ("Ɓala", "Ɓala"),
    ("İpek", "İpek"),
    ("Õunapuu ß", "Õunapuu ß"),
];

const REFUSED: &[(&str, NameError)] = &[
    ("", Empty),
    ("   ", Empty),
    ("...", Empty),
    ("—", Empty),
    ("\u{3000}", Empty),
    ("a\u{200B}nna", Hidden),
    ("\u{200B}", Hidden),
    ("Anna\u{200D}", Hidden),
    ("Anna\u{200C}", Hidden),
    ("An\u{200C}na", Hidden),
    ("\u{202E}annA", Hidden),
    ("Anna\u{2066}x\u{2069}", Hidden),
    ("Anna\u{200F}", Hidden),
    ("An\u{AD}na", Hidden),
    ("\u{FEFF}Anna", Hidden),
    ("Anna\u{2060}", Hidden),
    ("Anna\r\nBob", Hidden),
    ("Anna\n", Hidden),
    ("An\tna", Hidden),
    ("\x1b[31mAnna", Hidden),
    ("Anna\0", Hidden),
    ("Anna\u{85}", Hidden),
    ("Anna\u{2028}Bob", Hidden),
    ("Anna\u{2029}", Hidden),
    ("Anna\u{E000}", Hidden),
    ("\u{10FFFD}", Hidden),
    ("Anna\u{FFFE}", Hidden),
    ("Anna\u{FDD0}", Hidden),
    ("Anna\u{378}", Hidden),
    ("\u{3164}", Hidden),
    ("\u{115F}\u{1160}", Hidden),
    ("\u{2800}", Hidden),
    ("An\u{34F}na", Hidden),
    ("Anna\u{E0041}", Hidden),
    ("Anna\u{FFFD}", Hidden),
    ("👩\u{200D}👧", Hidden),
    ("\u{301}", Marks),
    ("\u{301}Anna", Marks),
    ("Anna \u{301}Bob", Marks),
    ("z\u{335}\u{336}\u{337}algo", Marks),
    ("A\u{300}\u{301}\u{302}\u{303}", Marks),
    ("Аnna", MixedScripts),
    ("Anna Смит", MixedScripts),
    ("Fαcilitatοr", MixedScripts),
    ("Аλφα", MixedScripts),
    ("Anna שרה", MixedScripts),
    ("さくら Анна", MixedScripts),
    ("Facilitator", Reserved),
    ("FACILITATOR", Reserved),
    ("co-facilitator", Reserved),
    ("f a c i l i t a t o r", Reserved),
    ("F4cilit4tor", Reserved),
    ("Faci1itator", Reserved),
    ("FaciIitator", Reserved),
    ("Facilitator 2", Reserved),
    ("fa7cili7tator", Reserved),
    ("Fácilïtator", Reserved),
    ("Ｆａｃｉｌｉｔａｔｏｒ", Reserved),
    ("𝐅𝐚𝐜𝐢𝐥𝐢𝐭𝐚𝐭𝐨𝐫", Reserved),
    ("Anna (facilitator)", Reserved),
    ("Φασιλιτάτορ", Reserved),
    ("ФАСИЛИТАТОР", Reserved),
    ("Ведущий", Reserved),
    ("rnoderator", Reserved),
    ("M0D3R4T0R", Reserved),
    ("Admin", Reserved),
    ("@dmin", Reserved),
    ("sys.admin", Reserved),
    ("System", Reserved),
    ("s y s t e m", Reserved),
    ("Ѕуѕтем", Reserved),
    ("ЅУЅТЕМ", Reserved),
    ("СИСТЕМА", Reserved),
    ("Σύστημα", Reserved),
    ("システム", Reserved),
    ("管理员", Reserved),
    ("The Host", Reserved),
    ("НОЅТ", Reserved),
    ("h0st", Reserved),
    ("Host1", Reserved),
    ("Chair", Reserved),
    ("Open Chair", Reserved),
    ("Anna\u{E0001}\u{E0041}", Hidden),
    ("Anna\u{FE00}", Hidden),
    ("\u{180E}Anna", Hidden),
    ("Anna\u{061C}", Hidden),
    ("Anna\u{202A}x\u{202C}", Hidden),
    ("\u{2067}Anna\u{2069}", Hidden),
    ("Anna\u{FFF9}x\u{FFFB}", Hidden),
    ("Anna\u{1D173}", Hidden),
    ("Anna\u{1FFFF}", Hidden),
    ("Anna\u{F0000}", Hidden),
    ("Anna \u{20DD}", Marks),
    ("Z\u{489}\u{489}\u{489}", Marks),
    ("Ꭺnna", MixedScripts),
    ("Аnnа", MixedScripts),
    ("Աnna", MixedScripts),
    ("Ꭰва", MixedScripts),
    ("ᴍaple", Unwritten),
    ("ᴀɴɴᴀ", Unwritten),
    ("ɐuu\u{250}", Unwritten),
    ("ꜰᴀᴄɪʟɪᴛᴀᴛᴏʀ", Unwritten),
    ("ⒻⒶⒸⒾⓁⒾⓉⒶⓉⓄⓇ", Reserved),
    ("🅵🅰🅲🅸🅻🅸🆃🅰🆃🅾🆁", Reserved),
    ("🅕🅐🅒🅘🅛🅘🅣🅐🅣🅞🅡", Reserved),
    ("🇭🇴🇸🇹", Reserved),
    ("ᶠᵃᶜⁱˡⁱᵗᵃᵗᵒʳ", Reserved),
    ("ﬀacilitator: host", Reserved),
    ("FACILITATEUR", Reserved),
    ("Modératrice", Reserved),
    ("Moderatorin", Reserved),
    ("Moderação", Reserved),
    ("Administrador", Reserved),
    ("Administrateur", Reserved),
    ("Administradora", Reserved),
    ("Sistema", Reserved),
    ("Système", Reserved),
    ("Anfitrión", Reserved),
    ("Anfitriã", Reserved),
    ("Gastgeberin", Reserved),
    ("Leiterin", Reserved),
    ("Coordinador", Reserved),
    ("Hôte", Reserved),
    ("المُشرف", Reserved),
    ("الميسر", Reserved),
    ("ميسّرة", Reserved),
    ("المدير", Reserved),
    ("Ѕеrvеr", MixedScripts),
    ("Keeper", Reserved),
    ("Greeter", Reserved),
    ("Operator", Reserved),
];

/// Pairs that a reader could take for each other.
const ALIKE: &[(&str, &str)] = &[
    ("Anna", "anna"),
    ("Anna", "ANNA"),
    ("Anna", " Anna "),
    ("Anna Maria", "AnnaMaria"),
    ("Anna Maria", "Anna  Maria"),
    ("Iris", "lris"),
    ("Iris", "iris"),
    ("Iris", "1ris"),
    ("Bob", "B0b"),
    ("Bob", "b0B"),
    ("Marla", "rnarla"),
    ("7 %", "7 °/₀"),
    ("TOM", "ТОМ"),
    ("Tom", "Том"),
    ("Анна", "АННА"),
    ("ace", "асе"),
    ("Ema", "Ема"),
    ("oto", "οτο"),
    ("Anna", "Ａｎｎａ"),
    ("Anna", "𝓐𝓷𝓷𝓪"),
    ("Zoe\u{308}", "Zoë"),
    ("علی\u{200C}رضا", "علیرضا"),
    ("❤\u{FE0F}", "❤"),
    ("Straße", "STRASSE"),
    ("Νίκος", "ΝΊΚΟΣ"),
    ("Anna", "🅰🅽🅽🅰"),
    ("Anna", "🅐🅝🅝🅐"),
    ("Anna", "ⓐⓝⓝⓐ"),
    ("Anna", "ᵃⁿⁿᵃ"),
    ("fine", "ﬁne"),
    ("Å", "\u{212B}"),
    ("pop", "рор"),
    ("oo", "օօ"),
    ("GW", "ᏀᎳ"),
    ("Soso", "ЅОЅО"),
    ("o1", "ol"),
    ("café", "cafe\u{301}"),
    ("O’Brien", "O'Brien"),
    ("한", "\u{1112}\u{1161}\u{11AB}"),
];

const DIFFERENT: &[(&str, &str)] = &[
    ("Anna", "Anne"),
    ("Tom", "Tim"),
    ("Ana", "Anna"),
    ("Анна", "Anna"),
    ("Rosa 1", "Rosa 2"),
    ("Zoe", "Zoë"),
];

fn skeleton(name: &str) -> String {
    check(name).unwrap_or_else(|error| panic!("{name:?}: {error}")).skeleton
}

#[test]
fn ordinary_names_of_many_scripts_are_accepted_and_tidied() {
    for (raw, alias) in ACCEPTED {
        assert_eq!(check(raw).map(|name| name.alias).as_deref(), Ok(*alias), "{raw:?}");
    }
}

#[test]
fn each_wrong_name_is_refused_for_its_reason() {
    for (raw, why) in REFUSED {
        assert_eq!(check(raw).map(|name| name.alias), Err(*why), "{raw:?}");
    }
}

#[test]
fn names_that_look_alike_have_one_skeleton() {
    for (one, other) in ALIKE {
        assert_eq!(skeleton(one), skeleton(other), "{one:?} {other:?}");
    }
}

#[test]
fn every_letter_looks_like_its_own_skeleton() {
    for name in ('\0'..='\u{1FFFF}').filter_map(|c| check(&c.to_string()).ok()) {
        assert_eq!(super::look::skeleton(&name.skeleton), name.skeleton, "{:?}", name.alias);
    }
}

#[test]
fn names_that_differ_to_the_eye_have_two() {
    for (one, other) in DIFFERENT {
        assert_ne!(skeleton(one), skeleton(other), "{one:?} {other:?}");
    }
}

#[test]
fn thirty_two_letters_fit_and_one_more_does_not() {
    assert!(check(&"ä".repeat(32)).is_ok());
    assert!(check(&"🌻".repeat(32)).is_ok());
    assert_eq!(check(&"a".repeat(33)).map(|n| n.alias), Err(TooLong));
    assert_eq!(check(&"🌻".repeat(33)).map(|n| n.alias), Err(TooLong));
    assert_eq!(check(&"x".repeat(100_000)).map(|n| n.alias), Err(TooLong));
}

proptest! {
    // A name that was accepted once comes back in a snapshot or a return: it must stay the same name.
    #[test]
    fn an_accepted_name_is_accepted_again_unchanged(raw in "\\PC{0,12}") {
        if let Ok(name) = check(&raw) {
            let again = check(&name.alias);
            prop_assert_eq!(again.as_ref().map(|n| n.alias.as_str()), Ok(name.alias.as_str()));
            prop_assert_eq!(again.map(|n| n.skeleton), Ok(name.skeleton));
        }
    }

    #[test]
    fn case_never_makes_a_second_name(raw in prop_oneof!["[a-z0-9 ]{1,9}", "[а-я ]{1,9}", "[α-ω ]{1,9}"]) {
        if let (Ok(name), Ok(capitals)) = (check(&raw), check(&raw.to_uppercase())) {
            prop_assert_eq!(name.skeleton, capitals.skeleton);
        }
    }

    #[test]
    fn no_input_makes_the_check_panic(raw in any::<String>()) {
        let _ = check(&raw);
    }
}
