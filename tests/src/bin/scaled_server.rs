//! The server by a clock that tests drive (DECISIONS 4, 22): `scaled_server SPEED ARGUMENTS`. The arguments are those
//! of `openchair-server`; what people wait for passes `SPEED` times as fast, up to the moment that was last named
//! on standard input, one number of milliseconds a line. There it stands still, so that a slow machine loses no order:
//! whoever plays a script names a moment, reads `clock MOMENT` when it has come, acts, and goes on. `wall N` sets the
//! wall's clock N milliseconds forward.
//!
//! It also lets itself be searched: what it frees is wiped, so that whatever is found in its memory is still held
//! there, and after `watch` another program of this user may read it, which the server itself never allows. After
//! `fail WORDS` the next part of it that looks at the clock panics with these words: one of its meetings.

use rustix::process::{DumpableBehavior, set_dumpable_behavior};
use server::clock::{Clock, RealClock};
use shims::wiping::Wiping;
use std::ffi::OsString;
use std::future::Future;
use std::io::BufRead;
use std::pin::Pin;
use std::process::ExitCode;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::watch;

#[global_allocator]
static WIPING: Wiping = Wiping;

/// Whoever ran the clock up to a moment looks this often whether it has come.
const LOOK_EVERY: Duration = Duration::from_millis(2);

/// Where a leashed clock stood when it was last told how far it may go.
#[derive(Clone, Copy)]
struct Leash {
    from_ms: u64,
    since: Instant,
    to_ms: u64,
}

impl Leash {
    fn now_ms(&self, speed: u64) -> u64 {
        let passed = u64::try_from(self.since.elapsed().as_micros()).unwrap_or(u64::MAX);
        let run = passed.saturating_mul(speed) / 1_000;
        self.from_ms.saturating_add(run).min(self.to_ms)
    }

    /// How long it takes to a moment that the leash reaches.
    fn until(&self, ms: u64, speed: u64) -> Option<Duration> {
        let left = ms.saturating_sub(self.now_ms(speed));
        // Rounded up, so that whoever waits looks again behind the moment.
        (ms <= self.to_ms).then(|| Duration::from_micros(left.saturating_mul(1_000) / speed + 1))
    }
}

#[derive(Clone)]
struct LeashedClock {
    speed: u64,
    leash: watch::Sender<Leash>,
    /// How far somebody has set the wall's clock forward, or back.
    wall_jumped_ms: Arc<AtomicI64>,
    /// With what the next to look at the clock is to fail.
    fault: Arc<Mutex<Option<String>>>,
}

impl LeashedClock {
    fn new(speed: u64) -> Self {
        let leash = Leash { from_ms: 0, since: Instant::now(), to_ms: 0 };
        Self {
            speed,
            leash: watch::Sender::new(leash),
            wall_jumped_ms: Arc::default(),
            fault: Arc::default(),
        }
    }

    fn obey(&self, order: &str) {
        match order.split_once(' ').unwrap_or((order, "")) {
            ("wall", by_ms) => {
                self.wall_jumped_ms.store(by_ms.parse().unwrap_or_default(), Ordering::Relaxed);
            }
            ("watch", _) => be_watched(),
            ("fail", words) => {
                *lock(&self.fault) = Some(words.to_owned());
                // Whoever waits looks at the clock once more.
                self.leash.send_modify(|_| ());
            }
            (to_ms, _) => match to_ms.parse() {
                Ok(to_ms) => self.run_to(to_ms),
                Err(_) => eprintln!("scaled_server: {order:?} is no moment"),
            },
        }
    }

    /// Runs up to a moment, and says so.
    fn run_to(&self, to_ms: u64) {
        let from_ms = self.now_ms();
        self.leash.send_replace(Leash { from_ms, since: Instant::now(), to_ms: to_ms.max(from_ms) });
        while self.now_ms() < to_ms {
            std::thread::sleep(LOOK_EVERY);
        }
        println!("clock {to_ms}");
    }
}

impl Clock for LeashedClock {
    fn now_ms(&self) -> u64 {
        let fault = lock(&self.fault).take();
        assert!(fault.is_none(), "{}", fault.unwrap_or_default());
        self.leash.borrow().now_ms(self.speed)
    }

    fn wall_ms(&self) -> u64 {
        RealClock::start().wall_ms().saturating_add_signed(self.wall_jumped_ms.load(Ordering::Relaxed))
    }

    fn sleep_until(&self, ms: u64) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let (clock, mut leash) = (self.clone(), self.leash.subscribe());
        Box::pin(async move {
            while clock.now_ms() < ms {
                let left = leash.borrow_and_update().until(ms, clock.speed);
                let longer = leash.changed();
                match left {
                    Some(left) => drop(tokio::time::timeout(left, longer).await),
                    // The clock lives as long as the process.
                    None => drop(longer.await),
                }
            }
        })
    }
}

// Nothing under this lock can panic half-way.
fn lock<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

fn be_watched() {
    match set_dumpable_behavior(DumpableBehavior::Dumpable) {
        Ok(()) => println!("watched"),
        Err(error) => eprintln!("scaled_server: {error}"),
    }
}

fn main() -> ExitCode {
    let mut arguments: Vec<OsString> = std::env::args_os().collect();
    let speed = arguments.get(1).and_then(|speed| speed.to_str()?.parse().ok());
    let Some(speed) = speed.filter(|speed| (1..=1_000).contains(speed)) else {
        eprintln!("scaled_server: expected a speed from 1 to 1000, and then what openchair-server takes");
        return ExitCode::FAILURE;
    };
    arguments.remove(1);
    let clock = Arc::new(LeashedClock::new(speed));
    let driven = clock.clone();
    std::thread::spawn(move || {
        let orders = std::io::stdin().lock().lines().map_while(Result::ok);
        orders.for_each(|order| driven.obey(order.trim()));
    });
    match server::commands::main_by(arguments, clock) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("scaled_server: {error:#}");
            ExitCode::FAILURE
        }
    }
}
