//! Cost against carbon: a curve, and the plans on it with their names beside them.

use super::axis::{Axis, Level, range};
use super::drawing::{Anchor, Area, Drawing, LINE, Point, Role, Shape, text_width, widest, wrap};
use super::frame::Upright;

/// A plan that is marked and named.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    pub role: Role,
    /// `(cost, carbon)`
    pub at: (f64, f64),
}

/// What a trade-off shows.
#[derive(Clone, Copy)]
pub struct TradeOff<'a> {
    /// `(cost, carbon)` along the curve.
    pub curve: &'a [(f64, f64)],
    /// What is marked, the most important first.
    pub plans: &'a [Plan],
    /// The name of the plans that lie on one place, given by their indices.
    pub name: &'a dyn Fn(&[usize]) -> String,
    pub cost: Axis<'a>,
    pub carbon: Axis<'a>,
}

/// Marks nearer than this (in px) are one place with one name.
const ONE_PLACE: f64 = 3.0;
/// Points of a curve are drawn as dots up to this number.
const MOST_DOTS: usize = 24;
/// Radius of a point of the curve, in px.
const DOT: f64 = 2.5;
/// Space between a mark and its name, in px.
const REACH: f64 = 4.0;
/// What a name on the curve costs, and a name that needs a line to its mark, in px of distance.
const ON_CURVE: f64 = 60.0;
const AWAY: f64 = 40.0;

fn radius(role: Role) -> f64 {
    if role == Role::Mix { 7.0 } else { 5.0 }
}

/// Lays a trade-off out in `width` px. A name for which there is no place beside its mark, nor
/// further away with a [`Role::Leader`] to it, stands below the chart, and a number at the mark.
pub fn trade_off(input: &TradeOff, width: f64, font: f64) -> Drawing {
    let points = || {
        input
            .curve
            .iter()
            .copied()
            .chain(input.plans.iter().map(|plan| plan.at))
    };
    let (low, high) = range(points().map(|point| point.0));
    let plot_height = (0.5 * width).max(170.0).min(280.0);
    let carbon = range(points().map(|point| point.1));
    let upright = Upright::new(input.carbon, carbon, width, plot_height, font);
    let edges = (upright.left, radius(Role::Mix) + REACH, width);
    let level = Level::round((low, high), &input.cost, edges, font);
    let mut drawing = Drawing::new(width, 0.0, font);
    let (x, y) = upright.draw(&mut drawing, &level, input.cost.title);
    let place = |at: (f64, f64)| Point {
        x: x.at(at.0),
        y: y.at(at.1),
    };
    let curve: Vec<Point> = input.curve.iter().map(|point| place(*point)).collect();
    drawing.add(Role::Curve, Shape::Line(curve.clone()));
    if curve.len() <= MOST_DOTS {
        for point in &curve {
            drawing.circle(Role::Curve, *point, DOT);
        }
    }
    let places: Vec<Point> = input.plans.iter().map(|plan| place(plan.at)).collect();
    // The most important last, above the others; the large ones below, so that none is hidden.
    for is_large in [true, false] {
        for (plan, at) in input.plans.iter().zip(&places).rev() {
            if (plan.role == Role::Mix) == is_large {
                drawing.circle(plan.role, *at, radius(plan.role));
            }
        }
    }
    let mut naming = Naming {
        region: Area {
            x: x.start + 2.0,
            y: upright.top - 0.7 * font,
            width: width - x.start - 2.0,
            height: plot_height + 0.7 * font - 2.0,
        },
        font,
        curve: &curve,
        taken: Vec::new(),
        marks: places.len(),
        may_cross: false,
        leaders: Vec::new(),
    };
    for (plan, at) in input.plans.iter().zip(&places) {
        naming.taken.push(Area::around(*at, radius(plan.role)));
    }
    let mut below: Vec<String> = Vec::new();
    for members in together(&places) {
        let first = members[0];
        let (at, text) = (places[first], (input.name)(&members));
        let size = members
            .iter()
            .map(|member| radius(input.plans[*member].role));
        let reach = size.fold(0.0, f64::max) + REACH;
        if naming.write(&mut drawing, at, reach, &text, true) {
            continue;
        }
        let number = (below.len() + 1).to_string();
        if !naming.write(&mut drawing, at, reach, &number, false) {
            // Where marks lie as close as this, a line over them is better than none.
            naming.may_cross = true;
            naming.write(&mut drawing, at, reach, &number, true);
            naming.may_cross = false;
        }
        below.push([number.as_str(), " ", &text].concat());
    }
    for text in below {
        let lines = wrap(&text, width, font, Role::Title);
        let height = lines.len() as f64 * LINE * font;
        let top = drawing.height;
        drawing.block(Role::Title, 0.0, top, Anchor::Start, lines);
        drawing.height += height;
    }
    drawing
}

