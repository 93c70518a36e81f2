//! The program itself, as an operator sees it when the platform is tried.

use std::fs;
use std::process::{Output, Stdio};

use tokio::process::Command;

use crate::support::telegram::{NAME, SECRET, TOKEN};
use crate::support::telegram_spec::checked;

/// `crier check --probe` with this token, where the machine has a proxy at which nobody answers.
async fn probe(url: &str, token: &str) -> Output {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("telegram.token"), token).unwrap();
    let settings =
        format!("[telegram]\ntoken_file = \"telegram.token\"\napi_url = \"{url}\"\n[log]\nlevel = \"trace\"\n");
    fs::write(folder.path().join("crier.toml"), settings).unwrap();
    let mut crier = Command::new(env!("CARGO_BIN_EXE_crier"));
    crier.args(["check", "--probe", "--print", "--config", "crier.toml"]).current_dir(folder.path());
    for variable in ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"] {
        crier.env(variable, "http://127.0.0.1:9");
    }
    crier.env_remove("NO_PROXY").env_remove("no_proxy").stdin(Stdio::null()).output().await.unwrap()
}

fn everything(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[tokio::test]
async fn a_probe_names_the_bot_and_no_proxy_is_asked_for_what_is_on_this_machine() {
    let telegram = checked();
    let right = probe(&telegram.url(), TOKEN).await;
    let told = everything(&right);
    assert!(right.status.success() && told.contains(&format!("telegram: we are @{NAME}")), "{told}");
    let wrong = probe(&telegram.url(), &format!("1:{SECRET}")).await;
    let complaint = everything(&wrong);
    assert_eq!(wrong.status.code(), Some(1), "{complaint}");
    assert!(complaint.contains("telegram: ") && complaint.contains("@BotFather"), "{complaint}");
    assert!(!told.contains(SECRET) && !complaint.contains(SECRET));
    assert_eq!(telegram.violations(), Vec::<String>::new());
}
