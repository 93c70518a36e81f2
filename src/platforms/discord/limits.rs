//! What Discord takes at most; each number cites the page that says so.
//!
//! Lengths are counted in UTF-16 units: whichever way Discord counts characters, it never counts more.

use std::time::Duration;

/// What a bot may ask in a second. Source: discord.com/developers/docs/topics/rate-limits#global-rate-limit.
pub const BOT_A_SECOND: u32 = 50;
/// Our own bound: messages under way at once; at the allowed pace more are under way only when Discord is slow.
pub const IN_FLIGHT_MAX: usize = 16;
/// The text of a message. Source: discord.com/developers/docs/resources/message#create-message.
pub const CONTENT_MAX: usize = 2_000;
/// Embeds in a message. Source: discord.com/developers/docs/resources/message#create-message.
pub const EMBEDS_MAX: usize = 10;
/// An embed's title. Source: discord.com/developers/docs/resources/message#embed-object-embed-limits.
pub const TITLE_MAX: usize = 256;
/// An embed's description. Source: discord.com/developers/docs/resources/message#embed-object-embed-limits.
pub const DESCRIPTION_MAX: usize = 4_096;
/// All embeds of a message together. Source: discord.com/developers/docs/resources/message#embed-object-embed-limits.
pub const EMBEDS_TOTAL_MAX: usize = 6_000;
/// Buttons in a row. Source: discord.com/developers/docs/components/reference#action-row.
pub const ROW_BUTTONS_MAX: usize = 5;
/// Rows in a message. Source: discord.com/developers/docs/components/reference#legacy-message-component-behavior.
pub const ROWS_MAX: usize = 5;
/// A button's label. Source: discord.com/developers/docs/components/reference#button.
pub const LABEL_MAX: usize = 80;
/// A link button's address. Source: discord.com/developers/docs/components/reference#button.
pub const BUTTON_URL_MAX: usize = 512;
/// What a button carries. Source: discord.com/developers/docs/components/reference#anatomy-of-a-component.
pub const CUSTOM_ID_MAX: usize = 100;
/// Our own bound: no message of ours is split into more; what is beyond is left out with a word.
pub const PARTS_MAX: usize = 10;
/// A nonce. Source: discord.com/developers/docs/resources/message#create-message.
pub const NONCE_MAX: usize = 25;
/// A command's or an option's name. Source: discord.com/developers/docs/interactions/application-commands.
pub const COMMAND_NAME_MAX: usize = 32;
/// A command's description. Source: discord.com/developers/docs/interactions/application-commands.
pub const DESCRIPTION_OF_COMMAND_MAX: usize = 100;
/// Commands that can be registered everywhere.
/// Source: discord.com/developers/docs/interactions/application-commands#registering-a-command.
pub const COMMANDS_MAX: usize = 100;
/// An interaction must be acknowledged within 3 seconds, so an attempt may take no longer.
/// Source: discord.com/developers/docs/interactions/receiving-and-responding#followup-messages.
pub const ACKNOWLEDGE: Duration = Duration::from_millis(2_500);

/// The length of a text, as Discord may count it at most.
#[must_use]
pub fn length(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}
