//! Builds the browser client into `$OUT_DIR/web`, to be embedded. `OPENCHAIR_WEB` says how:
//!
//! - `auto`, and without it: with npm if it is there; otherwise, and if that fails, the server tells how to get the page;
//! - `require`: fails where the page cannot be built;
//! - `skip`: no page.
//!
//! `OPENCHAIR_WEB_DIST` names a folder with a page that is built already.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

type Outcome = Result<(), Box<dyn Error>>;

fn main() -> Outcome {
    let here = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let (source, target) = (here.join("../client-web"), PathBuf::from(env::var("OUT_DIR")?).join("web"));
    watch(&source);
    empty(&target)?;
    let built = match (env::var_os("OPENCHAIR_WEB_DIST"), env::var("OPENCHAIR_WEB").as_deref()) {
        (Some(ready), _) => copy(Path::new(&ready), &target).map_err(Into::into),
        (None, Ok("skip")) => return Ok(()),
        _ => build(&source, &target),
    };
    match built {
        Err(error) if env::var("OPENCHAIR_WEB").as_deref() != Ok("require") => {
            println!("cargo::warning=the server is built without its browser client: {error}");
            empty(&target).map_err(Into::into)
        }
        other => other,
    }
}

/// What the page is made of, and nothing that making it writes.
fn watch(source: &Path) {
    println!("cargo::rerun-if-env-changed=OPENCHAIR_WEB");
    println!("cargo::rerun-if-env-changed=OPENCHAIR_WEB_DIST");
    let parts = [
        "package-lock.json",
        "index.html",
        "room.html",
        "public",
        "vite.config.ts",
        "scripts",
        "../docs/schema",
        "../words",
    ];
    let written = fs::read_dir(source.join("src")).into_iter().flatten().flatten().map(|entry| entry.path());
    let own = written.filter(|path| !path.ends_with("wire"));
    // Cargo would run this each time for a part that is not there.
    let there = parts.iter().map(|part| source.join(part)).filter(|path| path.exists());
    for path in there.chain(own) {
        println!("cargo::rerun-if-changed={}", path.display());
    }
}

fn build(source: &Path, target: &Path) -> Outcome {
    let lock = fs::read(source.join("package-lock.json"))?;
    let installed = source.join("node_modules/.installed-lock");
    if fs::read(&installed).ok().as_ref() != Some(&lock) {
        npm(source, &["ci", "--no-audit", "--no-fund"])?;
        fs::write(installed, lock)?;
    }
    let out = target.to_str().ok_or("the build folder's name is no text")?;
    npm(source, &["run", "build", "--", "--outDir", out, "--emptyOutDir"])
}

fn npm(source: &Path, arguments: &[&str]) -> Outcome {
    let output = Command::new("npm").args(arguments).current_dir(source).output()?;
    let told = String::from_utf8_lossy(&output.stderr).lines().last().unwrap_or_default().to_owned();
    if output.status.success() { Ok(()) } else { Err(format!("npm {}: {told}", arguments[0]).into()) }
}

fn empty(target: &Path) -> io::Result<()> {
    if target.exists() {
        fs::remove_dir_all(target)?;
    }
    fs::create_dir_all(target)
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() { copy(&from, &to)? } else { fs::copy(&from, &to).map(drop)? }
    }
    Ok(())
}
