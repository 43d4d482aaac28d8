// Runs before everything else in the bundle, so that `cargo xtask bench` can tell how long the
// script needs from its first line to the first answer on the page.
performance.mark?.("refurb-or-new:start");
