//! Telegram's limits, each with its source: core.telegram.org/bots/api.

/// The longest text of one message, in UTF-16 code units after entities are taken out (`#sendmessage`).
pub const TEXT_UNITS_MAX: usize = 4_096;
/// The most entities one message may have; further ones are ignored (`#messageentity`, learnt by use).
pub const ENTITIES_MAX: usize = 100;
/// The longest `callback_data`, in bytes (`#inlinekeyboardbutton`).
pub const CALLBACK_BYTES_MAX: usize = 64;
/// The longest description of a command, in characters (`#botcommand`).
pub const COMMAND_DESCRIPTION_MAX: usize = 256;
/// The most commands a bot may register (`#setmycommands`).
pub const COMMANDS_MAX: usize = 100;
/// Our own bound: no message of ours is split into more parts; what is beyond is cut with a word.
pub const PARTS_MAX: usize = 10;
/// Our own bound: letters on a button; more do not fit a phone.
pub const LABEL_MAX: usize = 60;
/// Our own bound: buttons side by side; more do not fit a phone.
pub const BUTTONS_IN_ROW: usize = 2;
/// Our own bound: buttons below one message; what further ones do is told in words.
pub const BUTTONS_MAX: usize = 20;
