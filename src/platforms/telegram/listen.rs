//! The long poll: one loop that never gives up before it is asked to stop.

use std::collections::{BTreeSet, HashMap};
use std::time::{Duration, Instant};

use teloxide::Bot;
use teloxide::payloads::{GetUpdatesSetters, SetMyCommandsSetters};
use teloxide::prelude::Requester;
use teloxide::types::{AllowedUpdate, BotCommand, BotCommandScope, ChatId, Me, Update, UpdateKind, UserId};
use teloxide::{ApiError, RequestError};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::errors::{classify, describe};
use super::inbound::{self, Noticed};
use super::limits::{COMMAND_DESCRIPTION_MAX, COMMANDS_MAX};
use super::{Backoff, POLL, asked};
use crate::domain::community::{Audience, Platform};
use crate::domain::language::Language;
use crate::ports::{CommandInfo, DeliveryError, Heard};

/// How long an answer about somebody's rights is believed.
const RIGHTS_TTL: Duration = Duration::from_secs(300);
/// How many such answers are kept.
const RIGHTS_MAX: usize = 1_000;
/// How long the last word to Telegram may take when we stop.
const FAREWELL: Duration = Duration::from_secs(1);

pub(super) struct Listener<'a> {
    bot: &'a Bot,
    poller: &'a Bot,
    heard: mpsc::Sender<Heard>,
    stop: CancellationToken,
    rights: HashMap<(i64, u64), (bool, Instant)>,
}

impl<'a> Listener<'a> {
    pub(super) fn new(bot: &'a Bot, poller: &'a Bot, heard: mpsc::Sender<Heard>, stop: CancellationToken) -> Self {
        Self { bot, poller, heard, stop, rights: HashMap::new() }
    }

    /// Hears until it is asked to stop; every failure is waited out.
    pub(super) async fn run(mut self, commands: &[CommandInfo]) {
        let stop = self.stop.clone();
        let mut offset = 0;
        tokio::select! {
            () = stop.cancelled() => {}
            () = self.hear(commands, &mut offset) => {}
        }
        // What was handled is confirmed, else the next start would answer it again.
        if offset > 0 {
            let farewell = self.poller.get_updates().offset(offset).limit(1).timeout(0);
            if tokio::time::timeout(FAREWELL, farewell).await.is_err() {
                tracing::debug!("telegram did not take our last word in time");
            }
        }
    }

    async fn hear(&mut self, commands: &[CommandInfo], offset: &mut i32) {
        let me = self.introduce(commands).await;
        let mut backoff = Backoff::default();
        loop {
            let wanted = [AllowedUpdate::Message, AllowedUpdate::CallbackQuery, AllowedUpdate::MyChatMember];
            let poll = self
                .poller
                .get_updates()
                .offset(*offset)
                .timeout(u32::try_from(POLL.as_secs()).unwrap_or(50))
                .allowed_updates(wanted);
            match poll.await {
                Ok(updates) => {
                    backoff = Backoff::default();
                    for update in updates {
                        let next = i32::try_from(update.id.0).unwrap_or(i32::MAX - 1) + 1;
                        if self.take(update, &me).await.is_err() {
                            return;
                        }
                        *offset = next;
                    }
                }
                Err(error) => {
                    if matches!(error, RequestError::Api(ApiError::TerminatedByOtherGetUpdates)) {
                        tracing::warn!(
                            "another program hears with this bot's token; each update reaches only one of us"
                        );
                    }
                    wait(&error, &mut backoff).await;
                }
            }
        }
    }

    /// Learns our name and registers the commands; tries until Telegram answers.
    async fn introduce(&self, commands: &[CommandInfo]) -> Me {
        let mut backoff = Backoff::default();
        let me = loop {
            match self.bot.get_me().await {
                Ok(me) => break me,
                Err(error) => wait(&error, &mut backoff).await,
            }
        };
        // A webhook left over from another program would keep every poll from working.
        while let Err(error) = self.bot.delete_webhook().await {
            wait(&error, &mut backoff).await;
        }
        self.register(&menu(commands, None), None, &mut backoff).await;
        let languages = commands.iter().flat_map(|command| command.translations).map(|words| words.language);
        for language in languages.collect::<BTreeSet<_>>() {
            self.register(&menu(commands, Some(language)), Some(language), &mut backoff).await;
        }
        tracing::info!(name = me.username(), "telegram hears");
        me
    }

