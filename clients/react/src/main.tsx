import { StrictMode, useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { compare, preset, ready } from "refurb-or-new";
import type { RefurbOrNewElement } from "refurb-or-new/react";
import "refurb-or-new/react";

function Client() {
  const widget = useRef<RefurbOrNewElement>(null);
  const [figures, setFigures] = useState("");
  const [shown, setShown] = useState("");
  useEffect(() => {
    ready().then(() => setFigures(JSON.stringify(compare(preset("phones")).differences)));
    const element = widget.current!;
    const leave = new AbortController();
    element.addEventListener("refurb-ready", (event) => setShown(`preset ${event.detail.scenario.preset}`), {
      signal: leave.signal,
    });
    document.addEventListener("refurb-error", (event) => console.error(event.detail.code), { signal: leave.signal });
    return () => leave.abort();
  }, []);
  return (
    <>
      <refurb-or-new ref={widget} lang="en" preset="phones" heading-level={3} class="wide">
        <p>Compares new and refurbished devices.</p>
      </refurb-or-new>
      <output id="figures">{figures}</output>
      <output id="shown">{shown}</output>
    </>
  );
}

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <Client />
  </StrictMode>,
);