/// Indices of the marks on each place, in the order of the first on it.
fn together(places: &[Point]) -> Vec<Vec<usize>> {
    let mut found: Vec<Vec<usize>> = Vec::new();
    for (index, at) in places.iter().enumerate() {
        let near = found.iter_mut().find(|members| {
            let first = places[members[0]];
            (first.x - at.x).abs() <= ONE_PLACE && (first.y - at.y).abs() <= ONE_PLACE
        });
        match near {
            Some(members) => members.push(index),
            None => found.push(vec![index]),
        }
    }
    found
}

/// Where names may stand, and what is taken.
struct Naming<'a> {
    region: Area,
    font: f64,
    curve: &'a [Point],
    /// The marks, then the names.
    taken: Vec<Area>,
    /// How many of these are marks.
    marks: usize,
    /// Whether a line may cross marks.
    may_cross: bool,
    leaders: Vec<(Point, Point)>,
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
    fn write(
        &mut self,
        drawing: &mut Drawing,
        at: Point,
        reach: f64,
        text: &str,
        may_be_away: bool,
    ) -> bool {
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
            if let Some(found) = self.best_place(at, reach, size, extra, limit, may_be_away) {
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
        may_be_away: bool,
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
        if !may_be_away {
            return best;
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
                let is_passed_over = index < self.marks && (self.may_cross || is_start(area));
                !is_passed_over && inner(area).meets(from, to)
            };
            !self.taken.iter().enumerate().any(is_crossed)
        })
    }

    fn is_on_curve(&self, area: &Area) -> bool {
        let meets = |points: &[Point]| area.meets(points[0], points[1]);
        self.curve.windows(2).any(meets)
    }
}

#[cfg(test)]
mod tests {
    use super::super::drawing::tests::{is_readable, of_role, of_texts};
    use super::*;
    use proptest::prelude::*;

    const NAMES: [&str; 6] = [
        "Your mix",
        "All new",
        "All refurbished",
        "Cheapest",
        "Lowest emissions",
        "Balanced",
    ];
    const ROLES: [Role; 6] = [
        Role::Mix,
        Role::New,
        Role::Refurbished,
        Role::Other,
        Role::Other,
        Role::Other,
    ];

    fn drawn(curve: &[(f64, f64)], marked: &[(f64, f64)], width: f64) -> Drawing {
        let label = |value: f64, decimals: u8| format!("{value:.*}", usize::from(decimals));
        let name = |members: &[usize]| {
            let names: Vec<&str> = members.iter().map(|member| NAMES[*member]).collect();
            names.join(", ")
        };
        let axis = |title, zero| Axis {
            title,
            label: &label,
            zero,
        };
        let plan = |(at, role): (&(f64, f64), Role)| Plan { role, at: *at };
        let plans: Vec<Plan> = marked.iter().zip(ROLES).map(plan).collect();
        let input = TradeOff {
            curve,
            plans: &plans,
            name: &name,
            cost: axis("cost, mn kr", false),
            carbon: axis("tonnes CO₂e", true),
        };
        trade_off(&input, width, 13.0)
    }

