import { compare, preset } from "refurb-or-new";
import Widget from "./widget";

// A component of the server: the figures are in the HTML.
export default function Page() {
  return (
    <main>
      <output id="server">{JSON.stringify(compare(preset("phones")).differences)}</output>
      <Widget />
    </main>
  );
}
