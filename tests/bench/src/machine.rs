//! What the machine says about time and memory.

use anyhow::{Context, Result, ensure};
use harness::process::memory_kib;
use rustix::process::{Resource, getrlimit};
use rustix::thread::{CpuSet, sched_setaffinity};
use std::fs;
use std::thread::{available_parallelism, sleep};
use std::time::Duration;

/// Ticks of `/proc/stat` in a second, on every Linux that there is.
const TICKS: f64 = 100.0;

/// Processor time of a process so far, in seconds: of all threads that it has now.
pub fn cpu_of(process: u32) -> Result<f64> {
    let tasks = fs::read_dir(format!("/proc/{process}/task")).context("the server has ended")?;
    let ran = |task: fs::DirEntry| {
        // A thread may end in between.
        let said = fs::read_to_string(task.path().join("schedstat")).unwrap_or_default();
        said.split(' ').next().and_then(|ns| ns.parse::<u64>().ok()).unwrap_or_default()
    };
    let ns: u64 = tasks.filter_map(Result::ok).map(ran).sum();
    Ok(ns as f64 / 1e9)
}

/// Memory that a process holds, in bytes.
pub fn memory_of(process: u32) -> Result<u64> {
    Ok(memory_kib(process).context("the server has ended")? * 1_024)
}

/// Processor time that the whole machine has spent, with what its host took, in seconds.
pub fn busy() -> Result<f64> {
    let said = fs::read_to_string("/proc/stat")?;
    let line = said.lines().next().context("/proc/stat is empty")?;
    let ticks: Vec<u64> = line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    // user nice system idle iowait irq softirq steal
    let idle = |index: &usize| ![3, 4].contains(index);
    let busy: u64 = (0..8.min(ticks.len())).filter(idle).map(|index| ticks[index]).sum();
    Ok(busy as f64 / TICKS)
}

/// Keeps this thread, and what it starts from here on, on these processors, as far as there are so many.
pub fn pin(cpus: &[usize]) -> Result<()> {
    let there = available_parallelism()?.get();
    let mut set = CpuSet::new();
    cpus.iter().for_each(|cpu| set.set(cpu % there.max(1)));
    sched_setaffinity(None, &set).context("failed to stay on a processor")
}

/// Lets this thread run anywhere again.
pub fn unpin() -> Result<()> {
    let mut set = CpuSet::new();
    (0..CpuSet::MAX_CPU).for_each(|cpu| set.set(cpu));
    sched_setaffinity(None, &set).context("failed to leave a processor")
}

/// Other work than this takes at most so much of a processor before anything is measured.
const QUIET: f64 = 0.2;

/// Waits until the machine has little else to do, at most half a minute; says so where it has.
pub fn is_quiet() -> Result<()> {
    for _ in 0..30 {
        let before = busy()?;
        sleep(Duration::from_secs(1));
        if busy()? - before < QUIET {
            return Ok(());
        }
    }
    println!("other work takes more than {QUIET} of a processor: these figures may mean little");
    Ok(())
}

/// Refuses a load for which this process may not open enough connections.
pub fn needs_descriptors(count: u64) -> Result<()> {
    let limit = getrlimit(Resource::Nofile).current.unwrap_or(u64::MAX);
    ensure!(
        limit >= count,
        "{count} descriptors are needed and {limit} allowed; `ulimit -n {count}` raises that where the system lets you"
    );
    Ok(())
}

/// The machine in a few words, for whoever reads the figures.
pub fn described() -> String {
    let read = |path| fs::read_to_string(path).unwrap_or_default();
    let cpuinfo = read("/proc/cpuinfo");
    let model = cpuinfo.lines().find_map(|line| line.strip_prefix("model name")?.split(": ").nth(1));
    let cores = cpuinfo.matches("processor\t").count();
    let memory = read("/proc/meminfo");
    let kib = memory.split_whitespace().nth(1).and_then(|kib| kib.parse::<f64>().ok()).unwrap_or_default();
    let kernel = read("/proc/sys/kernel/osrelease");
    format!(
        "{cores} processors ({}), {:.0} GiB, Linux {}",
        model.unwrap_or("unknown"),
        kib / 1_048_576.0,
        kernel.trim()
    )
}
