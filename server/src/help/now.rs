//! The lists as they stand now: the host may confirm theirs in the browser while the server runs.

use std::sync::{Arc, PoisonError, RwLock};

use super::{Confirmed, HelpLists};

/// The lists of a running server.
pub struct HelpNow(RwLock<Arc<HelpLists>>);

impl HelpNow {
    /// From those of the start.
    pub fn new(lists: HelpLists) -> Self {
        Self(RwLock::new(Arc::new(lists)))
    }

    /// The lists. Whoever holds them sees no later change.
    pub fn lists(&self) -> Arc<HelpLists> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What was confirmed takes effect at once.
    pub fn know(&self, confirmed: Confirmed) {
        Arc::make_mut(&mut self.0.write().unwrap_or_else(PoisonError::into_inner)).know(Some(confirmed));
    }
}
