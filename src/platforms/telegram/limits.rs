//! Telegram's limits, each with its source: core.telegram.org/bots/api.

/// What a bot may say in a second over all chats (core.telegram.org/bots/faq, `broadcasting-to-users`).
pub const BOT_A_SECOND: u32 = 30;
/// What it may say in one chat in a second (the same page).
pub const CHAT_A_SECOND: u32 = 1;
/// What it may say in one group in a minute (the same page).
pub const GROUP_A_MINUTE: u32 = 20;
/// Our own bound: messages under way at once; at the allowed pace more are under way only when Telegram is slow.
pub const IN_FLIGHT_MAX: usize = 16;
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
