//! The `lantoa` program: everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    lantoa::cli::run(std::env::args_os())
}
