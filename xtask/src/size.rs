//! How many bytes are shipped, and how many of them a page loads.

use crate::{Outcome, bundle, compressed, pages, project};

pub fn command() -> Outcome {
    let shelf = bundle::build(&bundle::SHIPPED)?;
    let measure = |name: &str| measure(&project::read_bytes(&shelf.join(name))?);
    println!("{:28} {:>9} {:>10}", "file", "raw", "brotli 11");
    let mut first_view = Sizes::default();
    let later: Vec<&str> = bundle::PAGE.fetched.iter().map(|(_, file)| *file).collect();
    let asked: Vec<&str> = bundle::PAGE.asked().collect();
    let is_first = |name: &&str| !later.contains(name) && !asked.contains(name);
    for name in bundle::PAGE.files().filter(is_first) {
        let sizes = measure(name)?;
        print_row(name, &sizes);
        first_view.raw += sizes.raw;
        first_view.compressed += sizes.compressed;
    }
    print_row("the first view loads", &first_view);
    for name in later.into_iter().chain(asked) {
        print_row(name, &measure(name)?);
    }
    println!("  (fetched after the first answer, and when somebody asks for it)");
    for name in pages::FILES {
        print_row(name, &measure(name)?);
    }
    println!("  (for frames, as one file, and the lines to paste)");
    println!();
    for name in bundle::PROGRAMS.files().chain(bundle::PROGRAMS.packaged()) {
        print_row(name, &measure(name)?);
    }
    let page = bundle::PAGE.modules().map(measure);
    let page: Outcome<Vec<Sizes>> = page.collect();
    let page: usize = page?.iter().map(|sizes| sizes.compressed).sum();
    let programs = measure(bundle::PROGRAMS.module)?.compressed as f64;
    println!(
        "\nThe module for programs is {:.2} of the page's; it is to be at most 0.50.",
        programs / page as f64
    );
    Ok(())
}

#[derive(Default)]
struct Sizes {
    raw: usize,
    compressed: usize,
}

fn print_row(name: &str, sizes: &Sizes) {
    println!("{name:28} {:>9} {:>10}", sizes.raw, sizes.compressed);
}

fn measure(content: &[u8]) -> Outcome<Sizes> {
    Ok(Sizes {
        raw: content.len(),
        compressed: compressed::brotli(content)?.len(),
    })
}
