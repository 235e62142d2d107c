//! axe-core in the window: WCAG 2.0 to 2.2, levels A and AA.

use std::path::Path;

use fantoccini::Client;
use serde_json::{Value, json};

const RUN: &str = "const [done] = [arguments[arguments.length - 1]];
axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })
   .then((result) => done({ violations: result.violations, passes: result.passes.length }), (error) => done({ error: String(error) }));";

/// Fails with every violation on the screen, each with the first elements it is about.
pub async fn audit(client: &Client, screen: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("browser/node_modules/axe-core/axe.min.js");
    let source = std::fs::read_to_string(&file).expect("axe-core is installed by cargo xtask test");
    let there = client.execute("return typeof window.axe === 'object'", vec![]).await.expect("a page");
    if there != json!(true) {
        client.execute(&source, vec![]).await.expect("axe can be loaded");
    }
    let result = client.execute_async(RUN, vec![]).await.expect("axe runs");
    assert_eq!(result.get("error"), None, "axe could not look at {screen}");
    // A page on which no rule even applied was not looked at.
    assert!(result["passes"].as_u64().unwrap_or(0) > 5, "axe saw next to nothing on {screen}: {result}");
    let violations: Vec<String> = result["violations"].as_array().into_iter().flatten().map(told).collect();
    assert!(violations.is_empty(), "{screen} shuts people out:\n{}", violations.join("\n"));
}

fn told(violation: &Value) -> String {
    let nodes = violation["nodes"].as_array().into_iter().flatten().take(3);
    let places: Vec<String> = nodes.map(|node| format!("    {} {}", node["target"], node["failureSummary"])).collect();
    format!("  {}: {}\n{}", violation["id"], violation["help"], places.join("\n"))
}
