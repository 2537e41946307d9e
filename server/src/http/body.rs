//! What is wrong with the JSON of a request: in which field, and why, without the parser's own lines and columns.

use std::error::Error;
use std::iter;

use axum::extract::rejection::JsonRejection;
use serde_path_to_error::Error as InField;

use super::problem::Problem;

/// The answer to a body that cannot be read.
pub(super) fn unreadable(rejection: &JsonRejection) -> Problem {
    let mut causes = iter::successors(rejection.source(), |&cause| cause.source());
    let wrong = causes.find_map(|cause| cause.downcast_ref::<InField<serde_json::Error>>());
    let Some(wrong) = wrong else { return Problem::bad_request(rejection.status(), rejection.body_text()) };
    let why = wrong.inner().to_string();
    let why = why.rsplit_once(" at line ").map_or(why.as_str(), |(why, _)| why);
    let path = wrong.path().to_string();
    Problem::bad_request(rejection.status(), why.to_owned()).in_field((path != ".").then_some(path))
}
