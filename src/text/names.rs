//! The names of things that are closed sets: classes of device, needs, choices, cost lines; and what
//! the comparison leaves out.

use super::capitals::sentence_start;
use super::digits::Digits;
use super::fill::fill;
use super::format::Format;
use super::words::{Category, Language};
use crate::catalogue::{self, Certificate, Device, DeviceClass};
use crate::engine::cost::Line;
use crate::engine::life::LifeLimit;
use crate::engine::plan_kind::PlanKind;
use crate::scenario::{Allocation, FootprintSource, Scenario, Sourcing, Vat};

/// A plan as a heading or at the end of a bar: "All new". One that could not be applied everywhere
/// is not called all.
pub fn plan_name(plan: PlanKind, is_whole: bool, language: Language) -> &'static str {
    let words = language.words();
    match (plan, is_whole) {
        (PlanKind::AllNew, true) => words.plan_all_new(),
        (PlanKind::AllNew, false) => words.plan_new_if_offered(),
        (PlanKind::YourMix, _) => words.plan_your_mix(),
        (PlanKind::AllRefurbished, true) => words.plan_all_refurbished(),
        (PlanKind::AllRefurbished, false) => words.plan_refurbished_if_offered(),
    }
}

/// A plan inside a sentence, without a capital.
pub fn plan_in_sentence(plan: PlanKind, is_whole: bool, language: Language) -> &'static str {
    let words = language.words();
    match (plan, is_whole) {
        (PlanKind::AllNew, true) => words.all_new_in_sentence(),
        (PlanKind::AllNew, false) => words.new_if_offered_in_sentence(),
        (PlanKind::YourMix, _) => words.your_mix_in_sentence(),
        (PlanKind::AllRefurbished, true) => words.all_refurbished_in_sentence(),
        (PlanKind::AllRefurbished, false) => words.refurbished_if_offered_in_sentence(),
    }
}

/// One device of a class, without a capital: "laptop".
pub fn device_class(class: DeviceClass, language: Language) -> &'static str {
    language.words().class(class, Category::One)
}

/// Several devices of a class, without a capital: "laptops".
pub fn device_classes(class: DeviceClass, language: Language) -> &'static str {
    language.words().class(class, Category::Other)
}

/// The word for devices of one or of several classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviceKind {
    Class(DeviceClass),
    Desktops,
    Computers,
    Devices,
}

impl DeviceKind {
    /// The closest word for devices of these classes.
    ///
    /// ```
    /// # use refurb_or_new::catalogue::DeviceClass;
    /// # use refurb_or_new::text::DeviceKind;
    /// assert_eq!(
    ///     DeviceKind::of(&[DeviceClass::Laptop, DeviceClass::Chromebook]),
    ///     DeviceKind::Computers
    /// );
    /// ```
    pub fn of(classes: &[DeviceClass]) -> Self {
        use DeviceClass as Class;
        let are = |those: &[Class]| classes.iter().all(|class| those.contains(class));
        match classes {
            [] => DeviceKind::Devices,
            [first, ..] if are(&[*first]) => DeviceKind::Class(*first),
            _ if are(&[
                Class::DesktopMicro,
                Class::DesktopSmall,
                Class::DesktopTower,
            ]) =>
            {
                DeviceKind::Desktops
            }
            _ => {
                let others = [Class::Monitor, Class::Tablet, Class::Phone, Class::Server];
                match classes.iter().any(|class| others.contains(class)) {
                    true => DeviceKind::Devices,
                    false => DeviceKind::Computers,
                }
            }
        }
    }
}

/// The word alone, for so many devices: "laptop", "laptops".
pub fn devices(kind: DeviceKind, number: f64, format: &dyn Format) -> &'static str {
    let words = format.language().words();
    let category = format.category(number, Digits::Decimals(0));
    match kind {
        DeviceKind::Class(class) => words.class(class, category),
        DeviceKind::Desktops => words.desktops(category),
        DeviceKind::Computers => words.computers(category),
        DeviceKind::Devices => words.devices(category),
    }
}

/// "225 laptops"
pub fn counted_devices(number: f64, kind: DeviceKind, format: &dyn Format) -> String {
    let word = devices(kind, number, format);
    let number = format.number(number, Digits::Decimals(0));
    [&number, "\u{a0}", word].concat()
}

