// @vitest-environment jsdom
import { expect, test } from "vitest";
import { compare, mount, preset, ready } from "refurb-or-new";
import "refurb-or-new/element";
import "refurb-or-new/react";

test("a component that mounts the element can be tested, and programs compare", async () => {
  await ready();
  expect(compare(preset("phones")).differences).toHaveLength(2);
  expect(() => compare({})).toThrow(/scenario/i);
  const { element, destroy } = mount(document.body, { preset: "phones" });
  expect(document.querySelector("refurb-or-new")).toBe(element);
  destroy();
});
