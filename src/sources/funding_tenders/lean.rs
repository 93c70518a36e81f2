//! Parses an answer and leaves out what nobody reads: two thirds of a page are metadata of no use here.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// The metadata that is read. A key that a reader asks for has to stand here.
const METADATA: [&str; 28] = [
    "DATASOURCE",
    "REFERENCE",
    "budget",
    "budgetOverview",
    "caName",
    "callIdentifier",
    "callTitle",
    "conditions",
    "datasource",
    "deadlineDate",
    "deadlineModel",
    "description",
    "descriptionByte",
    "es_SortDate",
    "frameworkProgramme",
    "identifier",
    "keywords",
    "language",
    "latestInfos",
    "startDate",
    "status",
    "tags",
    "title",
    "topicConditions",
    "topicDescription",
    "type",
    "typesOfAction",
    "url",
];

/// Parses JSON; of every object called `metadata` only what is read is kept.
pub(super) fn parse(body: &[u8]) -> Result<Value, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let value = Tree { is_metadata: false }.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

/// A value under way.
#[derive(Clone, Copy)]
struct Tree {
    is_metadata: bool,
}

impl<'de> DeserializeSeed<'de> for Tree {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any valid JSON value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(entry) = entries.next_element_seed(Self { is_metadata: false })? {
            list.push(entry);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(name) = fields.next_key::<String>()? {
            if self.is_metadata && !METADATA.contains(&name.as_str()) {
                fields.next_value::<IgnoredAny>()?;
                continue;
            }
            let is_metadata = name == "metadata";
            let value = fields.next_value_seed(Self { is_metadata })?;
            map.insert(name, value);
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_kept_and_the_rest_left_out() {
        let text = r#"{"totalResults": 2, "half": 0.5, "minus": -3, "none": null, "sort": {"metadata": 1}, "results": [
            {"reference": "1", "content": "c", "metadata": {"title": ["T \u00e9"], "sepTemplate": [{"x": [1, "y"]}], "type": ["1"]}}]}"#;
        let mut expected: Value = serde_json::from_str(text).unwrap();
        expected["results"][0]["metadata"].as_object_mut().unwrap().remove("sepTemplate");
        assert_eq!(parse(text.as_bytes()).unwrap(), expected);
        for broken in ["", "{", "{\"a\":1}x", "[1,]", "{\"metadata\":{\"x\":[}}"] {
            let ours = parse(broken.as_bytes()).unwrap_err();
            let theirs = serde_json::from_str::<Value>(broken).unwrap_err();
            assert_eq!(ours.to_string(), theirs.to_string(), "{broken}");
        }
    }

    #[test]
    fn every_key_that_a_reader_asks_for_is_kept() {
        let readers =
            [include_str!("record.rs"), include_str!("link.rs"), include_str!("read.rs"), include_str!("news.rs")]
                .concat();
        let asked = ["first(\"", "all(\""].into_iter().flat_map(|call| readers.split(call).skip(1));
        let missing: Vec<&str> =
            asked.filter_map(|rest| rest.split('"').next()).filter(|name| !METADATA.contains(name)).collect();
        assert_eq!(missing, Vec::<&str>::new());
    }
}
