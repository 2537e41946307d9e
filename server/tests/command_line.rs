//! The program itself, as a host runs it.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use server::log::{Batch, MeetingId, sqlite};
use tempfile::TempDir;

/// A folder for one host: data, and the state directory with the master key.
struct Host {
    folder: TempDir,
}

impl Host {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openchair-server"));
        command.args(arguments).current_dir(self.folder.path());
        command.env("XDG_STATE_HOME", self.folder.path().join("state"));
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Serves on a free port. What it says first stands in `greeting`.
    fn serve(&self) -> Serving {
        self.serve_with(&[])
    }

    fn serve_with(&self, arguments: &[&str]) -> Serving {
        let mut command = self.command(&["--listen", "127.0.0.1:0"]);
        command.args(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut greeting = Vec::new();
        for line in lines {
            let last = line.contains("#setup=");
            greeting.push(line);
            if last {
                break;
            }
        }
        Serving { child, greeting: greeting.join("\n") }
    }
}

struct Serving {
    child: Child,
    greeting: String,
}

impl Serving {
    fn get(&self, path: &str) -> String {
        let address = self.greeting.split("http://").nth(1).unwrap().split('/').next().unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Makes a room by this link, and gives the answer.
    fn make_room(&self, link: &str, name: &str) -> String {
        self.post(link, "/api/rooms", &format!("{{\"name\": \"{name}\", \"format\": \"circle\"}}"))
    }

    /// The set-up link that it has greeted with.
    fn setup(&self) -> &str {
        self.greeting.split_whitespace().find(|word| word.contains("/#setup=")).unwrap()
    }

    fn post(&self, link: &str, path: &str, body: &str) -> String {
        let address = self.greeting.split("http://").nth(1).unwrap().split('/').next().unwrap();
        let (secret, length) = (link.split_once("#setup=").unwrap().1, body.len());
        let mut stream = TcpStream::connect(address).unwrap();
        let request = format!("POST {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close");
        let headers = format!("Authorization: Bearer {secret}\r\nContent-Type: application/json");
        write!(stream, "{request}\r\n{headers}\r\nContent-Length: {length}\r\n\r\n{body}").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Asks it to stop. True if it ended well; with what it wrote about itself.
    fn stop(mut self, signal: Signal) -> (bool, String) {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
        let ended = self.child.wait().unwrap().success();
        let mut logs = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut logs).unwrap();
        if let Some(folder) = std::env::var_os("OPENCHAIR_TEST_LOGS") {
            let kept = PathBuf::from(folder).join(format!("{}.err", MeetingId::random()));
            std::fs::write(kept, &logs).unwrap();
        }
        (ended, logs)
    }
}

impl Drop for Serving {
    /// Only a test that fails leaves one running.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn without_any_setting_it_serves_and_says_where_and_stops_when_told() {
    for signal in [Signal::TERM, Signal::INT] {
        let host = Host::new();
        let serving = host.serve();
        assert!(serving.greeting.contains("http://127.0.0.1:"), "{}", serving.greeting);
        assert!(serving.greeting.contains("master.key"), "the first start says where the key is");
        assert!(serving.get("/healthz").starts_with("HTTP/1.1 200"));
        let told = Instant::now();
        let (well, logs) = serving.stop(signal);
        assert!(well && told.elapsed() < Duration::from_secs(10), "{logs}");
        assert!(!host.serve().greeting.contains("master.key"), "and only the first");
    }
}

#[test]
fn a_wrong_setting_is_named_and_nothing_is_touched() {
    for (arguments, key, value) in [
        (["--set", "server.lisen=127.0.0.1:1"], "server.lisen", "server.listen"),
        (["--listen", "127.0.0.1:99999"], "server.listen", "127.0.0.1:99999"),
        (["--set", "limits.seats=many"], "limits.seats", "many"),
        (["--config", "nowhere.toml"], "nowhere.toml", ""),
    ] {
        let host = Host::new();
        let output = host.run(&arguments);
        let said = said(&output);
        assert!(!output.status.success(), "{arguments:?}");
        assert!(said.contains(key) && said.contains(value), "{said}");
        assert_eq!(std::fs::read_dir(host.folder.path()).unwrap().count(), 0, "{arguments:?}");
    }
}

#[test]
fn a_wrong_format_a_missing_folder_or_a_port_in_use_stops_the_start() {
    let host = Host::new();
    let formats = host.folder.path().join("formats");
    std::fs::create_dir(&formats).unwrap();
    std::fs::write(formats.join("ours.toml"), "minutes = ").unwrap();
    let output = host.run(&["--set", "formats.folder=formats", "--listen", "127.0.0.1:0"]);
    assert!(!output.status.success() && said(&output).contains("ours.toml:1"), "{}", said(&output));
    assert!(!host.data().exists());

    let output = host.run(&["--set", "web.root=nowhere", "--listen", "127.0.0.1:0"]);
    assert!(!output.status.success() && said(&output).contains("web.root"), "{}", said(&output));

    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let output = host.run(&["--listen", &address]);
    assert!(!output.status.success() && said(&output).contains("server.listen"), "{}", said(&output));
}

#[test]
fn a_server_on_every_address_shows_links_that_lead_somewhere_and_names_the_setting() {
    let host = Host::new();
    let made =
        said(&host.run(&["--listen", "0.0.0.0:8080", "room", "create", "tuesday", "--format", "circle"]));
    assert!(made.contains(":8080/r/") && !made.contains("0.0.0.0"), "{made}");
    let mut child = host.command(&["--listen", "0.0.0.0:0"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    assert!(lines.any(|line| line.contains("server.public_url")));
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn a_second_server_on_the_same_data_is_refused() {
    let host = Host::new();
    let first = host.serve();
    let output = host.run(&["--listen", "127.0.0.1:0"]);
    assert!(!output.status.success() && said(&output).contains("server.data"), "{}", said(&output));
    assert!(first.get("/healthz").starts_with("HTTP/1.1 200"));
}

#[test]
fn a_data_folder_that_cannot_be_one_is_named() {
    let host = Host::new();
    std::fs::write(host.data(), "a file").unwrap();
    for arguments in [&["--listen", "127.0.0.1:0"][..], &["room", "list"]] {
        let output = host.run(arguments);
        assert!(!output.status.success() && said(&output).contains("server.data"), "{}", said(&output));
    }
}

#[test]
fn rooms_are_made_while_the_server_runs_and_their_links_hide_the_secret() {
    let host = Host::new();
    let serving = host.serve();
    let output = host.run(&["room", "create", "tuesday-evening", "--format", "circle"]);
    let made = said(&output);
    assert!(output.status.success(), "{made}");
    let links: Vec<&str> = made.lines().map(str::trim).filter(|line| line.starts_with("http")).collect();
    let address = links[0].strip_prefix("http://127.0.0.1:8080/r/").unwrap();
    assert!(!address.contains("tuesday") && links[1].starts_with(&format!("{}#f=", links[0])), "{links:?}");
    assert!(serving.get(&format!("/api/rooms/{address}")).starts_with("HTTP/1.1 200"));
    assert!(serving.get("/api/rooms/tuesday-evening").starts_with("HTTP/1.1 200"));

    assert!(said(&host.run(&["room", "create", "grief_circle", "--format", "circle"])).contains("hyphens"));
    let clinic = said(&host.run(&["room", "create", "thursday", "--format", "clinician"]));
    assert!(clinic.contains("room invite thursday") && !clinic.contains("For everyone"), "{clinic}");

    assert!(said(&host.run(&["room", "list"])).contains("tuesday-evening"));
    assert!(said(&host.run(&["room", "link", "tuesday-evening"])).contains("#f="));
    for wrong in [
        &["room", "create", "tuesday-evening", "--format", "circle"][..],
        &["room", "create", "other", "--format", "square"],
        &["room", "create", "Not A Name", "--format", "circle"],
        &["room", "create", address, "--format", "circle"],
        &["room", "link", "nobody-made-this"],
    ] {
        assert!(!host.run(wrong).status.success(), "{wrong:?}");
    }
    let long = "x".repeat(501);
    let refused = said(&host.run(&["room", "create", "other", "--format", "circle", "--agreement", &long]));
    assert!(refused.contains("`agreements`: one has 500 characters at most"), "{refused}");
    let (_, logs) = serving.stop(Signal::TERM);
    assert!(!logs.contains("tuesday"), "no room's name in the logs: {logs}");
}

#[test]
fn a_link_is_revoked_by_the_id_that_the_list_shows() {
    let host = Host::new();
    host.run(&["room", "create", "tuesday-evening", "--format", "circle"]);
    let list = || said(&host.run(&["room", "links", "tuesday-evening"]));
    let before = list();
    let line = before.lines().find(|line| line.contains("facilitator")).unwrap();
    assert!(line.ends_with("works") && before.contains("/r/") && !before.contains("#f="), "{before}");
    let id = line.split_whitespace().next().unwrap();
    assert!(host.run(&["room", "revoke", id]).status.success());
    assert!(list().contains("revoked"), "{}", list());
    for wrong in [&["room", "revoke", "no-such-link"][..], &["room", "links", "nobody-made-this"]] {
        assert!(!host.run(wrong).status.success(), "{wrong:?}");
    }
}

#[test]
fn a_room_gets_its_times_on_the_command_line() {
    let host = Host::new();
    let create = |when: &str| {
        host.run(&[
            "room",
            "create",
            "evening",
            "--format",
            "circle",
            "--meets",
            "friday 07:00 UTC",
            "--meets",
            when,
        ])
    };
    let wrong = create("tuesday 7pm Europe/Berlin");
    assert!(!wrong.status.success() && said(&wrong).contains("like 19:30"), "{}", said(&wrong));
    assert!(create("Tuesday 19:30 Europe/Berlin").status.success());
    let list = said(&host.run(&["room", "list"]));
    assert!(list.contains("friday 07:00 UTC  tuesday 19:30 Europe/Berlin"), "{list}");
    let door = host.serve().get("/api/rooms/evening");
    assert!(door.contains("\"next_ms\":"), "{door}");
}

#[test]
fn a_link_that_makes_a_room_is_made_while_the_server_runs_and_works_once() {
    let host = Host::new();
    let serving = host.serve();
    let told = said(&host.run(&["room", "start-link", "--days", "2"]));
    assert!(told.contains("2 days"), "{told}");
    let link = told.split_whitespace().find(|word| word.contains("/#setup=")).unwrap();
    assert!(serving.make_room(link, "Not A Name").starts_with("HTTP/1.1 422"), "which does not use it up");
    assert!(serving.make_room(link, "evening").starts_with("HTTP/1.1 201"));
    assert!(serving.make_room(link, "morning").starts_with("HTTP/1.1 401"));
    let own = serving.greeting.split_whitespace().find(|word| word.contains("/#setup=")).unwrap();
    assert!(
        serving.make_room(own, "morning").starts_with("HTTP/1.1 201"),
        "the first start's is another one"
    );
    for days in ["0", "4000", "soon"] {
        assert!(!host.run(&["room", "start-link", "--days", days]).status.success(), "{days}");
    }
}

#[test]
fn a_host_has_no_more_rooms_than_the_setting_allows() {
    let host = Host::new();
    let create = |name| host.run(&["--set", "rooms.max=1", "room", "create", name, "--format", "circle"]);
    assert!(create("one").status.success());
    let second = create("two");
    assert!(!second.status.success() && said(&second).contains("as many rooms"), "{}", said(&second));
}

#[test]
fn logs_for_programs_are_one_json_object_a_line() {
    let host = Host::new();
    let (_, logs) = host.serve_with(&["--set", "logs.format=json"]).stop(Signal::TERM);
    assert!(!logs.is_empty());
    for line in logs.lines() {
        assert!(serde_json::from_str::<serde_json::Value>(line).is_ok_and(|line| line.is_object()), "{line}");
    }
    let (_, quiet) = host.serve_with(&["--set", "logs.level=error"]).stop(Signal::TERM);
    assert_eq!(quiet, "");
}

/// A core file would hold what people say.
#[cfg(target_os = "linux")]
#[test]
fn the_system_writes_no_core_file_and_lets_every_socket_be_opened() {
    let host = Host::new();
    let serving = host.serve();
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", serving.child.id())).unwrap();
    let bounds = |name: &str| -> Vec<String> {
        let line = limits.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.split_whitespace().take(2).map(str::to_owned).collect()
    };
    assert_eq!(bounds("Max core file size"), ["0", "0"]);
    let open_files = bounds("Max open files");
    assert_eq!(open_files[0], open_files[1]);
}

#[tokio::test]
async fn a_damaged_meeting_is_shown_to_the_host_and_can_be_erased() {
    let host = Host::new();
    let master = host.folder.path().join("state/openchair/master.key");
    let id = MeetingId::random();
    let log = sqlite::open(&sqlite::Settings::new(host.data(), master)).unwrap();
    log.create(id).await.unwrap();
    log.append(id, Batch::new([b"no entry".to_vec()], Duration::from_secs(5))).await.unwrap();
    drop(log);
    let id = id.to_string();
    let data = host.data();
    let meeting = |arguments: &[&str]| {
        said(&host.run(&[&["--data", data.to_str().unwrap(), "meeting"], arguments].concat()))
    };
    let list = meeting(&["list"]);
    assert!(list.contains(&id) && list.contains("entry 1 cannot be read"), "{list}");
    assert!(meeting(&["erase", &MeetingId::random().to_string()]).contains("no meeting with the id"));
    assert!(meeting(&["erase", &id]).contains("erased"));
    assert!(meeting(&["list"]).contains("No meeting is kept."));
}

#[test]
fn a_passphrase_is_read_from_the_input_and_a_short_one_is_refused() {
    let host = Host::new();
    host.run(&["room", "create", "evening", "--format", "circle"]);
    let set = |passphrase: &str| {
        let mut command = host.command(&["room", "passphrase", "evening"]);
        let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = piped.spawn().unwrap();
        child.stdin.take().unwrap().write_all(passphrase.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    };
    assert!(!set("short\n").status.success());
    let output = set("four calm words by the river\n");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let links = host.run(&["room", "links", "evening"]);
    let shown = String::from_utf8(links.stdout).unwrap();
    assert_eq!(shown.matches("facilitator").count(), 2, "the link and the passphrase: {shown}");
    assert!(!shown.contains("river"));
}

#[test]
fn a_host_looks_at_a_format_before_a_room_follows_it() {
    let host = Host::new();
    let file = host.folder.path().join("night_owls.toml");
    std::fs::write(&file, "base = \"circle\"\nset = { mins = 45 }\n[slots]\ncheckin = \"Who is awake?\"\n")
        .unwrap();
    let path = file.to_str().unwrap();
    let checked = host.run(&["format", "check", path]);
    assert!(said(&checked).contains("is fine: an evening of 45 minutes"), "{checked:?}");
    let told = host.run(&["format", "explain", path]);
    assert!(said(&told).starts_with("night_owls: 45 minutes"), "{told:?}");
    std::fs::write(&file, "base = \"circle\"\nset = { mins = 4 }\n").unwrap();
    let wrong = host.run(&["format", "check", path]);
    assert!(!wrong.status.success());
    assert!(said(&wrong).contains("night_owls.toml:2:7: the counted phases take"), "{wrong:?}");
    let absent = said(&host.run(&["format", "check", "nothing.toml"]));
    assert_eq!(absent.matches("No such file").count(), 1, "{absent}");
    let list = host.run(&["format", "list"]);
    assert!(said(&list).contains("grief_circle           75 min  keeper"), "{list:?}");
}

#[test]
fn the_host_is_asked_to_confirm_the_help_list_and_then_left_in_peace() {
    let host = Host::new();
    let (_, logs) = host.serve().stop(Signal::TERM);
    assert!(logs.contains("nobody has confirmed the help list"), "{logs}");
    let told = said(&host.run(&["doctor"]));
    assert!(told.contains("findahelpline.com") && told.contains("Warning: nobody has confirmed"), "{told}");
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let today = jiff::Timestamp::from_second(now.as_secs().cast_signed()).unwrap().to_string();
    let confirmed = format!("help.confirmed={}", &today[..10]);
    let settings = ["--set", "help.country=ie", "--set", &confirmed];
    let told = said(&host.run(&[&settings[..], &["doctor"]].concat()));
    assert!(told.contains("50808") && told.contains("Help list: confirmed."), "{told}");
    assert!(!told.contains("Warning"), "{told}");
    let (_, logs) = host.serve_with(&settings).stop(Signal::TERM);
    assert!(!logs.contains("confirmed"), "{logs}");
    let old = said(&host.run(&["--set", "help.confirmed=2020-01-31", "doctor"]));
    assert!(old.contains("Warning: the help list was last confirmed on 2020-01-31"), "{old}");
}

#[test]
fn what_the_host_has_confirmed_in_the_browser_outlives_the_server() {
    let host = Host::new();
    assert!(said(&host.run(&["doctor"])).contains("nobody has confirmed"));
    assert!(!host.data().exists(), "looking makes nothing");
    let serving = host.serve();
    let confirmed = serving.post(serving.setup(), "/api/help/confirm", "{\"country\": \"IE\"}");
    assert!(confirmed.starts_with("HTTP/1.1 200"), "{confirmed}");
    serving.stop(Signal::TERM);
    let told = said(&host.run(&["doctor"]));
    assert!(told.contains("50808") && told.contains("Help list: confirmed."), "{told}");
    assert!(!told.contains("Warning") && !told.contains("No country is chosen"), "{told}");
    let serving = host.serve();
    assert!(serving.get("/help").contains("50808"));
    let (_, logs) = serving.stop(Signal::TERM);
    assert!(!logs.contains("confirmed"), "{logs}");
    let other = said(&host.run(&["--set", "help.country=DE", "doctor"]));
    assert!(other.contains("Warning: nobody has confirmed"), "that was said of another list: {other}");
}

#[test]
fn a_wrong_help_list_or_country_stops_the_start_and_is_named() {
    let host = Host::new();
    std::fs::create_dir(host.folder.path().join("lists")).unwrap();
    std::fs::write(host.folder.path().join("lists/uk.toml"), "country = \"UK\"\nname = \"\"").unwrap();
    for (setting, named) in [("help.folder=lists", "uk.toml"), ("help.country=Atlantis", "help.country")] {
        for command in [&["doctor"][..], &["--listen", "127.0.0.1:0"]] {
            let output = host.run(&[&["--set", setting], command].concat());
            assert!(!output.status.success() && said(&output).contains(named), "{}", said(&output));
        }
    }
    assert!(!host.data().exists());
}

#[test]
fn kept_tells_what_is_here_and_is_true_before_during_and_after_a_server() {
    let host = Host::new();
    let told = host.run(&["kept", "--verify"]);
    assert!(told.status.success() && !host.data().exists(), "looking makes nothing: {}", said(&told));
    let serving = host.serve();
    serving.make_room(serving.setup(), "marsh-lantern");
    let told = host.run(&["kept", "--verify"]);
    assert!(told.status.success(), "{}", said(&told));
    for words in
        ["sealed on the server until the meeting ends", "A server runs here", "Rooms: 1", "sealed: 0"]
    {
        assert!(said(&told).contains(words), "{words}: {}", said(&told));
    }
    assert!(!said(&told).contains("marsh-lantern"), "{}", said(&told));
    assert!(serving.stop(Signal::TERM).0);
    let files =
        || std::fs::read_dir(host.data()).unwrap().map(|file| file.unwrap().path()).collect::<Vec<_>>();
    let before = files();
    let told = host.run(&["kept", "--verify"]);
    assert!(told.status.success() && said(&told).contains("No server"), "{}", said(&told));
    assert_eq!(files(), before, "looking makes nothing");
    let memory = said(&host.run(&["--set", "log.backend=memory", "kept", "--verify"]));
    assert!(
        memory.contains("held in the server's memory only")
            && memory.contains("nothing of them is on the disk")
    );
}

/// One untruth, planted into the files of a server that has run.
type Lie = (&'static str, fn(&Host));

fn rows(host: &Host, sql: &str) {
    let db = rusqlite::Connection::open(host.data().join("meetings.db")).unwrap();
    db.pragma_update(None, "secure_delete", false).unwrap();
    db.execute_batch(sql).unwrap();
}

fn open_to_others(path: &std::path::Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o644)).unwrap();
}

const LIES: [Lie; 11] = [
    ("keys of meetings that do not run: 1", |host| {
        std::fs::write(host.data().join("keys").join(format!("{}.key", MeetingId::random())), "a key")
            .unwrap();
    }),
    ("meetings whose key is missing: 1", |host| {
        rows(host, "INSERT INTO meetings VALUES (randomblob(16), 0, 0)");
    }),
    ("not erased yet: 1", |host| rows(host, "INSERT INTO meetings VALUES (randomblob(16), 0, 1)")),
    ("rows of meetings that do not run: 2", |host| {
        rows(
            host,
            "INSERT INTO entries VALUES (x'11', 1, x'22', x'33'); INSERT INTO batches VALUES (x'11', x'44', 1, 2)",
        );
    }),
    ("still hold something", |host| {
        rows(host, "INSERT INTO entries VALUES (x'11', 1, randomblob(90000), x'33'); DELETE FROM entries");
    }),
    ("the journal of meetings.db holds", |host| {
        std::fs::write(host.data().join("meetings.db-wal"), "what was said").unwrap();
    }),
    ("meetings.copy is no file of this server's", |host| {
        std::fs::copy(host.data().join("meetings.db"), host.data().join("meetings.copy")).map(drop).unwrap();
    }),
    ("keys/core is no file of this server's", |host| {
        std::fs::write(host.data().join("keys/core"), "what was in memory").unwrap();
    }),
    ("may read", |host| open_to_others(&host.data().join("rooms.db"))),
    ("may read", |host| open_to_others(&host.folder.path().join("state/openchair/master.key"))),
    ("The master key lies in the data folder", |host| {
        std::fs::create_dir(host.data().join("hidden")).unwrap();
    }),
];

#[test]
fn kept_verify_fails_at_every_lie_and_says_which() {
    for (why, plant) in LIES {
        let host = Host::new();
        assert!(host.serve().stop(Signal::TERM).0);
        let settings: &[&str] = if why.starts_with("The master") {
            &["--set", "keys.master_file=data/hidden/master.key"]
        } else {
            &[]
        };
        assert!(host.run(&["kept", "--verify"]).status.success());
        plant(&host);
        let told = host.run(&[settings, &["kept", "--verify"]].concat());
        assert!(!told.status.success() && said(&told).contains(why), "{why}: {}", said(&told));
        assert!(host.run(&[settings, &["kept"]].concat()).status.success(), "telling alone never fails");
    }
}

#[test]
fn kept_verify_fails_while_a_server_runs_beside_something_that_it_does_not_keep() {
    let host = Host::new();
    let serving = host.serve();
    std::fs::write(host.data().join("rooms.db.backup"), "what was said").unwrap();
    let told = host.run(&["kept", "--verify"]);
    assert!(!told.status.success() && said(&told).contains("rooms.db.backup"), "{}", said(&told));
    std::fs::remove_file(host.data().join("rooms.db.backup")).unwrap();
    assert!(host.run(&["kept", "--verify"]).status.success());
    assert!(serving.stop(Signal::TERM).0);
}
