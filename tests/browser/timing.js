// How long something takes, in Node and in pages.

/** Milliseconds that some work takes once. Work that repeats itself takes the number of times and says
 *  so by its length. This needs nothing from around it, so that its text can be handed to a
 *  page. */
export function perCall(work) {
  const time = (iterations) => {
    const start = performance.now();
    if (work.length === 1) work(iterations);
    else for (let iteration = 0; iteration < iterations; iteration += 1) work();
    return performance.now() - start;
  };
  // Doubled until a run is long against the clock's steps; this also lets the better compiler finish
  // its work.
  let iterations = 1;
  while (time(iterations) < 100) iterations *= 2;
  return time(iterations) / iterations;
}
