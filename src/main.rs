fn main() {
    use lantoa::{build, source::disk::DiskWorld};
    struct P; impl build::Progress for P { fn stage(&self,_:build::Stage,_:usize){} fn tick(&self){} }
    let a: Vec<String> = std::env::args().collect();
    let now = "2026-11-24T08:00:00+07:00".parse().ok();
    let w = DiskWorld::new(&a[1], now);
    let o = build::run(&w, &build::Request{ output: Some(a[2].clone().into()), ..Default::default() }, &P);
    for d in &o.diagnostics { println!("{:?}", d); }
    for (n,t,c) in &o.timings.rows { println!("{n} {:?} {c}", t); }
    println!("{} {} {:?} {:?}", o.entries, o.planned, o.report, o.failure);
}
