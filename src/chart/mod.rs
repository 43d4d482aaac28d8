//! Layout of charts: numbers in, marks out. No colours, no words, no browser.

pub mod bars;
