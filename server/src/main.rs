//! The Openchair server.

use std::process::ExitCode;

fn main() -> ExitCode {
    match server::commands::main(std::env::args_os()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("openchair-server: {error:#}");
            ExitCode::FAILURE
        }
    }
}
