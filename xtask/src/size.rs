//! How many bytes are shipped, and how many of them a page loads.

use crate::{Outcome, bundle, project};

pub fn command() -> Outcome {
    let shelf = bundle::build(&bundle::SHIPPED)?;
    println!("{:22} {:>9} {:>10}", "file", "raw", "brotli 11");
    let mut page_total = Sizes::default();
    for name in bundle::PAGE_FILES {
        let sizes = measure(&project::read_bytes(&shelf.join(name))?)?;
        print_row(name, &sizes);
        page_total.raw += sizes.raw;
        page_total.compressed += sizes.compressed;
    }
    print_row("a page loads", &page_total);
    for name in bundle::PROGRAM_FILES {
        print_row(name, &measure(&project::read_bytes(&shelf.join(name))?)?);
    }
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
