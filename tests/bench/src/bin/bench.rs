//! Draft.
use anyhow::Result;
use bench::servers::Which;
use bench::workloads;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let quick = arguments.iter().any(|word| word == "--quick");
    let only = arguments.iter().find(|word| !word.starts_with("--"));
    println!("{}", bench::machine::described());
    for load in workloads::all(quick).into_iter().filter(|load| only.is_none_or(|only| only == load.name)) {
        for which in [Which::Coalesce, Which::Each, Which::Memory, Which::Sqlite] {
            match load.run(which, 1_024, 3_000) {
                Ok(found) => {
                    let joins = &found.joins;
                    println!(
                        "{} {which:?} joins {}/s cpu {:.3} ms bytes {} faults {} closed {}",
                        load.name,
                        joins.count as f64 / joins.seconds,
                        joins.server_cpu * 1e3 / joins.count as f64,
                        joins.server_bytes / (joins.count + 1),
                        found.faults,
                        found.closed
                    );
                    for ((name, _), phase) in load.phases.iter().zip(&found.phases) {
                        println!(
                            "   {name:>14}: {:>10.0}/s cpu/M {:>7.2} own {:.2} other {:.2} per read {:.1} late {} frame {:.0} p50 {:.2} p99 {:.2}",
                            phase.deliveries as f64 / phase.seconds,
                            phase.server_cpu * 1e6 / phase.deliveries.max(1) as f64,
                            phase.own_cpu / phase.seconds,
                            phase.other_cpu / phase.seconds,
                            phase.deliveries as f64 / phase.reads.max(1) as f64,
                            phase.late,
                            phase.frame_bytes,
                            phase.latency.p50,
                            phase.latency.p99
                        );
                    }
                }
                Err(error) => println!("{} {which:?}: {error:#}", load.name),
            }
        }
    }
    Ok(())
}
