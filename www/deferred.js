/** A promise that is settled from outside. */
export function deferred() {
  const parts = { isSettled: false };
  parts.promise = new Promise((resolve, reject) => {
    const settle = (how) => (value) => {
      parts.isSettled = true;
      how(value);
    };
    parts.resolve = settle(resolve);
    parts.reject = settle(reject);
  });
  // Whoever waits is told of a failure; when nobody waits, it is no error of the page's.
  parts.promise.catch(() => {});
  return parts;
}
