//! A request, sent on from address to address; every hop passes the same checks.

use reqwest::header::{IF_MODIFIED_SINCE, IF_NONE_MATCH, LOCATION};
use reqwest::multipart::{Form, Part};
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use url::Url;

use super::{HttpFetcher, classify, header, place};
use crate::ports::{FetchError, Manners, Request, RequestBody, Validator};

/// The longest delay of a host that is waited out here; whoever asked decides about longer ones.
const HOLD_MAX: std::time::Duration = std::time::Duration::from_secs(60);

impl HttpFetcher {
    /// Asks, and follows where the answer sends us on; the last answer is returned whatever its status.
    pub(super) async fn walk(&self, request: &Request, known: Option<&Validator>) -> Result<Response, FetchError> {
        let manners = &request.manners;
        let mut url = place::parse(&request.url, manners.reach)?;
        let invited = self.is_invited(&url, manners);
        for _ in 0..=self.settings.redirects_max {
            if !invited {
                self.may_ask(&url, manners).await?;
            }
            let ask = with_body(self.client(manners.reach), url.clone(), &request.body)?;
            let answer = self.send(conditional(headed(ask, manners)?, known), &url).await?;
            // What is sent is meant for this address: only a question without a body is asked elsewhere.
            match next(&answer, manners)?.filter(|_| request.body == RequestBody::Get) {
                None => return Ok(answer),
                Some(target) => url = target,
            }
        }
        let (count, last) = (self.settings.redirects_max, place::shown(&url));
        Err(FetchError::Refused(format!("found more than {count} redirects, the last to {last}, expected a page")))
    }

    /// Sends one request in its turn; a host that asks for a pause gets it from everybody here.
    pub(super) async fn send(&self, ask: RequestBuilder, url: &Url) -> Result<Response, FetchError> {
        if let Err(after) = self.pace.turn(url, HOLD_MAX).await {
            let why = format!("found {} asking for a pause, expected to be let in", place::shown(url));
            return Err(FetchError::Later { why, after: Some(after) });
        }
        let answer = ask.send().await.map_err(|error| classify::broken(error, url, &self.settings))?;
        if let Some(after) = classify::pause_asked(&answer, self.clock.now()) {
            self.pace.hold(url, after);
        }
        Ok(answer)
    }
}

/// Where an answer sends us on, if it does.
fn next(answer: &Response, manners: &Manners) -> Result<Option<Url>, FetchError> {
    let moved = [
        StatusCode::MOVED_PERMANENTLY,
        StatusCode::FOUND,
        StatusCode::SEE_OTHER,
        StatusCode::TEMPORARY_REDIRECT,
        StatusCode::PERMANENT_REDIRECT,
    ];
    if !moved.contains(&answer.status()) {
        return Ok(None);
    }
    let location = header(answer, &LOCATION);
    let target = answer.url().join(&location).map_err(|error| {
        let at = place::shown(answer.url());
        FetchError::Refused(format!("found a redirect from {at} to no address ({error}), expected one"))
    })?;
    place::check(&target, manners.reach).map_err(|why| FetchError::Refused(format!("found a redirect to {why}")))?;
    Ok(Some(target))
}

fn headed(mut ask: RequestBuilder, manners: &Manners) -> Result<RequestBuilder, FetchError> {
    for (name, value) in &manners.headers {
        let wrong = || FetchError::Refused(format!("found header `{name}`, expected one HTTP allows"));
        let name = reqwest::header::HeaderName::try_from(name).map_err(|_| wrong())?;
        let value = reqwest::header::HeaderValue::try_from(value).map_err(|_| wrong())?;
        ask = ask.header(name, value);
    }
    Ok(ask)
}

fn conditional(mut ask: RequestBuilder, known: Option<&Validator>) -> RequestBuilder {
    if let Some(etag) = known.and_then(|known| known.etag.as_ref()) {
        ask = ask.header(IF_NONE_MATCH, etag);
    }
    if let Some(last_modified) = known.and_then(|known| known.last_modified.as_ref()) {
        ask = ask.header(IF_MODIFIED_SINCE, last_modified);
    }
    ask
}

fn with_body(client: &Client, url: Url, body: &RequestBody) -> Result<RequestBuilder, FetchError> {
    match body {
        RequestBody::Get => Ok(client.get(url)),
        RequestBody::Multipart(parts) => {
            let mut form = Form::new();
            for part in parts {
                let typed = Part::text(part.content.clone()).mime_str(&part.content_type).map_err(|_| {
                    FetchError::Refused(format!(
                        "found content type `{}` of part `{}`, expected one such as `application/json`",
                        part.content_type, part.name
                    ))
                })?;
                form = form.part(part.name.clone(), typed);
            }
            Ok(client.post(url).multipart(form))
        }
    }
}
