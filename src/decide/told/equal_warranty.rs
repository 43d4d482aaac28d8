//! What it takes to make all warranties as long as the longest.

use crate::decision::told::EqualWarranty;
use crate::engine::Comparison;
use crate::engine::option_result::OptionResult;
use crate::scenario::Sourcing;

/// What it takes, over all options.
pub fn equal_warranty(comparison: &Comparison) -> EqualWarranty {
    let options = || comparison.groups.iter().flat_map(|group| &group.options);
    let price = |option: &OptionResult| option.warranty.equal_warranty_price;
    if options().any(|option| price(option).is_none()) {
        return EqualWarranty::NotForSale;
    }
    let prices = options().filter_map(|option| Some((option.sourcing, price(option)?.value())));
    let (lacking, longest): (Vec<_>, Vec<_>) = prices.partition(|(_, price)| *price > 0.0);
    if lacking.is_empty() {
        return EqualWarranty::AsItIs;
    }
    let dearest = lacking.iter().map(|(_, price)| *price).fold(0.0, f64::max);
    let all_are = |options: &[(Sourcing, f64)], sourcing| {
        let mut options = options.iter();
        options.all(|(of, _)| *of == sourcing)
    };
    EqualWarranty::ForSale {
        price: dearest,
        is_one_price: lacking.iter().all(|(_, price)| *price == dearest),
        is_refurbished_against_new: all_are(&lacking, Sourcing::Refurbished)
            && all_are(&longest, Sourcing::New),
    }
}
