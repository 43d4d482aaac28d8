import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { compare, preset, ready } from "refurb-or-new";
import type { Scenario } from "refurb-or-new";
import "refurb-or-new/react";

function Client({ scenario }: { scenario: Scenario }) {
  const [shown, setShown] = useState("");
  return (
    <>
      <refurb-or-new
        lang="en"
        scenario={scenario}
        headingLevel={3}
        onrefurb-ready={(event) => setShown(`preset ${event.detail.scenario.preset}`)}
      />
      <output id="figures">{JSON.stringify(compare(preset("phones")).differences)}</output>
      <output id="shown">{shown}</output>
    </>
  );
}

ready().then(() =>
  createRoot(document.getElementById("root")!).render(
    <StrictMode>
      <Client scenario={preset("phones")} />
    </StrictMode>,
  ),
);
