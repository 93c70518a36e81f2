//! HTML to text loses no words and glues none: held against a second extraction that shares nothing with the first.
//!
//! The second one builds the browser's tree and walks it; what stands on lines of its own is taken from the style sheet
//! of the HTML standard (section 15.3), not from our list.
#![expect(clippy::unwrap_used, reason = "helpers of tests stop at the first surprise")]

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};

use crier::sources::text;
use flate2::read::GzDecoder;
use scraper::node::Node;
use scraper::{ElementRef, Html};
use serde_json::Value;

use crate::support::shared;

/// Elements the standard shows as blocks, list items, tables and their parts.
const BLOCKS: &str = "html body address blockquote center dialog div figure figcaption footer form header hr legend listing main p \
                      plaintext pre search article aside h1 h2 h3 h4 h5 h6 hgroup nav section dir dd dl dt menu ol ul li \
                      table caption colgroup col thead tbody tfoot tr td th fieldset details summary optgroup option br";
/// Elements it does not show.
const HIDDEN: &str = "area base basefont datalist head link meta noembed noframes param rp script style template title noscript \
                      iframe object svg";

fn is_one_of(name: &str, names: &str) -> bool {
    names.split_whitespace().any(|known| known == name)
}

/// Words as a person would see them in a browser.
fn words_of_tree(html: &str) -> Vec<String> {
    let tree = Html::parse_fragment(html);
    let mut seen = String::new();
    gather(tree.root_element(), &mut seen);
    words(&seen)
}

fn gather(element: ElementRef<'_>, seen: &mut String) {
    let name = element.value().name();
    let inner: String = element.text().collect();
    let mark = inner.split_whitespace().collect::<String>();
    let in_brackets = mark.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let is_mark =
        in_brackets.is_some_and(|number| !number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || c == '*'));
    let is_footnote = is_mark && (name == "sup" || element.attr("href").is_some_and(|href| href.starts_with("#_ftn")));
    if is_one_of(name, HIDDEN) || is_footnote {
        return;
    }
    let apart =
        is_one_of(name, BLOCKS) || element.attr("class").is_some_and(|class| class.contains("topicdescriptionkind"));
    if apart {
        seen.push('\n');
    }
    for child in element.children() {
        if let Node::Text(text) = child.value() {
            seen.push_str(text);
        } else if let Some(inner) = ElementRef::wrap(child) {
            gather(inner, seen);
        }
    }
    if apart {
        seen.push('\n');
    }
}

/// Words without what nobody sees and without the marks of lists and cells, which are ours.
fn words(text: &str) -> Vec<String> {
    let visible: String = text.chars().filter(|c| !"\u{feff}\u{200b}\u{2060}\u{ad}".contains(*c)).collect();
    let words = visible.split(|c: char| c.is_whitespace() || c.is_control());
    words.filter(|word| !word.is_empty() && *word != "-" && *word != "|").map(str::to_owned).collect()
}

fn assert_same_words(html: &str) {
    let (ours, theirs) = (words(&text::plain(&[html])), words_of_tree(html));
    let differs = ours.iter().zip(&theirs).position(|(our, their)| our != their);
    let near = |words: &[String]| {
        let at = differs.unwrap_or_else(|| ours.len().min(theirs.len())).saturating_sub(3);
        words.iter().skip(at).take(8).cloned().collect::<Vec<_>>().join(" ")
    };
    assert!(ours == theirs, "ours: {}\ntheirs: {}", near(&ours), near(&theirs));
}

/// Every captured piece of HTML, each once.
fn captured() -> Option<BTreeSet<String>> {
    let mut pieces = BTreeSet::new();
    let listings = [
        "real/sedia_daily_hits_2026-03-13_2026-06-09.jsonl.gz",
        "real/sedia_hits_open_2026-05-20.jsonl.gz",
        "real/sedia_hits_open_2026-06-27_index_incident.jsonl.gz",
    ];
    for name in listings {
        let file = BufReader::new(GzDecoder::new(std::fs::File::open(shared(name)?).unwrap()));
        for line in file.lines() {
            texts(&serde_json::from_str(&line.unwrap()).unwrap(), &mut pieces);
        }
    }
    for name in ["real/grantsTenders_sample_6_objects.json", "real/sedia_search_response_example.json"] {
        texts(&serde_json::from_slice(&std::fs::read(shared(name)?).unwrap()).unwrap(), &mut pieces);
    }
    let rss = std::fs::read_to_string(shared("real/rss_eu_calls_feed_2026-08-22.xml")?).unwrap();
    let unescaped = |text: &str| text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    let described = rss.split("<description>").skip(1).filter_map(|rest| rest.split("</description>").next());
    pieces.extend(described.map(unescaped).filter(|text| is_html(text)));
    Some(pieces)
}

