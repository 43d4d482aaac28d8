// A chart as a file: SVG or PNG with its title, where it comes from and the date, or its table as
// CSV. What is drawn is read off the page as it stands, in the colours it has there, so that a file
// looks like the page. Neither an image nor a style is loaded, which a strict policy would forbid.

const MARGIN = 16;
// A bitmap has so many points for each px.
const SCALE = 2;

/** Saves what the menu of a chart, in which `target` is, asks for. */
export async function save(detail, target) {
  const { kind, title, text } = detail;
  const name = `${fileName(title)}.${kind.toLowerCase()}`;
  if (kind === "CSV") return download(new Blob([text], { type: "text/csv;charset=utf-8" }), name);
  const picture = compose(target.getRootNode().querySelector(`figure.${detail.figure}`), detail);
  if (kind === "SVG") return download(new Blob([asSvg(picture)], { type: "image/svg+xml" }), name);
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(picture.width * SCALE);
  canvas.height = Math.ceil(picture.height * SCALE);
  const context = canvas.getContext("2d");
  context.scale(SCALE, SCALE);
  paint(picture, context);
  canvas.toBlob((blob) => download(blob, name), "image/png");
}

/** A name that every file system takes. */
function fileName(title) {
  const plain = title.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60) || "chart";
}

export function download(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The marks of a chart from the back to the front, with its title above and its source below. */
function compose(figure, { title, source }) {
  const style = getComputedStyle(figure);
  const [family, ink] = [style.fontFamily, style.color];
  const charts = [...figure.querySelectorAll("svg.chart, .bars")];
  const boxes = charts.map((chart) => chart.getBoundingClientRect());
  const width = Math.max(320, ...boxes.map((box) => box.width));
  const marks = [];
  const write = (text, size, weight, x, y, fill, anchor = "start") =>
    marks.push({ shape: "text", text, size, weight, x, y, fill, anchor, family });
  let y = MARGIN;
  for (const line of lines(title, `600 16px ${family}`, width)) {
    y += 20;
    write(line, 16, 600, MARGIN, y, ink);
  }
  y += 12;
  const finding = figure.querySelector(".finding, .chart-finding, .basis")?.firstChild?.textContent?.trim() ?? "";
  for (const line of lines(finding, `400 14px ${family}`, width)) {
    y += 18;
    write(line, 14, 400, MARGIN, y, ink);
  }
  y += 12;
  for (const [index, chart] of charts.entries()) {
    const box = boxes[index];
    read(chart, MARGIN - box.left, y - box.top, marks, family);
    y += box.height + 12;
  }
  // The day where the reader is, as everybody writes it in files.
  const date = new Date().toLocaleDateString("sv-SE");
  for (const line of lines(`${source} ${date}`, `400 12px ${family}`, width)) {
    y += 16;
    write(line, 12, 400, MARGIN, y, ink);
  }
  return { width: width + 2 * MARGIN, height: y + MARGIN, paper: paperOf(figure), marks, title };
}

function paperOf(place) {
  const { backgroundColor } = getComputedStyle(place.getRootNode().querySelector(".root") ?? place);
  return backgroundColor;
}

/** A text in lines that are no wider than there is room. */
function lines(text, font, width) {
  const context = document.createElement("canvas").getContext("2d");
  context.font = font;
  const found = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = found.length ? `${found.at(-1)} ${word}` : word;
    if (found.length && context.measureText(longer).width <= width) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found;
}

/** The marks that an element is drawn with, moved by so much from where they stand on the page. */
function read(place, left, top, marks, family) {
  for (const child of place.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) readText(child, left, top, marks, family);
    else if (child.localName === "svg") readSvg(child, left, top, marks, family);
    else if (!(place instanceof SVGElement) && !child.matches?.(".unseen, .meaning")) read(child, left, top, marks, family);
  }
  if (place.localName === "svg") readSvg(place, left, top, marks, family);
}

function readText(node, left, top, marks, family) {
  const text = node.data.trim();
  const parent = node.parentElement;
  if (!text || parent instanceof SVGElement) return;
  const range = document.createRange();
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  const { fontSize, fontWeight, color } = getComputedStyle(parent);
  const size = parseFloat(fontSize);
  const y = box.top + top + box.height / 2 + 0.35 * size;
  marks.push({ shape: "text", text, size, weight: fontWeight, x: box.left + left, y, fill: color, anchor: "start", family });
}

function readSvg(svg, left, top, marks, family) {
  if (svg.matches(".meaning")) return;
  const origin = svg.getBoundingClientRect();
  const [dx, dy] = [origin.left + left, origin.top + top];
  for (const shape of svg.querySelectorAll("rect, circle, polyline, line, text")) {
    if (shape.closest("defs, pattern")) continue;
    const style = getComputedStyle(shape);
    const mark = { shape: shape.localName, opacity: Number(style.opacity), ...paintOf(shape, style) };
    const number = (name) => shape[name].baseVal.value;
    if (mark.shape === "rect") {
      Object.assign(mark, { x: number("x") + dx, y: number("y") + dy, width: number("width"), height: number("height") });
    } else if (mark.shape === "circle") {
      Object.assign(mark, { x: number("cx") + dx, y: number("cy") + dy, r: number("r") });
    } else if (mark.shape === "line") {
      Object.assign(mark, { shape: "polyline", points: [[number("x1") + dx, number("y1") + dy], [number("x2") + dx, number("y2") + dy]] });
    } else if (mark.shape === "polyline") {
      mark.points = Array.from(shape.points, ({ x, y }) => [x + dx, y + dy]);
    } else {
      const [x, y] = [shape.x.baseVal[0]?.value ?? 0, shape.y.baseVal[0]?.value ?? 0];
      const { fontSize, fontWeight, textAnchor } = style;
      Object.assign(mark, { text: shape.textContent, size: parseFloat(fontSize), weight: fontWeight, anchor: textAnchor, x: x + dx, y: y + dy, family });
    }
    marks.push(mark);
  }
}

