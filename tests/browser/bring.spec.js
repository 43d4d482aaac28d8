// Bringing one's own: device lists that are dropped, chosen or pasted become today's fleet; price lists
// become options; manufacturers' footprints the device of an option. Nothing changes before that is asked
// for, and one step of undo takes it back.

import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { examine } from "./axe.js";
import { expect, open, scenarioOf, test } from "./fixtures.js";
import { enter, press, reach, undo } from "./keyboard.js";

test.setTimeout(120_000);

const LISTS = ["01-snipe-sv.csv", "02-glpi-fr.csv", "03-intune-en.csv", "05-google-gam.csv", "07-budget-sv.csv", "09-norsk-utf16.txt"];

const action = (place, name) => place.locator(`[data-action="${name}"]`);
const field = (place, name) => place.locator(`[data-field="${name}"]`);
const bytesOf = (name) => readFileSync(`tests/lists/${name}`);
const file = (name, buffer = bytesOf(name)) => ({ name, mimeType: "text/plain", buffer });

/** Opens the panel, for lists of devices or another kind. */
async function openPanel(page, language = "en", kind = "fleet") {
  const widget = await open(page, language, "staff-laptops");
  await action(widget, "bring").first().click();
  await widget.locator(`.bringing [data-kind="${kind}"]`).click();
  return widget;
}

/** Chooses a file and waits for what was understood of it. */
async function choose(widget, chosen) {
  await field(widget, "bring-file").setInputFiles(chosen);
  await widget.locator(".understood").waitFor();
}

/** Pastes a text into the field for cells, as the clipboard does. */
const paste = (widget, text) =>
  field(widget, "bring-text").evaluate((at, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    at.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, composed: true, cancelable: true }));
  }, text);

/** Drops a file on the place for it. */
const drop = (widget, name, bytes) =>
  widget.locator(".bring .drop").evaluate(
    (at, [name, bytes]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      for (const kind of ["dragover", "drop"]) {
        at.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, composed: true, cancelable: true }));
      }
    },
    [name, [...bytes]],
  );

/** What the expected file of a list says of it: devices, and the groups with their cohorts. */
function expected(name) {
  const lines = readFileSync(`tests/lists/${name.replace(/\.\w+$/, ".expected")}`, "utf8").split("\n");
  const groups = [];
  for (const line of lines) {
    const group = line.match(/^group (\d+) × (\S+?),/);
    const cohort = line.match(/^ {2}(\d+) × (.*) since ([\d.]+)/);
    if (group) groups.push({ count: Number(group[1]), cohorts: [] });
    if (cohort) groups.at(-1).cohorts.push(Number(cohort[1]));
  }
  return { devices: Number(lines[0].match(/(\d+) devices/)[1]), groups };
}

for (const name of LISTS) {
  test(`${name} becomes today's fleet`, async ({ page }) => {
    const widget = await openPanel(page);
    const before = await scenarioOf(widget);
    await choose(widget, file(name));
    const { devices, groups } = expected(name);
    await expect(widget.locator(".understood .found")).toContainText(new RegExp(`^${devices}\\sdevices? in ${groups.length} group`));
    await expect(widget.locator(".proposed-group")).toHaveCount(groups.length);
    // Nothing has changed yet.
    expect(await scenarioOf(widget)).toEqual(before);
    await action(widget, "enter").click();
    await expect(widget.locator(".bringing")).toHaveCount(0);
    const after = await scenarioOf(widget);
    expect(after.groups.map(({ count }) => count)).toEqual(groups.map(({ count }) => count));
    expect(after.groups.map(({ fleet }) => fleet.map(({ count }) => count))).toEqual(groups.map(({ cohorts }) => cohorts));
    await expect(action(widget, "undo").locator(".text")).toHaveText("Undo: device list");
    await action(widget, "undo").click();
    expect(await scenarioOf(widget)).toEqual(before);
  });
}

test("what is dropped and what is pasted is read as what is chosen", async ({ page }) => {
  const widget = await openPanel(page, "sv");
  const bytes = bytesOf("01-snipe-sv.csv");
  await choose(widget, file("01-snipe-sv.csv"));
  const found = await widget.locator(".understood .found").innerText();
  await expect(widget.locator(".understood")).toContainText("Läst som UTF-8 med komma mellan cellerna.");
  await action(widget, "cancel").click();
  await expect(widget.locator(".told")).toHaveText("Avbrutet. Inget har ändrats.");
  await drop(widget, "lista.csv", bytes);
  await expect(widget.locator(".understood .found")).toHaveText(found);
  await action(widget, "cancel").click();
  await paste(widget, bytes.toString("utf8"));
  await expect(widget.locator(".understood .found")).toHaveText(found);
});

