// From a move of the slider to the picture that shows it, beside a frame in which nothing happens, and
// the longest task meanwhile.

/** So many groups of the same, each with a new and a refurbished option. Its text is handed to a page. */
function copies(scenario, groups) {
  const [model] = scenario.groups;
  const group = (_, number) => ({ ...model, id: `group-${number}`, name: `Group ${number}`, count: 100 + number });
  return { ...scenario, groups: Array.from({ length: groups }, group) };
}

/** Milliseconds: at 95 of 100 moves at most so much above an empty frame, and the longest task. */
export async function timePaint(browser, baseURL, groups, slower) {
  const page = await browser.newPage({ baseURL, viewport: { width: 1280, height: 720 } });
  await page.goto("/");
  const widget = page.locator("refurb-or-new");
  await page.evaluate(`(async () => {
    const element = document.querySelector("refurb-or-new");
    await element.whenReady();
    element.setScenario((${copies})(element.getScenario(), ${groups}));
  })()`);
  // Until what takes longer is known.
  await widget.locator(".sureness svg").waitFor();
  await page.waitForTimeout(1_000);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const times = await widget.evaluate(moveSlider, 60);
  await page.close();
  return times;
}

async function moveSlider(element, moves) {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ entryTypes: ["longtask"] });
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(0);
      });
    });
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const slider = element.shadowRoot.querySelector('[data-field="mix"]');
  const taken = { moved: [], empty: [] };
  for (let move = 0; move < moves; move += 1) {
    for (const kind of ["empty", "moved"]) {
      // At any time of a frame.
      await pause(30 + ((move * 7) % 16));
      const start = performance.now();
      if (kind === "moved") {
        slider.value = String(20 + ((move * 13) % 60));
        slider.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      }
      await painted();
      taken[kind].push(performance.now() - start);
    }
  }
  await pause(200);
  observer.disconnect();
  const at95 = (times) => times.sort((one, other) => one - other)[Math.floor(0.95 * times.length)];
  return { above: at95(taken.moved) - at95(taken.empty), longest };
}
