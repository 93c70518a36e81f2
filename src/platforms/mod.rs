//! Chat platforms: one folder each, with the same file names inside.
