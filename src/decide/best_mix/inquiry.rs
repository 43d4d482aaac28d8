//! Why no mix meets the limits, and how far one of them would have to move.

use std::rc::Rc;

use super::search::{Amount, Found, Search};
use crate::decision::best_mix::{Obstacles, Proof, Relaxation};
use crate::decision::problem::{Limit, Limits, Problem};

/// Looks into why limits that are known not to be met together are not, search by search.
pub(super) struct Inquiry {
    problem: Rc<Problem>,
    /// Steps for each search.
    steps: u64,
    /// The limits there are.
    set: Vec<Limit>,
    /// Those of them that are in the way as far as is known.
    blocking: Limits,
    pub(super) obstacles: Obstacles,
    asked: Option<(Question, Search)>,
}

/// What a search is to answer. Limits are by their index among those there are.
#[derive(Clone, Copy)]
enum Question {
    /// How far would this limit have to move?
    Relaxed(usize),
    /// For the limit on models: would so many do? `enough` are known to, and fewer than
    /// `proven_from` not to.
    SoMany {
        limit: usize,
        most: u32,
        enough: u32,
        proven_from: u32,
    },
    /// Is it impossible without this limit as well?
    Without(usize),
}

impl Inquiry {
    pub(super) fn new(problem: &Rc<Problem>, steps: u64) -> Self {
        let limits = problem.limits;
        let is_set = |limit: &Limit| limits.get(*limit).is_some();
        let mut inquiry = Self {
            problem: problem.clone(),
            steps,
            set: Limit::ALL.into_iter().filter(is_set).collect(),
            blocking: limits,
            obstacles: Obstacles::default(),
            asked: None,
        };
        let first = inquiry.relaxed(0);
        inquiry.ask(first);
        inquiry
    }

    /// Goes on for about so many steps. Returns whether there is more to do.
    pub(super) fn advance(&mut self, steps: u64) -> bool {
        if let Some((question, search)) = &mut self.asked
            && !search.advance(steps)
        {
            let (question, found) = (*question, search.found());
            let next = self.answer(question, &found);
            self.ask(next);
        }
        self.asked.is_some()
    }

    fn ask(&mut self, question: Option<Question>) {
        self.asked = question.map(|question| (question, self.search(question)));
    }

    fn search(&self, question: Question) -> Search {
        let limits = self.problem.limits;
        let any = |limits| Search::new(&self.problem, Amount::Cost, limits, self.steps).for_any();
        match question {
            Question::Relaxed(limit) => {
                let limit = self.set[limit];
                let others = limits.without(limit);
                match quantity(limit) {
                    Some(quantity) => Search::new(&self.problem, quantity, others, self.steps),
                    None => any(others),
                }
            }
            Question::SoMany { most, .. } => any(Limits {
                most_models: Some(most),
                ..limits
            }),
            Question::Without(limit) => any(self.blocking.without(self.set[limit])),
        }
    }

    /// Takes an answer, and says what to ask next.
    fn answer(&mut self, question: Question, found: &Found) -> Option<Question> {
        match question {
            Question::Relaxed(limit) => {
                let Some(mix) = &found.best else {
                    return self.relaxed(limit + 1);
                };
                let Some(quantity) = quantity(self.set[limit]) else {
                    let fewest = self.problem.limits.most_models.unwrap_or_default() + 1;
                    let enough = self.problem.models_in_use(mix);
                    return self.so_many(limit, fewest, enough, fewest);
                };
                let totals = self.problem.totals(mix);
                let value = match quantity {
                    Amount::Cost => totals.cost,
                    Amount::FirstYear => totals.first_year,
                    Amount::Carbon => totals.carbon,
                };
                self.obstacles.relaxations.push(Relaxation {
                    limit: self.set[limit],
                    value,
                    proof: if found.is_complete {
                        Proof::Optimal
                    } else {
                        Proof::WithinGap((value - found.bound).max(0.0))
                    },
                });
                self.relaxed(limit + 1)
            }
            Question::SoMany {
                limit,
                most,
                enough,
                proven_from,
            } => {
                let is_ruled_out = found.best.is_none() && found.is_complete;
                let is_next = is_ruled_out && proven_from == most;
                let proven_from = proven_from + u32::from(is_next);
                match found.best {
                    Some(_) => self.so_many(limit, most, most, proven_from),
                    None => self.so_many(limit, most + 1, enough, proven_from),
                }
            }
            Question::Without(limit) => {
                if found.best.is_none() && found.is_complete {
                    self.blocking = self.blocking.without(self.set[limit]);
                }
                self.without(limit + 1)
            }
        }
    }

    fn relaxed(&mut self, limit: usize) -> Option<Question> {
        if limit < self.set.len() {
            Some(Question::Relaxed(limit))
        } else {
            self.without(0)
        }
    }

    fn without(&mut self, limit: usize) -> Option<Question> {
        if limit < self.set.len() {
            return Some(Question::Without(limit));
        }
        let is_blocking = |limit: &&Limit| self.blocking.get(**limit).is_some();
        self.obstacles.blocking = self.set.iter().filter(is_blocking).copied().collect();
        None
    }

    fn so_many(
        &mut self,
        limit: usize,
        most: u32,
        enough: u32,
        proven_from: u32,
    ) -> Option<Question> {
        if most < enough {
            return Some(Question::SoMany {
                limit,
                most,
                enough,
                proven_from,
            });
        }
        self.obstacles
            .relaxations
            .push(of_models(enough, proven_from));
        self.relaxed(limit + 1)
    }
}

/// What a limit is on; models are not of a mix's totals.
fn quantity(limit: Limit) -> Option<Amount> {
    match limit {
        Limit::Budget => Some(Amount::Cost),
        Limit::FirstYearBudget => Some(Amount::FirstYear),
        Limit::CarbonCap => Some(Amount::Carbon),
        Limit::YearlyBudget | Limit::MostModels => None,
    }
}

fn of_models(most: u32, proven_from: u32) -> Relaxation {
    Relaxation {
        limit: Limit::MostModels,
        value: f64::from(most),
        proof: if proven_from >= most {
            Proof::Optimal
        } else {
            Proof::WithinGap(f64::from(most - proven_from))
        },
    }
}