fn is_html(text: &str) -> bool {
    text.contains("</") || text.contains("/>")
}

fn texts(value: &Value, pieces: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if is_html(text) => {
            pieces.insert(text.clone());
        }
        Value::Array(entries) => entries.iter().for_each(|entry| texts(entry, pieces)),
        Value::Object(fields) => fields.values().for_each(|entry| texts(entry, pieces)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn no_word_of_a_captured_description_is_lost_or_glued() {
    let Some(pieces) = captured() else { return };
    assert!(pieces.len() > 900, "{}", pieces.len());
    for piece in &pieces {
        assert_same_words(piece);
    }
    let read: usize = pieces.iter().map(|piece| words(&text::plain(&[piece])).len()).sum();
    assert!(read > 100_000, "{read} words");
}

#[test]
fn whole_captured_pages_keep_their_words_too() {
    for name in ["euroaccess_listing", "euroaccess_call_detail", "eeas_grants_listing"] {
        let Some(path) = shared(&format!("real/html/{name}.html")) else { return };
        let page = std::fs::read_to_string(path).unwrap();
        // The tree moves what stands outside the body; what people read is in it.
        let body = page.split_once("<body").map_or(page.as_str(), |(_, body)| body.split_once('>').unwrap().1);
        let text = text::plain(&[body]);
        let (mut ours, theirs) = (words(&text), words_of_tree(body));
        assert!(ours.len() > 300, "{name}: {}", ours.len());
        // Only the bound on kept text may end it early, in the middle of a word.
        if text.trim_end().ends_with('…') {
            let last = ours.pop().unwrap();
            assert!(theirs[ours.len()].starts_with(last.trim_end_matches('…')), "{name}: {last}");
        } else {
            assert_eq!(ours.len(), theirs.len(), "{name}");
        }
        let apart = ours.iter().zip(&theirs).find(|(our, their)| our != their);
        assert_eq!(apart, None, "{name}");
    }
}

#[test]
fn what_editors_leave_behind_is_read_as_a_browser_shows_it() {
    let pieces = [
        "<p>Expected Outcome:</p>Projects <b>are</b>expected",
        "<span class='topicdescriptionkind'>Scope:</span>Towns",
        "a<sup>2</sup> and m<sup>[1]</sup> and <a href=\"#_ftn3\"><sup>[3]</sup></a>end",
        "<div class=\"eui-u-mt-l>\">quoted</div> <p title='a > b'>title</p>",
        "<ul><li>one<li>two<ul><li>three</ul></ul>four",
        "<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>after",
        "x&nbsp;y&amp;z&lt;b&gt; caf&eacute; &Rightarrow; &notit; &#8217;s &#x201C;q&#x201d; AT&T R&D",
        "<!-- hidden --><p>shown<!-- <p>hidden too --> too</p><!doctype x><?php no ?>",
        "<P CLASS=x>upper</P><BR/>case<br>breaks</br>twice",
        "<script>if (a < b) { x = '<p>' }</script>kept<style>p{}</style>",
        "1 < 2 and 3 > 2 <3 </ no tag> end",
        "\u{feff}soft\u{ad}hyphen zero\u{200b}width",
        "<a\nhref='x'\n>link</a><img src=x alt=\"a > b\">image",
        "<p>unclosed <b>bold <i>both</p><p>after",
        "<svg><text>drawn</text></svg>beside <object>inside</object>",
        "<select><option>one<option>two</select>",
    ];
    for piece in pieces {
        assert_same_words(piece);
    }
}
