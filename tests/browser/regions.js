// The regions of the page. Each is a folder of src/ui and a sheet of www/style by the same name.

/** Parts of each region that stand on the page at the start. */
export const REGIONS = {
  frame: [".widget > header", ".toolbar", ".widget > footer"],
  question: [".key", ".about-preset", ".together"],
  answer: [".verdict", ".sureness"],
  cards: [".card.cost", ".card.warranty", ".card.performance", ".card.climate"],
  options: [".mix"],
  tabs: [".change", ".trade-offs", ".limits", ".requirements", ".assumptions"],
};

/** The parts of all regions. */
export const PARTS = Object.values(REGIONS).flat();
