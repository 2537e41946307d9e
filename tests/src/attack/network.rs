//! A network of this process's own: nothing that is done in it reaches anything else, and its addresses count as those of
//! strangers, which those of 127.0.0.0/8 do not.

use anyhow::{Context, Result, ensure};
use std::net::{IpAddr, Ipv4Addr};
use std::os::unix::process::CommandExt;
use std::process::Command;

/// Set for a process that is inside.
const INSIDE: &str = "OPENCHAIR_TEST_NETWORK";

/// The server's address in it.
pub const SERVER: IpAddr = IpAddr::V4(Ipv4Addr::new(198, 18, 0, 1));

/// One of the many addresses of strangers: those that are set apart for measuring (RFC 2544).
pub fn stranger(number: u16) -> IpAddr {
    let [high, low] = number.to_be_bytes();
    IpAddr::V4(Ipv4Addr::new(198, 19, high, low))
}

/// Goes on inside such a network: starts this program again in it, and returns only there. `Err` where the system does
/// not let us make one; that takes root.
pub fn enter() -> Result<()> {
    if std::env::var_os(INSIDE).is_none() {
        let may =
            Command::new("unshare").args(["--net", "true"]).output().context("failed to start `unshare`")?;
        ensure!(may.status.success(), "{}", String::from_utf8_lossy(&may.stderr).trim());
        let mut again = Command::new("unshare");
        again.arg("--net").arg(std::env::current_exe()?).args(std::env::args_os().skip(1));
        return Err(again.env(INSIDE, "1").exec()).context("failed to start `unshare --net`");
    }
    ip(&["link", "set", "lo", "up"])?;
    ip(&["address", "add", "198.18.0.1/15", "dev", "lo"])
}

fn ip(arguments: &[&str]) -> Result<()> {
    let done = Command::new("ip").args(arguments).status().context("failed to start `ip`")?;
    ensure!(done.success(), "`ip {}` failed", arguments.join(" "));
    Ok(())
}
