//! Layout of charts: numbers in, marks out. No colours, no words, no browser.

pub mod axis;
pub mod bars;
pub mod columns;
pub mod curve;
pub mod difference;
pub mod dots;
pub mod drawing;
mod frame;
mod keys;
pub mod lines;
pub mod map;
mod naming;
pub mod trade_off;
