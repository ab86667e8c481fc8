//! Who is named in texts: the people of the registry, by their names.
//!
//! Owns the search for the names of those who must not be named, and of all. Somebody else may
//! have the same name, or one that goes on: such a name is nobody's secret.

use std::collections::HashSet;
use std::ops::Range;

use super::{EntryIndex, Site};
use crate::model::facets::Person;
use crate::text::private::{Form, Forms, initials};

/// The names of people who must not be named.
#[derive(Debug)]
pub struct Withheld {
    forms: Forms,
    /// Longer names, of people who may be named, that hold one of those.
    longer: Forms,
}

/// How far a longer name may go beyond the one that it holds, in bytes.
const MARGIN: usize = 64;

impl Withheld {
    /// Says whether there is nobody of the kind.
    pub fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }

    /// Returns the first place at which such a name stands, and whose it is.
    pub fn find(&self, text: &str) -> Option<(Range<usize>, EntryIndex)> {
        self.forms.find_map(text, |(range, whose)| {
            let mut from = range.start.saturating_sub(MARGIN);
            let mut to = text.len().min(range.end + MARGIN);
            from = (from..=range.start).find(|at| text.is_char_boundary(*at))?;
            to = (range.end..=to).rev().find(|at| text.is_char_boundary(*at))?;
            let around = &text[from..to];
            let own = range.start - from..range.end - from;
            let other = self.longer.find_map(around, |(other, _)| {
                (other.start <= own.start && own.end <= other.end).then_some(())
            });
            other.is_none().then_some((range, whose))
        })
    }

    /// Does the same in the name of a file or the end of an address, where words may be joined.
    pub fn find_in_path(&self, path: &str) -> Option<EntryIndex> {
        self.find(path).map(|(_, whose)| whose).or_else(|| self.forms.find_joined(path))
    }
}

impl Site {
    /// Returns the names of those who must not be named.
    pub fn withheld_names(&self) -> Withheld {
        let (mut hidden, mut open) = (Vec::new(), Vec::new());
        for (index, person, withheld) in self.people() {
            let forms = Form::all(index, &person.name);
            if withheld { hidden.extend(forms) } else { open.extend(forms) }
        }
        let known: HashSet<_> = open.iter().map(|form: &Form| form.words.clone()).collect();
        hidden.retain(|form: &Form| !known.contains(&form.words));
        open.retain(|form| {
            let holds = |own: &Form| form.words.windows(own.words.len()).any(|w| w == own.words);
            hidden.iter().any(holds)
        });
        Withheld { forms: Forms::new(hidden), longer: Forms::new(open) }
    }

    /// Returns the names of all people, whatever they agreed to.
    pub fn all_names(&self) -> Forms {
        let forms = self.people().flat_map(|(index, person, _)| Form::all(index, &person.name));
        Forms::new(forms.collect())
    }

    /// Returns the initials of a person, which tell an editor who is meant.
    pub fn initials(&self, index: EntryIndex) -> String {
        let person = self.entries[index].facets.person.as_ref();
        person.map_or(String::new(), |person| initials(&person.full_name()))
    }

    fn people(&self) -> impl Iterator<Item = (EntryIndex, &Person, bool)> {
        let entries = self.entries.iter().enumerate();
        entries.filter_map(|(index, entry)| {
            Some((index, entry.facets.person.as_ref()?, entry.facets.withheld))
        })
    }
}
