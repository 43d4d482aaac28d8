//! Where something stands in a document, and what was found wrong there.

use super::issue::{Allowed, Issue, IssueCode};

/// A place in a document, as the chain of steps that leads there.
#[derive(Clone, Copy)]
pub enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// `groups[2].options[0].price`
    pub fn write(&self) -> String {
        match self {
            Path::Root => String::new(),
            Path::Key(parent, key) => {
                let mut path = parent.write();
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
                path
            }
            Path::Index(parent, index) => {
                let mut path = parent.write();
                path.push('[');
                path.push_str(&index.to_string());
                path.push(']');
                path
            }
        }
    }
}

/// Every problem found so far.
#[derive(Default)]
pub struct Issues(pub Vec<Issue>);

impl Issues {
    /// Whether something at this place was refused, so that what stands there is a stand-in.
    pub fn have(&self, at: &Path) -> bool {
        let path = at.write();
        self.0.iter().any(|issue| issue.path == path)
    }

    /// Notes a problem at a place.
    pub fn report(&mut self, at: &Path, code: IssueCode, allowed: Option<Allowed>) {
        self.0.push(Issue {
            path: at.write(),
            code,
            allowed,
        });
    }
}
