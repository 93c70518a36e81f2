//! From page to page: by a number in the address or by a link, never to another site.

use url::Url;

use crate::domain::listing::Paging;
use crate::ports::Request;

/// The address of the first page.
pub(super) fn first(url: &Url, paging: &Paging) -> String {
    match paging {
        Paging::Single | Paging::Next { .. } => url.to_string(),
        Paging::Parameter { name, first, .. } => with_value(url, name, *first),
    }
}

/// Which page a request asks for, counted from 1; all pages reached by a link are called 2.
pub(super) fn number(request: &Request, paging: &Paging, home: &Url) -> usize {
    match paging {
        Paging::Single => 1,
        Paging::Parameter { name, first, step, .. } => {
            let value = value_of(&request.url, name).unwrap_or(*first);
            value.saturating_sub(*first) / (*step).max(1) + 1
        }
        Paging::Next { .. } => {
            if request.url == home.as_str() {
                1
            } else {
                2
            }
        }
    }
}

/// The address of the page after the one `request` asked for; nothing when there is none.
pub(super) fn next(
    request: &Request,
    paging: &Paging,
    link: Option<&str>,
    base: &Url,
    home: &Url,
) -> Result<Option<String>, String> {
    match paging {
        Paging::Single => Ok(None),
        Paging::Parameter { name, first, step, pages_max } => {
            if number(request, paging, home) >= *pages_max {
                return Err(format!("found more than {pages_max} pages, expected at most that many"));
            }
            let value = value_of(&request.url, name).unwrap_or(*first).saturating_add(*step);
            Ok(Url::parse(&request.url).ok().map(|url| with_value(&url, name, value)))
        }
        Paging::Next { .. } => {
            let Some(link) = link.map(str::trim).filter(|link| !link.is_empty()) else { return Ok(None) };
            let url = base.join(link).map_err(|error| format!("found no address ({error}), expected one"))?;
            if !is_same_site(&url, home) {
                let host = url.host_str().unwrap_or_default();
                return Err(format!("found it at `{host}`, expected it on this publisher's site"));
            }
            let here = url.as_str() == request.url;
            Ok((!here).then(|| url.into()))
        }
    }
}

/// Whether an address is of the same publisher: the same host and port, whether or not it says `www`.
pub(super) fn is_same_site(one: &Url, other: &Url) -> bool {
    let host = |url: &Url| url.host_str().map(|host| host.trim_start_matches("www.").to_owned());
    let ports = [one, other].map(|url| url.port().is_some().then(|| url.port_or_known_default()).flatten());
    host(one) == host(other) && ports.first() == ports.last() && one.scheme().starts_with("http")
}

fn value_of(address: &str, name: &str) -> Option<usize> {
    let url = Url::parse(address).ok()?;
    url.query_pairs().find(|(key, _)| key == name)?.1.parse().ok()
}

fn with_value(url: &Url, name: &str, value: usize) -> String {
    let kept: Vec<(String, String)> = url.query_pairs().into_owned().filter(|(key, _)| key != name).collect();
    let mut url = url.clone();
    url.query_pairs_mut().clear().extend_pairs(kept).append_pair(name, &value.to_string());
    url.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ports::Manners;

    fn by_offset() -> Paging {
        Paging::Parameter { name: "offset".to_owned(), first: 0, step: 10, pages_max: 3 }
    }

    #[test]
    fn a_walk_by_offset_ends_at_its_bound() {
        let home = Url::parse("https://calls.example/list?order=date").unwrap();
        let mut address = first(&home, &by_offset());
        let mut seen = Vec::new();
        loop {
            let request = Request::get(address.clone(), Manners::default());
            seen.push((number(&request, &by_offset(), &home), address.clone()));
            match next(&request, &by_offset(), None, &home, &home) {
                Ok(Some(next)) => address = next,
                Ok(None) | Err(_) => break,
            }
        }
        let address = |offset| format!("https://calls.example/list?order=date&offset={offset}");
        assert_eq!(seen, [(1, address(0)), (2, address(10)), (3, address(20))]);
    }

    #[test]
    fn a_link_to_another_site_is_not_followed() {
        let home = Url::parse("https://www.calls.example/list").unwrap();
        let paging = Paging::Next { place: "a.next".to_owned() };
        let request = Request::get(home.as_str(), Manners::default());
        let follow = |link| next(&request, &paging, Some(link), &home, &home);
        assert_eq!(follow("?page=2"), Ok(Some("https://www.calls.example/list?page=2".to_owned())));
        assert_eq!(follow("https://calls.example/2"), Ok(Some("https://calls.example/2".to_owned())));
        assert_eq!(follow(""), Ok(None));
        assert_eq!(follow("/list"), Ok(None), "a page that links to itself is the last");
        for link in ["https://elsewhere.example/", "https://calls.example:8443/", "javascript:void(0)", "file:///x"] {
            assert!(follow(link).is_err(), "{link}");
        }
    }
}
