//! The steps of the work: collect, announce, remind, deliver.
