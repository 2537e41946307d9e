//! Characters that a reader cannot see, for [`crate::names`] and [`crate::texts`].

/// Whether `c` draws nothing by itself: white space, what Unicode calls default-ignorable (joiners, fillers,
/// selectors), and the two characters outside that class that are blank in every font.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_whitespace() || is_ignorable(c) || matches!(c, '\u{2800}' | '\u{FFFC}')
}

/// Whether `c` is default-ignorable. The UTS 39 skeleton drops exactly these, so it is asked instead of a table
/// of our own.
pub(crate) fn is_ignorable(c: char) -> bool {
    unicode_security::skeleton(c.encode_utf8(&mut [0; 4])).next().is_none()
}
