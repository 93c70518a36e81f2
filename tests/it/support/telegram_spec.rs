//! The official description of the Bot API, as a check on every request and every answer.
//!
//! It was made by others from Telegram's own pages, so it knows nothing of what our adapter or our stand-in believe.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use serde::Deserialize;
use serde_json::{Map, Value};

use super::shared;
use super::telegram::{Inspect, Seen, Telegram};

/// The description.
#[derive(Deserialize)]
pub(crate) struct Spec {
    methods: HashMap<String, Method>,
    types: HashMap<String, Type>,
}

#[derive(Deserialize)]
struct Method {
    returns: Vec<String>,
    #[serde(default)]
    fields: Vec<Field>,
}

#[derive(Deserialize)]
struct Type {
    #[serde(default)]
    fields: Vec<Field>,
    #[serde(default)]
    subtypes: Vec<String>,
}

#[derive(Deserialize)]
struct Field {
    name: String,
    types: Vec<String>,
    required: bool,
    description: String,
}

/// A stand-in whose traffic is checked, where the description is at hand.
pub(crate) fn checked() -> Telegram {
    Telegram::inspected(inspector()).expect("a loopback socket opens")
}

/// The check, where the description is at hand.
pub(crate) fn inspector() -> Option<Inspect> {
    let spec = Spec::load()?;
    Some(Box::new(move |seen| match seen {
        Seen::Request { method, parameters } => spec.request(method, parameters),
        Seen::Answer { method, result } => spec.answer(method, result),
    }))
}

impl Spec {
    /// Reads the description, once; nothing, said aloud, where it is not at hand.
    pub(crate) fn load() -> Option<Arc<Self>> {
        static SPEC: OnceLock<Option<Arc<Spec>>> = OnceLock::new();
        let read = || {
            let text =
                std::fs::read_to_string(shared("specs/telegram-bot-api.json")?).expect("the description is text");
            let mut spec: Self = serde_json::from_str(&text).expect("the description is JSON of the known shape");
            // Telegram takes method names in any case.
            spec.methods = spec.methods.into_iter().map(|(name, method)| (name.to_lowercase(), method)).collect();
            Some(Arc::new(spec))
        };
        SPEC.get_or_init(read).clone()
    }

    /// What is wrong with a request.
    pub(crate) fn request(&self, method: &str, parameters: &Value) -> Vec<String> {
        let Some(known) = self.methods.get(&method.to_lowercase()) else {
            return vec![format!("{method}: found no such method")];
        };
        let mut faults = Vec::new();
        match parameters.as_object() {
            Some(given) => self.fields(given, &known.fields, method, &mut faults),
            // A method without parameters may have no body at all.
            None if parameters.is_null() => self.fields(&Map::new(), &known.fields, method, &mut faults),
            None => faults.push(format!("{method}: found {}, expected an object of parameters", short(parameters))),
        }
        faults
    }

    /// What is wrong with a result.
    pub(crate) fn answer(&self, method: &str, result: &Value) -> Vec<String> {
        let Some(known) = self.methods.get(&method.to_lowercase()) else { return Vec::new() };
        let mut faults = Vec::new();
        self.one_of(result, &known.returns, &format!("{method} answers"), &mut faults);
        faults
    }

    fn fields(&self, given: &Map<String, Value>, known: &[Field], at: &str, faults: &mut Vec<String>) {
        for field in known {
            let place = format!("{at}.{}", field.name);
            match given.get(&field.name) {
                None if field.required => {
                    faults.push(format!("{place}: found nothing, expected {}", field.types.join(" or ")));
                }
                None => {}
                Some(value) => {
                    self.one_of(value, &field.types, &place, faults);
                    if let Some(constant) = constant(field).filter(|constant| value != constant) {
                        faults.push(format!("{place}: found {value}, expected `{constant}`"));
                    }
                }
            }
        }
        for name in given.keys().filter(|name| !known.iter().any(|field| field.name == **name)) {
            faults.push(format!("{at}.{name}: found an unknown field"));
        }
    }

    /// A value must be of one of these types; told is why it is not of the one it comes nearest to.
    fn one_of(&self, value: &Value, types: &[String], at: &str, faults: &mut Vec<String>) {
        let tried = types.iter().map(|name| {
            let mut found = Vec::new();
            self.value(value, name, at, &mut found);
            found
        });
        faults.extend(tried.min_by_key(Vec::len).unwrap_or_default());
    }

    fn value(&self, value: &Value, name: &str, at: &str, faults: &mut Vec<String>) {
        if let Some(each) = name.strip_prefix("Array of ") {
            let Some(values) = value.as_array() else {
                return faults.push(format!("{at}: found {}, expected {name}", short(value)));
            };
            for (index, value) in values.iter().enumerate() {
                self.value(value, each, &format!("{at}[{index}]"), faults);
            }
            return;
        }
        let fits = match name {
            "Integer" => value.is_i64() || value.is_u64(),
            "Float" => value.is_number(),
            "String" => value.is_string(),
            "Boolean" => value.is_boolean(),
            _ => return self.object(value, name, at, faults),
        };
        if !fits {
            faults.push(format!("{at}: found {}, expected {name}", short(value)));
        }
    }

    fn object(&self, value: &Value, name: &str, at: &str, faults: &mut Vec<String>) {
        let Some(known) = self.types.get(name) else {
            return faults.push(format!("{at}: found the type {name}, which is not described"));
        };
        if !known.subtypes.is_empty() {
            return self.one_of(value, &known.subtypes, at, faults);
        }
        match value.as_object() {
            Some(given) => self.fields(given, &known.fields, at, faults),
            None => faults.push(format!("{at}: found {}, expected {name}", short(value))),
        }
    }
}

/// The one value a field may have, which the description tells in words: `always "left"`, `must be default`.
fn constant(field: &Field) -> Option<Value> {
    let (_, said) = field.description.split_once("always \"").or_else(|| field.description.split_once(", must be "))?;
    let word: String = said.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_' || c.is_ascii_digit()).collect();
    (said.len() <= word.len() + 1 && !word.is_empty()).then_some(Value::String(word))
}

fn short(value: &Value) -> String {
    value.to_string().chars().take(80).collect()
}
