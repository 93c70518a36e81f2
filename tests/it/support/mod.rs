//! Stand-ins and helpers.
