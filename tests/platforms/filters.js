// What platforms take out of what editors write, as it is published of them.

/** Drupal's filter "Limit allowed HTML tags", for a list such as `<p> <a href> <div data-*>`: other tags go and leave
 *  what is in them, other attributes go. */
export function drupal(text, allowed) {
  const rules = new Map();
  for (const [, name, attributes] of allowed.matchAll(/<([a-z][a-z0-9-]*)([^>]*)>/g)) {
    rules.set(name, [...(rules.get(name) ?? []), ...attributes.split(/\s+/).filter(Boolean)]);
  }
  const everywhere = ["lang", "dir"];
  return text.replace(/<!--[\s\S]*?-->/g, "").replace(/<(\/?)([a-z][a-z0-9-]*)([^>]*)>/gi, (_, end, name, rest) => {
    const listed = rules.get(name.toLowerCase());
    if (!listed) return "";
    if (end) return `</${name}>`;
    const isKept = (attribute) => [...listed, ...everywhere].some((one) =>
      one.endsWith("*") ? attribute.startsWith(one.slice(0, -1)) : attribute === one.split("=")[0]);
    const attributes = [...rest.matchAll(/([a-z][a-z0-9-]*)(\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?/gi)];
    return `<${name}${attributes.filter(([, attribute]) => isKept(attribute.toLowerCase())).map(([whole]) => ` ${whole}`).join("")}>`;
  });
}

/** What Drupal 11 installs for Basic HTML: core/recipes/basic_html_format_editor. */
export const BASIC_HTML =
  "<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> " +
  "<ol start type> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align>";
