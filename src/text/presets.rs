//! What presets and published figures are called.

use super::words::Language;
use crate::presets::{FigureKind, PresetId};

/// What a preset is called.
pub fn name(preset: PresetId, language: Language) -> &'static str {
    language.words().preset_name(preset)
}

/// What a preset is about, in one or two sentences.
pub fn description(preset: PresetId, language: Language) -> &'static str {
    language.words().preset_about(preset)
}

/// What a published figure is called.
pub fn figure_name(kind: FigureKind, language: Language) -> &'static str {
    language.words().figure_name(kind)
}

/// Why today's figures are not the published ones, in one sentence; `None` where they are.
pub fn why_it_differs(preset: PresetId, language: Language) -> Option<&'static str> {
    language.words().differs(preset.id())
}
