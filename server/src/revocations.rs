//! A credential that is revoked while a meeting runs: whoever came by it is a member from then on (DECISIONS 13).
//!
//! The command line revokes in the file of rooms, from a process of its own, and no word of it reaches this one. So the
//! credentials of rooms with a live meeting are read again every few seconds, which costs next to nothing.

use std::sync::Arc;
use std::time::Duration;

use crate::app::App;
use crate::rooms::Credential;

const LOOK_EVERY: Duration = Duration::from_secs(2);

/// Tells every live meeting, until the server stops.
pub(crate) async fn watch(app: Arc<App>) {
    while app.stop.run_until_cancelled(tokio::time::sleep(LOOK_EVERY)).await.is_some() {
        for (room, meeting) in app.meetings.all() {
            // A store that cannot be read just now is asked again at the next look.
            let Ok(credentials) = app.rooms.credentials(&room).await else { continue };
            let revoked = credentials.into_iter().filter(|credential| credential.revoked);
            let revoked: Vec<_> = revoked.map(|Credential { id, .. }| id).collect();
            if !revoked.is_empty() {
                meeting.tell_revoked(revoked);
            }
        }
    }
}
