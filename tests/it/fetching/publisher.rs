//! A publisher on a loopback socket, who answers by script and remembers what was asked.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// More than any test asks.
const REQUESTS_MAX: usize = 20;

/// What one connection gets.
#[derive(Clone)]
pub(crate) enum Script {
    /// These bytes, then the end.
    Says(Vec<u8>),
    /// A body of so many bytes, without announcing how many.
    Pours { bytes: u64 },
    /// These bytes, then nothing for longer than anybody waits.
    Waits { after: Vec<u8> },
}

/// A whole answer.
pub(crate) fn says(status: &str, headers: &str, body: &[u8]) -> Script {
    let head = format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    Script::Says([head.as_bytes(), body].concat())
}

/// A request as it came over the socket.
#[derive(Clone)]
pub(crate) struct Asked {
    pub(crate) head: String,
    pub(crate) body: String,
}

pub(crate) struct Publisher {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<Asked>>>,
    poured: Arc<AtomicU64>,
    _tasks: JoinSet<()>,
}

impl Publisher {
    /// Opens shop; the n-th connection gets the n-th script, all later ones the last.
    pub(crate) async fn open(scripts: Vec<Script>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (asked, poured) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicU64::new(0)));
        let mut tasks = JoinSet::new();
        let (notes, count) = (Arc::clone(&asked), Arc::clone(&poured));
        tasks.spawn(async move {
            for number in 0..REQUESTS_MAX {
                let (mut stream, _) = listener.accept().await.unwrap();
                let Some(script) = scripts.get(number).or(scripts.last()) else { return };
                let request = hear(&mut stream).await;
                notes.lock().unwrap().push(request);
                answer(&mut stream, script, &count).await;
            }
        });
        Self { address, asked, poured, _tasks: tasks }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// How many bytes of endless bodies were taken off our hands.
    pub(crate) fn poured(&self) -> u64 {
        self.poured.load(Ordering::SeqCst)
    }
}

async fn hear(stream: &mut TcpStream) -> Asked {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n")
            && body.len() >= content_length(head)
        {
            return Asked { head: format!("{head}\r\n"), body: body.to_owned() };
        }
        let count = stream.read(&mut chunk).await.unwrap();
        assert!(count > 0, "found the end of a request, expected more after {text}");
        bytes.extend_from_slice(&chunk[..count]);
    }
}

fn content_length(head: &str) -> usize {
    let lower = head.to_lowercase();
    assert!(!lower.contains("transfer-encoding"), "found a request without a length: {head}");
    lower.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or(0)
}

async fn answer(stream: &mut TcpStream, script: &Script, poured: &AtomicU64) {
    match script {
        Script::Says(bytes) => {
            // Who asked may have left already, and that is part of some tests.
            drop(stream.write_all(bytes).await);
            drop(stream.shutdown().await);
        }
        Script::Pours { bytes } => {
            drop(stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await);
            let chunk = vec![b' '; 65_536];
            while poured.load(Ordering::SeqCst) < *bytes && stream.write_all(&chunk).await.is_ok() {
                poured.fetch_add(chunk.len() as u64, Ordering::SeqCst);
            }
        }
        Script::Waits { after } => {
            drop(stream.write_all(after).await);
            tokio::time::sleep(Duration::from_secs(30)).await;
        }
    }
}
