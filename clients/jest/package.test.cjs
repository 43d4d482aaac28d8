/** @jest-environment jsdom */
const { compare, mount, preset } = require("refurb-or-new");
require("refurb-or-new/element");

test("a component that mounts the element can be tested, and programs compare", () => {
  expect(compare(preset("phones")).differences).toHaveLength(2);
  const { element, destroy } = mount(document.body, { preset: "phones" });
  expect(document.querySelector("refurb-or-new")).toBe(element);
  destroy();
});
