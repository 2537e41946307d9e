//! `openchair-server doctor`: what a host should look at. The server may run meanwhile.

use super::stores;
use crate::clock::Clock;
use crate::help;
use crate::settings::Settings;

/// Says what is fine and what is not. What stops a start is an error here too; a warning is none.
pub(super) fn run(settings: &Settings, clock: &dyn Clock) -> anyhow::Result<()> {
    println!("Settings: fine.");
    println!("Formats: fine, {} of them.", stores::formats(settings)?.names().count());
    let mut lists = stores::help(settings)?;
    lists.know(stores::help_confirmed(settings)?);
    println!("Help lists: fine, {} countries. At your doors stands:", lists.all().len());
    lists.door().iter().for_each(|line| println!("- {line}"));
    if lists.of_host().is_none() {
        println!("No country is chosen for your doors: set `help.country`, if most people come from one.");
    }
    match help::concern(lists.confirmed(), clock.wall_ms()) {
        Some(concern) => println!("Warning: {concern}."),
        None => println!("Help list: confirmed."),
    }
    Ok(())
}