/** The colours of a shape; of one with a pattern, those of the pattern. */
function paintOf(shape, style) {
  const pattern = style.fill.match(/url\(["']?#([^"')]+)/)?.[1];
  const stripes = pattern && shape.getRootNode().getElementById(pattern);
  const colour = (name) => getComputedStyle(stripes.querySelector(name)).fill;
  return {
    fill: stripes ? colour(".refurbished") : style.fill,
    stripe: stripes ? colour(".stripe") : null,
    stroke: style.stroke,
    strokeWidth: parseFloat(style.strokeWidth),
    dashes: style.strokeDasharray === "none" ? [] : style.strokeDasharray.split(/[\s,]+/).map(parseFloat),
  };
}

const isPainted = (paint) => paint && paint !== "none";

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

const attributes = (values) =>
  Object.entries(values).map(([name, value]) => ` ${name}="${escaped(typeof value === "number" ? String(Math.round(value * 100) / 100) : value)}"`).join("");

function asSvg({ width, height, paper, marks, title }) {
  const patterns = [];
  const fillOf = ({ fill, stripe }) => {
    if (!stripe) return isPainted(fill) ? fill : "none";
    const key = `${fill} ${stripe}`;
    if (!patterns.includes(key)) patterns.push(key);
    return `url(#hatch-${patterns.indexOf(key)})`;
  };
  const painted = (mark) => {
    const stroke = isPainted(mark.stroke) ? { stroke: mark.stroke, "stroke-width": mark.strokeWidth } : {};
    const dashes = stroke.stroke && mark.dashes.length ? { "stroke-dasharray": mark.dashes.join(" ") } : {};
    const opacity = mark.opacity < 1 ? { opacity: mark.opacity } : {};
    return { fill: fillOf(mark), ...stroke, ...dashes, ...opacity };
  };
  const drawn = marks.map((mark) => {
    switch (mark.shape) {
      case "rect":
        return `<rect${attributes({ x: mark.x, y: mark.y, width: mark.width, height: mark.height, ...painted(mark) })}/>`;
      case "circle":
        return `<circle${attributes({ cx: mark.x, cy: mark.y, r: mark.r, ...painted(mark) })}/>`;
      case "polyline": {
        const points = mark.points.map((point) => point.map((number) => Math.round(number * 100) / 100).join(",")).join(" ");
        return `<polyline${attributes({ points, ...painted(mark) })}/>`;
      }
      default: {
        const font = { "font-family": mark.family, "font-size": mark.size, "font-weight": String(mark.weight) };
        const place = { x: mark.x, y: mark.y, "text-anchor": mark.anchor, fill: mark.fill };
        return `<text${attributes({ ...place, ...font })}>${escaped(mark.text)}</text>`;
      }
    }
  });
  const hatches = patterns.map((key, index) => {
    const [, fill, stripe] = key.match(/^(.*\)|\S+) (.*)$/);
    const frame = `id="hatch-${index}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"`;
    return `<pattern ${frame}><rect width="7" height="7" fill="${escaped(fill)}"/><rect width="2" height="7" fill="${escaped(stripe)}"/></pattern>`;
  });
  const size = attributes({ width, height, viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}` });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${size} role="img"><title>${escaped(title)}</title><defs>${hatches.join("")}</defs>`,
    `<rect width="100%" height="100%"${attributes({ fill: paper })}/>`,
    ...drawn,
    "</svg>",
  ].join("\n");
}

function paint({ width, height, paper, marks }, context) {
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  for (const mark of marks) {
    context.globalAlpha = mark.opacity ?? 1;
    context.fillStyle = isPainted(mark.fill) ? mark.fill : "transparent";
    if (mark.shape === "text") {
      context.font = `${mark.weight} ${mark.size}px ${mark.family}`;
      context.textAlign = { middle: "center", end: "right" }[mark.anchor] ?? "left";
      context.fillText(mark.text, mark.x, mark.y);
      continue;
    }
    const path = new Path2D();
    if (mark.shape === "rect") path.rect(mark.x, mark.y, mark.width, mark.height);
    else if (mark.shape === "circle") path.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
    else mark.points.forEach(([x, y]) => path.lineTo(x, y));
    if (isPainted(mark.fill)) context.fill(path);
    if (mark.stripe) hatch(path, mark, context);
    if (isPainted(mark.stroke)) {
      context.strokeStyle = mark.stroke;
      context.lineWidth = mark.strokeWidth;
      context.setLineDash(mark.dashes);
      context.stroke(path);
    }
  }
}

/** Stripes of 2 px every 7, slanting as on the page. */
function hatch(path, { x, y, width, height, stripe }, context) {
  context.save();
  context.clip(path);
  context.strokeStyle = stripe;
  context.lineWidth = 2;
  context.setLineDash([]);
  const step = 7 * Math.SQRT2;
  context.beginPath();
  for (let at = Math.floor(x / step) * step - height; at < x + width + height; at += step) {
    context.moveTo(at + height, y);
    context.lineTo(at, y + height);
  }
  context.stroke();
  context.restore();
}
