//! A catalogue taken apart: keys, arguments, selectors.

use std::collections::{BTreeMap, BTreeSet};

use crier::domain::language::Language;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey};

/// One message or attribute.
#[derive(Debug, Default)]
pub(super) struct Message {
    /// The arguments it uses.
    pub(super) arguments: BTreeSet<String>,
    /// Its selectors: on which argument, with which keys.
    pub(super) selectors: Vec<(String, Vec<String>)>,
    /// What it uses besides arguments: other messages, terms, functions.
    pub(super) others: Vec<String>,
}

/// A catalogue.
#[derive(Debug, Default)]
pub(super) struct Catalogue {
    /// Its messages, by key or `key.attribute`.
    pub(super) messages: BTreeMap<String, Message>,
    /// What could not be read, and what stands twice.
    pub(super) faults: Vec<String>,
}

/// The languages we speak.
pub(super) fn spoken() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| language.is_spoken())
}

/// Takes the catalogue of a language apart.
pub(super) fn catalogue(language: Language) -> Catalogue {
    let text = language.messages().expect("only spoken languages are looked at");
    let (resource, faults) = match fluent_syntax::parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, faults)) => (resource, faults.iter().map(ToString::to_string).collect()),
    };
    let mut catalogue = Catalogue { faults, ..Catalogue::default() };
    take_apart(&resource, &mut catalogue);
    catalogue
}

fn take_apart(resource: &Resource<&str>, catalogue: &mut Catalogue) {
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name.to_owned();
                if let Some(value) = &message.value {
                    add(catalogue, &key, value);
                }
                for attribute in &message.attributes {
                    add(catalogue, &format!("{key}.{}", attribute.id.name), &attribute.value);
                }
            }
            Entry::Term(term) => catalogue.faults.push(format!("the term -{} is not looked for", term.id.name)),
            Entry::Junk { content } => catalogue.faults.push(format!("not a message: {content}")),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
}

fn add(catalogue: &mut Catalogue, key: &str, value: &Pattern<&str>) {
    let mut message = Message::default();
    pattern(value, &mut message);
    if catalogue.messages.insert(key.to_owned(), message).is_some() {
        catalogue.faults.push(format!("{key} stands twice"));
    }
}

fn pattern(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            self::expression(expression, message);
        }
    }
}

fn expression(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => self::inline(inline, message),
        Expression::Select { selector, variants } => {
            inline(selector, message);
            let on = if let InlineExpression::VariableReference { id } = selector { id.name } else { "" };
            message.selectors.push((on.to_owned(), variants.iter().map(key).collect()));
            for variant in variants {
                pattern(&variant.value, message);
            }
        }
    }
}

fn key(variant: &Variant<&str>) -> String {
    match &variant.key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}

fn inline(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.arguments.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => self::expression(expression, message),
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. } => {
            message.others.push(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}
