import { compare, mount, preset, ready } from "refurb-or-new";

const show = (id, text) => (document.querySelector(id).textContent = text);

try {
  compare({});
} catch (error) {
  show("#before", error.message);
}
ready().then(() => show("#figures", JSON.stringify(compare(preset("phones")).differences)));
mount(document.querySelector("#widget"), { lang: "en", preset: "phones" });
