//! Compiles the glossary of 24 languages and the lexicon behind it into maps, so that nothing has to be read at start.
//!
//! Keys are folded phrases, and after a mark the stems of single words by language; `src/language/gloss/table.rs` and
//! `lexicon.rs` beside it read what is written here.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[expect(unreachable_pub, reason = "shared with the crate, where it is public")]
#[path = "src/language/fold.rs"]
mod fold;

/// Where the tables are.
const FOLDER: &str = "config/glossary";
/// How hard the lexicon is pressed together: some seconds at build, none at run.
const PACKING: i32 = 19;
/// Where the lexicon is.
const LEXICON: &str = "config/lexicon";
/// How many English terms of one word are kept; more make answers less precise.
const TERMS_MAX: usize = 3;
/// The first byte of keys of the lexicon in the first language; the mark before stems is lower.
const FIRST_LANGUAGE: u8 = 2;
/// How many bits of a value one English term has.
const TERM_BITS: u32 = 20;
/// Stands before a stem in a key; no folded phrase begins so.
const STEM_MARK: u8 = 1;
/// The languages in the order of their numbers; kept in step with the reader by a test.
const LANGUAGES: [&str; 24] = [
    "en", "bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl", "pl",
    "pt", "ro", "sk", "sl", "sv",
];
/// The concepts that are no line of the table: small words, "and", and the numbers one to twelve.
const FIXED: usize = 14;

type Entries = Vec<(u8, u16)>;

/// What is gathered before it is written.
#[derive(Default)]
struct Glossary {
    /// Language and concept of each folded phrase.
    phrases: BTreeMap<String, Entries>,
    /// The concepts whose single words share a stem.
    stems: BTreeMap<(u8, String), Vec<u16>>,
    /// Id and English words of each concept, by number, and which kind of subject it is, if any.
    concepts: Vec<(String, String, &'static str)>,
    /// The number of the first country, once countries are added.
    countries_from: Option<u16>,
}

impl Glossary {
    fn add(&mut self, language: usize, concept: usize, phrase: &str) -> Result<(), Box<dyn Error>> {
        let (language, concept) = (u8::try_from(language)?, u16::try_from(concept)?);
        let key = fold::key(phrase);
        if key.is_empty() {
            return Err(format!("found a phrase without letters: `{phrase}`").into());
        }
        let known = self.phrases.entry(key).or_default();
        // The first concept that claims a phrase has it; the tables are checked for that by a test.
        if !known.iter().any(|(of, _)| *of == language) {
            known.push((language, concept));
        }
        let mut tokens = fold::tokens(phrase);
        if let (Some(token), None) = (tokens.next(), tokens.next()) {
            let stemmer = fold::stemmer(LANGUAGES[usize::from(language)]);
            let stem = fold::stem_of(stemmer.as_ref(), &token.folded);
            let sharing = self.stems.entry((language, stem)).or_default();
            // The forms of a country stand in the table, those of a concept often not: the stem is the concept's.
            let is_taken =
                self.countries_from.is_some_and(|first| concept >= first && sharing.iter().any(|of| *of < first));
            if !is_taken && !sharing.contains(&concept) {
                sharing.push(concept);
            }
        }
        Ok(())
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={FOLDER}");
    println!("cargo:rerun-if-changed={LEXICON}");
    println!("cargo:rerun-if-changed=src/language/fold.rs");
    println!("cargo:rerun-if-changed=build.rs");
    let folder = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo names no folder")?).join(FOLDER);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo names no folder to write into")?);
    let mut glossary = Glossary::default();
    fixed(&mut glossary, &folder)?;
    concepts(&mut glossary, &folder)?;
    countries(&mut glossary, &folder)?;
    write(&glossary, &out)?;
    lexicon(&out)
}

/// Lines of a table, without remarks.
fn lines(file: &Path) -> Result<Vec<Vec<String>>, Box<dyn Error>> {
    println!("cargo:rerun-if-changed={}", file.display());
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let rows = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    Ok(rows.map(|line| line.split('\t').map(str::to_owned).collect()).collect())
}

fn number_of(language: &str) -> Result<usize, Box<dyn Error>> {
    let number = LANGUAGES.iter().position(|known| *known == language);
    number.ok_or_else(|| format!("found the language `{language}`, expected one of {LANGUAGES:?}").into())
}

