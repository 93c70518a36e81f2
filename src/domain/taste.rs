//! What a member showed to like: thumbs on calls, and what they add up to.
//!
//! It moves the member's own ranking a little, never what matches. Everything in it can be told in words, and is
//! forgotten at a word.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::community::{Audience, Platform};
use super::interest::{Facet, parse};
use super::opportunity::OpportunityKey;

/// How many thumbs are kept; the oldest give way.
pub const THUMBS_MAX: usize = 60;
/// How many things of one call are kept with a thumb.
pub const TRAITS_MAX: usize = 8;
/// How far all thumbs together can move a relevance of 0 to 100.
pub const TILT_MAX: i8 = 20;
/// How far one thing that is liked whenever it is met moves it.
const TILT_EACH: f32 = 10.0;

/// Sets these digests apart from all others.
const CONTEXT: &str = "crier 2026-11-24 member of a chat";
/// How many hexadecimal digits of a digest tell members apart.
const MEMBER_DIGITS: usize = 32;

/// Who put a thumb up or down, without a name: a digest of the platform's id of a person, or of a private chat.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Member(String);

impl Member {
    /// The member behind a private chat; behind a group there is none, and nobody's thumbs are kept under it.
    #[must_use]
    pub fn of(audience: &Audience) -> Self {
        Self::with_id(audience.platform, &audience.chat)
    }

    /// The member whom a platform knows by this id.
    #[must_use]
    pub fn with_id(platform: Platform, id: &str) -> Self {
        let digest = blake3::Hasher::new_derive_key(CONTEXT).update(format!("{platform}:{id}").as_bytes()).finalize();
        Self(digest.to_hex().chars().take(MEMBER_DIGITS).collect())
    }

    /// The key under which the store keeps what it knows of them.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A key that was stored before.
    #[must_use]
    pub fn from_stored(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Display for Member {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Up or down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Thumb {
    /// More like this.
    Up,
    /// Less like this.
    Down,
}

/// A thumb on one call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Given {
    opportunity: OpportunityKey,
    thumb: Thumb,
    /// What the call was and was about, as facets are written.
    traits: Vec<String>,
}

/// A member's thumbs, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Taste(Vec<Given>);

impl Taste {
    /// Whether no thumb is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many thumbs are known.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Notes a thumb on a call with these traits; it stands in the place of an earlier one on the same call.
    pub fn give(&mut self, thumb: Thumb, opportunity: &OpportunityKey, traits: &[Facet]) {
        self.0.retain(|given| given.opportunity != *opportunity);
        let traits = traits.iter().take(TRAITS_MAX).map(Facet::to_string).collect();
        self.0.push(Given { opportunity: opportunity.clone(), thumb, traits });
        let too_many = self.0.len().saturating_sub(THUMBS_MAX);
        self.0.drain(..too_many);
    }

    /// By how many points a call with these traits moves, from -[`TILT_MAX`] to [`TILT_MAX`].
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "the number lies within the bounds")]
    pub fn tilt(&self, traits: &[Facet]) -> i8 {
        if self.0.is_empty() {
            return 0;
        }
        let sums = self.sums();
        let of_trait = |facet: &Facet| sums.get(&facet.to_string()).map_or(0.0, |sum| sum.lean());
        let points = traits.iter().map(of_trait).sum::<f32>() * TILT_EACH;
        points.round().clamp(-f32::from(TILT_MAX), f32::from(TILT_MAX)) as i8
    }

    /// What is liked and what is not, the clearest first, each with thumbs up less thumbs down.
    #[must_use]
    pub fn told(&self) -> Vec<(Facet, i32)> {
        let facet = |text: &String| parse(text).ok()?.expression.into_facet();
        let sums = self.sums();
        let mut told: Vec<(Facet, i32)> =
            sums.iter().filter_map(|(text, sum)| Some((facet(text)?, sum.difference()))).collect();
        told.retain(|(_, difference)| *difference != 0);
        told.sort_by_key(|(_, difference)| -difference.abs());
        told
    }

    fn sums(&self) -> BTreeMap<String, Sum> {
        let mut sums: BTreeMap<String, Sum> = BTreeMap::new();
        for given in &self.0 {
            for text in &given.traits {
                let sum = sums.entry(text.clone()).or_default();
                match given.thumb {
                    Thumb::Up => sum.up += 1,
                    Thumb::Down => sum.down += 1,
                }
            }
        }
        sums
    }
}

/// How often something was on calls with a thumb.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    up: u8,
    down: u8,
}

impl Sum {
    fn difference(self) -> i32 {
        i32::from(self.up) - i32::from(self.down)
    }

    /// From -1 to 1; one thumb alone says a third, because it may have been for another reason.
    fn lean(self) -> f32 {
        let (up, down) = (f32::from(self.up), f32::from(self.down));
        (up - down) / (up + down + 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(id: &str) -> Facet {
        Facet::Theme(id.to_owned())
    }

    fn key(number: usize) -> OpportunityKey {
        OpportunityKey::new("sedia", &number.to_string())
    }

    #[test]
    fn thumbs_move_what_is_alike_and_nothing_else() {
        let mut taste = Taste::default();
        assert_eq!(taste.tilt(&[theme("heritage")]), 0);
        taste.give(Thumb::Up, &key(1), &[theme("heritage")]);
        assert_eq!((taste.tilt(&[theme("heritage")]), taste.tilt(&[theme("energy")])), (3, 0));
        for number in 2..9 {
            taste.give(Thumb::Up, &key(number), &[theme("heritage")]);
        }
        assert_eq!(taste.tilt(&[theme("heritage")]), 8);
        taste.give(Thumb::Down, &key(20), &[theme("energy"), theme("heritage")]);
        assert_eq!(taste.told(), [(theme("heritage"), 7), (theme("energy"), -1)]);
        let many: Vec<Facet> = std::iter::repeat_n(theme("heritage"), 50).collect();
        assert_eq!(taste.tilt(&many), TILT_MAX);
    }

    #[test]
    fn a_second_thumb_on_a_call_counts_instead_of_the_first() {
        let mut taste = Taste::default();
        taste.give(Thumb::Up, &key(1), &[theme("heritage")]);
        taste.give(Thumb::Up, &key(1), &[theme("heritage")]);
        taste.give(Thumb::Down, &key(1), &[theme("heritage")]);
        assert_eq!((taste.len(), taste.told()), (1, vec![(theme("heritage"), -1)]));
    }

    #[test]
    fn thumbs_and_traits_are_bounded_and_read_back() {
        let mut taste = Taste::default();
        for number in 0..200 {
            taste.give(Thumb::Up, &key(number), &vec![theme("heritage"); 50]);
        }
        assert_eq!(taste.len(), THUMBS_MAX);
        let json = serde_json::to_string(&taste).unwrap();
        assert!(json.len() < 20_000, "{}", json.len());
        assert_eq!(serde_json::from_str::<Taste>(&json).unwrap(), taste);
    }

    #[test]
    fn a_member_has_no_name() {
        let audience: Audience = "telegram:123456789".parse().unwrap();
        let member = Member::of(&audience);
        assert_eq!(member, Member::with_id(Platform::Telegram, "123456789"));
        assert!(member.as_str().len() == 32 && !member.as_str().contains("123456789"));
        assert_ne!(member, Member::with_id(Platform::Discord, "123456789"));
    }
}