test("a list is pasted, looked at and entered by keyboard alone", async ({ page }) => {
  const widget = await open(page, "en", "staff-laptops");
  await press(page, action(widget, "paste-list"));
  await expect(widget.locator("#panel")).toBeFocused();
  await reach(page, field(widget, "bring-text"));
  await page.keyboard.insertText("Model,Number,Purchased,Status\nDell Latitude 5420,40,2022-08-01,in use\nDell Latitude 5420,5,2019-08-01,scrapped\nDell P2422H,20,2021-05-01,in use\n");
  await press(page, action(widget, "read"));
  await expect(widget.locator("#bring-understood")).toBeFocused();
  await press(page, action(widget, "change-group").first());
  await enter(page, field(widget, "bring-group-name"), "Head office");
  await reach(page, widget.locator('[data-fold="bring/left-out"] > summary'));
  await page.keyboard.press("Enter");
  await press(page, field(widget, "bring-keep"), "Space");
  await expect(widget.locator(".understood .found")).toContainText(/^65\sdevices/);
  await press(page, action(widget, "enter"));
  expect((await scenarioOf(widget)).groups.map(({ count }) => count)).toEqual([45, 20]);
  // The focus is where the panel was opened.
  await expect(action(widget, "bring")).toBeFocused();
  await undo(page, widget, "device list");
  expect((await scenarioOf(widget)).groups).toHaveLength(1);
});

test("columns, the order of dates, classes and groups are changed by hand", async ({ page }) => {
  const widget = await openPanel(page);
  await paste(widget, "What,How many,When,Where\nDell Latitude 5420,40,03/04/2022,North\nDell Latitude 5420,30,05/06/2022,South\nCurious thing,7,05/06/2022,South\n");
  const found = widget.locator(".understood .found");
  await expect(found).toContainText("devices");
  await widget.locator('[data-fold="bring/columns"] > summary').click();
  const role = (column) => widget.locator(`#bring-role-${column}`);
  await role(0).selectOption("model");
  await role(1).selectOption("quantity");
  await role(2).selectOption("purchased");
  await role(3).focus();
  await role(3).selectOption("place");
  await expect(found).toContainText(/^70\sdevices/);
  await expect(role(3)).toBeFocused();
  await field(widget, "bring-date-order").selectOption("month-day-year");
  await expect(field(widget, "bring-date-order")).toHaveValue("month-day-year");
  await widget.locator('[data-fold="bring/left-out"] > summary').click();
  await field(widget, "bring-unclassed").first().selectOption("tablet");
  await expect(found).toContainText(/^77\sdevices in 2 groups/);
  await action(widget, "change-group").first().click();
  await field(widget, "bring-rearrange").selectOption("split-places");
  await action(widget, "rearrange").click();
  await expect(widget.locator(".proposed-group strong")).toHaveText(["North", "South", "Tablets"]);
  await action(widget, "change-group").nth(1).click();
  await field(widget, "bring-rearrange").selectOption("merge-0");
  await action(widget, "rearrange").click();
  await expect(widget.locator(".proposed-group")).toHaveCount(2);
  await action(widget, "change-group").nth(1).click();
  await field(widget, "bring-rearrange").selectOption("remove");
  await action(widget, "rearrange").click();
  await field(widget, "bring-entering").selectOption("beside");
  const before = await scenarioOf(widget);
  await action(widget, "enter").click();
  const after = await scenarioOf(widget);
  expect(after.groups.slice(0, -1)).toEqual(before.groups);
  expect(after.groups.at(-1).fleet.reduce((sum, { count }) => sum + count, 0)).toBe(70);
});

