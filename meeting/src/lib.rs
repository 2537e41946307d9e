//! Openchair: meeting.
