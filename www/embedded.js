// The files of the single page, which stand in it: deflated, in base64, each in a script of its own
// that no browser runs.

/** A file as the answer of a server that has it; null where it does not stand here. */
export function embedded(address) {
  const name = address.split("/").pop();
  const script = document.querySelector(`script[data-file="${CSS.escape(name)}"]`);
  if (!script) return null;
  const bytes = Uint8Array.from(atob(script.textContent.trim()), (letter) => letter.charCodeAt(0));
  const content = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(content, { headers: { "Content-Type": "application/wasm" } });
}
