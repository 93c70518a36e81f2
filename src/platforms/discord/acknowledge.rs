//! What has to be asked of Discord before something that was heard can be passed on.

use std::time::Duration;

use serde_json::json;
use serenity::all::{ChannelId, InteractionId};
use serenity::http::{LightMethod, Route};

use super::errors::Fault;
use super::limits::ACKNOWLEDGE;
use super::rest::Rest;

/// "Deferred channel message with source": the person sees that we are at it.
const DEFERRED: u8 = 5;
/// The pause before an acknowledgement is tried again: a connection that was closed meanwhile costs one try.
const AGAIN: Duration = Duration::from_millis(100);
/// Channel types of threads.
/// Source: discord.com/developers/docs/resources/channel#channel-object-channel-types.
const THREADS: [u8; 3] = [10, 11, 12];

/// Acknowledges an interaction; when that fails the answer finds another way.
pub(super) async fn acknowledge(rest: &Rest, id: InteractionId, token: &str) {
    let tries = async {
        loop {
            match acknowledge_once(rest, id, token).await {
                Err(Fault::Later { after: None, .. }) => tokio::time::sleep(AGAIN).await,
                // An earlier try arrived, though its answer did not.
                Err(Fault::AlreadyDone(_)) => return Ok(()),
                other => return other,
            }
        }
    };
    let acknowledged = tokio::time::timeout(ACKNOWLEDGE, tries).await;
    let late = |_| Err(Fault::passing(format!("found no answer within {} ms", ACKNOWLEDGE.as_millis())));
    if let Err(fault) = acknowledged.unwrap_or_else(late) {
        tracing::warn!(error = %fault, "an interaction could not be acknowledged, the answer may have to go into the channel");
    }
}

async fn acknowledge_once(rest: &Rest, id: InteractionId, token: &str) -> Result<(), Fault> {
    let route = Route::InteractionResponse { interaction_id: id, token };
    let deferred = json!({ "type": DEFERRED, "data": { "allowed_mentions": { "parse": [] } } });
    rest.put_across(LightMethod::Post, route, &deferred).await.map(drop)
}

/// The channel that a channel hangs below, if it is a thread: one that we were not told of, such as an old one that
/// woke up.
pub(super) async fn find_thread(rest: &Rest, channel: ChannelId) -> Option<ChannelId> {
    match rest.get::<Channel>(Route::Channel { channel_id: channel }).await {
        Ok(channel) => channel.parent_id.filter(|_| THREADS.contains(&channel.kind)),
        Err(fault) => {
            tracing::warn!(error = %fault, "cannot tell whether a channel is a thread");
            None
        }
    }
}

#[derive(serde::Deserialize)]
struct Channel {
    #[serde(rename = "type")]
    kind: u8,
    parent_id: Option<ChannelId>,
}
