//! Reverse search: which interests does an opportunity meet, and why.
