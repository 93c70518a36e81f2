//! Bounds on markup before a tree is built of it: the parser's work grows with the depth of the tree.

use std::collections::HashMap;

use crate::ports::ShapeChanged;

/// Pages of people are nested some dozens deep.
const DEPTH_MAX: usize = 1_000;
/// The most tags of one page; the largest listing seen has 3,000.
const TAGS_MAX: usize = 300_000;

/// Elements that end by themselves where the next begins, or have no content: leaving them open nests nothing.
const UNNESTED: [&str; 31] = [
    "area", "base", "br", "col", "colgroup", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta",
    "optgroup", "option", "p", "param", "path", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead", "tr",
    "track", "wbr", "html",
];

/// Refuses what would take long to parse. Counts elements that are left open, name by name, so that end tags of
/// elements that never began do not hide depth.
pub(super) fn check(html: &str) -> Result<(), ShapeChanged> {
    let mut open: HashMap<String, usize> = HashMap::new();
    let (mut depth, mut tags) = (0_usize, 0_usize);
    for piece in html.split('<').skip(1) {
        let (is_end, named) = piece.strip_prefix('/').map_or((false, piece), |named| (true, named));
        let length = named.bytes().take_while(u8::is_ascii_alphanumeric).count();
        if length == 0 || length > 20 {
            continue;
        }
        let name = named.get(..length).unwrap_or_default().to_ascii_lowercase();
        tags += 1;
        if UNNESTED.contains(&name.as_str()) {
            continue;
        }
        let count = open.entry(name).or_default();
        if !is_end {
            *count += 1;
            depth += 1;
        } else if *count > 0 {
            *count -= 1;
            depth -= 1;
        }
        if depth > DEPTH_MAX || tags > TAGS_MAX {
            return Err(ShapeChanged {
                found: format!("{tags} tags, {depth} of them open at once"),
                expected: format!("a page of at most {TAGS_MAX} tags, at most {DEPTH_MAX} deep"),
            });
        }
    }
    Ok(())
}
