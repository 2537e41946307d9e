//! The log after someone has changed bytes of its files while it was down.

use super::bytes::Bytes;
use super::stored::Place;
use std::cell::RefCell;
use std::fs;
use std::path::Path;

/// Changes in one input.
const CHANGES: usize = 16;

/// The size of a page of the database.
const PAGE: usize = 4_096;

/// The files, as they lie there after a crash.
const FILES: [&str; 2] = ["meetings.db", "meetings.db-wal"];

/// Changes to the bytes of the files of a server that crashed, and a new start: it is refused, or what can be read is
/// true.
pub fn log_files(bytes: &[u8]) {
    thread_local!(static CRASHED: RefCell<Crashed> = RefCell::new(Crashed::new()));
    CRASHED.with_borrow_mut(|crashed| crashed.restart(&mut Bytes(bytes)));
}

struct Crashed {
    place: Place,
    files: [Vec<u8>; FILES.len()],
}

impl Crashed {
    fn new() -> Self {
        let (place, log) = Place::filled();
        let data = place.path("data");
        let files = FILES.map(|file| fs::read(data.join(file)).expect("it is there"));
        copy_folder(&data.join("keys"), &place.path("sealed"));
        drop(log);
        Self { place, files }
    }

    fn restart(&self, bytes: &mut Bytes<'_>) {
        let mut files = self.files.clone();
        for _ in 0..CHANGES {
            if bytes.is_empty() {
                break;
            }
            let which = usize::from(bytes.byte()) % files.len();
            change(&mut files[which], bytes);
        }
        let data = self.place.path("crashed");
        fs::create_dir(&data).expect("it was removed");
        FILES.iter().zip(&files).for_each(|(file, text)| fs::write(data.join(file), text).expect("write"));
        copy_folder(&self.place.path("sealed"), &data.join("keys"));
        self.read();
        fs::remove_dir_all(data).expect("remove");
    }

    fn read(&self) {
        let Ok(log) = self.place.open("crashed") else { return };
        let listed = self.place.list(&*log);
        for (which, (meeting, _)) in self.place.meetings.iter().enumerate() {
            let read = self.place.read(&*log, which, 1, usize::MAX);
            assert!(read.is_none() || listed.contains(meeting), "it is not listed, and can be read");
        }
    }
}

fn change(file: &mut Vec<u8>, bytes: &mut Bytes<'_>) {
    let (what, page, offset) = (bytes.byte() % 6, bytes.byte(), bytes.place(PAGE));
    let at = (usize::from(page) * PAGE + offset) % file.len().max(1);
    let rest = file.len() - at;
    match what {
        0 => file.truncate(at),
        1 => file.extend(vec![bytes.byte(); offset]),
        2 => file[at..][..rest.min(PAGE)].fill(0),
        3 => {
            let from = usize::from(bytes.byte()) * PAGE % file.len().max(1);
            let length = PAGE.min(rest).min(file.len() - from);
            file.copy_within(from..from + length, at);
        }
        4 => file[at..].iter_mut().take(8).for_each(|byte| *byte = bytes.byte()),
        _ => file[at..].iter_mut().take(1).for_each(|byte| *byte ^= bytes.byte()),
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir(to).expect("a new folder");
    for file in fs::read_dir(from).expect("a folder") {
        let file = file.expect("a file");
        // Not `fs::copy`, which the fuzzer's alarm may interrupt.
        fs::write(to.join(file.file_name()), fs::read(file.path()).expect("read")).expect("copy");
    }
}
