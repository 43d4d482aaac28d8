// How the system's Chromium is started, for the tests, the pictures and the timings alike.

export const launchOptions = {
  executablePath: process.env.CHROMIUM,
  args: [
    // Runs as root in containers, where the sandbox cannot be set up.
    "--no-sandbox",
    "--disable-gpu",
    // A browser under test asks for nothing but what the page asks for.
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ],
};

/** The server that `cargo xtask` has started. */
export const baseURL = process.env.BASE_URL;

/** Where the server has the built files. */
export const madeFiles = "**/refurb-or-new/*/";