/// A device of the catalogue by itself, as in a list: the name of the model, or "Typical laptop,
/// new" for the typical devices.
pub fn device_name(device: &Device, language: Language) -> String {
    let words = language.words();
    match typical(device) {
        Some(Typical::New) => with_class(words.typical_new(), device.class, language),
        Some(Typical::Used) => with_class(words.typical_used(), device.class, language),
        Some(Typical::InUse(years)) => aged(words.typical_in_use(), device, years, language),
        None => device.name.to_owned(),
    }
}

/// A device of the catalogue inside a sentence: "a typical laptop, new".
pub fn device_phrase(device: &Device, language: Language) -> String {
    let words = language.words();
    match typical(device) {
        Some(Typical::New) => with_class(words.a_typical_new(), device.class, language),
        Some(Typical::Used) => with_class(words.a_typical_used(), device.class, language),
        Some(Typical::InUse(years)) => aged(words.a_typical_in_use(), device, years, language),
        None => device.name.to_owned(),
    }
}

/// A device that stands for its class.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Typical {
    New,
    Used,
    /// For so many years.
    InUse(u16),
}

/// Which typical device it is; `None` for a model.
fn typical(device: &Device) -> Option<Typical> {
    if device.id.ends_with("-typical-new") {
        Some(Typical::New)
    } else if device.id.ends_with("-typical-used") {
        Some(Typical::Used)
    } else {
        catalogue::years_in_use(device).map(Typical::InUse)
    }
}

fn aged(message: &str, device: &Device, years: u16, language: Language) -> String {
    let class = device_class(device.class, language);
    fill(message, &[("class", class), ("years", &years.to_string())])
}

fn with_class(message: &str, class: DeviceClass, language: Language) -> String {
    fill(message, &[("class", device_class(class, language))])
}

/// A need of the catalogue by its id, without a capital; `None` for an id that it does not have.
pub fn need_profile_name(id: &str, language: Language) -> Option<&'static str> {
    language.words().profile(id)
}

/// The people who have a need of the catalogue, as the name of a group.
pub fn need_profile_group(id: &str, language: Language) -> Option<&'static str> {
    language.words().profile_group(id)
}

/// How a device is had, in a word without a capital.
pub fn sourcing_name(sourcing: Sourcing, language: Language) -> &'static str {
    language.words().sourced(sourcing)
}

/// Why the use of a device ends when it does, as a clause after "because".
pub fn limit_reason(limit: LifeLimit, is_estimated: bool, language: Language) -> &'static str {
    let words = language.words();
    match limit {
        LifeLimit::SecurityUpdates if is_estimated => words.updates_expected_to_end(),
        _ => words.limit_reason(limit),
    }
}

/// What ends the use first, as a finding without a full stop.
pub fn limit_finding(limit: LifeLimit, is_estimated: bool, language: Language) -> &'static str {
    let words = language.words();
    match limit {
        LifeLimit::SecurityUpdates if is_estimated => words.updates_expected_to_end_first(),
        _ => words.limit_finding(limit),
    }
}

/// How embodied carbon is shared between the users of a device.
pub fn allocation_name(allocation: Allocation, language: Language) -> &'static str {
    language.words().allocation_name(allocation)
}

/// The same as a condition, after what depends on it.
pub fn allocation_clause(allocation: Allocation, language: Language) -> &'static str {
    language.words().allocation_clause(allocation)
}

/// Which figure stands for embodied carbon.
pub fn footprint_source_name(source: FootprintSource, language: Language) -> &'static str {
    language.words().footprint_from(source)
}

/// The name of a certificate, which is the same in every language.
pub const fn certificate_name(certificate: Certificate) -> &'static str {
    match certificate {
        Certificate::EnergyStar => "Energy Star",
        Certificate::TcoCertified => "TCO Certified",
        Certificate::EpeatBronze => "EPEAT Bronze",
        Certificate::EpeatSilver => "EPEAT Silver",
        Certificate::EpeatGold => "EPEAT Gold",
    }
}

/// What the buttons beside a number do, less and more, by the name of its field; `label` is what
/// the field is called where there are no words of its own.
pub fn step_names(field: &str, label: &str, language: Language) -> [String; 2] {
    let words = language.words();
    let less = words.less_of(field).unwrap_or(words.decrease());
    let more = words.more_of(field).unwrap_or(words.increase());
    [less, more].map(|step| fill(step, &[("label", label)]))
}