fn fixed(glossary: &mut Glossary, folder: &Path) -> Result<(), Box<dyn Error>> {
    let numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    glossary.concepts.push(("small".to_owned(), String::new(), ""));
    glossary.concepts.push(("and".to_owned(), "and".to_owned(), ""));
    glossary.concepts.extend(numbers.map(|number| ("number".to_owned(), number.to_owned(), "")));
    for row in lines(&folder.join("numbers.tsv"))? {
        let [language, numbers @ .., and] = row.as_slice() else { return Err("found an empty row of numbers".into()) };
        let language = number_of(language)?;
        if numbers.len() != FIXED - 2 {
            return Err(format!("found {} numbers in `{}`, expected 12", numbers.len(), row[0]).into());
        }
        for (index, forms) in numbers.iter().enumerate() {
            for form in forms.split('|') {
                glossary.add(language, index + 2, form)?;
            }
        }
        glossary.add(language, 1, and)?;
    }
    Ok(())
}

fn concepts(glossary: &mut Glossary, folder: &Path) -> Result<(), Box<dyn Error>> {
    let table = lines(&folder.join("concepts.tsv"))?;
    for (index, row) in table.iter().enumerate() {
        let [id, facet, english] = row.as_slice() else {
            return Err(format!("found {row:?}, expected three columns").into());
        };
        let first = english.split('|').next().unwrap_or_default();
        // Subjects may be said more exactly than their concept says them; times and small words may not.
        let subject = ["theme", "organisation"].into_iter().find(|subject| facet.starts_with(subject));
        glossary.concepts.push((id.clone(), first.to_owned(), subject.unwrap_or_default()));
        for phrase in english.split('|') {
            glossary.add(0, FIXED + index, phrase)?;
        }
    }
    for (language, code) in LANGUAGES.iter().enumerate().skip(1) {
        let file = folder.join(format!("{code}.tsv"));
        if !file.exists() {
            continue;
        }
        for row in lines(&file)? {
            let [id, phrases] = row.as_slice() else {
                return Err(format!("{code}: found {row:?}, expected two columns").into());
            };
            let concept = table.iter().position(|known| known[0] == *id);
            let concept =
                concept.ok_or_else(|| format!("{code}: found the concept `{id}`, which concepts.tsv has not"))?;
            for phrase in phrases.split('|') {
                glossary.add(language, FIXED + concept, phrase)?;
            }
        }
    }
    // After the concepts: a word that is one says more than a small word.
    for row in lines(&folder.join("small.tsv"))? {
        let [language, words] = row.as_slice() else {
            return Err("found a row of small words, expected two columns".into());
        };
        for word in words.split_whitespace() {
            glossary.add(number_of(language)?, 0, word)?;
        }
    }
    Ok(())
}

fn countries(glossary: &mut Glossary, folder: &Path) -> Result<(), Box<dyn Error>> {
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    glossary.countries_from = Some(u16::try_from(glossary.concepts.len())?);
    for row in lines(&folder.join("countries.tsv"))? {
        let [language, code, names] = row.as_slice() else {
            return Err(format!("found {row:?}, expected three columns").into());
        };
        let number = *numbers.entry(code.clone()).or_insert_with(|| {
            glossary.concepts.push((format!("country_{code}"), code.clone(), ""));
            glossary.concepts.len() - 1
        });
        for name in names.split('|') {
            glossary.add(number_of(language)?, number, name)?;
        }
    }
    Ok(())
}

/// Writes `glossary.fst` (key to place), `glossary.entries` (count, then language and concept of each) and
/// `concepts.tsv`.
fn write(glossary: &Glossary, out: &Path) -> Result<(), Box<dyn Error>> {
    let mut entries = Vec::new();
    let mut map: BTreeMap<Vec<u8>, u64> = BTreeMap::new();
    for (phrase, claims) in &glossary.phrases {
        map.insert(phrase.clone().into_bytes(), u64::try_from(entries.len())?);
        entries.push(u8::try_from(claims.len())?);
        for (language, concept) in claims {
            entries.push(*language);
            entries.extend_from_slice(&concept.to_le_bytes());
        }
    }
    for ((language, stem), sharing) in &glossary.stems {
        // A stem that two concepts share says nothing.
        if let [concept] = sharing.as_slice() {
            let mut key = vec![STEM_MARK, *language];
            key.extend_from_slice(stem.as_bytes());
            map.insert(key, u64::from(*concept));
        }
    }
    let bytes = fst::Map::from_iter(map)?.into_fst().into_inner();
    fs::write(out.join("glossary.fst"), bytes)?;
    fs::write(out.join("glossary.entries"), entries)?;
    let concepts: Vec<String> =
        glossary.concepts.iter().map(|(id, english, subject)| format!("{id}\t{english}\t{subject}\n")).collect();
    fs::write(out.join("concepts.tsv"), concepts.concat())?;
    Ok(())
}

/// What a word may mean in English, each with a weight.
type Meanings = Vec<(String, u32)>;

