//! What the contract does not say: files, crashes, damage, group commit.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Instant;

use tempfile::TempDir;

use super::erasure::STEPS;
use super::*;
use crate::log::Reader;
use crate::log::contract::{self, all, batch, begin, texts};

const MARKER: &str = "a heron stood in the reeds";

#[tokio::test]
async fn the_sqlite_log_keeps_the_contract() {
    let places = std::cell::RefCell::new(Vec::new());
    contract::hold(|| {
        let place = Place::new();
        let log = place.open();
        places.borrow_mut().push(place);
        log
    })
    .await;
}

#[tokio::test]
async fn a_restart_loses_nothing_and_knows_old_batches() {
    let place = Place::new();
    let log = place.open();
    let (meeting, tried) = (begin(&*log).await, batch(&["a", "b"]));
    log.append(meeting, tried.clone()).await.expect("append");
    drop(log);

    let log = place.open();
    assert_eq!(log.list().await, Ok(vec![meeting]));
    let mut reader = Reader::start(log.clone(), meeting, 1).expect("start");
    assert_eq!(texts(&reader.stored().await.expect("stored")), ["a", "b"]);
    assert_eq!(log.append(meeting, tried).await, Ok(1..3));
    assert_eq!(log.append(meeting, batch(&["c"])).await, Ok(3..4));
    assert_eq!(texts(&reader.next().await.expect("next")), ["c"]);
}

#[tokio::test]
async fn what_was_said_is_never_plain_on_the_disk_and_after_the_end_not_even_sealed() {
    let place = Place::new();
    let log = place.open();
    let (ended, other) = (begin(&*log).await, begin(&*log).await);
    for _ in 0..10 {
        log.append(ended, batch(&[&MARKER.repeat(1000)])).await.expect("append");
    }
    log.append(other, batch(&["stays"])).await.expect("append");
    assert_eq!(place.hits(MARKER.as_bytes()), 0);
    let sealed = place.envelopes(ended);
    assert!(
        sealed.iter().all(|envelope| place.hits(&envelope[60..90]) > 0),
        "the search finds what is there"
    );
    assert!(place.hits(&ended.0) > 0);

    log.erase(ended).await.expect("erase");
    assert!(sealed.iter().all(|envelope| place.hits(&envelope[60..90]) == 0));
    assert_eq!((place.hits(MARKER.as_bytes()), place.hits(&ended.0)), (0, 0));
    assert_eq!(place.wal().len(), 0);
    assert!(place.db_file().metadata().expect("metadata").len() < 100_000, "its pages are given back");
    assert!(!place.key_file(ended).exists());
    assert_eq!(texts(&all(&log, other).await), ["stays"]);
}

// The threat: SQLite divides a page that holds rows of several meetings, and leaves copies of them in its free part.
#[tokio::test]
async fn meetings_that_shared_pages_leave_nothing_in_each_others_pages() {
    let place = Place::new();
    let (_log, mut writer, _jobs) = assemble(&place.settings()).expect("assemble");
    let mut meetings = Vec::new();
    for evening in 0..40 {
        meetings.push(MeetingId::random());
        ask(&mut writer, meetings[meetings.len() - 1], Ask::Create).expect("create");
        for number in 0..20 {
            let lines = vec!["a line of some length"; 1 + (evening + number) % 5];
            ask(&mut writer, meetings[number % meetings.len()], Ask::Append(batch(&lines))).expect("append");
        }
        if meetings.len() > 3 {
            let ended = meetings.remove(evening % 4);
            ask(&mut writer, ended, Ask::Erase).expect("erase");
            assert_eq!(place.hits(&ended.0), 0, "after evening {evening}");
        }
    }
}

