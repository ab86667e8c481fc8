//! Chains that must not come back to their start: `parent` and `succeeded_by`.

use std::sync::Arc;

use super::{EntryIndex, Node};
use crate::diag::{self, Code, Diagnostic};
use crate::model::Entry;
use crate::model::role::{self, Role};

/// Notes every cycle once, at the entry of the least id in it.
pub fn check(entries: &[Arc<Entry>], nodes: &[Node], diagnostics: &mut Vec<Diagnostic>) {
    for (role, code) in
        [(&role::PARENT, diag::PARENT_CYCLE), (&role::SUCCESSOR, diag::SUCCESSION_CYCLE)]
    {
        check_role(entries, nodes, role, code, diagnostics);
    }
}

fn check_role(
    entries: &[Arc<Entry>],
    nodes: &[Node],
    role: &'static Role,
    code: Code,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let edges = |index: EntryIndex| {
        let relations = entries[index].facets.relations.iter().zip(&nodes[index].targets);
        relations
            .filter(|(relation, _)| std::ptr::eq(relation.role, role))
            .filter_map(|(_, target)| *target)
            .collect::<Vec<_>>()
    };
    // 0: not met; 1: on the way; 2: done.
    let mut state = vec![0u8; entries.len()];
    for start in 0..entries.len() {
        let mut path: Vec<(EntryIndex, Vec<EntryIndex>)> = Vec::new();
        if state[start] == 0 {
            state[start] = 1;
            path.push((start, edges(start)));
        }
        while let Some((index, open)) = path.last_mut() {
            let index = *index;
            match open.pop() {
                Some(next) if state[next] == 0 => {
                    state[next] = 1;
                    path.push((next, edges(next)));
                }
                Some(next) if state[next] == 1 => {
                    let from = path.iter().position(|(at, _)| *at == next).unwrap_or(0);
                    let ids = path[from..].iter().map(|(at, _)| &*entries[*at].id);
                    let chain: Vec<_> = ids.chain([&*entries[next].id]).collect();
                    let problem = Diagnostic::new(code, entries[next].span())
                        .with("chain", chain.join(" → "));
                    diagnostics.push(problem);
                }
                Some(_) => {}
                None => {
                    state[index] = 2;
                    path.pop();
                }
            }
        }
    }
}
