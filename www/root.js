// What the comparison is mounted in.

/** A root, and what takes Yew's listeners off it. Yew leaves them there for good, and they keep the root
 *  and a part of the module's memory. It adds them by this method, so they are known here and can be taken
 *  off and dropped. */
export function makeRoot() {
  const root = document.createElement("div");
  root.className = "root";
  const listeners = [];
  root.addEventListener = (...listener) => {
    listeners.push(listener);
    HTMLElement.prototype.addEventListener.apply(root, listener);
  };
  const leave = () => {
    delete root.addEventListener;
    for (const [name, listener, options] of listeners) {
      root.removeEventListener(name, listener, options);
      listener._wbg_cb_unref?.();
    }
  };
  return { root, leave };
}
