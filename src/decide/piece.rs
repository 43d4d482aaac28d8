//! The course of a difference between two jumps: where it is sampled, and where its sign changes.

use super::difference::Differences;
use super::polynomial::{INTERVALS, Polynomial};
use crate::decision::break_even::BreakEven;
use crate::decision::measure::{Leaning, Measure, Pair};

/// The difference at one value of what is varied.
#[derive(Clone, Copy, Debug)]
struct Sample {
    value: f64,
    of: Pair<f64>,
    answer: Pair<Leaning>,
}

impl Sample {
    fn new(value: f64, differences: &Differences) -> Self {
        Self {
            value,
            of: differences.of,
            answer: Pair::of(|measure| differences.answer(measure)),
        }
    }
}

/// The answers along a piece, from its start to its end.
#[derive(Clone, Debug)]
pub struct Course {
    pub first: Option<Leaning>,
    pub last: Option<Leaning>,
    /// Whether the difference is zero at the very start, or at the very end, and only there.
    pub starts_at_zero: bool,
    pub ends_at_zero: bool,
    /// In no order.
    pub changes: Vec<BreakEven>,
}

impl Course {
    fn unknown() -> Self {
        Self {
            first: None,
            last: None,
            starts_at_zero: false,
            ends_at_zero: false,
            changes: Vec::new(),
        }
    }
}

/// As exactly as a change is located, as a share of the whole range.
const ACCURACY: f64 = 1e-10;

/// Intervals narrower than this share of the whole range are not divided in search of a change.
const NARROWEST: f64 = 1e-5;

/// From so many values to be shown inside a piece it pays to look for a polynomial.
const MANY: usize = 7;

/// How far a difference may bend inside an interval, against how its slope differs from those of
/// the intervals beside it. One kink is never missed at 0.5.
const BEND: f64 = 1.5;

/// A rise of less than this share of the difference is none.
const LEAST_JUMP: f64 = 1e-5;

/// No piece is sampled more often than this.
const MOST_SAMPLES: usize = 2_000;

#[derive(Debug)]
enum Stage {
    /// Looking for a polynomial through nodes this far apart.
    Nodes(usize),
    /// Dividing intervals in which a change could hide.
    Dividing,
    /// Closing in on changes.
    Closing,
}

/// A piece without jumps that are known of.
#[derive(Debug)]
pub struct Piece {
    pub from: f64,
    pub to: f64,
    /// Width of the whole range.
    range: f64,
    /// Values in it that are to be evaluated in any case.
    shown: Vec<f64>,
    /// In rising order.
    samples: Vec<Sample>,
    polynomial: Polynomial,
    /// Whether the polynomial stands for the difference.
    is_polynomial: bool,
    stage: Stage,
    /// Values to be evaluated next, the last one first.
    wanted: Vec<f64>,
    brackets: Vec<Bracket>,
    courses: Pair<Course>,
}

impl Piece {
    /// A piece of a range of this width.
    pub fn new(from: f64, to: f64, range: f64, shown: Vec<f64>, is_line: bool) -> Self {
        let mut piece = Self {
            from,
            to,
            range,
            samples: Vec::new(),
            polynomial: Polynomial::new(from, to),
            is_polynomial: false,
            stage: Stage::Dividing,
            wanted: Vec::new(),
            brackets: Vec::new(),
            courses: Pair::of(|_| Course::unknown()),
            shown,
        };
        if piece.shown.len() >= MANY {
            piece.want_nodes(INTERVALS / if is_line { 2 } else { 4 });
        } else {
            piece.want_shown();
        }
        piece
    }

    /// The next value to evaluate; `None` when everything is found.
    pub fn ask(&mut self) -> Option<f64> {
        loop {
            if let Some(value) = self.wanted.last() {
                if !self.is_polynomial {
                    return Some(*value);
                }
                let differences = self.polynomial.at(*value);
                self.tell(&differences);
            } else if !self.proceed() {
                return None;
            }
        }
    }

    /// Takes the difference at the value that was asked for last.
    pub fn tell(&mut self, differences: &Differences) {
        let Some(value) = self.wanted.pop() else {
            return;
        };
        let sample = Sample::new(value, differences);
        if let (Stage::Closing, Some(bracket)) = (&self.stage, self.brackets.last_mut()) {
            bracket.narrow(sample);
            return;
        }
        if let Stage::Nodes(_) = self.stage {
            self.polynomial.tell(value, differences);
        }
        let place = self.samples.partition_point(|other| other.value < value);
        match self.samples.get(place) {
            Some(known) if known.value == value => {}
            _ => self.samples.insert(place, sample),
        }
    }

