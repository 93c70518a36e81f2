//! Publishers we read: how pages are fetched, and one folder for each kind of source.
