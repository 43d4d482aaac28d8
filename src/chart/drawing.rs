//! What every layout returns: marks, each with a place and a role. Lengths are in px, from the upper
//! left corner.

/// A place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

/// Which end of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// What a mark stands for; the style sheet gives it a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    New,
    Refurbished,
    Mix,
    /// Of a value below zero.
    Below,
    /// Of a value above zero.
    Above,
    /// Of a value of zero.
    Level,
    /// A plan that is no choice, because it misses what is asked for.
    Missing,
    /// A mark that stands for none of the plans.
    Other,
    /// A part of a stack, from the first and heaviest to the last, of which there are five.
    Layer(u8),
    /// A part of a stack that lies below zero.
    Received,
    /// What is not to be gone beyond.
    Limit,
    Grid,
    Axis,
    /// The line of zero.
    Zero,
    Curve,
    /// From where a curve breaks off to where it goes on.
    Jump,
    /// The value that holds now.
    Current,
    BreakEven,
    /// Between the two signs.
    Boundary,
    /// From a label to what it names.
    Leader,
    /// A number at an axis.
    Tick,
    /// What an axis measures.
    Title,
}

impl Role {
    /// Numbers and names of axes are quiet; texts that name a mark are bold, and so are wider.
    fn is_quiet(self) -> bool {
        matches!(self, Role::Tick | Role::Title)
    }
}

/// The shape of a mark.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    Rect(Area),
    Circle {
        at: Point,
        radius: f64,
    },
    Line(Vec<Point>),
    Text {
        /// On the baseline.
        at: Point,
        anchor: Anchor,
        text: String,
    },
}

/// One thing to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    pub role: Role,
    pub shape: Shape,
}

/// A chart that is laid out: what comes later lies above.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    pub width: f64,
    pub height: f64,
    /// Size of every text.
    pub font: f64,
    pub marks: Vec<Mark>,
}

/// Height of a line of text, in sizes of the font.
pub const LINE: f64 = 1.3;
/// How far a letter with a ring reaches above the baseline, in sizes of the font.
const ASCENT: f64 = 0.95;
/// How far a letter reaches below the baseline, in sizes of the font.
const DESCENT: f64 = 0.25;

impl Drawing {
    /// An empty chart.
    pub fn new(width: f64, height: f64, font: f64) -> Self {
        Self {
            width,
            height,
            font,
            marks: Vec::new(),
        }
    }

    pub fn add(&mut self, role: Role, shape: Shape) {
        self.marks.push(Mark { role, shape });
    }

    pub fn line(&mut self, role: Role, from: (f64, f64), to: (f64, f64)) {
        let points = [from, to].map(|(x, y)| Point { x, y });
        self.add(role, Shape::Line(points.to_vec()));
    }

    pub fn circle(&mut self, role: Role, at: Point, radius: f64) {
        self.add(role, Shape::Circle { at, radius });
    }

    /// Marks a value of a plan, each plan with a shape of its own.
    pub fn marker(&mut self, role: Role, at: Point) {
        const HALF: f64 = 4.0;
        match role {
            Role::Refurbished => {
                let area = Area::around(at, HALF);
                self.add(role, Shape::Rect(area));
            }
            Role::New => self.circle(role, at, HALF),
            Role::Mix => self.circle(role, at, HALF + 1.0),
            _ => {}
        }
    }

    /// Writes a text on the baseline `y`.
    pub fn text(&mut self, role: Role, x: f64, y: f64, anchor: Anchor, text: String) {
        let at = Point { x, y };
        self.add(role, Shape::Text { at, anchor, text });
    }

    /// Writes lines under one another, the first below `top`.
    pub fn block(&mut self, role: Role, x: f64, top: f64, anchor: Anchor, lines: Vec<String>) {
        let mut y = top + ASCENT * self.font;
        for line in lines {
            self.text(role, x, y, anchor, line);
            y += LINE * self.font;
        }
    }

    /// The place a mark takes up; of a text, at least what it needs.
    pub fn area(&self, mark: &Mark) -> Area {
        match &mark.shape {
            Shape::Rect(area) => *area,
            Shape::Circle { at, radius } => Area::around(*at, *radius),
            Shape::Line(points) => Area::of(points),
            Shape::Text { at, anchor, text } => {
                let width = text_width(text, self.font, mark.role);
                let before = match anchor {
                    Anchor::Start => 0.0,
                    Anchor::Middle => width / 2.0,
                    Anchor::End => width,
                };
                Area {
                    x: at.x - before,
                    y: at.y - ASCENT * self.font,
                    width,
                    height: (ASCENT + DESCENT) * self.font,
                }
            }
        }
    }
}

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Area {
    /// The square around a circle.
    pub fn around(at: Point, radius: f64) -> Self {
        Area {
            x: at.x - radius,
            y: at.y - radius,
            width: 2.0 * radius,
            height: 2.0 * radius,
        }
    }

    fn of(points: &[Point]) -> Self {
        let mut low = points.first().copied().unwrap_or(Point { x: 0.0, y: 0.0 });
        let mut high = low;
        for point in points {
            low.x = low.x.min(point.x);
            low.y = low.y.min(point.y);
            high.x = high.x.max(point.x);
            high.y = high.y.max(point.y);
        }
        Area {
            x: low.x,
            y: low.y,
            width: high.x - low.x,
            height: high.y - low.y,
        }
    }

    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    pub fn overlaps(&self, other: &Area) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }

    pub fn contains(&self, other: &Area) -> bool {
        other.x >= self.x
            && other.y >= self.y
            && other.right() <= self.right()
            && other.bottom() <= self.bottom()
    }

    /// Whether a straight line from one point to another touches the rectangle.
    pub fn meets(&self, from: Point, to: Point) -> bool {
        let is_beside = from.x.max(to.x) < self.x
            || from.x.min(to.x) > self.right()
            || from.y.max(to.y) < self.y
            || from.y.min(to.y) > self.bottom();
        if is_beside {
            return false;
        }
        // The line passes by where all four corners lie on one side of it.
        let side = |x: f64, y: f64| (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
        let corners = [
            side(self.x, self.y),
            side(self.right(), self.y),
            side(self.x, self.bottom()),
            side(self.right(), self.bottom()),
        ];
        !(corners.iter().all(|side| *side > 0.0) || corners.iter().all(|side| *side < 0.0))
    }
}

