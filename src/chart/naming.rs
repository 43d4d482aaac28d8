//! Names beside the marks of a plot, where they lie on nothing else.

use super::drawing::{Anchor, Area, Drawing, LINE, Point, Role, text_width, widest, wrap};

/// Space between a mark and its name, in px.
pub const REACH: f64 = 4.0;
/// What a name on the curve costs, and a name that needs a line to its mark, in px of distance.
const ON_CURVE: f64 = 60.0;
const AWAY: f64 = 40.0;

/// Where names may stand, and what is taken.
pub struct Naming<'a> {
    pub region: Area,
    pub font: f64,
    /// Names rather stand beside it.
    pub curve: &'a [Point],
    /// The marks, then the names.
    pub taken: Vec<Area>,
    /// How many of these are marks.
    pub marks: usize,
    pub leaders: Vec<(Point, Point)>,
}

/// A place for a name.
struct Candidate {
    area: Area,
    anchor: Anchor,
    /// From the mark, where the name does not stand beside it.
    leader: Option<(Point, Point)>,
    cost: f64,
}

impl Naming<'_> {
    /// Writes a name at the best place that is free; without one, writes nothing and says so.
    pub fn write(&mut self, drawing: &mut Drawing, at: Point, reach: f64, text: &str) -> bool {
        let whole = text_width(text, self.font, Role::Other);
        let mut best: Option<(Candidate, Vec<String>)> = None;
        for width in [whole, 0.6 * self.region.width, 0.35 * self.region.width] {
            let lines = wrap(text, width, self.font, Role::Other);
            let size = (
                widest(&lines, self.font, Role::Other),
                lines.len() as f64 * LINE * self.font,
            );
            let limit = best.as_ref().map_or(f64::INFINITY, |(best, _)| best.cost);
            // Broken into lines a name is a little harder to read.
            let extra = 8.0 * (lines.len() as f64 - 1.0);
            if let Some(found) = self.best_place(at, reach, size, extra, limit) {
                best = Some((found, lines));
            }
        }
        let Some((found, lines)) = best else {
            return false;
        };
        if let Some((from, to)) = found.leader {
            drawing.line(Role::Leader, (from.x, from.y), (to.x, to.y));
            self.leaders.push((from, to));
        }
        let area = found.area;
        let x = match found.anchor {
            Anchor::Start => area.x,
            Anchor::Middle => area.x + area.width / 2.0,
            Anchor::End => area.right(),
        };
        let top = area.y + 0.05 * self.font;
        drawing.block(Role::Other, x, top, found.anchor, lines);
        self.taken.push(area);
        true
    }

    /// The cheapest free place that costs less than `limit`.
    fn best_place(
        &self,
        at: Point,
        reach: f64,
        (width, height): (f64, f64),
        extra: f64,
        limit: f64,
    ) -> Option<Candidate> {
        let mut best: Option<Candidate> = None;
        let mut limit = limit;
        let mut consider = |x: f64, y: f64, anchor: Anchor, leader, cost: f64| {
            let mut candidate = Candidate {
                area: Area {
                    x,
                    y,
                    width,
                    height,
                },
                anchor,
                leader,
                cost,
            };
            if cost < limit && self.is_free(&candidate) {
                if self.is_on_curve(&candidate.area) {
                    candidate.cost += ON_CURVE;
                }
                if candidate.cost < limit {
                    limit = candidate.cost;
                    best = Some(candidate);
                }
            }
        };
        let near = 0.75 * reach;
        let (left, middle, right) = (at.x - width, at.x - width / 2.0, at.x);
        let (above, beside, below) = (at.y - height, at.y - height / 2.0, at.y);
        // Beside the mark first: there a name is found at once.
        let around = [
            (right + reach, beside, Anchor::Start),
            (left - reach, beside, Anchor::End),
            (right + near, above - 0.5 * near, Anchor::Start),
            (left - near, above - 0.5 * near, Anchor::End),
            (right + near, below + 0.5 * near, Anchor::Start),
            (left - near, below + 0.5 * near, Anchor::End),
            (middle, above - reach, Anchor::Middle),
            (middle, below + reach, Anchor::Middle),
        ];
        for (order, (x, y, anchor)) in around.into_iter().enumerate() {
            consider(x, y, anchor, None, extra + order as f64);
        }
        let step = self.font;
        let mut y = self.region.y;
        while y + height <= self.region.bottom() {
            let mut x = self.region.x;
            while x + width <= self.region.right() {
                // From the nearest point of the name to the mark.
                let to = Point {
                    x: at.x.max(x - 2.0).min(x + width + 2.0),
                    y: at.y.max(y).min(y + height),
                };
                let (across, up) = (to.x - at.x, to.y - at.y);
                let distance = libm::sqrt(across * across + up * up);
                if distance > reach {
                    let share = (reach - REACH) / distance;
                    let from = Point {
                        x: at.x + across * share,
                        y: at.y + up * share,
                    };
                    let cost = extra + AWAY + distance;
                    consider(x, y, Anchor::Start, Some((from, to)), cost);
                }
                x += 1.5 * step;
            }
            y += step;
        }
        best
    }

    fn is_free(&self, candidate: &Candidate) -> bool {
        let is_taken = |taken: &Area| candidate.area.overlaps(taken);
        if !self.region.contains(&candidate.area) || self.taken.iter().any(is_taken) {
            return false;
        }
        if self
            .leaders
            .iter()
            .any(|(from, to)| candidate.area.meets(*from, *to))
        {
            return false;
        }
        // A line to a mark passes by all names and all other marks, but for those it starts within.
        candidate.leader.is_none_or(|(from, to)| {
            let inner = |area: &Area| Area {
                x: area.x + 1.0,
                y: area.y + 1.0,
                width: area.width - 2.0,
                height: area.height - 2.0,
            };
            let is_start = |area: &Area| area.overlaps(&Area::around(from, 0.1));
            let is_crossed = |(index, area): (usize, &Area)| {
                let is_own = index < self.marks && is_start(area);
                !is_own && inner(area).meets(from, to)
            };
            !self.taken.iter().enumerate().any(is_crossed)
        })
    }

    fn is_on_curve(&self, area: &Area) -> bool {
        let meets = |points: &[Point]| area.meets(points[0], points[1]);
        self.curve.windows(2).any(meets)
    }
}
