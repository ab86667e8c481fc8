//! Tests of the alignment.

use proptest::prelude::*;

use super::*;

fn check(a: &[u32], b: &[u32]) -> usize {
    let runs = align(a, b);
    let mut at = (0, 0);
    for run in &runs {
        assert!(run.a >= at.0 && run.b >= at.1 && run.len > 0);
        assert_eq!(a[run.a..run.a + run.len], b[run.b..run.b + run.len]);
        at = (run.a + run.len, run.b + run.len);
    }
    runs.iter().map(|run| run.len).sum()
}

#[test]
fn unbroken_stretches_are_preferred() {
    let runs = align(&[1, 2, 3], &[1, 9, 9, 2, 9, 1, 2, 3, 9]);
    assert_eq!(runs, [Run { a: 0, b: 5, len: 3 }]);
}

#[test]
fn a_long_text_is_aligned_through_anchors() {
    let a: Vec<u32> = (0..20_000u32).map(|n| n.wrapping_mul(2_654_435_761) % 3000).collect();
    let mut b = a.clone();
    b.splice(5000..5000, (0..3000).map(|n| 10_000 + n));
    b[100] = 9999;
    b[17_000] = 9999;
    assert_eq!(check(&a, &b), 19_998);
    // Nothing in common, nothing unique: no explosion.
    assert_eq!(check(&vec![1; 50_000], &vec![2; 50_000]), 0);
    check(&[1, 2].repeat(20_000), &[2, 1].repeat(20_000));
}

proptest! {
    #[test]
    fn runs_are_equal_and_in_order(
        a in prop::collection::vec(0u32..6, 0..60),
        b in prop::collection::vec(0u32..6, 0..60),
    ) {
        check(&a, &b);
        prop_assert_eq!(check(&a, &a), a.len());
    }
}