    /// Whether it waits to be told the difference at a value it has asked for.
    pub fn is_waiting(&self) -> bool {
        !self.wanted.is_empty()
    }

    /// The difference at a value that was to be shown.
    pub fn at(&self, value: f64) -> Option<Pair<f64>> {
        let place = self.samples.partition_point(|other| other.value < value);
        let known = self.samples.get(place).filter(|known| known.value == value);
        known.map(|known| known.of)
    }

    /// The answers along the piece, once everything is found.
    pub fn course(&self, measure: Measure) -> &Course {
        &self.courses[measure]
    }

    /// Whether the difference at the start of the next piece is another than at the end of this.
    pub fn jumps_to(&self, next: &Piece, measure: Measure) -> bool {
        let of = |sample: &Sample| sample.of[measure];
        let mut height = 0.0_f64;
        for sample in self.samples.iter().chain(&next.samples) {
            height = height.max(libm::fabs(of(sample)));
        }
        let (end, start) = (self.samples.last(), next.samples.first());
        let rise = start.map_or(0.0, of) - end.map_or(0.0, of);
        libm::fabs(rise) > LEAST_JUMP * height
    }

    fn want_nodes(&mut self, apart: usize) {
        self.stage = Stage::Nodes(apart);
        let wanted = (0..=INTERVALS).step_by(apart);
        let unknown = wanted.filter(|index| !self.polynomial.knows(*index));
        self.wanted = unknown.map(|index| self.polynomial.node(index)).collect();
    }

    fn want_shown(&mut self) {
        self.stage = Stage::Dividing;
        self.wanted.extend([self.from, self.to]);
        self.wanted.extend_from_slice(&self.shown);
    }

    /// Decides what to do when all that was wanted is known. False when there is nothing left.
    fn proceed(&mut self) -> bool {
        match self.stage {
            Stage::Nodes(apart) => {
                self.is_polynomial = self.polynomial.fits(apart);
                // A polynomial pays as long as it takes fewer values than are to be shown.
                if self.is_polynomial || apart == 1 || INTERVALS / apart * 4 > self.shown.len() {
                    self.want_shown();
                } else {
                    self.want_nodes(apart / 2);
                }
                true
            }
            Stage::Dividing => {
                self.divide();
                if self.wanted.is_empty() {
                    self.stage = Stage::Closing;
                    self.find_changes();
                }
                true
            }
            Stage::Closing => {
                let Some(bracket) = self.brackets.last() else {
                    return false;
                };
                match bracket.next(ACCURACY * self.range) {
                    Some(value) => self.wanted.push(value),
                    None => {
                        self.courses[bracket.measure].changes.push(bracket.change());
                        self.brackets.pop();
                    }
                }
                true
            }
        }
    }

    /// Wants the middle of each interval in which the difference could pass zero unseen: where it
    /// is small against what its slope changes from interval to interval, and does not rise or
    /// fall by more than that.
    fn divide(&mut self) {
        let samples = &self.samples;
        let last = samples.len().saturating_sub(1);
        let mut wanted = Vec::new();
        for index in 0..last {
            let width = samples[index + 1].value - samples[index].value;
            if width <= NARROWEST * self.range || samples.len() > MOST_SAMPLES {
                continue;
            }
            let hides = |measure: Measure| {
                let of = |index: usize| samples[index].of[measure];
                let slope = |index: usize| {
                    (of(index + 1) - of(index)) / (samples[index + 1].value - samples[index].value)
                };
                let (low, high) = (&samples[index], &samples[index + 1]);
                if low.answer[measure] == Leaning::Equal && high.answer[measure] == Leaning::Equal {
                    return false;
                }
                let own = slope(index);
                let before = if index > 0 {
                    slope(index - 1) - own
                } else {
                    0.0
                };
                let after = if index + 1 < last {
                    slope(index + 1) - own
                } else {
                    0.0
                };
                let rise = libm::fabs(own) * width;
                // An interval by itself may bend as much as it rises.
                let bend = match last {
                    1 => BEND * rise,
                    _ => BEND * width * libm::fabs(before).max(libm::fabs(after)),
                };
                let least = libm::fabs(of(index)).min(libm::fabs(of(index + 1)));
                let same_sign = (of(index) < 0.0) == (of(index + 1) < 0.0);
                rise <= bend && !(same_sign && least > bend)
            };
            if hides(Measure::Cost) || hides(Measure::Carbon) {
                wanted.push(middle(samples[index].value, samples[index + 1].value));
            }
        }
        self.wanted = wanted;
    }