    /// Registers a command menu, for those who read `language` or for all others; tries until Telegram answers.
    async fn register(&self, menu: &[BotCommand], language: Option<Language>, backoff: &mut Backoff) {
        loop {
            let mut request = self.bot.set_my_commands(menu.to_vec()).scope(BotCommandScope::Default);
            if let Some(language) = language {
                request = request.language_code(language.as_str());
            }
            let Err(error) = request.await else { return };
            if let DeliveryError::Refused(why) = classify(&error, &Audience::chat(Platform::Telegram, "0")) {
                return tracing::error!(found = %why, "telegram refuses the command menu; commands work without it");
            }
            wait(&error, backoff).await;
        }
    }

    /// Passes one update on; an error means nobody listens any more.
    async fn take(&mut self, update: Update, me: &Me) -> Result<(), mpsc::error::SendError<Heard>> {
        if let UpdateKind::CallbackQuery(query) = &update.kind {
            // The button stops turning at once, whatever the answer takes.
            if let Err(error) = self.bot.answer_callback_query(query.id.clone()).await {
                tracing::debug!(found = %describe(&error), "a button could not be acknowledged");
            }
        }
        let Some(Noticed { mut heard, look_up }) = inbound::read(&update, me) else { return Ok(()) };
        if let (Heard::Said(inbound), Some((chat, person))) = (&mut heard, look_up) {
            inbound.may_manage = self.may_manage(chat, person).await;
        }
        self.heard.send(heard).await
    }

    /// Whether a person is an administrator of a group; doubt means no.
    async fn may_manage(&mut self, chat: i64, person: u64) -> bool {
        let known = self.rights.get(&(chat, person)).filter(|(_, at)| at.elapsed() < RIGHTS_TTL);
        if let Some((right, _)) = known {
            return *right;
        }
        let right = match self.bot.get_chat_member(ChatId(chat), UserId(person)).await {
            Ok(member) => member.kind.is_privileged(),
            Err(error) => {
                tracing::debug!(found = %describe(&error), "somebody's rights are not known");
                return false;
            }
        };
        if self.rights.len() >= RIGHTS_MAX {
            self.rights.clear();
        }
        self.rights.insert((chat, person), (right, Instant::now()));
        right
    }
}

/// Says what went wrong and waits as asked, else ever longer.
async fn wait(error: &RequestError, backoff: &mut Backoff) {
    let nobody = Audience::chat(Platform::Telegram, "0");
    let after = match classify(error, &nobody) {
        DeliveryError::Later { after, .. } => asked(after),
        DeliveryError::AudienceGone(_) | DeliveryError::Moved(_) | DeliveryError::Refused(_) => None,
    };
    let pause = after.unwrap_or_else(|| backoff.next());
    tracing::warn!(found = %describe(error), wait_ms = pause.as_millis(), "telegram is not heard, trying again");
    tokio::time::sleep(pause).await;
}

/// The command menu in a language, or in English: names stay English, because Telegram takes no other letters.
fn menu(commands: &[CommandInfo], language: Option<Language>) -> Vec<BotCommand> {
    let command = |command: &CommandInfo| {
        let words = command.translations.iter().find(|words| Some(words.language) == language);
        let description = words.map_or(command.description, |words| words.description.as_str());
        BotCommand::new(command.name, description.chars().take(COMMAND_DESCRIPTION_MAX).collect::<String>())
    };
    commands.iter().take(COMMANDS_MAX).map(command).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ports::CommandWords;

    #[test]
    fn a_menu_keeps_english_names_and_translates_what_they_do() {
        let translation = CommandWords {
            language: Language::German,
            name: "hilfe".to_owned(),
            argument: None,
            description: "Was ich kann.".to_owned(),
        };
        let help = CommandInfo {
            name: "help",
            argument: None,
            argument_required: false,
            description: "What I can do.",
            translations: vec![translation].leak(),
        };
        assert_eq!(menu(&[help], Some(Language::German)), [BotCommand::new("help", "Was ich kann.")]);
        assert_eq!(menu(&[help], None), [BotCommand::new("help", "What I can do.")]);
    }
}
