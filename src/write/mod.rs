//! Stub until the real writer lands.
pub mod site;
use std::path::PathBuf;
pub struct Job<'a> { pub path: &'a str, pub fingerprint: [u8; 32] }
pub struct Options { pub output: PathBuf, pub partial: bool }
#[derive(Debug, Default)]
pub struct Report { pub written: usize, pub kept: usize, pub removed: usize, pub failed: usize, pub foreign: Vec<String> }
#[derive(Debug)]
pub enum Failure { DiskFull { path: PathBuf }, Io { path: PathBuf, reason: String }, Foreign { paths: Vec<String> }, Place { path: PathBuf } }
pub fn write(jobs: &[Job<'_>], options: &Options, render: &(dyn Fn(usize) -> Option<Vec<u8>> + Sync), tick: &(dyn Fn() + Sync)) -> Result<Report, Failure> {
    use rayon::prelude::*;
    let n = jobs.par_iter().enumerate().filter(|(i, job)| { let b = render(*i); tick(); let Some(b)=b else {return false}; let p = options.output.join(job.path); let _=std::fs::create_dir_all(p.parent().expect("x")); std::fs::write(p,b).is_ok() }).count();
    Ok(Report { written: n, ..Report::default() })
}
