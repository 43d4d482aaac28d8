//! The comparison on another page: the text that is pasted there, made of what is chosen here.

mod choosing;
mod embedding;
mod pasted;
mod preview;
mod shown;

pub use embedding::embed;