/// Writes `lexicon.fst.zst` (language and word to up to three English terms, packed) and `lexicon.txt.zst` (those terms,
/// one a line; the first line is empty, so that no term has the number 0), both compressed: they are a fifth of the program.
fn lexicon(out: &Path) -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo names no folder")?).join(LEXICON);
    let (mut whole, mut stems) = (BTreeMap::new(), BTreeMap::new());
    for table in ["labels", "wordnets"] {
        words(&unpacked(&folder.join(format!("{table}.tsv.gz")))?, &mut whole, &mut stems)?;
    }
    let (mut own, mut own_stems) = (BTreeMap::new(), BTreeMap::new());
    words(&fs::read_to_string(folder.join("own.tsv"))?, &mut own, &mut own_stems)?;
    let spelled: Vec<String> =
        own.values().flatten().flat_map(|(term, _)| fold::tokens(term)).map(|token| token.folded).collect();
    whole.extend(own);
    stems.extend(own_stems);
    stems.retain(|key: &Vec<u8>, _| !whole.contains_key(&[&key[1..2], &key[2..]].concat()));
    whole.append(&mut stems);
    let mut terms = vec![String::new()];
    let mut numbers: HashMap<String, u64> = HashMap::new();
    let mut map: BTreeMap<Vec<u8>, u64> = BTreeMap::new();
    for (key, mut meanings) in whole {
        meanings.sort_by_key(|(_, weight): &(String, u32)| std::cmp::Reverse(*weight));
        let mut value = 0;
        for (place, (term, _)) in (0..).zip(meanings.into_iter().take(TERMS_MAX)) {
            let number = *numbers.entry(term).or_insert_with_key(|term| {
                terms.push(term.clone());
                terms.len() as u64 - 1
            });
            value |= number << (TERM_BITS * place);
        }
        map.insert(key, value);
    }
    for word in unpacked(&folder.join("english.tsv.gz"))?.lines().filter(|line| !line.starts_with('#')) {
        map.insert([&[FIRST_LANGUAGE], fold::key(word).as_bytes()].concat(), 0);
    }
    for word in spelled {
        map.insert([&[FIRST_LANGUAGE], word.as_bytes()].concat(), 0);
    }
    let packed = |bytes: &[u8]| zstd::encode_all(bytes, PACKING);
    fs::write(out.join("lexicon.fst.zst"), packed(&fst::Map::from_iter(map)?.into_fst().into_inner())?)?;
    fs::write(out.join("lexicon.txt.zst"), packed(terms.join("\n").as_bytes())?)?;
    Ok(())
}

fn unpacked(file: &Path) -> Result<String, Box<dyn Error>> {
    let mut text = String::new();
    let packed = fs::File::open(file).map_err(|error| format!("{}: {error}", file.display()))?;
    flate2::read::GzDecoder::new(packed).read_to_string(&mut text)?;
    Ok(text)
}

/// Adds the lines of one table: whole terms, and stems of single words where the language has a stemmer.
fn words(
    table: &str,
    whole: &mut BTreeMap<Vec<u8>, Meanings>,
    stems: &mut BTreeMap<Vec<u8>, Meanings>,
) -> Result<(), Box<dyn Error>> {
    let stemmers: Vec<_> = LANGUAGES.iter().map(|code| fold::stemmer(code)).collect();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let [language, term, english] = line.split('\t').collect::<Vec<_>>()[..] else {
            return Err(format!("found `{line}`, expected three columns").into());
        };
        let number = number_of(language)?;
        let key = fold::key(term);
        if key.is_empty() {
            continue;
        }
        let language = FIRST_LANGUAGE + u8::try_from(number)?;
        let mut tokens = fold::tokens(term);
        let is_single = tokens.next().is_some() && tokens.next().is_none();
        if let (true, Some(stemmer)) = (is_single, &stemmers[number]) {
            let stem = fold::stem_of(Some(stemmer), &key);
            add_meanings(stems.entry([&[STEM_MARK, language], stem.as_bytes()].concat()).or_default(), english)?;
        }
        add_meanings(whole.entry([&[language], key.as_bytes()].concat()).or_default(), english)?;
    }
    Ok(())
}

fn add_meanings(known: &mut Meanings, english: &str) -> Result<(), Box<dyn Error>> {
    for meaning in english.split('|') {
        // Our own have no weights: their order says it, which the sort keeps.
        let (term, weight) = meaning.rsplit_once(':').unwrap_or((meaning, "1"));
        let weight: u32 = weight.parse()?;
        match known.iter_mut().find(|(other, _)| other == term) {
            Some((_, sum)) => *sum += weight,
            None => known.push((term.to_owned(), weight)),
        }
    }
    Ok(())
}
