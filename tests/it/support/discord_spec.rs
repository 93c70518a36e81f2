//! Holds requests to Discord, and the stand-in's answers, to Discord's own description of its HTTP API.
//!
//! An oracle that neither serenity's authors nor we wrote: the `OpenAPI` document lies beside the project.

use std::collections::BTreeSet;

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use super::discord::Exchange;
use super::shared;

/// Where every path of the description is.
const BASE: &str = "/api/v10";

/// Discord's description of its HTTP API.
pub(crate) struct Spec {
    document: Value,
    /// The same components, taking no field that they do not name: a field with a slip in its name is a fault.
    strict: Value,
}

impl Spec {
    /// Reads the description; `None`, said aloud, where it is not.
    pub(crate) fn read() -> Option<Self> {
        let text = std::fs::read_to_string(shared("specs/discord-openapi.json")?).expect("the description is text");
        let document: Value = serde_json::from_str(&text).expect("the description is JSON");
        let mut strict = document["components"].clone();
        forbid_unknown_fields(&mut strict);
        Some(Self { document, strict })
    }

    /// What in these exchanges is not as the description says.
    pub(crate) fn violations(&self, exchanges: &[Exchange]) -> Vec<String> {
        let mut violations = BTreeSet::new();
        for exchange in exchanges {
            let name = format!("{} {}", exchange.method, exchange.path);
            match self.operation(exchange) {
                None => _ = violations.insert(format!("{name}: no such operation")),
                Some(operation) => {
                    let found =
                        self.request(operation, &exchange.body).into_iter().chain(self.answer(operation, exchange));
                    violations.extend(found.map(|fault| format!("{name}: {fault}")));
                }
            }
        }
        violations.into_iter().collect()
    }

    fn operation(&self, exchange: &Exchange) -> Option<&Value> {
        let path = exchange.path.strip_prefix(BASE)?;
        let paths = self.document["paths"].as_object()?;
        let fitting = paths.iter().filter(|(template, _)| fits(template, path));
        // `/users/@me` is a path of its own beside `/users/{user_id}`.
        let (_, item) = fitting.min_by_key(|(template, _)| template.matches('{').count())?;
        item.get(exchange.method.to_lowercase())
    }

    fn request(&self, operation: &Value, body: &Value) -> Vec<String> {
        let described = &operation["requestBody"]["content"]["application/json"]["schema"];
        match (described.is_null(), body.is_null()) {
            (true, false) => vec!["found a body, expected none".to_owned()],
            (false, true) if operation["requestBody"]["required"] == true => vec!["found no body".to_owned()],
            (_, true) => Vec::new(),
            (false, false) => faults(described, &self.strict, body),
        }
    }

    /// Where a status is described, its answer has to be as described.
    fn answer(&self, operation: &Value, exchange: &Exchange) -> Vec<String> {
        // Nothing is said of pages by what stands before the API, and of connections that were cut.
        if exchange.status == 0 || exchange.status >= 400 && exchange.answer.is_null() || exchange.status >= 500 {
            return Vec::new();
        }
        let responses = &operation["responses"];
        let exact = &responses[exchange.status.to_string()];
        let described = if exact.is_null() { &responses[format!("{}XX", exchange.status / 100)] } else { exact };
        if described.is_null() {
            return vec![format!("found the answer {}, which is not described", exchange.status)];
        }
        let described = self.resolved(described);
        let schema = &described["content"]["application/json"]["schema"];
        match (schema.is_null(), exchange.answer.is_null()) {
            (true, true) => Vec::new(),
            (true, false) => vec![format!("found an answer beside {}, expected none", exchange.status)],
            (false, _) => {
                let found = faults(schema, &self.document["components"], &exchange.answer);
                found.into_iter().map(|fault| format!("answer {}: {fault}", exchange.status)).collect()
            }
        }
    }

    fn resolved<'a>(&'a self, value: &'a Value) -> &'a Value {
        let pointer = value["$ref"].as_str().and_then(|reference| reference.strip_prefix('#'));
        pointer.and_then(|pointer| self.document.pointer(pointer)).unwrap_or(value)
    }
}

/// Whether a path is one of a template's, such as `/channels/{channel_id}/messages`.
fn fits(template: &str, path: &str) -> bool {
    let (template, path): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
    template.len() == path.len()
        && template.iter().zip(&path).all(|(part, given)| part.starts_with('{') && !given.is_empty() || part == given)
}

/// What in a value is not as `schema` says; references point into `components`.
fn faults(schema: &Value, components: &Value, value: &Value) -> Vec<String> {
    let whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema", "components": components, "allOf": [schema]
    });
    let validator: Validator = jsonschema::draft202012::new(&whole).expect("the description holds schemas");
    validator.iter_errors(value).map(|error| format!("at `{}`: {error}", error.instance_path)).collect()
}

fn forbid_unknown_fields(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if is_closed_object(fields) {
                fields.insert("additionalProperties".to_owned(), json!(false));
            }
            fields.values_mut().for_each(forbid_unknown_fields);
        }
        Value::Array(items) => items.iter_mut().for_each(forbid_unknown_fields),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Whether a schema lists all fields of an object.
fn is_closed_object(fields: &Map<String, Value>) -> bool {
    let composed = ["allOf", "anyOf", "oneOf", "additionalProperties"];
    fields.get("type") == Some(&json!("object"))
        && fields.get("properties").is_some_and(Value::is_object)
        && !composed.iter().any(|key| fields.contains_key(*key))
}
