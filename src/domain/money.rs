//! Amounts, as a person reads them.

/// Writes whole euros with thousands separated: `EUR 60,000`.
#[must_use]
pub fn euros(amount: u64) -> String {
    let digits = amount.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("EUR {grouped}")
}

/// Reads `60000`, `60k`, `1.5m`, `100.000`, `100,000` as whole euros; `None` when it is no amount.
#[must_use]
pub fn parse_euros(text: &str) -> Option<u64> {
    let text = text.trim().trim_start_matches('€').trim_end_matches('€').to_lowercase();
    let text = text.trim().trim_start_matches("eur").trim_end_matches("eur").trim();
    let (digits, factor) = match text.strip_suffix(['k', 'm']) {
        Some(rest) if text.ends_with('k') => (rest, 1_000),
        Some(rest) => (rest, 1_000_000),
        None => (text, 1),
    };
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit() || ".,' ".contains(c)) {
        return None;
    }
    if factor == 1 {
        return whole(digits);
    }
    let (units, fraction) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
    let parts = whole(units)?.checked_mul(factor)?;
    let mut extra = 0;
    let mut place = factor;
    for digit in fraction.chars().filter_map(|c| c.to_digit(10)) {
        place /= 10;
        extra += u64::from(digit) * place;
    }
    parts.checked_add(extra)
}

/// The digits of an amount without its cents.
fn whole(digits: &str) -> Option<u64> {
    let plain: String = without_cents(digits).chars().filter(char::is_ascii_digit).collect();
    plain.parse().ok()
}

/// One or two digits behind the last point or comma are cents; three are thousands.
fn without_cents(digits: &str) -> &str {
    match digits.rsplit_once(['.', ',']) {
        Some((whole, cents)) if (1..=2).contains(&cents.len()) => whole,
        Some(_) | None => digits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_read_the_ways_people_write_them() {
        let cases =
            [("60000", 60_000), ("60k", 60_000), ("1.5m", 1_500_000), ("100.000 €", 100_000), ("EUR 2,000", 2_000)];
        for (text, euros) in cases {
            assert_eq!(parse_euros(text), Some(euros), "{text}");
        }
        let with_cents = [("200.000,00", 200_000), ("EUR 1,500.50", 1_500), ("99.9", 99), ("1.234.567", 1_234_567)];
        for (text, euros) in with_cents {
            assert_eq!(parse_euros(text), Some(euros), "{text}");
        }
        assert_eq!(parse_euros("soon"), None);
    }

    #[test]
    fn thousands_are_separated() {
        assert_eq!(euros(1_234_567), "EUR 1,234,567");
        assert_eq!(euros(0), "EUR 0");
    }
}
