//! Attacks a server over the loopback device of a network of its own, and prints what came of it, what a quiet meeting
//! next door felt, and what the server held. Exit code 77 where no such network can be made.

use harness::attack::{self, network};
use std::process::ExitCode;
use std::time::Instant;

const LACKING: u8 = 77;

fn main() -> ExitCode {
    if let Err(why) = network::enter() {
        println!("not run: attack needs a network of its own, which takes root ({why:#})");
        return ExitCode::from(LACKING);
    }
    let began = Instant::now();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    println!(
        "| attack | what came of it | a line next door, ms, half | 99 of 100 | entering at most, ms | memory, MiB, before | at most |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    let done = runtime
        .map_err(Into::into)
        .and_then(|runtime| runtime.block_on(attack::all(|told| println!("{told}"))));
    let seconds = began.elapsed().as_secs();
    match done {
        Ok(()) => {
            println!("attack: all held, {seconds} s");
            ExitCode::SUCCESS
        }
        Err(why) => {
            println!("attack: broken: {why:#}, {seconds} s");
            ExitCode::FAILURE
        }
    }
}
