//! The terminal: no limit, but nothing that steers it.

use crier::domain::message::Message;
use crier::platforms::console::render;

use super::{Platform, Shown};

pub(super) const PLATFORM: Platform = Platform { name: "console", parts_max: 1, show };

fn show(message: &Message) -> Shown {
    let text = render(message);
    let steers =
        |c: &char| (c.is_control() && *c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let faults = text.chars().filter(steers).map(|c| format!("found {c:?} in the text")).collect();
    Shown { parts: 1, text, labels: Vec::new(), faults }
}
