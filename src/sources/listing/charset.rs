//! Bytes as text: by byte order mark, by the header, by what the page says of itself, else by a guess.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};

use crate::ports::Page;

/// A page names its charset within so many bytes (HTML standard, section 13.2.3.2).
const PRESCAN_BYTES: usize = 4_096;

/// The text of a page.
#[must_use]
pub fn text(page: &Page) -> String {
    let body = page.body.as_ref();
    let marked = Encoding::for_bom(body).map(|(encoding, _)| encoding);
    let encoding = marked
        .or_else(|| named(&page.content_type, "charset="))
        .or_else(|| stated(body))
        .unwrap_or_else(|| guessed(body));
    // Windows-1252 says "UTF-8" often enough on pages that are valid UTF-8.
    let encoding = if marked.is_none() && std::str::from_utf8(body).is_ok() { UTF_8 } else { encoding };
    encoding.decode(body).0.into_owned()
}

/// The charset after `mark`, in a header or in markup.
fn named(text: &str, mark: &str) -> Option<&'static Encoding> {
    let at = text.to_ascii_lowercase().find(mark)?;
    let value = text.get(at + mark.len()..)?.trim_start_matches(['"', '\'', ' ']);
    let end = value.find(['"', '\'', ' ', ';', '>', '/', '?']).unwrap_or(value.len());
    Encoding::for_label(value.get(..end)?.trim().as_bytes())
}

/// What the beginning of the page says: `<meta charset>`, `<?xml encoding?>`.
fn stated(body: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(body.get(..PRESCAN_BYTES).unwrap_or(body));
    let xml = head.trim_start().starts_with("<?xml").then(|| named(&head, "encoding=")).flatten();
    xml.or_else(|| named(&head, "charset="))
}

fn guessed(body: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(body, true);
    detector.guess(None, Utf8Detection::Allow)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_charset_is_taken_from_mark_header_page_or_guess() {
        let greek = encoding_rs::ISO_8859_7.encode("Πρόσκληση υποβολής προτάσεων για σχολεία").0.into_owned();
        let polish = encoding_rs::ISO_8859_2.encode("<meta charset=iso-8859-2>Zaproszenie dla szkół").0.into_owned();
        let polish_xml =
            encoding_rs::ISO_8859_2.encode("<?xml version='1.0' encoding='ISO-8859-2'?><a>szkół</a>").0.into_owned();
        let bulgarian = encoding_rs::WINDOWS_1251
            .encode(&"Покана за предложения за училища и библиотеки. ".repeat(5))
            .0
            .into_owned();
        let cases = [
            (b"\xef\xbb\xbfsch\xc3\xb6n".to_vec(), "text/html; charset=iso-8859-1", "schön"),
            (b"sch\xf6n".to_vec(), "text/html; charset=ISO-8859-1", "schön"),
            (b"sch\xc3\xb6n".to_vec(), "text/html; charset=\"utf-8\"", "schön"),
            (b"sch\xc3\xb6n".to_vec(), "text/html; charset=iso-8859-1", "schön"),
            (greek, "text/html; charset=iso-8859-7", "σχολεία"),
            (polish, "text/html", "szkół"),
            (polish_xml, "application/xml", "szkół"),
            (bulgarian, "text/html", "Покана за предложения"),
        ];
        for (body, content_type, expected) in cases {
            let page = Page { url: String::new(), content_type: content_type.to_owned(), body: body.into() };
            assert!(text(&page).contains(expected), "{expected}: {}", text(&page));
        }
    }
}
