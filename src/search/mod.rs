//! Forward search: which opportunities answer a question.
