//! The interest grammar, read by recursive descent.
//!
//! ```text
//! any   = all { "OR" all }
//! all   = one { ["AND"] one }
//! one   = ("NOT" | "-") one | "(" any ")" | "\"" words "\"" | field ":" value | word ["*"]
//! ```
//!
//! `OR` binds weakest. `*` alone means everything. Operators are written in capitals, so that
//! "not" and "or" stay ordinary words.

use super::facet::{self, shortened};
use super::slip::{Slip, WORD_MAX};
use super::{Expression, Interest};

/// The most words and facets one interest may have.
pub const TERMS_MAX: usize = 200;
/// The deepest nesting one interest may have.
pub const DEPTH_MAX: usize = 32;

/// Why a text is no interest, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("at character {at}: {slip}")]
pub struct BadInterest {
    /// The place, counted in characters from 1.
    pub at: usize,
    /// What is wrong there.
    pub slip: Slip,
}

/// Reads an interest; the error names the place and a repair.
pub fn parse(text: &str) -> Result<Interest, BadInterest> {
    let mut parser = Parser { tokens: tokens(text)?, next: 0, terms: 0 };
    if parser.tokens.is_empty() {
        return Err(bad(1, Slip::Nothing));
    }
    let expression = parser.any(0)?;
    match parser.peek() {
        None => Ok(Interest { expression }),
        Some(token) => Err(bad(token.at, Slip::NeverOpened)),
    }
}

/// Whether a word reads as that word when it stands without quotes.
pub(super) fn reads_as_word(word: &str) -> bool {
    let sole = tokens(word).ok().filter(|tokens| tokens.len() == 1);
    let bare = sole.is_some_and(|tokens| tokens.iter().all(|token| token.sign == Sign::Bare(word.to_owned())));
    bare && self::bare(1, word) == Ok(Expression::Word(word.to_owned()))
}

fn bad(at: usize, slip: Slip) -> BadInterest {
    BadInterest { at, slip }
}

#[derive(Clone, Debug, PartialEq)]
enum Sign {
    Open,
    Close,
    Or,
    And,
    Not,
    Quoted(String),
    Bare(String),
}

#[derive(Clone, Debug)]
struct Token {
    at: usize,
    sign: Sign,
}

fn tokens(text: &str) -> Result<Vec<Token>, BadInterest> {
    let mut tokens = Vec::new();
    let mut characters = text.chars().enumerate().map(|(index, c)| (index + 1, c)).peekable();
    while let Some((at, character)) = characters.next() {
        let sign = match character {
            c if c.is_whitespace() || c.is_control() || c == ',' => continue,
            '(' => Sign::Open,
            ')' => Sign::Close,
            '"' | '“' | '„' | '”' => {
                let mut words = String::new();
                let closed = characters.by_ref().map(|(_, c)| c).find(|&c| {
                    let ends = matches!(c, '"' | '“' | '”');
                    if !ends {
                        words.push(if c.is_control() { ' ' } else { c });
                    }
                    ends
                });
                closed.ok_or_else(|| bad(at, Slip::NeverUnquoted))?;
                Sign::Quoted(words)
            }
            '-' => Sign::Not,
            first => {
                let mut word = String::from(first);
                let goes_on = |c: char| !c.is_whitespace() && !c.is_control() && !"()\"“”„,".contains(c);
                while let Some((_, c)) = characters.next_if(|(_, c)| goes_on(*c)) {
                    word.push(c);
                }
                // A field's value may be quoted: programme:"creative europe".
                if word.ends_with(':') && characters.next_if(|(_, c)| *c == '"').is_some() {
                    word.extend(characters.by_ref().map(|(_, c)| c).take_while(|c| *c != '"'));
                }
                match word.as_str() {
                    "OR" | "|" => Sign::Or,
                    "AND" | "&" => Sign::And,
                    "NOT" => Sign::Not,
                    _ => Sign::Bare(word),
                }
            }
        };
        tokens.push(Token { at, sign });
    }
    Ok(tokens)
}

struct Parser {
    tokens: Vec<Token>,
    next: usize,
    terms: usize,
}

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next)
    }

    fn take_if(&mut self, sign: &Sign) -> bool {
        let found = self.peek().is_some_and(|token| token.sign == *sign);
        self.next += usize::from(found);
        found
    }

    fn any(&mut self, depth: usize) -> Result<Expression, BadInterest> {
        let mut parts = vec![self.all(depth)?];
        while self.take_if(&Sign::Or) {
            parts.push(self.all(depth)?);
        }
        Ok(joined(parts, Expression::Any))
    }

    fn all(&mut self, depth: usize) -> Result<Expression, BadInterest> {
        let mut parts = vec![self.one(depth)?];
        loop {
            let explicit = self.take_if(&Sign::And);
            match self.peek().map(|token| &token.sign) {
                Some(Sign::Or | Sign::Close) | None if !explicit => break,
                _ => parts.push(self.one(depth)?),
            }
        }
        Ok(joined(parts, Expression::All))
    }

    fn one(&mut self, depth: usize) -> Result<Expression, BadInterest> {
        let end = self.tokens.last().map_or(1, |token| token.at + 1);
        let Some(token) = self.tokens.get(self.next).cloned() else {
            return Err(bad(end, Slip::End));
        };
        if depth > DEPTH_MAX {
            return Err(bad(token.at, Slip::TooDeep));
        }
        self.next += 1;
        match token.sign {
            Sign::Not => Ok(Expression::Not(Box::new(self.one(depth + 1)?))),
            Sign::Open => {
                let inner = self.any(depth + 1)?;
                if self.take_if(&Sign::Close) { Ok(inner) } else { Err(bad(token.at, Slip::NeverClosed)) }
            }
            Sign::Quoted(words) => self.term(token.at, quoted(token.at, &words)?),
            Sign::Bare(word) => {
                let expression = bare(token.at, &word)?;
                self.term(token.at, expression)
            }
            Sign::Close => Err(bad(token.at, Slip::ClosedEmpty)),
            Sign::Or | Sign::And => Err(bad(token.at, Slip::Operator)),
        }
    }

    fn term(&mut self, at: usize, expression: Expression) -> Result<Expression, BadInterest> {
        self.terms += if let Expression::Phrase(words) = &expression { words.len() } else { 1 };
        if self.terms > TERMS_MAX {
            return Err(bad(at, Slip::TooMany));
        }
        Ok(expression)
    }
}

