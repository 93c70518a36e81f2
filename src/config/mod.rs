//! Configuration: files as typed become settings as meant, with all faults told at once.