/// The most a text takes, in px. The page's font is not known here, so every letter is taken as wide
/// as in the widest of the common ones (Verdana and its like).
pub fn text_width(text: &str, font: f64, role: Role) -> f64 {
    let mut width = 0.0;
    for letter in text.chars() {
        width += match letter {
            ' ' | '\u{a0}' | '\u{202f}' | '.' | ',' | ':' | ';' | '\'' | '|' | '·' | 'i' | 'j'
            | 'l' | 'I' => 0.34,
            'f' | 't' | 'r' | '-' | '(' | ')' | '/' => 0.42,
            'm' | 'M' | 'w' | 'W' | '%' | '@' | '…' | '—' => 1.0,
            '+' | '\u{2212}' | '→' | '≥' | '≤' | 'A'..='Z' | 'Å' | 'Ä' | 'Ö' | 'Æ' | 'Ø' => {
                0.84
            }
            _ => 0.65,
        };
    }
    let weight = if role.is_quiet() { 1.0 } else { 1.1 };
    width * font * weight
}

/// Breaks a text at its spaces into lines of at most `width`; a longer word stays whole.
pub fn wrap(text: &str, width: f64, font: f64, role: Role) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if let Some(line) = lines.last_mut() {
            let longer = [line.as_str(), " ", word].concat();
            if text_width(&longer, font, role) <= width {
                *line = longer;
                continue;
            }
        }
        lines.push(word.to_owned());
    }
    lines
}

/// The width of the longest of some lines.
pub fn widest(lines: &[String], font: f64, role: Role) -> f64 {
    let mut width: f64 = 0.0;
    for line in lines {
        width = width.max(text_width(line, font, role));
    }
    width
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// What holds for every chart: all marks are inside, all numbers are finite, no text lies on
    /// another.
    pub fn is_readable(drawing: &Drawing) {
        let whole = Area {
            x: -1e-6,
            y: -1e-6,
            width: drawing.width + 2e-6,
            height: drawing.height + 2e-6,
        };
        for mark in &drawing.marks {
            let area = drawing.area(mark);
            let numbers = [area.x, area.y, area.width, area.height];
            assert!(numbers.iter().all(|number| number.is_finite()), "{mark:?}");
            assert!(whole.contains(&area), "{mark:?} of {area:?} in {whole:?}");
        }
        let texts = of_texts(drawing);
        for (index, (text, area)) in texts.iter().enumerate() {
            for (other, place) in &texts[..index] {
                assert!(
                    !area.overlaps(place),
                    "{text} on {other}: {area:?} {place:?}"
                );
            }
        }
    }

    pub fn of_texts(drawing: &Drawing) -> Vec<(String, Area)> {
        let text = |mark: &Mark| match &mark.shape {
            Shape::Text { text, .. } => Some((text.clone(), drawing.area(mark))),
            _ => None,
        };
        drawing.marks.iter().filter_map(text).collect()
    }

    pub fn of_role(drawing: &Drawing, role: Role) -> Vec<&Shape> {
        let marks = drawing.marks.iter().filter(|mark| mark.role == role);
        marks.map(|mark| &mark.shape).collect()
    }

    #[test]
    fn a_text_is_broken_at_its_spaces() {
        let lines = wrap("All refurbished: cheapest", 100.0, 13.0, Role::Tick);
        assert_eq!(lines, ["All", "refurbished:", "cheapest"]);
        assert!(wrap("", 100.0, 13.0, Role::Tick).is_empty());
    }

    #[test]
    fn a_line_meets_what_lies_in_its_way() {
        let area = Area {
            x: 10.0,
            y: 10.0,
            width: 10.0,
            height: 10.0,
        };
        let at = |x, y| Point { x, y };
        assert!(area.meets(at(0.0, 0.0), at(30.0, 30.0)));
        assert!(!area.meets(at(0.0, 15.0), at(5.0, 15.0)));
        assert!(!area.meets(at(0.0, 12.0), at(12.0, 0.0)));
    }
}
