//! Bodies: taken up to a limit, what lies beyond never reaches memory.

use bytes::{Bytes, BytesMut};
use reqwest::Response;

use super::{Settings, classify};
use crate::ports::FetchError;

/// Collects a body and refuses one that is larger than the limit.
pub(super) async fn whole(mut answer: Response, settings: &Settings) -> Result<Bytes, FetchError> {
    let limit_bytes = settings.body_bytes_max;
    let too_large = FetchError::TooLarge { limit_bytes };
    if answer.content_length().is_some_and(|length| length > limit_bytes as u64) {
        return Err(too_large);
    }
    let url = answer.url().clone();
    let mut body = BytesMut::new();
    while let Some(chunk) = answer.chunk().await.map_err(|error| classify::broken(error, &url, settings))? {
        if body.len() + chunk.len() > limit_bytes {
            return Err(too_large);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

/// Collects the beginning of a body and leaves the rest.
pub(super) async fn beginning(
    mut answer: Response,
    bytes_max: usize,
    settings: &Settings,
) -> Result<Bytes, FetchError> {
    let url = answer.url().clone();
    let mut body = BytesMut::new();
    while body.len() < bytes_max
        && let Some(chunk) = answer.chunk().await.map_err(|error| classify::broken(error, &url, settings))?
    {
        body.extend_from_slice(&chunk);
    }
    body.truncate(bytes_max);
    Ok(body.freeze())
}
