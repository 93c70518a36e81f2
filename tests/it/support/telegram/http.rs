//! Just enough HTTP/1.1: requests with a length, answers, connections that stay or are cut.

use std::sync::Arc;

use serde_json::{Map, Value};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::desk::{Answer, Desk, Reply, Request};

/// The most bytes of one request; the largest of a bot without files has some 20 KB.
const REQUEST_BYTES_MAX: usize = 1 << 20;

/// Serves a connection until it ends.
pub(super) async fn serve(stream: TcpStream, desk: Arc<Desk>) {
    desk.with(|state| state.connections += 1);
    talk(stream, &desk).await;
    desk.with(|state| state.connections -= 1);
}

async fn talk(mut stream: TcpStream, desk: &Desk) {
    // Small answers must not wait for more to send.
    stream.set_nodelay(true).unwrap_or_default();
    let mut unread = Vec::new();
    while let Some(request) = read(&mut stream, &mut unread).await {
        // What is still being done when the bot hangs up is done for nobody.
        let reply = tokio::select! {
            reply = desk.handle(request) => reply,
            () = gone(&stream) => return,
        };
        let Reply::Answer(answer) = reply else { return };
        let about = answer.about;
        if write(&mut stream, answer).await.is_err() {
            return;
        }
        desk.answered(about);
    }
}

/// Ends when the other side has closed its end.
async fn gone(stream: &TcpStream) {
    let mut byte = [0];
    // A next request that comes before the answer waits its turn, and then nobody has gone.
    if let Ok(1..) = stream.peek(&mut byte).await {
        std::future::pending::<()>().await;
    }
}

/// Reads one request; nothing at the end of the connection or when it is none.
async fn read(stream: &mut TcpStream, unread: &mut Vec<u8>) -> Option<Request> {
    let head_end = loop {
        if let Some(at) = unread.windows(4).position(|four| four == b"\r\n\r\n") {
            break at + 4;
        }
        more(stream, unread).await?;
    };
    let head = String::from_utf8_lossy(unread.get(..head_end)?).into_owned();
    let length = header(&head, "content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    while unread.len() < head_end + length {
        more(stream, unread).await?;
    }
    let body = unread.get(head_end..head_end + length)?.to_vec();
    unread.drain(..head_end + length);
    let path = head.split_whitespace().nth(1)?.to_owned();
    let parameters = parameters(&header(&head, "content-type").unwrap_or_default(), &body);
    Some(Request { path, parameters })
}

async fn more(stream: &mut TcpStream, unread: &mut Vec<u8>) -> Option<()> {
    let read = stream.read_buf(unread).await.ok()?;
    (read > 0 && unread.len() <= REQUEST_BYTES_MAX).then_some(())
}

fn header(head: &str, name: &str) -> Option<String> {
    let line = head
        .lines()
        .find(|line| line.split_once(':').is_some_and(|(found, _)| found.trim().eq_ignore_ascii_case(name)))?;
    line.split_once(':').map(|(_, value)| value.trim().to_owned())
}

/// The parameters, in whichever of the three ways that Telegram takes they came.
fn parameters(content_type: &str, body: &[u8]) -> Value {
    let kind = content_type.split(';').next().unwrap_or_default().trim().to_lowercase();
    match kind.as_str() {
        "application/json" => serde_json::from_slice(body).unwrap_or(Value::Null),
        "application/x-www-form-urlencoded" => {
            let pairs = url::form_urlencoded::parse(body);
            Value::Object(pairs.map(|(name, value)| (name.into_owned(), loose(&value))).collect())
        }
        "multipart/form-data" => {
            let boundary = content_type.split_once("boundary=").map(|(_, boundary)| boundary.trim_matches('"'));
            Value::Object(boundary.map(|boundary| parts(boundary, body)).unwrap_or_default())
        }
        _ => Value::Object(Map::new()),
    }
}

/// The parts of a multipart body; files become their text.
fn parts(boundary: &str, body: &[u8]) -> Map<String, Value> {
    let text = String::from_utf8_lossy(body);
    let mut parts = Map::new();
    for part in text.split(&format!("--{boundary}")) {
        let Some((head, content)) = part.split_once("\r\n\r\n") else { continue };
        let Some((_, rest)) = head.split_once("name=\"") else { continue };
        let name = rest.split('"').next().unwrap_or_default();
        parts.insert(name.to_owned(), loose(content.strip_suffix("\r\n").unwrap_or(content)));
    }
    parts
}

/// Forms carry everything as text: numbers, flags, and objects as JSON.
fn loose(text: &str) -> Value {
    match serde_json::from_str(text) {
        Ok(value @ (Value::Number(_) | Value::Bool(_) | Value::Array(_) | Value::Object(_))) => value,
        Ok(Value::String(_) | Value::Null) | Err(_) => Value::String(text.to_owned()),
    }
}

async fn write(stream: &mut TcpStream, answer: Answer) -> std::io::Result<()> {
    let Answer { status, content_type, body, .. } = answer;
    let head = format!(
        "HTTP/1.1 {status} {}\r\nServer: nginx\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\n\r\n",
        reason(status),
        body.len()
    );
    stream.write_all(format!("{head}{body}").as_bytes()).await
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        409 => "Conflict",
        429 => "Too Many Requests",
        502 => "Bad Gateway",
        _ => "Internal Server Error",
    }
}
