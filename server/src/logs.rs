//! What the program says about itself, on standard error.

use tracing::level_filters::LevelFilter;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt;
use tracing_subscriber::prelude::*;

use crate::settings::{Level, Logs, LogsFormat};

/// Starts saying. Once in a process; a second call changes nothing.
///
/// Only our own modules speak. Libraries stay silent at every level: at the finer ones some of them write whole
/// frames, which are what people say.
pub(crate) fn start(logs: &Logs) {
    let own = Targets::new().with_target("server", filter(logs.level));
    let lines = fmt::layer().with_writer(std::io::stderr);
    let lines = match logs.format {
        LogsFormat::Text => lines.with_ansi(false).boxed(),
        LogsFormat::Json => lines.json().boxed(),
    };
    let _ = tracing_subscriber::registry().with(lines.with_filter(own)).try_init();
}

fn filter(level: Level) -> LevelFilter {
    match level {
        Level::Error => LevelFilter::ERROR,
        Level::Warn => LevelFilter::WARN,
        Level::Info => LevelFilter::INFO,
        Level::Debug => LevelFilter::DEBUG,
        Level::Trace => LevelFilter::TRACE,
    }
}