    /// Finds the intervals in which answers change. A single zero between two answers is where the
    /// difference passes; two or more in a row are an answer of their own.
    fn find_changes(&mut self) {
        for measure in Measure::ALL {
            let answer = |index: usize| self.samples[index].answer[measure];
            let count = self.samples.len();
            let is_equal = |index: usize| index < count && answer(index) == Leaning::Equal;
            let counts = |index: usize| {
                count == 1
                    || !is_equal(index)
                    || is_equal(index + 1)
                    || index > 0 && is_equal(index - 1)
            };
            self.courses[measure].starts_at_zero = count > 0 && !counts(0);
            self.courses[measure].ends_at_zero = count > 0 && !counts(count - 1);
            let mut last: Option<usize> = None;
            for index in (0..count).filter(|index| counts(*index)) {
                let course = &mut self.courses[measure];
                let above = answer(index);
                let below = last.map(answer);
                course.first = course.first.or(Some(above));
                course.last = Some(above);
                if let (Some(from), Some(below)) = (last, below)
                    && below != above
                {
                    if from + 1 == index {
                        let ends = (self.samples[from], self.samples[index]);
                        self.brackets.push(Bracket::new(measure, ends.0, ends.1));
                    } else {
                        course.changes.push(BreakEven {
                            value: self.samples[from + 1].value,
                            below,
                            above,
                            is_jump: false,
                        });
                    }
                }
                last = Some(index);
            }
        }
    }
}

fn middle(low: f64, high: f64) -> f64 {
    low + (high - low) / 2.0
}

/// Two values between which the answer changes.
#[derive(Debug)]
struct Bracket {
    measure: Measure,
    low: Sample,
    high: Sample,
    below: Leaning,
    above: Leaning,
    /// The differences at both ends, halved where an end has stayed.
    weight: [f64; 2],
    steps: u32,
    /// How far apart the differences were at the start.
    height: f64,
}

impl Bracket {
    fn new(measure: Measure, low: Sample, high: Sample) -> Self {
        let weight = [low.of[measure], high.of[measure]];
        Self {
            measure,
            below: low.answer[measure],
            above: high.answer[measure],
            height: libm::fabs(weight[1] - weight[0]),
            low,
            high,
            weight,
            steps: 0,
        }
    }

    /// Whether the difference is zero on one side, rather than passing it.
    fn is_edge(&self) -> bool {
        self.below == Leaning::Equal || self.above == Leaning::Equal
    }

    /// The next value to look at; `None` when the change is located: the middle, or where the line
    /// through both ends passes zero (regula falsi, with the weight of an end that stays halved).
    fn next(&self, accuracy: f64) -> Option<f64> {
        let (low, high) = (self.low.value, self.high.value);
        let middle = middle(low, high);
        if high - low <= accuracy || middle <= low || middle >= high {
            return None;
        }
        let crossing = low + (high - low) * (self.weight[0] / (self.weight[0] - self.weight[1]));
        let is_inside = crossing > low && crossing < high;
        if self.is_edge() || self.steps % 3 == 2 || !is_inside {
            return Some(middle);
        }
        // A little beyond where it seems to be, so that both ends come close.
        Some(if crossing < middle {
            (crossing + accuracy / 4.0).min(middle)
        } else {
            (crossing - accuracy / 4.0).max(middle)
        })
    }

    fn narrow(&mut self, sample: Sample) {
        let difference = sample.of[self.measure];
        let is_low = if self.is_edge() {
            (sample.answer[self.measure] == Leaning::Equal) == (self.below == Leaning::Equal)
        } else {
            (difference < 0.0) == (self.below == Leaning::Less)
        };
        if is_low {
            self.low = sample;
            self.weight = [difference, self.weight[1] / 2.0];
        } else {
            self.high = sample;
            self.weight = [self.weight[0] / 2.0, difference];
        }
        self.steps += 1;
    }

    fn change(&self) -> BreakEven {
        let rise = self.high.of[self.measure] - self.low.of[self.measure];
        BreakEven {
            value: middle(self.low.value, self.high.value),
            below: self.below,
            above: self.above,
            is_jump: libm::fabs(rise) > 1e-3 * self.height,
        }
    }
}
