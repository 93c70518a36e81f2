//! What is claimed about matching, measured: `cargo bench --bench matching -- [INTERESTS] [CALLS]`.
use crier::matching::index::Index;
use crier::matching::{Document, Rarity, When};
use std::sync::Arc;
use std::time::Instant;
mod plain;
mod workload;
fn main() {
    let mut args = std::env::args().skip(1).filter(|a| !a.starts_with("--"));
    let n: usize = args.next().map_or(100_000, |a| a.parse().unwrap());
    let calls: usize = args.next().map_or(200, |a| a.parse().unwrap());
    let mut world = workload::World::new(1);
    let t = Instant::now();
    let sample: Vec<_> = (0..1000).map(|i| world.call(i)).collect();
    println!("sample {:?}", t.elapsed());
    let rarity = Rarity::of(sample.iter().map(Document::of));
    let docs: Vec<_> = (0..calls).map(|i| world.call(i)).collect();
    let t = Instant::now();
    let mut interests = Vec::new();
    let mut seen = std::collections::HashSet::new();
    while interests.len() < n {
        let i = world.interest();
        if seen.insert(i.to_string()) {
            interests.push(i);
        }
    }
    drop(seen);
    println!("generated {:?}", t.elapsed());
    let mut index = Index::new(Arc::new(rarity));
    let t = Instant::now();
    for i in &interests {
        let w = index.wanted(i);
        index.add(&w);
    }
    println!("added {:?}", t.elapsed());
    let t = Instant::now();
    index.settle();
    println!("settled {:?}, {} B/interest", t.elapsed(), index.bytes() as f64 / n as f64);
    let mut plain = plain::Plain::default();
    for i in &interests {
        plain.add(i);
    }
    println!("atoms {}", plain.atoms());
    let now = workload::now();
    let _ = index.matching(&Document::of(&docs[0]), When::At(now));
    println!("with view {} B/interest", index.bytes() as f64 / n as f64);
    let mut prep = vec![];
    let mut mat = vec![];
    let mut hits = 0;
    for _ in 0..2 {
        prep.clear();
        mat.clear();
        hits = 0;
        for d in &docs {
            let t = Instant::now();
            let doc = Document::of(d);
            prep.push(t.elapsed());
            let t = Instant::now();
            hits += index.matching(&doc, When::At(now)).len();
            mat.push(t.elapsed());
        }
    }
    let p = |v: &Vec<std::time::Duration>, q: usize| {
        let mut v = v.clone();
        v.sort();
        v[(v.len() - 1) * q / 100]
    };
    println!(
        "prep p50 {:?} p99 {:?}; match p50 {:?} p99 {:?}; {} matches a call",
        p(&prep, 50),
        p(&prep, 99),
        p(&mat, 50),
        p(&mat, 99),
        hits / docs.len()
    );
    println!("{}", index.breakdown());
    let mut loops = vec![];
    for d in docs.iter().take(20) {
        let l = plain.look(d, now);
        let t = Instant::now();
        let a = plain.matching(&l);
        loops.push(t.elapsed());
        let mut b = index.matching(&Document::of(d), When::At(now));
        b.sort();
        assert_eq!(a, b);
    }
    println!("plain p50 {:?}", p(&loops, 50));
}