/// A line of the cost, short enough for a table.
pub fn line_name(line: Line, language: Language) -> String {
    sentence_start(language.words().term(line.term()))
}

/// Whether the amounts of a scenario are with VAT: "excl. VAT".
pub fn with_or_without_vat(scenario: &Scenario, language: Language) -> &'static str {
    let vat = scenario.method.vat.unwrap_or(Vat::Excluded);
    language.words().vat(vat)
}

/// What the comparison leaves out, for the list that is always in sight.
pub fn not_included(language: Language) -> [&'static str; 11] {
    let words = language.words();
    [
        words.left_out_procurement(),
        words.left_out_users_time(),
        words.left_out_support(),
        words.left_out_network(),
        words.left_out_benefits(),
        words.left_out_progress(),
        words.left_out_repairs(),
        words.left_out_demand(),
        words.left_out_other_impacts(),
        words.left_out_security(),
        words.left_out_devices_today(),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::testing::check_rules;
    use super::*;

    #[test]
    fn a_plan_that_could_not_be_applied_everywhere_is_not_called_all() {
        for language in Language::ALL {
            for plan in PlanKind::ALL {
                for is_whole in [true, false] {
                    let inside = plan_in_sentence(plan, is_whole, language);
                    let alone = plan_name(plan, is_whole, language);
                    for name in [inside, alone] {
                        let starts = ["all ", "allt ", "All ", "Allt "];
                        let is_all = starts.iter().any(|start| name.starts_with(start));
                        assert_eq!(is_all, is_whole && plan != PlanKind::YourMix, "{name}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_button_beside_a_number_says_what_it_does() {
        for (field, english, swedish) in [
            ("price", "Increase price", "Höj priset"),
            ("group-count", "More devices", "Fler enheter"),
            ("years", "More years in use", "Fler år i användning"),
            ("other", "Increase: Other", "Öka: Other"),
        ] {
            let more = |language| step_names(field, "Other", language)[1].clone();
            assert_eq!(more(Language::English), english);
            assert_eq!(more(Language::Swedish), swedish);
        }
    }

    #[test]
    fn everything_in_the_catalogue_has_a_name() {
        for language in Language::ALL {
            for profile in catalogue::need_profiles() {
                check_rules(need_profile_name(profile.id, language).expect(profile.id));
                check_rules(need_profile_group(profile.id, language).expect(profile.id));
            }
            for class in DeviceClass::ALL {
                check_rules(device_class(class, language));
                check_rules(device_classes(class, language));
                for (new, which) in [(false, Typical::Used), (true, Typical::New)] {
                    let device = catalogue::typical_device(class, new);
                    assert_eq!(typical(device), Some(which));
                }
                for years in [2, 4, 6, 8] {
                    let device = catalogue::typical_of_age(class, f64::from(years));
                    assert_eq!(typical(device), Some(Typical::InUse(years)));
                    check_rules(&device_name(device, language));
                }
            }
            for device in catalogue::devices() {
                check_rules(&device_name(device, language));
                assert_eq!(
                    typical(device).is_some(),
                    device.name.starts_with("Typical"),
                    "{}",
                    device.id
                );
            }
            for line in Line::ALL {
                check_rules(&line_name(line, language));
            }
            not_included(language)
                .iter()
                .for_each(|entry| check_rules(entry));
        }
    }

    #[test]
    fn typical_devices_are_named_in_the_readers_language() {
        let device = catalogue::typical_device(DeviceClass::Laptop, true);
        assert_eq!(
            device_name(device, Language::Swedish),
            "Typisk bärbar dator, ny"
        );
        assert_eq!(
            device_name(device, Language::English),
            "Typical laptop, new"
        );
        let device = catalogue::typical_of_age(DeviceClass::Monitor, 6.0);
        assert_eq!(
            device_name(device, Language::Swedish),
            "Typisk bildskärm, 6 år gammal"
        );
        assert_eq!(
            device_phrase(device, Language::English),
            "a typical monitor, 6 years old"
        );
        assert_eq!(line_name(Line::Energy, Language::Swedish), "El");
    }
}
