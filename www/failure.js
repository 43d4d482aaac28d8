// What a reader sees when the comparison cannot start or has stopped. It is written without the
// module, because the module is what is missing.

const TEXTS = {
  en: {
    sentences: {
      "wasm-disabled": "The comparison cannot start because WebAssembly is switched off in this browser.",
      unsupported: "The comparison cannot start because this browser is too old for it.",
      "csp-wasm": "The comparison cannot start because this website's security policy does not allow it yet.",
      "csp-connect": "The comparison cannot start because this website's security policy does not let it load its file.",
      "not-found": "The comparison cannot start because one of its files is missing on the server.",
      forbidden: "The comparison cannot start because the server does not let this page have one of its files.",
      "server-error": "The comparison cannot start because the server failed when it was asked for one of its files. Try again in a while.",
      truncated: "The comparison cannot start because one of its files has only arrived in part.",
      "base-invalid": "The comparison cannot start because the address of its files, given on this page, is not one.",
      "intl-missing": "The comparison cannot start because this browser cannot write numbers the way languages do.",
      mime: "The comparison cannot start because the server sends something else in place of one of its files.",
      integrity: "The comparison cannot start because its files are of different versions.",
      network: "The comparison cannot start because one of its files could not be loaded. Check the connection and try again.",
      "config-invalid": "The comparison cannot start because the scenario or example that this page asks for cannot be used.",
      panic: "The comparison has stopped because of an error in it. Nothing has been sent anywhere.",
    },
    administrator: "For the website's administrator",
    slow: "The comparison is still loading. It takes longer than usual.",
    again: "Start again",
    figures: "Your figures, to copy and keep",
  },
  sv: {
    sentences: {
      "wasm-disabled": "Jämförelsen kan inte starta eftersom WebAssembly är avstängt i webbläsaren.",
      unsupported: "Jämförelsen kan inte starta eftersom webbläsaren är för gammal.",
      "csp-wasm": "Jämförelsen kan inte starta eftersom webbplatsens säkerhetspolicy inte tillåter den ännu.",
      "csp-connect": "Jämförelsen kan inte starta eftersom webbplatsens säkerhetspolicy inte låter den hämta sin fil.",
      "not-found": "Jämförelsen kan inte starta eftersom en av dess filer saknas på servern.",
      forbidden: "Jämförelsen kan inte starta eftersom servern inte lämnar ut en av dess filer till den här sidan.",
      "server-error": "Jämförelsen kan inte starta eftersom något gick fel på servern när en av filerna skulle hämtas. Försök igen om en stund.",
      truncated: "Jämförelsen kan inte starta eftersom bara en del av en av dess filer har kommit fram.",
      "base-invalid": "Jämförelsen kan inte starta eftersom adressen till dess filer, som anges på den här sidan, inte går att använda.",
      "intl-missing": "Jämförelsen kan inte starta eftersom webbläsaren inte kan skriva tal på olika språk.",
      mime: "Jämförelsen kan inte starta eftersom servern skickar något annat i stället för en av dess filer.",
      integrity: "Jämförelsen kan inte starta eftersom dess filer är av olika versioner.",
      network: "Jämförelsen kan inte starta eftersom en av dess filer inte kunde hämtas. Kontrollera anslutningen och försök igen.",
      "config-invalid": "Jämförelsen kan inte starta eftersom scenariot eller exemplet som sidan anger inte går att använda.",
      panic: "Jämförelsen har stannat på grund av ett fel i den. Inget har skickats någonstans.",
    },
    administrator: "För webbplatsens administratör",
    slow: "Jämförelsen laddas fortfarande. Det tar längre tid än vanligt.",
    again: "Starta igen",
    figures: "Era siffror, att kopiera och spara",
  },
};

/** A box with the sentence, the code, and a button that tries again. `figures` is the text of the
 *  scenario, where there is one to be kept. */
export function failureBox({ failure, language, figures, onAgain }) {
  const texts = textsIn(language);
  const box = make("div", { className: "failure", role: "alert" });
  const sentence = make("p", {}, texts.sentences[failure.code] ?? texts.sentences.unsupported);
  const details = make("details", {});
  details.append(
    make("summary", {}, texts.administrator),
    make("p", {}, `${failure.code}: ${failure.detail}`),
  );
  box.append(sentence);
  if (figures) {
    const label = make("label", {}, texts.figures);
    label.append(make("textarea", { readOnly: true, rows: 6, value: figures }));
    box.append(label);
  }
  const again = make("button", { type: "button" }, texts.again);
  again.addEventListener("click", onAgain);
  box.append(again, details);
  return box;
}

/** What is said while a file does not come; the comparison starts when it does. */
export function slowNote(language) {
  return make("p", { className: "failure", role: "status" }, textsIn(language).slow);
}

function textsIn(language) {
  return TEXTS[language.toLowerCase().split("-")[0]] ?? TEXTS.en;
}

function make(name, properties, text) {
  const element = Object.assign(document.createElement(name), properties);
  if (text) element.textContent = text;
  return element;
}
