//! The loopback server: the right token opens it, anything else does not.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::mpsc;

use desk::keys::Keeper;
use desk::serve::{Listening, Wish, serve};
use desk::{Desk, Home};

struct Served {
    at: Listening,
    end: Option<tokio::sync::oneshot::Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
    _folder: tempfile::TempDir,
}

impl Drop for Served {
    fn drop(&mut self) {
        self.end.take().map(|end| end.send(()));
        if let Some(thread) = self.thread.take() {
            thread.join().expect("a server that ends");
        }
    }
}

fn served() -> Served {
    let folder = tempfile::tempdir().expect("a folder");
    let ui = folder.path().join("ui");
    std::fs::create_dir(&ui).expect("a folder");
    std::fs::write(ui.join("index.html"), "<!doctype html><title>Escale</title>").expect("a page");
    let desk = Desk::at_home(Home { folder: folder.path().join("home"), keeper: Keeper::Beside });
    let (tell, hear) = mpsc::channel();
    let (end, ended) = tokio::sync::oneshot::channel::<()>();
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        let until = async {
            let _ = ended.await;
        };
        let wish = Wish { desk, port: 0, ui: Some(ui) };
        let ready = |at: &Listening| tell.send(at.clone()).expect("a listener");
        runtime.block_on(serve(wish, ready, until)).expect("served");
    });
    let at = hear.recv().expect("an address");
    Served { at, end: Some(end), thread: Some(thread), _folder: folder }
}

fn send(at: &Listening, head: &str, body: &str) -> String {
    let host = at.address.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host).expect("a connection");
    let head = head.replace("HOST", host).replace("TOKEN", &at.token);
    write!(stream, "{head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len()).expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}

#[test]
fn a_call_with_the_token_is_answered_and_without_it_is_not() {
    let served = served();
    let with = send(&served.at, "POST /call/house.state HTTP/1.1\r\nHost: HOST\r\nAuthorization: Bearer TOKEN", "{}");
    assert!(with.starts_with("HTTP/1.1 200") && with.contains("\"version\""), "{with}");
    for wrong in [
        "POST /call/house.state HTTP/1.1\r\nHost: HOST",
        "POST /call/house.state HTTP/1.1\r\nHost: HOST\r\nAuthorization: Bearer 0",
        "POST /call/house.state HTTP/1.1\r\nHost: HOST\r\nAuthorization: TOKEN",
    ] {
        assert!(send(&served.at, wrong, "{}").starts_with("HTTP/1.1 401"), "{wrong}");
    }
}

#[test]
fn a_page_of_another_name_cannot_reach_the_book() {
    let served = served();
    let rebound = "POST /call/house.state HTTP/1.1\r\nHost: evil.example.com\r\nAuthorization: Bearer TOKEN";
    assert!(send(&served.at, rebound, "{}").starts_with("HTTP/1.1 421"));
}

#[test]
fn the_screens_are_served_and_nothing_outside_their_folder() {
    let served = served();
    let page = send(&served.at, "GET / HTTP/1.1\r\nHost: HOST", "");
    assert!(
        page.contains("<title>Escale</title>") && page.to_lowercase().contains("content-security-policy"),
        "{page}"
    );
    for outside in ["/../home/desk.json", "/%2e%2e/home/desk.json", "//etc/passwd", "/nothing.html"] {
        let answer = send(&served.at, &format!("GET {outside} HTTP/1.1\r\nHost: HOST"), "");
        assert!(!answer.starts_with("HTTP/1.1 200"), "{outside}: {answer}");
    }
}
