//! The second host: the same commands and the same screens over HTTP, on the loopback address only.
//!
//! For a browser during development, for browser tests, later for a kiosk tablet. Every call carries a random token
//! made for this run; a page of another origin cannot know it, and a foreign `Host` is refused (DNS rebinding).

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Path as Part, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use guestbook::error::{Problem, ProblemKind};
use serde_json::Value;

use crate::Desk;

/// Largest question. unit: bytes. A file to import travels in it as base64.
const LARGEST_ASK: usize = 256 << 20;

/// What a page served here may load: itself, and nothing of any other place.
const CONTENT_POLICY: &str = "default-src 'self'; img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline'; \
                              font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

#[derive(Clone)]
struct Serving {
    desk: Arc<Desk>,
    token: Arc<str>,
    ui: Option<Arc<Path>>,
    port: u16,
}

/// Where a server listens, and what opens it.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Listening {
    /// `http://127.0.0.1:PORT`
    pub address: String,
    /// What every call must carry.
    pub token: String,
}

/// Why nothing was served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The port is taken, or the system says no.
    #[error("the address could not be opened")]
    Address(#[from] std::io::Error),
    /// The machine gave no token.
    #[error(transparent)]
    NoChance(#[from] crate::clock::NoChance),
}

/// What to serve.
#[derive(Debug)]
pub struct Wish {
    /// Who answers.
    pub desk: Desk,
    /// The port; 0 takes a free one.
    pub port: u16,
    /// The folder of the built screens, if they are to be served, too.
    pub ui: Option<PathBuf>,
}

/// Serve until `until` is done. `ready` hears where, once.
///
/// # Errors
/// [`ServeError`] if nothing could be served at all.
pub async fn serve(
    wish: Wish,
    ready: impl FnOnce(&Listening),
    until: impl Future<Output = ()> + Send + 'static,
) -> Result<(), ServeError> {
    let token = crate::clock::fresh_token()?;
    let listener = tokio::net::TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, wish.port))).await?;
    let port = listener.local_addr()?.port();
    ready(&Listening { address: format!("http://127.0.0.1:{port}"), token: token.clone() });
    let serving = Serving { desk: Arc::new(wish.desk), token: token.into(), ui: wish.ui.map(Into::into), port };
    let router = Router::new()
        .route("/call/{command}", post(call))
        .fallback(file)
        .layer(DefaultBodyLimit::max(LARGEST_ASK))
        .layer(from_fn_with_state(serving.clone(), guard))
        .with_state(serving);
    axum::serve(listener, router).with_graceful_shutdown(until).await?;
    Ok(())
}

/// Only pages of this server may talk to it.
async fn guard(State(serving): State<Serving>, request: Request, next: Next) -> Response {
    let own = [format!("127.0.0.1:{}", serving.port), format!("localhost:{}", serving.port)];
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    if !own.iter().any(|own| own == host) {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

async fn call(
    State(serving): State<Serving>,
    Part(command): Part<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !bears(&headers, &serving.token) {
        return answer(StatusCode::UNAUTHORIZED, &serde_json::json!(Problem::refused("no-token")));
    }
    let ask = if body.is_empty() { Ok(Value::Null) } else { serde_json::from_slice(&body) };
    let Ok(ask) = ask else {
        return answer(StatusCode::BAD_REQUEST, &serde_json::json!(Problem::refused("bad-ask")));
    };
    let answered = tokio::task::spawn_blocking(move || serving.desk.call(&command, ask)).await;
    match answered {
        Ok(Ok(value)) => answer(StatusCode::OK, &value),
        Ok(Err(problem)) => {
            let status = match (problem.code.as_str(), problem.kind) {
                ("no-such-command", _) => StatusCode::NOT_FOUND,
                ("bad-ask", _) => StatusCode::BAD_REQUEST,
                (_, ProblemKind::Refused) => StatusCode::CONFLICT,
                (_, ProblemKind::Broken) => StatusCode::INTERNAL_SERVER_ERROR,
            };
            answer(status, &serde_json::json!(problem))
        }
        Err(_) => answer(StatusCode::INTERNAL_SERVER_ERROR, &serde_json::json!(Problem::broken("panic"))),
    }
}

/// Compares in constant time: how far a guess was right must not be measurable.
fn bears(headers: &HeaderMap, token: &str) -> bool {
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let given = given.strip_prefix("Bearer ").unwrap_or_default().as_bytes();
    given.len() == token.len() && given.iter().zip(token.as_bytes()).fold(0, |all, (a, b)| all | (a ^ b)) == 0
}

fn answer(status: StatusCode, value: &Value) -> Response {
    let kind = [(header::CONTENT_TYPE, "application/json")];
    (status, kind, value.to_string()).into_response()
}

/// A file of the built screens.
async fn file(State(serving): State<Serving>, request: Request) -> Response {
    let Some(ui) = serving.ui else { return StatusCode::NOT_FOUND.into_response() };
    let wanted = request.uri().path().trim_start_matches('/');
    let wanted = Path::new(if wanted.is_empty() { "index.html" } else { wanted });
    // Only names below the folder: no `..`, no root, no drive.
    if !wanted.components().all(|part| matches!(part, Component::Normal(_))) {
        return StatusCode::NOT_FOUND.into_response();
    }
    match tokio::task::spawn_blocking({
        let path = ui.join(wanted);
        move || std::fs::read(path)
    })
    .await
    {
        Ok(Ok(bytes)) => ([(header::CONTENT_TYPE, kind_of(wanted))], Body::from(bytes)).into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

fn kind_of(path: &Path) -> &'static str {
    match path.extension().and_then(|end| end.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ttf") => "font/ttf",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}
