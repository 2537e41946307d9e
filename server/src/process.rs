//! What the operating system must know about this process before anything is in its memory.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// Raises the number of files and sockets that may be open as far as the system allows, and says how many.
/// `None` means no bound.
pub(crate) fn raise_open_files() -> Option<u64> {
    let limit = getrlimit(Resource::Nofile);
    // Refused means that the old bound stays, which is what is then returned.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum });
    getrlimit(Resource::Nofile).current
}

/// No core dumps and no reading of this memory by other processes of the same user: it holds what people say.
pub(crate) fn forbid_dumps() {
    // Neither can fail for a process that lowers its own rights; if a system refuses, the unit file still does it.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

/// From now on a panic says where it happened and nothing else: its message may hold what people say.
pub(crate) fn quieten_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a part of the server failed");
    }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logs;
    use crate::settings::Logs;
    use std::process::Command;

    /// Set for the process that fails on purpose.
    const FAIL: &str = "OPENCHAIR_TEST_FAILS_ON_PURPOSE";

    #[test]
    fn a_panic_tells_where_it_was_and_nothing_that_people_say() {
        if std::env::var_os(FAIL).is_some() {
            logs::start(&Logs::default());
            quieten_panics();
            let heard = "something that Maple said";
            panic!("{heard}");
        }
        let name = "process::tests::a_panic_tells_where_it_was_and_nothing_that_people_say";
        let mut again = Command::new(std::env::current_exe().unwrap());
        let output = again.args([name, "--exact", "--nocapture"]).env(FAIL, "1").output().unwrap();
        let said = format!("{output:?}");
        assert!(said.contains("src/process.rs:"), "{said}");
        assert!(!said.contains("Maple"), "{said}");
    }
}