#[tokio::test]
async fn an_ending_that_crashed_after_any_step_is_finished_before_anything_is_served() {
    for done in 0..=STEPS.len() {
        let place = Place::new();
        let (_log, mut writer, _jobs) = assemble(&place.settings()).expect("assemble");
        let (ended, other) = (MeetingId::random(), MeetingId::random());
        for (meeting, text) in [(ended, MARKER), (other, "stays")] {
            ask(&mut writer, meeting, Ask::Create).expect("create");
            ask(&mut writer, meeting, Ask::Append(batch(&[text]))).expect("append");
        }
        let sealed = place.envelopes(ended).remove(0);
        for step in &STEPS[..done] {
            step(&mut writer, ended).expect("step");
        }

        let crashed = place.crash_image();
        assert_eq!(crashed.hits(&sealed[60..]) == 0, done == STEPS.len(), "after {done} steps");
        let log = crashed.open();
        assert_eq!(texts(&all(&log, other).await), ["stays"]);
        if done == 0 {
            assert_eq!(texts(&all(&log, ended).await), [MARKER]);
        } else {
            assert_erased(&crashed, &log, ended, other, &sealed).await;
        }
    }
}

#[tokio::test]
async fn an_ending_that_crashed_while_the_key_was_overwritten_is_finished() {
    let place = Place::new();
    let (_log, mut writer, _jobs) = assemble(&place.settings()).expect("assemble");
    let (ended, other) = (MeetingId::random(), MeetingId::random());
    ask(&mut writer, other, Ask::Create).expect("create");
    ask(&mut writer, ended, Ask::Create).expect("create");
    ask(&mut writer, ended, Ask::Append(batch(&[MARKER]))).expect("append");
    let sealed = place.envelopes(ended).remove(0);
    STEPS[0](&mut writer, ended).expect("mark");
    let crashed = place.crash_image();
    fs::write(crashed.key_file(ended), [0; 40]).expect("overwrite");
    assert_erased(&crashed, &crashed.open(), ended, other, &sealed).await;
}

#[tokio::test]
async fn a_creation_that_crashed_leaves_no_key() {
    let place = Place::new();
    drop(place.open());
    let orphan = MeetingId::random();
    fs::write(place.key_file(orphan), b"half a key").expect("write");
    let log = place.open();
    assert_eq!(log.list().await, Ok(vec![]));
    assert!(!place.key_file(orphan).exists());
}

#[tokio::test]
async fn while_another_program_reads_an_erasure_says_so_and_succeeds_later() {
    let place = Place::new();
    let (_log, mut writer, _jobs) = assemble(&place.settings()).expect("assemble");
    let meeting = MeetingId::random();
    ask(&mut writer, meeting, Ask::Create).expect("create");
    ask(&mut writer, meeting, Ask::Append(batch(&[MARKER]))).expect("append");
    let sealed = place.envelopes(meeting).remove(0);

    let outside = Connection::open(place.db_file()).expect("connection");
    outside.execute_batch("BEGIN; SELECT count(*) FROM entries;").expect("snapshot");
    let began = Instant::now();
    assert_eq!(ask(&mut writer, meeting, Ask::Erase), Err(LogError::Unavailable));
    assert!(began.elapsed() < schema::BUSY / 2, "no other meeting waits for whoever reads");
    assert_eq!(ask(&mut writer, meeting, Ask::Append(batch(&["x"]))), Err(LogError::Gone));
    outside.execute_batch("COMMIT").expect("end of snapshot");
    assert_eq!(ask(&mut writer, meeting, Ask::Erase), Ok(0..0));
    assert_eq!(place.hits(&sealed[60..]), 0);
}

#[test]
fn a_log_whose_writer_has_gone_is_dead() {
    let place = Place::new();
    let (log, _writer, jobs) = assemble(&place.settings()).expect("assemble");
    assert!(!log.is_dead());
    drop(jobs);
    assert!(log.is_dead());
}

#[test]
fn a_second_server_on_the_folder_is_refused_by_name() {
    let place = Place::new();
    let first = place.open();
    let refused = open(&place.settings()).err().expect("refused");
    assert!(matches!(&refused, OpenError::InUse(folder) if *folder == place.data()));
    assert!(refused.to_string().contains(place.data().to_str().expect("utf-8")));
    drop(first);
    place.open();
}

