//! Where an address leads: into this machine's own network or outside.

use std::net::{IpAddr, Ipv4Addr};

use url::{Host, Url};

use crate::ports::FetchError;

/// An address that can be asked.
pub(super) fn parse(text: &str) -> Result<Url, FetchError> {
    let url = Url::parse(text)
        .map_err(|error| FetchError::Refused(format!("found an address that is none ({error}), expected https://…")))?;
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err(FetchError::Refused(format!("found a `{}` address, expected http or https", url.scheme())));
    }
    Ok(url)
}

/// The address as it may be printed: without query, user and password.
pub(super) fn shown(url: &Url) -> String {
    format!("{}://{}{}", url.scheme(), url.host_str().unwrap_or_default(), url.path())
}

/// Whether the address is this machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.to_canonical().is_loopback(),
        None => false,
    }
}

/// Whether the address is this machine or, written as a number, its own network.
pub(super) fn is_inside(url: &Url) -> bool {
    let own = match url.host() {
        Some(Host::Ipv4(address)) => is_own(address),
        Some(Host::Ipv6(address)) => match address.to_canonical() {
            IpAddr::V4(address) => is_own(address),
            IpAddr::V6(address) => address.is_unique_local() || address.is_unicast_link_local(),
        },
        Some(Host::Domain(_)) | None => false,
    };
    own || is_loopback(url)
}

fn is_own(address: Ipv4Addr) -> bool {
    address.is_private() || address.is_link_local() || address.is_unspecified() || address.is_loopback()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_this_network_are_told_from_those_outside() {
        let cases = [
            ("http://127.0.0.1:80/", true),
            ("http://localhost/", true),
            ("http://[::1]/", true),
            ("http://[::ffff:10.0.0.1]/", true),
            ("http://169.254.169.254/latest", true),
            ("https://192.168.1.1/", true),
            ("https://ec.europa.eu/", false),
            ("https://8.8.8.8/", false),
        ];
        for (address, inside) in cases {
            assert_eq!(is_inside(&Url::parse(address).unwrap()), inside, "{address}");
        }
    }

    #[test]
    fn only_web_addresses_are_asked() {
        for address in ["ftp://ec.europa.eu/", "file:///etc/hosts", "data:,x", "no address"] {
            assert!(matches!(parse(address), Err(FetchError::Refused(_))), "{address}");
        }
    }
}
