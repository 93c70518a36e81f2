//! Interests in normal form: negations at the leaves, nothing said twice, words and facets as numbers.

use super::conditions::Condition;
use super::lexicon::Lexicon;
use crate::domain::interest::Expression;

/// A condition in normal form; those that mean the same by order alone are equal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Node {
    /// This condition on facets holds.
    Condition(u32),
    /// This atom occurs.
    Has(u32),
    /// This atom does not occur.
    Lacks(u32),
    /// All hold; with no parts, always.
    All(Vec<Node>),
    /// One holds; with no parts, never.
    Any(Vec<Node>),
}

impl Node {
    const ALWAYS: Self = Self::All(Vec::new());
    const NEVER: Self = Self::Any(Vec::new());

    /// The normal form of `expression`; its words and facets are taken into `lexicon`.
    pub(super) fn of(expression: &Expression, lexicon: &mut Lexicon) -> Self {
        read(expression, true, lexicon)
    }

    /// Whether nothing can meet it, as with a word of which no letter can be compared.
    pub(super) fn is_never(&self) -> bool {
        *self == Self::NEVER
    }
}

fn read(expression: &Expression, wanted: bool, lexicon: &mut Lexicon) -> Node {
    let atom = match expression {
        Expression::Everything => return if wanted { Node::ALWAYS } else { Node::NEVER },
        Expression::Facet(facet) => {
            let facet = facet.clone();
            let condition = if wanted { Condition::Is(facet) } else { Condition::IsNot(facet) };
            return Node::Condition(lexicon.conditions.keep(condition));
        }
        Expression::Not(inner) => return read(inner, !wanted, lexicon),
        Expression::All(parts) | Expression::Any(parts) => {
            let nodes: Vec<Node> = parts.iter().map(|part| read(part, wanted, lexicon)).collect();
            let all = matches!(expression, Expression::All(_)) == wanted;
            return if all { all_of(nodes) } else { any_of(nodes, lexicon) };
        }
        Expression::Word(word) => lexicon.phrase(word),
        Expression::Phrase(words) => lexicon.phrase(&words.join(" ")),
        Expression::Prefix(prefix) => lexicon.prefix(prefix),
    };
    match atom {
        Some(atom) if wanted => Node::Has(atom),
        Some(atom) => Node::Lacks(atom),
        None if wanted => Node::NEVER,
        None => Node::ALWAYS,
    }
}

fn all_of(nodes: Vec<Node>) -> Node {
    let mut parts = Vec::with_capacity(nodes.len());
    for node in nodes {
        match node {
            Node::All(inner) => parts.extend(inner),
            Node::Any(inner) if inner.is_empty() => return Node::NEVER,
            Node::Any(_) | Node::Has(_) | Node::Lacks(_) | Node::Condition(_) => parts.push(node),
        }
    }
    one_or(parts, Node::All)
}

fn any_of(nodes: Vec<Node>, lexicon: &mut Lexicon) -> Node {
    let mut parts = Vec::with_capacity(nodes.len());
    let mut conditions = Vec::new();
    let mut take = |node: Node| match on_facets(&node, lexicon) {
        Some(condition) => conditions.push(condition),
        None => parts.push(node),
    };
    for node in nodes {
        match node {
            Node::Any(inner) => inner.into_iter().for_each(&mut take),
            Node::All(inner) if inner.is_empty() => return Node::ALWAYS,
            Node::All(_) | Node::Has(_) | Node::Lacks(_) | Node::Condition(_) => take(node),
        }
    }
    conditions.sort_unstable();
    conditions.dedup();
    parts.extend(match conditions.as_slice() {
        [] => None,
        [one] => Some(Node::Condition(*one)),
        _ => Some(Node::Condition(lexicon.conditions.keep(Condition::Any(conditions)))),
    });
    one_or(parts, Node::Any)
}

/// What only asks for facets becomes one condition, which is judged once per document for all interests.
fn on_facets(node: &Node, lexicon: &mut Lexicon) -> Option<u32> {
    match node {
        Node::Condition(condition) => Some(*condition),
        Node::All(parts) => {
            let conditions = parts.iter().map(|part| match part {
                Node::Condition(condition) => Some(*condition),
                Node::Has(_) | Node::Lacks(_) | Node::All(_) | Node::Any(_) => None,
            });
            let conditions: Option<Vec<u32>> = conditions.collect();
            conditions.map(|conditions| lexicon.conditions.keep(Condition::All(conditions)))
        }
        Node::Has(_) | Node::Lacks(_) | Node::Any(_) => None,
    }
}

fn one_or(mut parts: Vec<Node>, join: impl Fn(Vec<Node>) -> Node) -> Node {
    parts.sort_unstable();
    parts.dedup();
    if parts.len() == 1 { parts.remove(0) } else { join(parts) }
}