#[tokio::test]
async fn all_that_is_queued_goes_into_one_commit() {
    let place = Place::new();
    let (log, mut writer, jobs) = assemble(&place.settings()).expect("assemble");
    let meetings: Vec<_> = (0..10).map(|_| MeetingId::random()).collect();
    for meeting in &meetings {
        ask(&mut writer, *meeting, Ask::Create).expect("create");
    }
    let before = place.commits();
    let log = Arc::new(log);
    let append = |number: usize| {
        let (log, meeting) = (log.clone(), meetings[number % 10]);
        tokio::spawn(async move { log.append(meeting, batch(&["x"])).await })
    };
    let appends: Vec<_> = (0..100).map(append).collect();
    while jobs.len() < 100 {
        tokio::task::yield_now().await;
    }
    let writer = thread::spawn(move || writer.serve(jobs));
    for append in appends {
        append.await.expect("task").expect("append");
    }
    assert_eq!(place.commits() - before, 1);
    drop(Arc::into_inner(log));
    writer.join().expect("writer");
}

#[tokio::test]
async fn a_full_queue_is_answered_at_once() {
    let place = Place::new();
    let (log, _writer, jobs) = assemble(&place.settings()).expect("assemble");
    let log = Arc::new(log);
    for _ in 0..QUEUE {
        let log = log.clone();
        tokio::spawn(async move { log.append(MeetingId::random(), batch(&["x"])).await });
    }
    while jobs.len() < QUEUE {
        tokio::task::yield_now().await;
    }
    assert_eq!(log.append(MeetingId::random(), batch(&["x"])).await, Err(LogError::Unavailable));
}

#[test]
fn a_full_disk_acknowledges_nothing_and_is_over_when_space_returns() {
    let place = Place::new();
    let (_log, mut writer, _jobs) = assemble(&place.settings()).expect("assemble");
    let meeting = MeetingId::random();
    ask(&mut writer, meeting, Ask::Create).expect("create");
    ask(&mut writer, meeting, Ask::Append(batch(&["before"]))).expect("append");
    writer.db.execute_batch("PRAGMA max_page_count = 1").expect("a full disk");

    let big = batch(&[&MARKER.repeat(5000)]);
    for _ in 0..3 {
        assert_eq!(ask(&mut writer, meeting, Ask::Append(big.clone())), Err(LogError::Unavailable));
    }
    let stored = rows::page(&mut writer.shared.reads(), meeting, 1, 10).expect("page");
    let key = writer.shared.keys.get(meeting);
    assert_eq!(texts(&stored.open(meeting, key.as_deref()).expect("open")), ["before"], "it goes on showing");

    writer.db.execute_batch("PRAGMA max_page_count = 1000000").expect("space");
    assert_eq!(ask(&mut writer, meeting, Ask::Append(big.clone())), Ok(2..3));
    assert_eq!(ask(&mut writer, meeting, Ask::Append(big)), Ok(2..3));
}

#[test]
fn a_commit_that_failed_is_unknown_and_its_retry_is_stored_once() {
    let place = Place::new();
    let (_log, mut writer, _jobs) = assemble(&place.settings()).expect("assemble");
    let meeting = MeetingId::random();
    ask(&mut writer, meeting, Ask::Create).expect("create");
    // A broken promise of a deferred foreign key shows at COMMIT only.
    let broken = "PRAGMA foreign_keys = ON; CREATE TABLE parent (id INTEGER PRIMARY KEY);
        CREATE TABLE child (id REFERENCES parent DEFERRABLE INITIALLY DEFERRED);
        CREATE TRIGGER broken AFTER INSERT ON entries BEGIN INSERT INTO child VALUES (1); END;";
    writer.db.execute_batch(broken).expect("trigger");
    let tried = batch(&["a"]);
    assert_eq!(ask(&mut writer, meeting, Ask::Append(tried.clone())), Err(LogError::Unknown));
    assert_eq!(place.envelopes(meeting).len(), 0);
    writer.db.execute_batch("DROP TRIGGER broken").expect("drop");
    assert_eq!(ask(&mut writer, meeting, Ask::Append(tried.clone())), Ok(1..2));
    assert_eq!(ask(&mut writer, meeting, Ask::Append(tried)), Ok(1..2));
}

