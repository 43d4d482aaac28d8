//! How many bytes are shipped, and how many of them a page loads.

use crate::{Outcome, bundle, project};

pub fn command() -> Outcome {
    let shelf = bundle::build(&bundle::SHIPPED)?;
    let measure = |name: &str| measure(&project::read_bytes(&shelf.join(name))?);
    println!("{:22} {:>9} {:>10}", "file", "raw", "brotli 11");
    let mut first_view = Sizes::default();
    for name in bundle::PAGE.files() {
        let sizes = measure(name)?;
        print_row(name, &sizes);
        first_view.raw += sizes.raw;
        first_view.compressed += sizes.compressed;
    }
    print_row("the first view loads", &first_view);
    println!();
    for name in bundle::PROGRAMS.files() {
        print_row(name, &measure(name)?);
    }
    let page = measure(bundle::PAGE.module)?.compressed as f64;
    let programs = measure(bundle::PROGRAMS.module)?.compressed as f64;
    println!(
        "\nThe module for programs is {:.2} of the page's; it is to be at most 0.50.",
        programs / page
    );
    Ok(())
}

#[derive(Default)]
struct Sizes {
    raw: usize,
    compressed: usize,
}

fn print_row(name: &str, sizes: &Sizes) {
    println!("{name:22} {:>9} {:>10}", sizes.raw, sizes.compressed);
}

fn measure(content: &[u8]) -> Outcome<Sizes> {
    // The setting that `brotli -q 11` uses, with the window that browsers accept.
    let setting = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &setting)?;
    Ok(Sizes {
        raw: content.len(),
        compressed: compressed.len(),
    })
}