    /// No name lies on a mark or on the line to another.
    fn is_clear(drawing: &Drawing) {
        is_readable(drawing);
        for mark in &drawing.marks {
            let area = drawing.area(mark);
            for (text, place) in of_texts(drawing) {
                let is_mark =
                    matches!(mark.shape, Shape::Circle { .. }) && mark.role != Role::Curve;
                assert!(!is_mark || !area.overlaps(&place), "{text} on {mark:?}");
                if let (Role::Leader, Shape::Line(points)) = (mark.role, &mark.shape) {
                    let inner = Area {
                        x: place.x + 2.0,
                        y: place.y + 2.0,
                        width: place.width - 4.0,
                        height: place.height - 4.0,
                    };
                    assert!(!inner.meets(points[0], points[1]), "{text} on {mark:?}");
                }
            }
        }
    }

    fn holds(drawing: &Drawing, name: &str) -> bool {
        // Names may be broken into lines, so the last word is looked for.
        let word = name.rsplit(' ').next().unwrap_or(name);
        of_texts(drawing)
            .iter()
            .any(|(text, _)| text.contains(word))
    }

    #[test]
    fn plans_apart_are_named_beside_their_marks() {
        let curve = [
            (1.38, 14.0),
            (1.45, 18.0),
            (1.63, 28.0),
            (1.82, 39.0),
            (2.21, 61.0),
        ];
        let marked = [curve[2], curve[4], curve[0]];
        for width in [280.0, 320.0, 480.0, 760.0] {
            let drawing = drawn(&curve, &marked, width);
            is_clear(&drawing);
            assert!(of_role(&drawing, Role::Leader).is_empty());
            assert!(NAMES[..3].iter().all(|name| holds(&drawing, name)));
        }
    }

    #[test]
    fn plans_on_one_place_have_one_name() {
        let drawing = drawn(&[(1.0, 1.0), (2.0, 2.0)], &[(1.0, 1.0); 6], 760.0);
        is_clear(&drawing);
        assert!(holds(
            &drawing,
            "Your mix, All new, All refurbished, Cheapest"
        ));
        let narrow = drawn(&[(1.0, 1.0), (2.0, 2.0)], &[(1.0, 1.0); 6], 280.0);
        is_clear(&narrow);
        assert!(NAMES.iter().all(|name| holds(&narrow, name)));
    }

    #[test]
    fn extremes_stay_in_the_box() {
        let cases = [
            [(0.0, 0.0); 6],
            [(5.0, 5.0); 6],
            [
                (1.0, 1.0),
                (1e9, 1.0),
                (1.0, 1e9),
                (2.0, 1.0),
                (1.0, 1.0),
                (3.0, 1.0),
            ],
            [
                (-1.0, -1.0),
                (-2.0, 3.0),
                (4.0, -1.0),
                (0.0, 0.0),
                (1.0, 1.0),
                (2.0, -2.0),
            ],
        ];
        for marked in &cases {
            for width in [280.0, 320.0, 480.0, 760.0] {
                let drawing = drawn(marked, marked, width);
                is_clear(&drawing);
                assert!(NAMES.iter().all(|name| holds(&drawing, name)));
            }
        }
        is_clear(&drawn(&[], &[], 280.0));
    }

    proptest! {
        #[test]
        fn every_plan_is_named_once(
            points in prop::collection::vec((0.0..10.0f64, 0.0..10.0f64), 6..40),
            near in 0.01..1.0f64,
            width in 280.0..760.0f64,
        ) {
            // Marks crowd together the more, the smaller `near` is.
            let marked: Vec<_> = points[..6]
                .iter()
                .map(|(cost, carbon)| (5.0 + (cost - 5.0) * near, 5.0 + (carbon - 5.0) * near))
                .collect();
            let drawing = drawn(&points, &marked, width);
            is_clear(&drawing);
            prop_assert!(NAMES.iter().all(|name| holds(&drawing, name)));
            // Who stands below the chart is found in it by a number.
            let count = |role| {
                let is_number = |shape: &&&Shape| match shape {
                    Shape::Text { text, .. } => text.starts_with(|letter: char| letter.is_ascii_digit()),
                    _ => false,
                };
                of_role(&drawing, role).iter().filter(is_number).count()
            };
            prop_assert!(count(Role::Other) <= count(Role::Title));
        }
    }
}