#[tokio::test]
async fn any_change_to_what_is_stored_stops_that_meeting_and_no_other() {
    let changes = [
        ("UPDATE entries SET envelope = zeroblob(120) WHERE meeting = ?1 AND seq = 2", 2),
        (
            "UPDATE entries SET envelope = substr(envelope, 1, length(envelope) - 1) WHERE meeting = ?1 AND seq = 2",
            2,
        ),
        ("UPDATE entries SET chain = zeroblob(32) WHERE meeting = ?1 AND seq = 3", 3),
        ("DELETE FROM entries WHERE meeting = ?1 AND seq = 1", 1),
        ("DELETE FROM entries WHERE meeting = ?1 AND seq = 2", 2),
        ("DELETE FROM entries WHERE meeting = ?1 AND seq = 4", 4),
        ("UPDATE meetings SET last = 5 WHERE id = ?1", 5),
        ("UPDATE meetings SET last = 3 WHERE id = ?1", 4),
        ("UPDATE meetings SET last = 0 WHERE id = ?1", 1),
        (
            "UPDATE entries SET envelope = (SELECT envelope FROM entries WHERE meeting = ?1 AND seq = 3) \
          WHERE meeting = ?1 AND seq = 2",
            2,
        ),
    ];
    for (change, seq) in changes {
        let place = Place::new();
        let log = place.open();
        let (meeting, other) = (begin(&*log).await, begin(&*log).await);
        log.append(meeting, batch(&["a", "b", "c", "d"])).await.expect("append");
        log.append(other, batch(&["stays"])).await.expect("append");
        drop(log);
        let db = Connection::open(place.db_file()).expect("connection");
        assert_eq!(db.execute(change, [meeting.0]), Ok(1), "{change}");
        drop(db);

        let log = place.open();
        assert_eq!(log.read(meeting, 1, 10).await, Err(LogError::Damaged { seq }), "{change}");
        let mut reader = Reader::start(log.clone(), meeting, 1).expect("start");
        assert_eq!(reader.stored().await, Err(LogError::Damaged { seq }), "{change}");
        assert_eq!(texts(&all(&log, other).await), ["stays"]);
        assert_eq!(log.erase(meeting).await, Ok(()));
    }
}

#[tokio::test]
async fn nothing_is_appended_behind_a_missing_entry() {
    let place = Place::new();
    let log = place.open();
    let meeting = begin(&*log).await;
    log.append(meeting, batch(&["a", "b"])).await.expect("append");
    let db = Connection::open(place.db_file()).expect("connection");
    db.execute("DELETE FROM entries WHERE seq = 2", []).expect("delete");
    assert_eq!(log.append(meeting, batch(&["c"])).await, Err(LogError::Damaged { seq: 2 }));
}

#[tokio::test]
async fn a_meeting_whose_key_is_lost_is_listed_damaged_and_can_be_erased() {
    let spoil: [fn(&Path); 3] = [
        |key| fs::remove_file(key).expect("remove"),
        |key| fs::write(key, b"short").expect("write"),
        |key| {
            let mut bytes = fs::read(key).expect("read");
            *bytes.last_mut().expect("bytes") ^= 1;
            fs::write(key, bytes).expect("write");
        },
    ];
    for spoil in spoil {
        let place = Place::new();
        let log = place.open();
        let (meeting, other) = (begin(&*log).await, begin(&*log).await);
        log.append(meeting, batch(&["a"])).await.expect("append");
        drop(log);
        spoil(&place.key_file(meeting));

        let log = place.open();
        assert_eq!(log.list().await.expect("list").len(), 2);
        assert_eq!(log.read(meeting, 1, 10).await, Err(LogError::Damaged { seq: 0 }));
        assert_eq!(log.append(meeting, batch(&["b"])).await, Err(LogError::Damaged { seq: 0 }));
        assert_eq!(log.append(other, batch(&["c"])).await, Ok(1..2));
        assert_eq!(log.erase(meeting).await, Ok(()));
        assert_eq!(log.list().await, Ok(vec![other]));
    }
}