/** A workbook with one sheet, its parts stored as they are. */
function workbook(...sheets) {
  const cell = (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (cells) => `<row>${cells.map(cell).join("")}</row>`;
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relation = ([kind, target], at) => `<Relationship Id="r${at + 1}" Type="${office}/${kind}" Target="${target}"/>`;
  const related = (...all) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(relation).join("")}</Relationships>`;
  const name = (at) => ["Lista", "Arkiv", "Om <arbetsboken>"][at].replace("<", "&lt;");
  const listed = sheets.map((_, at) => `<sheet name="${name(at)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join("");
  const parts = {
    "_rels/.rels": related(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": related(...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`])),
  };
  for (const [at, rows] of sheets.entries()) {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet xmlns="${main}"><sheetData>${rows.map(row).join("")}</sheetData></worksheet>`;
  }
  const numbers = (...of) => Buffer.concat(of.map(([value, size]) => {
    const bytes = Buffer.alloc(size);
    bytes.writeUIntLE(value, 0, size);
    return bytes;
  }));
  const [locals, entries] = [[], []];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [title, content] = [Buffer.from(name), Buffer.from(text)];
    const told = [[20, 2], [0, 2], [0, 2], [0, 4], [crc32(content), 4], [content.length, 4], [content.length, 4], [title.length, 2], [0, 2]];
    const local = Buffer.concat([numbers([0x04034b50, 4], ...told), title, content]);
    entries.push(Buffer.concat([numbers([0x02014b50, 4], [20, 2], ...told, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), title]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const count = entries.length;
  return Buffer.concat([...locals, directory, numbers([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [directory.length, 4], [at, 4], [0, 2])]);
}

test("a workbook is read as a list", async ({ page }) => {
  const widget = await openPanel(page);
  const rows = [["Modell", "Antal", "Inköpt"], ["Dell Latitude 5420", "40", "2022-08-01"], ["Dell P2422H", "12", "2021"]];
  await choose(widget, file("lista.xlsx", workbook(rows)));
  await expect(widget.locator(".understood .found")).toContainText(/^52\sdevices in 2 groups, from 3 rows/);
});

test("of several sheets the likeliest is read, and another can be chosen", async ({ page }) => {
  const widget = await openPanel(page);
  const before = await scenarioOf(widget);
  const heads = ["Modell", "Antal", "Inköpt", "Plats"];
  const list = [heads, ["Dell Latitude 5420", "40", "2022-08-01", "Norr"], ["Dell P2422H", "12", "2021", "Syd"], ["HP EliteBook 840 G8", "9", "2023", "Syd"]];
  const archive = [heads, ["Dell Latitude 5400", "7", "2019-08-01", "Norr"]];
  const binary = [["%PDF-"], ["1"], ["2"]];
  await choose(widget, file("lista.xlsx", workbook(list, archive, binary)));
  const found = widget.locator(".understood .found");
  const sheet = field(widget, "bring-sheet");
  await expect(found).toContainText(/^61\sdevices/);
  await expect(widget.locator(".understood")).toContainText("Read from the sheet “Lista”.");
  await expect(sheet.locator("option")).toHaveText(["Lista", "Arkiv", "Om <arbetsboken>"]);
  await sheet.focus();
  await sheet.selectOption({ label: "Arkiv" });
  await expect(found).toContainText(/^7\sdevices/);
  await expect(widget.locator(".understood")).toContainText("Read from the sheet “Arkiv”.");
  await expect(sheet).toBeFocused();
  // One that is no list is told, and the one before stays.
  await sheet.selectOption({ label: "Om <arbetsboken>" });
  await expect(widget.locator(".told")).toContainText("Nothing has changed");
  await expect(found).toContainText(/^7\sdevices/);
  await expect(sheet.locator("option:checked")).toHaveText("Arkiv");
  await sheet.selectOption({ label: "Lista" });
  await expect(found).toContainText(/^61\sdevices/);
  await expect(widget.locator(".told")).toHaveText("");
  expect(await scenarioOf(widget)).toEqual(before);
  await action(widget, "enter").click();
  expect((await scenarioOf(widget)).groups.map(({ count }) => count)).toEqual([49, 12]);
  // With one sheet there is no choice.
  await undo(page, widget, "device list");
  await action(widget, "bring").first().click();
  await choose(widget, file("lista.xlsx", workbook(archive)));
  await expect(found).toContainText(/^7\sdevices/);
  await expect(sheet).toHaveCount(0);
  await action(widget, "cancel").click();
  // A price list in a workbook, too.
  await widget.locator('.bringing [data-kind="offers"]').click();
  await choose(widget, file("priser.xlsx", workbook([["Modell", "Pris"], ["Dell Latitude 5420", "4500"], ["HP EliteBook 840 G8", "5200"]], [["Modell", "Pris"], ["Dell P2422H", "900"]])));
  await expect(found).toContainText(/^2\soffers/);
  await sheet.selectOption({ label: "Arkiv" });
  await expect(found).toContainText(/^1\soffer/);
});

test("what was changed of the groups stays when a column says something else", async ({ page }) => {
  const widget = await openPanel(page);
  await paste(widget, "Model,Number,Purchased,Place,Note\nDell Latitude 5420,40,2022-08-01,North,1\nDell Latitude 5420,30,2023-08-01,South,2\nDell P2422H,20,2021,South,3\n");
  const lines = widget.locator(".proposed-group .line");
  await expect(lines).toHaveCount(2);
  await action(widget, "change-group").first().click();
  await enter(page, field(widget, "bring-group-name"), "Head office");
  await expect(lines.first()).toContainText("Head office");
  await widget.locator('[data-fold="bring/columns"] > summary').click();
  await widget.locator("#bring-role-4").selectOption("price");
  await expect(widget.locator("#bring-role-4")).toHaveValue("price");
  await expect(lines.first()).toContainText("Head office");
  await expect(widget.locator(".told")).toHaveText("");
  // Without classes and models nothing is as it was.
  await widget.locator("#bring-role-0").selectOption("place");
  await expect(widget.locator(".told")).toContainText(/made anew|No devices/);
});

test("bad files are told with what is wrong, and change nothing", async ({ page }) => {
  const widget = await openPanel(page);
  const before = await scenarioOf(widget);
  const told = widget.locator(".told");
  const bad = [
    ["empty.csv", "", "There is nothing in it. Nothing has changed."],
    ["blank.csv", "\n\n  \n", "There is nothing in it. Nothing has changed."],
    ["book.xlsx", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]), /^This workbook cannot be read: /],
    ["picture.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 4, 0, 0, 0, 0]), /^This is no text file\./],
    ["wide.csv", `Model,Number\n${"x,".repeat(600)}\n`, /^Row 2 has more than 500 columns\./],
  ];
  for (const [name, content, sentence] of bad) {
    await field(widget, "bring-file").setInputFiles(file(name, Buffer.from(content)));
    await expect(told, name).toHaveText(sentence);
    await expect(field(widget, "bring-file")).toBeFocused();
  }
  await action(widget, "read").click();
  await expect(told).toHaveText("Paste the list first.");
  expect(await scenarioOf(widget)).toEqual(before);
  await expect(action(widget, "undo")).toHaveAttribute("aria-disabled", "true");
});

/** Drops a list of so many rows, as a register exports it; it is made in the page. */
const dropLong = (widget, rows) =>
  widget.evaluate((element, rows) => {
    const models = ["Dell Latitude 5420", "HP EliteBook 840 G8", "Lenovo ThinkPad T14 Gen 2", "Apple iPad (9th generation)", "Dell P2422H"];
    const lines = ["Asset tag,Model,Serial number,Purchase date,Purchase cost,Status,Location\n"];
    for (let row = 0; row < rows; row += 1) {
      const day = `20${15 + (row % 11)}-0${1 + (row % 9)}-1${row % 10}`;
      lines.push(`A-${row},${models[row % models.length]},SN${row},${day},"${4000 + (row % 500)}.00",Deployed,School ${row % 40}\n`);
    }
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(lines, "long.csv"));
    // In a task of its own, so that making the list is none of the tasks that are timed.
    return new Promise((resolve) => {
      setTimeout(() => {
        window.began = performance.now();
        const event = new DragEvent("drop", { dataTransfer, bubbles: true, composed: true, cancelable: true });
        element.shadowRoot.querySelector(".bring .drop").dispatchEvent(event);
        resolve();
      }, 500);
    });
  }, rows);

test("100,000 rows are read while the page stays usable, and can be cancelled", async ({ page }) => {
  const widget = await openPanel(page);
  await page.evaluate(() => {
    window.tasks = [];
    new PerformanceObserver((all) => {
      for (const { startTime, duration } of all.getEntries()) window.tasks.push({ startTime, duration });
    }).observe({ type: "longtask" });
  });
  await dropLong(widget, 100_000);
  await expect(widget.locator("progress")).toBeVisible();
  await expect(action(widget, "cancel")).toBeFocused();
  await action(widget, "cancel").click();
  await expect(widget.locator(".told")).toHaveText("Cancelled. Nothing has changed.");
  await dropLong(widget, 100_000);
  await widget.locator(".understood").waitFor();
  const took = await page.evaluate(() => performance.now() - window.began);
  const longest = await page.evaluate(() => {
    const own = window.tasks.filter(({ startTime }) => startTime >= window.began);
    return Math.max(0, ...own.map(({ duration }) => duration));
  });
  console.log(`100,000 rows: understood after ${Math.round(took)} ms, longest task ${Math.round(longest)} ms (0: none over 50)`);
  await expect(widget.locator(".understood .found")).toContainText(/^100,000\sdevices/);
  expect(took).toBeLessThan(30_000);
  await action(widget, "enter").click();
  expect((await scenarioOf(widget)).groups.length).toBeLessThanOrEqual(12);
});

test("a price list becomes options of the group that is chosen", async ({ page }) => {
  const widget = await openPanel(page, "en", "offers");
  const before = await scenarioOf(widget);
  await paste(widget, "Model;Condition;Price incl. VAT;Warranty;Stock\nDell Latitude 5420;refurbished;SEK 4,375.00;12 months;100\nHP EliteBook 840 G8;new;SEK 12,500.00;3 years;\nLaptop bag;new;SEK 300.00;;\n");
  await expect(widget.locator(".understood .found")).toHaveText("2 offers with a price.");
  await expect(field(widget, "bring-with-vat")).toHaveAttribute("aria-checked", "true");
  expect(await scenarioOf(widget)).toEqual(before);
  await field(widget, "bring-take").nth(1).click();
  await action(widget, "enter").click();
  const { options } = (await scenarioOf(widget)).groups[0];
  expect(options).toHaveLength(before.groups[0].options.length + 1);
  expect(options.at(-1)).toMatchObject({ device: "dell-latitude-5420", sourcing: "refurbished", offer: { price: 3500, warranty: { months: 12 } }, mostSharePercent: 40 });
  await expect(action(widget, "undo").locator(".text")).toHaveText("Undo: prices");
  await action(widget, "undo").click();
  expect(await scenarioOf(widget)).toEqual(before);
});

test("a manufacturer's footprint is searched and becomes that of an option", async ({ page }) => {
  const widget = await openPanel(page);
  const before = await scenarioOf(widget);
  // What it is, is seen from its headings.
  await choose(widget, file("footprints.csv", readFileSync("tests/footprints.csv")));
  await expect(widget.locator(".understood .found").first()).toHaveText("8 of the file’s 16 devices can be used.");
  await widget.locator('[data-fold="bring/traps"] > summary').click();
  await expect(widget.locator(".told-rows")).toContainText("left out (row 13)");
  await field(widget, "bring-search").fill("book 14");
  await expect(widget.locator(".brought tbody tr")).toHaveCount(1);
  await field(widget, "bring-option").selectOption({ index: 1 });
  await action(widget, "use-footprint").click();
  const option = (await scenarioOf(widget)).groups[0].options[1];
  expect(option.specification).toEqual({ name: "Norrvik Book 14", class: "laptop", memoryGb: 8, screenInches: 14, embodiedKg: 200, yearlyKwh: 31.5, source: "https://example.org/book-14.pdf" });
  await expect(action(widget, "undo").locator(".text")).toHaveText("Undo: carbon footprint");
  await action(widget, "undo").click();
  expect(await scenarioOf(widget)).toEqual(before);
});

for (const language of ["sv", "en"]) {
  test(`nothing is found to be in anybody's way, ${language}`, async ({ page }) => {
    const widget = await openPanel(page, language);
    const look = async (state) => {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 720 });
        const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        await expect.poll(wide, { message: `${state}, ${width} px` }).toBeLessThanOrEqual(0);
        expect.soft((await examine(page)).violations, `${state}, ${width} px`).toEqual([]);
      }
    };
    await look("choosing");
    await choose(widget, file("07-budget-sv.csv"));
    for (const fold of await widget.locator(".understood > details > summary").all()) await fold.click();
    await action(widget, "change-group").first().click();
    await look("list");
    await action(widget, "cancel").click();
    await widget.locator('[data-kind="offers"]').click();
    await paste(widget, "Modell;Skick;Pris;Garanti\nDell Latitude 5420;Rekond;3490;12 mån\nHP EliteBook 840 G8;Ny;9990;3 år\n");
    await widget.locator(".understood").waitFor();
    await look("offers");
    await action(widget, "cancel").click();
    await choose(widget, file("footprints.csv", readFileSync("tests/footprints.csv")));
    await look("footprints");
  });
}
