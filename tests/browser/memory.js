// What a page holds in memory, for the tests and the timings alike.

/** Has the module's memory at hand, as `window.memories`; to be called before the page is opened. */
export async function watchMemory(page) {
  await page.addInitScript(() => {
    window.memories = [];
    WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
      construct(target, values) {
        const instance = Reflect.construct(target, values);
        window.memories.push(instance.exports.memory);
        return instance;
      },
    });
  });
}

/** What is in use after a collection: bytes of scripts and of the module, nodes, listeners. */
export async function memory(page) {
  const session = await page.context().newCDPSession(page);
  // What is given back with an object may be the last to hold another.
  for (let round = 0; round < 3; round += 1) {
    await session.send("HeapProfiler.collectGarbage");
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  }
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  await session.detach();
  const module = await page.evaluate(() => window.memories[0].buffer.byteLength);
  return { scripts: usedSize, module, nodes, listeners: jsEventListeners };
}
