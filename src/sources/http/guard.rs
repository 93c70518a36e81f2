//! Which addresses are connected to.
//!
//! A page anybody wrote names where we go next, so a name may lead into the network we stand in. The addresses that a
//! name turns out to have are judged here, in the moment of connecting: what is connected to is what was judged, and a
//! name that resolves differently the second time is judged the second time.

use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use crate::ports::Reach;

/// Finds the addresses of a name.
pub type Lookup = Arc<dyn Fn(String) -> Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send>> + Send + Sync>;

/// The machine's own resolver.
pub(super) fn system() -> Lookup {
    Arc::new(|name| {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            Ok(found.map(|address| address.ip()).collect())
        })
    })
}

/// A name that leads nowhere we go.
#[derive(Debug, thiserror::Error)]
#[error("found no public address of `{0}`, expected one outside this network")]
pub(super) struct LeadsInside(String);

/// Gives the HTTP client only addresses it may connect to.
pub(super) struct Guard {
    reach: Reach,
    lookup: Lookup,
}

impl Guard {
    pub(super) fn new(reach: Reach, lookup: Lookup) -> Self {
        Self { reach, lookup }
    }
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let name = name.as_str().to_owned();
        let found = (self.lookup)(name.clone());
        let reach = self.reach;
        Box::pin(async move {
            let may = |address: &IpAddr| match reach {
                Reach::Outside => is_public(*address),
                Reach::ThisMachine => address.to_canonical().is_loopback(),
            };
            let allowed: Vec<SocketAddr> =
                found.await?.into_iter().filter(may).map(|address| SocketAddr::new(address, 0)).collect();
            if allowed.is_empty() {
                return Err(LeadsInside(name).into());
            }
            Ok(Box::new(allowed.into_iter()) as Addrs)
        })
    }
}

/// Whether an address is one of the public internet.
///
/// Everything the registries of special addresses (IANA, RFC 6890) keep for other uses is not.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [one, two, three, _] = address.octets();
    let special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || address.is_multicast()
        || one == 0
        || one >= 240
        // Carrier-grade NAT (RFC 6598).
        || (one == 100 && (64..128).contains(&two))
        // IETF protocol assignments, and the former 6to4 relays.
        || (one == 192 && two == 0 && three == 0)
        || (one == 192 && two == 88 && three == 99)
        // Benchmarks between networks (RFC 2544).
        || (one == 198 && (18..20).contains(&two));
    !special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let [one, two, ..] = address.segments();
    // Only 2000::/3 is given out to the public.
    let given_out = one & 0xe000 == 0x2000;
    let special = (one == 0x2001 && (two < 0x0200 || two == 0x0db8)) || one == 0x3fff;
    // 6to4 and NAT64 carry an IPv4 address that is connected to in the end.
    let carried = (one == 0x2002).then(|| Ipv4Addr::from((u32::from(two) << 16) | u32::from(address.segments()[2])));
    let translated = (one == 0x0064 && two == 0xff9b).then(|| {
        let [.., high, low] = address.segments();
        Ipv4Addr::from((u32::from(high) << 16) | u32::from(low))
    });
    match carried.or(translated) {
        Some(inner) => is_public_v4(inner),
        None => given_out && !special,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn special_addresses_are_told_from_public_ones() {
        let inside = [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.0.1",
            "198.18.0.1",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:100.64.0.1",
            "::7f00:1",
            "64:ff9b::a00:1",
            "fc00::1",
            "fd12:3456::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "2001:db8::1",
            "2001::1",
            "2002:7f00:1::",
            "2002:c0a8:101::1",
            "3fff::1",
            "100::1",
        ];
        for address in inside {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
        let outside = [
            "8.8.8.8",
            "100.63.255.255",
            "100.128.0.1",
            "172.32.0.1",
            "147.67.34.45",
            "198.20.0.1",
            "::ffff:8.8.8.8",
            "64:ff9b::808:808",
            "2a01:7080:24:100::1",
            "2606:4700::1",
            "2002:808:808::1",
        ];
        for address in outside {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
    }
}