#[tokio::test]
async fn a_broken_database_is_refused() {
    let breaks: [fn(&mut Vec<u8>); 4] = [
        Vec::clear,
        |file| file.truncate(file.len() / 2),
        |file| file[..16].fill(b'x'),
        |file| file[4096..8192].fill(0xff),
    ];
    for (number, spoil) in breaks.iter().enumerate() {
        let place = Place::new();
        let log = place.open();
        let meeting = begin(&*log).await;
        log.append(meeting, batch(&[&MARKER.repeat(1000)])).await.expect("append");
        drop(log);
        let mut file = fs::read(place.db_file()).expect("read");
        spoil(&mut file);
        fs::write(place.db_file(), file).expect("write");
        let refused = open(&place.settings()).err().expect("refused");
        assert!(matches!(refused, OpenError::Damaged { .. }), "break {number}: {refused}");
        assert!(place.key_file(meeting).exists(), "a refused start destroys nothing");
    }
}

#[tokio::test]
async fn a_cut_write_ahead_log_recovers_to_a_commit() {
    let place = Place::new();
    let log = place.open();
    let meeting = begin(&*log).await;
    for number in 0..10 {
        log.append(meeting, batch(&[&number.to_string()])).await.expect("append");
    }
    let mut seen = Vec::new();
    for part in 0..=40 {
        let crashed = place.crash_image();
        let wal = place.wal();
        fs::write(crashed.wal_file(), &wal[..wal.len() * part / 40]).expect("cut");
        let entries = crashed.open().read(meeting, 1, 100).await.map(|entries| entries.len());
        seen.push(entries);
    }
    assert!(seen.iter().all(|entries| matches!(entries, Ok(_) | Err(LogError::Gone))), "{seen:?}");
    assert_eq!(seen.last(), Some(&Ok(10)));
    assert!(seen.contains(&Ok(5)));
}

#[test]
fn a_later_schema_is_refused() {
    let place = Place::new();
    drop(place.open());
    let db = Connection::open(place.db_file()).expect("connection");
    db.pragma_update(None, "user_version", 99).expect("user_version");
    drop(db);
    assert!(matches!(open(&place.settings()), Err(OpenError::Newer(file)) if file == place.db_file()));
}

#[tokio::test]
async fn a_wrong_master_key_is_refused_by_name() {
    let place = Place::new();
    let log = place.open();
    begin(&*log).await;
    drop(log);
    let master = place.master();
    let refused = |spoil: &dyn Fn()| {
        spoil();
        let error = open(&place.settings()).err().expect("refused");
        assert!(error.to_string().contains(master.to_str().expect("utf-8")));
        let OpenError::Keys(error) = error else { panic!("{error}") };
        error
    };
    assert!(matches!(refused(&|| fs::write(&master, [1; 32]).expect("write")), KeyError::OtherMaster { .. }));
    assert!(matches!(refused(&|| fs::write(&master, [1; 31]).expect("write")), KeyError::NotAMaster { .. }));
    assert!(matches!(refused(&|| fs::remove_file(&master).expect("remove")), KeyError::MasterLost { .. }));
    assert!(!master.exists(), "a lost master key is not made anew");
}

#[test]
fn a_master_key_beside_the_data_is_refused() {
    let place = Place::new();
    for inside in ["master.key", "deeper/master.key", "keys/master.key", "../data/master.key"] {
        let settings = Settings::new(place.data(), place.data().join(inside));
        let refused = open(&settings).err().expect("refused");
        assert!(matches!(refused, OpenError::Keys(KeyError::MasterInside { .. })), "{refused}");
    }
}

#[tokio::test]
async fn files_are_for_nobody_else() {
    let place = Place::new();
    fs::create_dir(place.data()).expect("a folder that is open to all");
    let log = place.open();
    begin(&*log).await;
    let files = place.files();
    for name in ["meetings.db", "meetings.db-wal", "meetings.db-shm", "lock", "master.key"] {
        assert!(files.iter().any(|file| file.ends_with(name)), "{name}");
    }
    for file in files {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
        assert_eq!(mode(file.parent().expect("parent")), 0o700);
    }
}