fn joined(mut parts: Vec<Expression>, join: impl Fn(Vec<Expression>) -> Expression) -> Expression {
    if parts.len() == 1 { parts.remove(0) } else { join(parts) }
}

fn not_too_long(at: usize, word: &str) -> Result<(), BadInterest> {
    let letters = word.chars().count();
    if letters <= WORD_MAX {
        return Ok(());
    }
    Err(bad(at, Slip::LongWord { found: shortened(word), letters }))
}

fn quoted(at: usize, words: &str) -> Result<Expression, BadInterest> {
    let words: Vec<String> = words.split_whitespace().filter(|word| has_letters(word)).map(str::to_owned).collect();
    words.iter().try_for_each(|word| not_too_long(at, word))?;
    match words.as_slice() {
        [] => Err(bad(at, Slip::EmptyPhrase)),
        [word] => Ok(Expression::Word(word.clone())),
        _ => Ok(Expression::Phrase(words)),
    }
}

fn bare(at: usize, word: &str) -> Result<Expression, BadInterest> {
    if word == "*" {
        return Ok(Expression::Everything);
    }
    not_too_long(at, word)?;
    if let Some((field, value)) = word.split_once(':') {
        return facet::read(field, value).map(Expression::Facet).map_err(|slip| bad(at, slip));
    }
    match word.strip_suffix('*') {
        Some(prefix) if prefix.chars().filter(|c| c.is_alphanumeric()).count() >= 2 && !prefix.contains('*') => {
            Ok(Expression::Prefix(prefix.to_owned()))
        }
        Some(_) => Err(bad(at, Slip::ShortPrefix(shortened(word)))),
        None if has_letters(word) => Ok(Expression::Word(word.to_owned())),
        None => Err(bad(at, Slip::NoWord(shortened(word)))),
    }
}

fn has_letters(word: &str) -> bool {
    word.chars().any(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_written_interest_reads_as_the_same() {
        let texts = [
            "heritage",
            "heritage OR museum",
            "(heritage OR museum) for:library -war",
            "\"digital skills\" librar* NOT (energy hydrogen)",
            "programme:cerv country:pl budget:<60k deadline:<90d status:open kind:cascade",
            "*",
            "a b OR c d",
            "\"ratio:1\" \"-war\" \"abc*\" \"OR\" \"a(b\" \"a,b\" | c",
            "opens:<30d lang:polish in:pl org:library closes:1w-2w grant:10k..60k",
            "partners:<=2 partners:<3 partners:>2 partners:>=3 partners:2-4 consortium:2",
        ];
        for text in texts {
            let interest = parse(text).unwrap();
            assert_eq!(parse(&interest.to_string()), Ok(interest.clone()), "{text} -> {interest}");
        }
    }

    #[test]
    fn a_complaint_names_the_place_and_a_repair() {
        let complaint = |text: &str| parse(text).unwrap_err().to_string();
        assert_eq!(
            complaint("heritage OR"),
            "at character 11: found the end, expected a word; take away the last operator or add a word"
        );
        assert_eq!(
            complaint("museum budget:lots"),
            "at character 8: found `lots`, expected an amount in euros with < or >; try `budget:<60k`"
        );
        assert_eq!(complaint("(a"), "at character 1: found `(` without its `)`; add `)`");
        assert!(complaint("colour:red").contains("expected one of programme"));
        assert!(complaint(&"(".repeat(1_000)).contains("levels of nesting"));
        assert!(complaint(&"word ".repeat(10_000)).contains("more than 200 words"));
        assert!(complaint(&format!("\"{}\"", "word ".repeat(10_000))).contains("more than 200 words"));
        assert_eq!(
            complaint("for:libary"),
            "at character 1: found `libary`, expected a type of organisation; try `for:library`"
        );
        assert_eq!(
            complaint("heritage progamme:cerv"),
            "at character 10: found `progamme`, expected a programme; try `programme:cerv`"
        );
        assert_eq!(
            complaint("partners:few"),
            "at character 1: found `few`, expected a number of partners with <= or >=; try `partners:<=2`"
        );
    }
}
