//! Words of European languages: folding, stems, terms named in a text, dates in words.
