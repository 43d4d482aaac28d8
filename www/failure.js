// Failures that are told.

/** A failure that a reader of the page is told about. `code` says which, `detail` is for whoever
 *  looks after the page. */
export class Failure extends Error {
  constructor(code, detail, issues) {
    super(`refurb-or-new: ${code}: ${detail}`);
    this.name = "RefurbOrNewFailure";
    this.code = code;
    this.detail = detail;
    this.issues = issues;
  }
}

/** Whatever was thrown, as a failure that can be told. */
export function asFailure(error) {
  if (error instanceof Failure) return error;
  if (error.name !== "InvalidScenario") return new Failure("unsupported", String(error));
  const found = error.issues.map(({ path, code }) => `${path || "the document"}: ${code}`);
  return new Failure("config-invalid", `The scenario is not valid. ${found.join("; ")}`, error.issues);
}
