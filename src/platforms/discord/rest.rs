//! Requests to Discord's HTTP API.
//!
//! serenity builds them and we send them: its own sender either sleeps through "too many requests" or throws the
//! asked-for pause away with the headers, and the outbox needs that pause.

use std::time::Duration;

use anyhow::Context;
use secrecy::ExposeSecret;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serenity::all::{ApplicationId, GatewayIntents};
use serenity::client::ClientBuilder;
use serenity::http::{Http, HttpBuilder, LightMethod, Request, Route};

use super::Settings;
use super::commands::Slash;
use super::errors::Fault;
use super::pace::{Lane, Pace};

/// How long a connection may take to stand.
const CONNECT: Duration = Duration::from_secs(5);
/// How long a request may take in all.
const ANSWER: Duration = Duration::from_secs(15);
/// The most that is read of an answer.
const ANSWER_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Discord's HTTP API.
pub(super) struct Rest {
    settings: Settings,
    client: reqwest::Client,
    builder: Http,
    pace: Pace,
}

/// Who we are on Discord.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
pub(super) struct Me {
    /// Its name.
    pub(super) username: String,
}

#[derive(serde::Deserialize)]
struct Application {
    id: ApplicationId,
}

impl Rest {
    /// Requests as this bot; fails when the token could not even be sent.
    pub(super) fn new(settings: Settings) -> anyhow::Result<Self> {
        let token = settings.token.expose_secret().trim();
        anyhow::ensure!(
            !token.is_empty() && token.chars().all(|c| c.is_ascii_graphic()),
            "found a Discord token that is empty or holds spaces, expected one line as the developer portal shows it"
        );
        let client = client().context("failed to prepare requests to Discord")?;
        let builder = http(&settings, &client);
        Ok(Self { settings, client, builder, pace: Pace::default() })
    }

    /// A gateway client of the same bot at the same address; it shares no connection with us, because its runtime ends
    /// before ours.
    pub(super) fn gateway(&self, intents: GatewayIntents) -> Result<ClientBuilder, Fault> {
        let client = client().map_err(Fault::of_network)?;
        Ok(ClientBuilder::new_with_http(http(&self.settings, &client), intents))
    }

    /// Who we are.
    pub(super) async fn me(&self) -> Result<Me, Fault> {
        self.get(Route::UserMe).await
    }

    /// The application the bot belongs to; its id differs from the bot's for old bots.
    pub(super) async fn application(&self) -> Result<ApplicationId, Fault> {
        let application: Application = self.get(Route::Oauth2ApplicationCurrent).await?;
        Ok(application.id)
    }

    /// Replaces the commands that are registered for this bot everywhere.
    pub(super) async fn register(&self, commands: &[Slash]) -> Result<(), Fault> {
        let route = Route::Commands { application_id: self.application().await? };
        self.put_across(LightMethod::Put, route, &commands).await?;
        Ok(())
    }

    /// Reads something.
    pub(super) async fn get<T: DeserializeOwned>(&self, route: Route<'_>) -> Result<T, Fault> {
        let answer = self.call(Request::new(route, LightMethod::Get)).await?;
        understood(&answer)
    }

    /// Sends something and reads the answer.
    pub(super) async fn send<T: DeserializeOwned>(
        &self,
        method: LightMethod,
        route: Route<'_>,
        body: &impl Serialize,
    ) -> Result<T, Fault> {
        understood(&self.put_across(method, route, body).await?)
    }

    /// Sends something whose answer does not matter.
    pub(super) async fn put_across(
        &self,
        method: LightMethod,
        route: Route<'_>,
        body: &impl Serialize,
    ) -> Result<Vec<u8>, Fault> {
        let body = serde_json::to_vec(body).map_err(|error| Fault::Refused(format!("not to be written: {error}")))?;
        self.call(Request::new(route, method).body(Some(body))).await
    }

    async fn call(&self, request: Request<'_>) -> Result<Vec<u8>, Fault> {
        let lane = Lane::of(&request);
        self.pace.check(&lane)?;
        let request =
            request.build(&self.client, self.builder.token(), self.builder.proxy.as_deref()).map_err(|_| {
                Fault::Refused("found an address that is none, expected `discord.api_url` to be one".into())
            })?;
        let mut answer = request.send().await.map_err(Fault::of_network)?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        self.pace.learn(&lane, &headers);
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(Fault::of_network)? {
            body.extend_from_slice(&chunk);
            if body.len() > ANSWER_BYTES_MAX {
                return Err(Fault::Refused(format!("found more than {ANSWER_BYTES_MAX} bytes, expected an answer")));
            }
        }
        if status.is_success() {
            return Ok(body);
        }
        let fault = Fault::of_answer(status, &headers, &body);
        self.pace.note(&lane, &fault);
        Err(fault)
    }
}

fn client() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder().connect_timeout(CONNECT).timeout(ANSWER).use_rustls_tls().build()
}

fn http(settings: &Settings, client: &reqwest::Client) -> Http {
    HttpBuilder::new(settings.token.expose_secret())
        .client(client.clone())
        .proxy(settings.api_url.as_str())
        .ratelimiter_disabled(true)
        .build()
}

fn understood<T: DeserializeOwned>(answer: &[u8]) -> Result<T, Fault> {
    let place = |error: serde_json::Error| {
        format!(
            "found an answer of Discord's that is not understood, at line {} column {}",
            error.line(),
            error.column()
        )
    };
    serde_json::from_slice(answer).map_err(|error| Fault::passing(place(error)))
}
