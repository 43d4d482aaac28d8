//! Cost against carbon: a curve, and the plans on it with their names beside them.

use super::axis::{Axis, Level, range};
use super::drawing::{Anchor, Area, Drawing, LINE, Point, Role, Shape, wrap};
use super::frame::Upright;
use super::naming::{Naming, REACH};

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
        leaders: Vec::new(),
    };
    for (plan, at) in input.plans.iter().zip(&places) {
        naming.taken.push(Area::around(*at, radius(plan.role)));
    }
    let groups = together(&places);
    let (marks, drawn) = (naming.taken.len(), drawing.marks.len());
    let mut numbered: Vec<usize> = Vec::new();
    // A name without a place leaves it to a number, which is placed before the names that remain.
    loop {
        naming.taken.truncate(marks);
        naming.leaders.clear();
        drawing.marks.truncate(drawn);
        let mut order = numbered.clone();
        order.extend((0..groups.len()).filter(|group| !numbered.contains(group)));
        let mut homeless = None;
        for (rank, group) in order.into_iter().enumerate() {
            let members = &groups[group];
            let sizes = members
                .iter()
                .map(|member| radius(input.plans[*member].role));
            let reach = sizes.fold(0.0, f64::max) + REACH;
            let is_number = rank < numbered.len();
            let text = if is_number {
                (rank + 1).to_string()
            } else {
                (input.name)(members)
            };
            let at = places[members[0]];
            if !naming.write(&mut drawing, at, reach, &text) && !is_number {
                homeless = Some(group);
                break;
            }
        }
        match homeless {
            Some(group) => numbered.push(group),
            None => break,
        }
    }
    for (rank, group) in numbered.iter().enumerate() {
        let number = (rank + 1).to_string();
        let text = [number.as_str(), " ", &(input.name)(&groups[*group])].concat();
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
    fn a_plan_that_is_no_choice_is_marked_and_named_like_the_others() {
        let label = |value: f64, decimals: u8| format!("{value:.*}", usize::from(decimals));
        let axis = |title, zero| Axis {
            title,
            label: &label,
            zero,
        };
        let plans = [
            Plan {
                role: Role::Mix,
                at: (2.0, 3.0),
            },
            Plan {
                role: Role::Missing,
                at: (1.0, 1.0),
            },
        ];
        let name = |members: &[usize]| {
            let names = ["Your mix", "All new (misses a requirement)"];
            let names: Vec<&str> = members.iter().map(|member| names[*member]).collect();
            names.join(", ")
        };
        let input = TradeOff {
            curve: &[(2.0, 3.0), (3.0, 2.0)],
            plans: &plans,
            name: &name,
            cost: axis("cost, mn kr", false),
            carbon: axis("tonnes CO₂e", true),
        };
        for width in [280.0, 480.0, 760.0] {
            let drawing = trade_off(&input, width, 13.0);
            is_clear(&drawing);
            assert_eq!(of_role(&drawing, Role::Missing).len(), 1);
            assert!(of_role(&drawing, Role::New).is_empty());
            assert!(holds(&drawing, "requirement)"));
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
            prop_assert_eq!(count(Role::Other), count(Role::Title));
        }
    }
}
