//! Addresses as text: which may be asked, and how they are shown.

use std::net::IpAddr;

use url::{Host, Url};

use super::guard;
use crate::ports::{FetchError, Reach};

/// The ports of the web; another one is usually something that listens for this network only.
const PORTS: [u16; 2] = [80, 443];

/// An address that can be asked.
pub(super) fn parse(text: &str, reach: Reach) -> Result<Url, FetchError> {
    let url = Url::parse(text)
        .map_err(|error| FetchError::Refused(format!("found an address that is none ({error}), expected https://…")))?;
    check(&url, reach).map_err(|why| FetchError::Refused(format!("found {why}")))?;
    Ok(url)
}

/// Whether an address may be asked; the error says what it is and what was expected.
///
/// A name is judged again when it becomes an address of the network, see [`guard`].
pub(super) fn check(url: &Url, reach: Reach) -> Result<(), String> {
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err(format!("a `{}` address, expected http or https", url.scheme()));
    }
    match reach {
        Reach::ThisMachine if is_loopback(url) => Ok(()),
        Reach::ThisMachine => Err(format!("{}, expected an address on this machine", shown(url))),
        Reach::Outside if is_inside(url) => Err(format!("{}, expected an address outside this network", shown(url))),
        Reach::Outside => match url.port_or_known_default() {
            Some(port) if PORTS.contains(&port) => Ok(()),
            port => Err(format!("port {}, expected 80 or 443", port.unwrap_or_default())),
        },
    }
}

/// How far a feed may reach whose own address is `url`: one that the operator put on this machine stays on it.
#[must_use]
pub fn reach_of(url: &Url) -> Reach {
    if is_loopback(url) { Reach::ThisMachine } else { Reach::Outside }
}

/// The address as it may be printed: without query, user and password.
pub(super) fn shown(url: &Url) -> String {
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    format!("{}://{}{port}{}", url.scheme(), url.host_str().unwrap_or_default(), url.path())
}

/// Whether the address is this machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => is_local_name(name),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.to_canonical().is_loopback(),
        None => false,
    }
}

/// Whether the address is this machine or, written as a number, anything but a public place.
pub(super) fn is_inside(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => !guard::is_public(IpAddr::V4(address)),
        Some(Host::Ipv6(address)) => !guard::is_public(IpAddr::V6(address)),
        Some(Host::Domain(name)) => is_local_name(name),
        None => true,
    }
}

/// Names that mean this machine whatever a resolver says (RFC 6761, section 6.3).
fn is_local_name(name: &str) -> bool {
    let name = name.trim_end_matches('.');
    name.eq_ignore_ascii_case("localhost") || name.to_ascii_lowercase().ends_with(".localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_this_network_are_told_from_those_outside() {
        let cases = [
            ("http://127.0.0.1:80/", true),
            ("http://localhost/", true),
            ("http://LOCALHOST./", true),
            ("http://[::1]/", true),
            ("http://[::ffff:10.0.0.1]/", true),
            ("http://169.254.169.254/latest", true),
            ("https://192.168.1.1/", true),
            // Other spellings of 127.0.0.1, which the parser undoes.
            ("http://2130706433/", true),
            ("http://0x7f.1/", true),
            ("http://0177.0.0.1/", true),
            ("https://ec.europa.eu/", false),
            ("https://8.8.8.8/", false),
        ];
        for (address, inside) in cases {
            assert_eq!(is_inside(&Url::parse(address).unwrap()), inside, "{address}");
        }
    }

    #[test]
    fn only_web_addresses_are_asked() {
        for address in ["ftp://ec.europa.eu/", "file:///etc/hosts", "data:,x", "no address", "https://ec.europa.eu:22/"]
        {
            assert!(matches!(parse(address, Reach::Outside), Err(FetchError::Refused(_))), "{address}");
        }
    }

    #[test]
    fn a_feed_of_this_machine_stays_on_it_and_others_stay_off() {
        let here = Url::parse("http://127.0.0.1:4000/").unwrap();
        let there = Url::parse("https://ec.europa.eu/").unwrap();
        assert!(check(&here, Reach::ThisMachine).is_ok() && check(&there, Reach::Outside).is_ok());
        assert!(check(&here, Reach::Outside).is_err() && check(&there, Reach::ThisMachine).is_err());
    }
}
