// Pages of others that an element is put on.

/** The demo page with `html` in place of its element and `css` after its style. */
export async function openWith(page, html, { language = "sv", css = "", head = "" } = {}) {
  const change = (pattern, change) =>
    page.route(pattern, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
  await change("**/demo.css", (text) => text + css);
  await change("**/?lang=*", (text) =>
    text
      .replace(/<refurb-or-new [\s\S]*<\/refurb-or-new>/, html)
      .replace('<script type="module" src="demo.js"></script>', head)
      .replace('<html lang="sv">', `<html lang="${language}">`),
  );
  await page.goto(`/?lang=${language}`);
}

/** What a folder elsewhere holds when it has the same files. */
export async function fromHere(route) {
  const url = route.request().url().replace(/\/elsewhere\//, "/refurb-or-new/0.1.0/");
  await route.fulfill({ response: await route.fetch({ url }) });
}