/// A data folder and a state folder of their own.
struct Place {
    root: TempDir,
}

impl Place {
    fn new() -> Self {
        Self { root: tempfile::tempdir().expect("folder") }
    }

    fn data(&self) -> PathBuf {
        self.root.path().join("data")
    }

    fn master(&self) -> PathBuf {
        self.root.path().join("state/master.key")
    }

    fn settings(&self) -> Settings {
        Settings::new(self.data(), self.master())
    }

    fn open(&self) -> Arc<dyn Log> {
        open(&self.settings()).expect("open")
    }

    fn db_file(&self) -> PathBuf {
        self.data().join("meetings.db")
    }

    fn wal_file(&self) -> PathBuf {
        self.data().join("meetings.db-wal")
    }

    fn wal(&self) -> Vec<u8> {
        fs::read(self.wal_file()).expect("write-ahead log")
    }

    fn key_file(&self, meeting: MeetingId) -> PathBuf {
        self.data().join("keys").join(format!("{meeting}.key"))
    }

    /// What a process that dies now leaves behind. The index beside the write-ahead log dies with the process.
    fn crash_image(&self) -> Self {
        let image = Self::new();
        for file in self.files().iter().filter(|file| !file.ends_with("meetings.db-shm")) {
            let copy = image.root.path().join(file.strip_prefix(self.root.path()).expect("inside"));
            fs::create_dir_all(copy.parent().expect("parent")).expect("folder");
            fs::copy(file, copy).expect("copy");
        }
        image
    }

    fn files(&self) -> Vec<PathBuf> {
        let mut folders = vec![self.root.path().to_path_buf()];
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            for path in fs::read_dir(folder).expect("folder").map(|entry| entry.expect("entry").path()) {
                if path.is_dir() { folders.push(path) } else { files.push(path) }
            }
        }
        files
    }

    /// How often these bytes stand in any file.
    fn hits(&self, needle: &[u8]) -> usize {
        let count = |file: &PathBuf| {
            let bytes = fs::read(file).expect("file");
            (0..bytes.len().saturating_sub(needle.len() - 1))
                .filter(|at| bytes[*at..].starts_with(needle))
                .count()
        };
        self.files().iter().map(count).sum()
    }

    fn envelopes(&self, meeting: MeetingId) -> Vec<Vec<u8>> {
        let db = Connection::open(self.db_file()).expect("connection");
        let mut select = db.prepare("SELECT envelope FROM entries WHERE meeting = ?").expect("select");
        select.query_map([meeting.0], |row| row.get(0)).expect("rows").map(|row| row.expect("row")).collect()
    }

    /// Commits that the write-ahead log holds: frames whose header names the size of the database after them.
    fn commits(&self) -> usize {
        let wal = self.wal();
        wal[32..].chunks(24 + 4096).filter(|frame| frame[4..8] != [0; 4]).count()
    }
}

/// One call, served at once on this thread.
fn ask(writer: &mut Writer, meeting: MeetingId, ask: Ask) -> Result<Seqs, LogError> {
    let (answer, mut answered) = oneshot::channel();
    writer.write(vec![Job { meeting, ask, answer }]);
    answered.try_recv().expect("an answer")
}

async fn assert_erased(place: &Place, log: &Arc<dyn Log>, ended: MeetingId, other: MeetingId, sealed: &[u8]) {
    assert_eq!(log.list().await, Ok(vec![other]));
    assert_eq!(log.read(ended, 1, 10).await, Err(LogError::Gone));
    assert_eq!(log.append(ended, batch(&["x"])).await, Err(LogError::Gone));
    assert!(!place.key_file(ended).exists());
    assert_eq!((place.hits(&sealed[60..]), place.hits(&ended.0)), (0, 0));
    assert!(place.key_file(other).exists());
}

fn mode(path: &Path) -> u32 {
    path.metadata().expect("metadata").permissions().mode() & 0o777
}
