// What others take for the same: a plain JavaScript twin of a small comparison, and publicodes, a
// language for public models. Started in Node by `cargo xtask bench`, which reads the lines: a name, a
// space, milliseconds. The costs must agree before anything is timed; the tests see to that alone.

import assert from "node:assert/strict";
import Engine from "publicodes";
import { compare } from "../../pkg/node.js";
import { perCall } from "./timing.js";

const GROUPS = 20;
const YEARS = 4;

/** Laptops of four prices, used for four years, without a warranty or an accident, and nobody's
 *  afterwards. */
const option = (number) => ({
  id: `option-${number}`,
  sourcing: number % 2 ? "refurbished" : "new",
  sharePercent: 25,
  specification: { class: "laptop", embodiedKg: 200, yearlyKwh: 30 + number },
  offer: {
    price: 8000 - 700 * number,
    plannedYears: YEARS,
    ageAtPurchaseYears: number % 2 ? 3 : undefined,
    warranty: { months: 0 },
    batteryLifeYears: "none",
    failurePercentByAge: [5 + number],
    firstYearMultiplier: 1,
    accidentPercentPerYear: 0,
    lossPercentPerYear: 0,
    soldOn: false,
    supportPerYear: 150 + 10 * number,
  },
});

const scenario = {
  schema: 1,
  horizonYears: YEARS,
  purchaseYear: 2027,
  groups: Array.from({ length: GROUPS }, (_, number) => ({
    id: `group-${number}`,
    count: 100 + 4 * number,
    options: [0, 1, 2, 3].map(option),
  })),
  method: {
    discountRatePercent: 2.5,
    electricityPricePerKwh: 1.5,
    energyPriceGrowthPercent: 2,
    deploymentHours: 1,
    itCostPerHour: 500,
    repairCost: 1200,
    disposalCost: 100,
    downtimeCostPerHour: 0,
  },
};

/** The cost of the mix, line by line, as somebody would write it for just this. */
function twin({ groups, method }) {
  const factor = (years) => (1 + method.discountRatePercent / 100) ** -years;
  const mix = { purchase: 0, deployment: 0, repairs: 0, energy: 0, support: 0, disposal: 0 };
  for (const { count, options } of groups) {
    for (const { sharePercent, specification, offer } of options) {
      const devices = (count * sharePercent) / 100;
      const failures = offer.failurePercentByAge[0] / 100;
      let [repairs, energy, support] = [0, 0, 0];
      for (let year = 0; year < YEARS; year += 1) {
        const kwh = method.electricityPricePerKwh * (1 + method.energyPriceGrowthPercent / 100) ** year;
        repairs += failures * method.repairCost * factor(year + 1);
        energy += specification.yearlyKwh * kwh * factor(year + 1);
        support += offer.supportPerYear * factor(year + 1);
      }
      mix.purchase += devices * offer.price;
      mix.deployment += devices * method.deploymentHours * method.itCostPerHour;
      mix.repairs += devices * repairs;
      mix.energy += devices * energy;
      mix.support += devices * support;
      mix.disposal += devices * method.disposalCost * factor(YEARS);
    }
  }
  return Object.values(mix).reduce((sum, line) => sum + line, 0);
}

/** The same as rules. */
function rules({ groups, method }) {
  const rules = {
    interest: `${method.discountRatePercent / 100}`,
    growth: `${1 + method.energyPriceGrowthPercent / 100}`,
    kwh1: `${method.electricityPricePerKwh}`,
    factor1: "1 / (1 + interest)",
    annuity: "factor1 + factor2 + factor3 + factor4",
    electricity: "kwh1 * factor1 + kwh2 * factor2 + kwh3 * factor3 + kwh4 * factor4",
    repair: `${method.repairCost}`,
    deployment: `${method.deploymentHours} * ${method.itCostPerHour}`,
    disposal: `${method.disposalCost} * factor${YEARS}`,
  };
  for (let year = 2; year <= YEARS; year += 1) {
    rules[`factor${year}`] = `factor${year - 1} * factor1`;
    rules[`kwh${year}`] = `kwh${year - 1} * growth`;
  }
  const devices = [];
  groups.forEach(({ count, options }, group) => {
    options.forEach(({ sharePercent, specification, offer }, option) => {
      const name = `g${group}o${option}`;
      rules[`${name} price`] = `${offer.price}`;
      rules[`${name} repairs`] = `${offer.failurePercentByAge[0] / 100} * repair * annuity`;
      rules[`${name} energy`] = `${specification.yearlyKwh} * electricity`;
      rules[`${name} support`] = `${offer.supportPerYear} * annuity`;
      const lines = ["price", "repairs", "energy", "support"].map((line) => `${name} ${line}`);
      rules[`${name} device`] = { somme: [...lines, "deployment", "disposal"] };
      rules[`${name} cost`] = `${(count * sharePercent) / 100} * ${name} device`;
      devices.push(`${name} cost`);
    });
  });
  return { ...rules, total: { somme: devices } };
}

const engine = new Engine(rules(scenario), { logger: { log() {}, warn() {}, error: console.error } });
const { offer } = scenario.groups[0].options[0];
const ways = {
  "small-compare": () => compare(scenario).plans.find(({ plan }) => plan === "yourMix").cost.total,
  "small-twin": () => twin(scenario),
  "small-publicodes": () => engine.setSituation({ "g0o0 price": offer.price }).evaluate("total").nodeValue,
};

/** A comparison with a price that differs from the last one's, so that nothing is remembered. */
const withNextPrice = (work) => {
  offer.price = offer.price === 8000 ? 7900 : 8000;
  return work();
};

for (let check = 0; check < 2; check += 1) {
  const [expected, ...others] = Object.values(ways).map((work) => work());
  for (const other of others) assert.ok(Math.abs(other / expected - 1) < 1e-6, `${other} instead of ${expected}`);
  withNextPrice(() => {});
}
for (let run = 0; run < Number(process.env.RUNS); run += 1) {
  for (const [name, work] of Object.entries(ways)) console.log(`${name} ${perCall(() => withNextPrice(work))}`);
}
