//! Reads back what is known of a call's money from the form in which history keeps it.

use std::str::FromStr;

use super::money::parse_euros;
use super::opportunity::Budget;

/// A text that no budget was written as.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("found `{0}`, expected a budget; an example is `up to EUR 60,000 a grant; pot EUR 600,000`")]
pub struct NotABudget(String);

impl FromStr for Budget {
    type Err = NotABudget;

    /// Reads what `Display` wrote: changes are stored in that form, and said to people in their own language.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut budget = Self::default();
        for part in text.split("; ") {
            read_part(part, &mut budget).ok_or_else(|| NotABudget(text.to_owned()))?;
        }
        Ok(budget)
    }
}

fn read_part(part: &str, budget: &mut Budget) -> Option<()> {
    if let Some(pot) = part.strip_prefix("pot ") {
        let alone = pot.strip_suffix(", possibly shared with other topics");
        budget.possibly_shared = alone.is_some();
        budget.total = Some(parse_euros(alone.unwrap_or(pot))?);
    } else if let Some(grants) = part.strip_suffix(" grants expected").or_else(|| part.strip_suffix(" grant expected"))
    {
        budget.grants_expected = Some(grants.parse().ok()?);
    } else {
        let size = part.strip_suffix(" a grant")?;
        if let Some(most) = size.strip_prefix("up to ") {
            budget.grant_max = Some(parse_euros(most)?);
        } else if let Some(least) = size.strip_prefix("from ") {
            budget.grant_min = Some(parse_euros(least)?);
        } else {
            let (least, most) = size.split_once(" to ")?;
            (budget.grant_min, budget.grant_max) = (Some(parse_euros(least)?), Some(parse_euros(most)?));
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_reads_back_as_it_was_written() {
        let texts = [
            "EUR 10,000 to EUR 60,000 a grant",
            "up to EUR 300,000 a grant; pot EUR 6,000,000",
            "from EUR 5 a grant; 1 grant expected",
            "pot EUR 12,000,000, possibly shared with other topics; 4 grants expected",
        ];
        for text in texts {
            assert_eq!(text.parse::<Budget>().unwrap().to_string(), text);
        }
        for wrong in ["", "not stated", "pot of gold", "up to much a grant"] {
            assert!(wrong.parse::<Budget>().is_err(), "{wrong}");
        }
    }
}
