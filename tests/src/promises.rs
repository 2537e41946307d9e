//! What Openchair promises, and what shows it: `tests/promises.toml` names a test, a program or a page's test for each
//! promise; this runs all of them and says which promises hold. One that names something that is not there does not.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::programs::{program, workspace};

/// The code with which a program says that it cannot run here.
const LACKING: i32 = 77;

/// Where each outcome's output is kept.
const LOGS: &str = "target/suites/safety";

/// The file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promises {
    /// Programs of the tests, with their arguments, in the order of running.
    pub programs: Vec<Program>,
    /// The promises.
    #[serde(rename = "promise")]
    pub promises: Vec<Promise>,
}

/// A program and its arguments.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Program {
    name: String,
    #[serde(default)]
    arguments: Vec<String>,
}

/// One promise.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    /// Where it comes from, such as `threat 1`.
    pub of: String,
    /// What is promised.
    pub says: String,
    /// Tests of the workspace: the name of the binary and of the test, as the runner prints them.
    #[serde(default)]
    tests: Vec<String>,
    /// Programs.
    #[serde(default)]
    programs: Vec<String>,
    /// Tests of the page, by the name of their file.
    #[serde(default)]
    pages: Vec<String>,
}

/// What became of something that shows a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It passed.
    Held,
    /// It cannot run here.
    NotRun,
    /// It failed, or is not there.
    Broken,
}

/// The outcomes of everything that was run, by name.
#[derive(Debug, Default)]
pub struct Outcomes(BTreeMap<String, Outcome>);

impl Promises {
    /// The promises of this project.
    pub fn read() -> Result<Self> {
        let file = fs::read_to_string(workspace().join("tests/promises.toml"))?;
        Ok(toml::from_str(&file)?)
    }

    /// Runs everything that shows one of them.
    pub fn run(&self) -> Result<Outcomes> {
        fs::create_dir_all(workspace().join(LOGS))?;
        let mut outcomes = Outcomes::default();
        outcomes.0.extend(run_tests(&self.named(|promise| &promise.tests))?);
        for page in self.named(|promise| &promise.pages) {
            outcomes.0.insert(page.to_owned(), run_page(page)?);
        }
        for program in &self.programs {
            outcomes.0.insert(program.name.clone(), program.run()?);
        }
        Ok(outcomes)
    }

    fn named(&self, of: impl Fn(&Promise) -> &Vec<String>) -> BTreeSet<&str> {
        self.promises.iter().flat_map(|promise| of(promise).iter().map(String::as_str)).collect()
    }
}

impl Promise {
    /// Everything that is named for it.
    pub fn shown_by(&self) -> impl Iterator<Item = &str> {
        [&self.tests, &self.programs, &self.pages].into_iter().flatten().map(String::as_str)
    }

    /// The worst of what shows it; one that nothing shows is broken.
    pub fn outcome(&self, outcomes: &Outcomes) -> Outcome {
        self.shown_by().map(|name| outcomes.of(name)).max().unwrap_or(Outcome::Broken)
    }
}

impl Outcomes {
    fn of(&self, name: &str) -> Outcome {
        self.0.get(name).copied().unwrap_or(Outcome::Broken)
    }
}

impl Program {
    fn run(&self) -> Result<Outcome> {
        let mut command = Command::new(program(&self.name)?);
        run(command.args(&self.arguments), &self.name)
    }
}

fn run_page(name: &str) -> Result<Outcome> {
    let file = format!("client-web/e2e/{name}.test.mjs");
    ensure!(workspace().join(&file).exists(), "there is no {file}");
    run(Command::new("node").args(["--test", &file]), name)
}

/// Runs something, prints its last line, and keeps all of them.
fn run(command: &mut Command, name: &str) -> Result<Outcome> {
    let log = workspace().join(LOGS).join(format!("{name}.log"));
    let output = File::create(&log)?;
    command.current_dir(workspace()).stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output);
    let ended = command.status().with_context(|| format!("failed to start {name}"))?;
    let outcome = match ended.code() {
        Some(0) => Outcome::Held,
        Some(LACKING) => Outcome::NotRun,
        _ => Outcome::Broken,
    };
    println!("{outcome}: {name}: {}", last_line(&log)?);
    Ok(outcome)
}

fn last_line(log: &Path) -> Result<String> {
    Ok(fs::read_to_string(log)?.lines().next_back().unwrap_or_default().to_owned())
}

/// All of these tests in one go.
fn run_tests(names: &BTreeSet<&str>) -> Result<BTreeMap<String, Outcome>> {
    let filters: Result<Vec<_>> = names.iter().map(|name| filter(name)).collect();
    let mut runner = Command::new("cargo");
    runner.args(["nextest", "run", "--workspace", "--locked", "--no-fail-fast", "-E", &filters?.join(" + ")]);
    let output = runner.current_dir(workspace()).output().context("failed to start cargo nextest")?;
    let told = String::from_utf8_lossy(&output.stderr);
    fs::write(workspace().join(LOGS).join("tests.log"), &*told)?;
    let outcomes: BTreeMap<_, _> = told.lines().filter_map(outcome_in).collect();
    println!("tests: {} of {} ran", outcomes.len(), names.len());
    Ok(outcomes)
}

fn filter(name: &str) -> Result<String> {
    let (binary, test) = name.split_once(' ').with_context(|| format!("{name:?} names no test"))?;
    Ok(format!("(binary_id(={binary}) & test(={test}))"))
}

/// `        PASS [   0.105s] (1/5) openchair-server::http pages::health_answers`
fn outcome_in(line: &str) -> Option<(String, Outcome)> {
    let (verdict, behind) = line.trim().split_once(" [")?;
    let outcome = match verdict {
        "PASS" => Outcome::Held,
        "FAIL" | "SIGABRT" | "SIGSEGV" | "TIMEOUT" | "ABORT" => Outcome::Broken,
        _ => return None,
    };
    let behind = behind.split_once("] ")?.1.trim();
    let name = if behind.starts_with('(') { behind.split_once(") ")?.1 } else { behind };
    Some((name.trim().to_owned(), outcome))
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Held => "held",
            Self::NotRun => "not run",
            Self::Broken => "BROKEN",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn promise(tests: &[&str]) -> Promise {
        let tests = tests.iter().map(|&name| name.to_owned()).collect();
        Promise { of: "threat 1".into(), says: "it holds".into(), tests, programs: vec![], pages: vec![] }
    }

    #[test]
    fn a_promise_is_as_good_as_the_worst_that_shows_it() {
        let lines = "   PASS [   0.1s] (1/3) crate::bin one\n   FAIL [   0.1s] (2/3) crate::bin two\n";
        let outcomes = Outcomes(lines.lines().filter_map(outcome_in).collect());
        assert_eq!(promise(&["crate::bin one"]).outcome(&outcomes), Outcome::Held);
        assert_eq!(promise(&["crate::bin one", "crate::bin two"]).outcome(&outcomes), Outcome::Broken);
    }

    #[test]
    fn what_is_shown_by_nothing_or_by_something_that_is_not_there_is_broken() {
        assert_eq!(promise(&[]).outcome(&Outcomes::default()), Outcome::Broken);
        assert_eq!(promise(&["crate::bin gone"]).outcome(&Outcomes::default()), Outcome::Broken);
    }
}
