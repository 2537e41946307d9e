//! Two people come in together by one link that the host made for them: the first takes part, the second listens.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use harness::client::{TestClient, entering, new_ticket};
use harness::server::TestServer;
use serde_json::{Value, json};

/// An evening in its open part, and the link that a host makes for two.
async fn evening(server: &TestServer) -> (TestClient, String) {
    let links = server.make_room("evening", "short_circle").unwrap();
    let mut chair = TestClient::join(server.address(), &links.facilitator, "Juniper").await.unwrap();
    chair.accepted(json!({"type": "open"})).await.unwrap();
    let said = server.command(&["room", "link", "evening", "--companion"]).unwrap();
    let link = said.split_whitespace().find(|word| word.starts_with("http")).unwrap().to_owned();
    (chair, link)
}

async fn refused_at_the_door(server: &TestServer, link: &str, alias: &str) -> Value {
    let mut third = TestClient::greet(server.address()).await.unwrap();
    third.ask(entering(link, &new_ticket(), alias)).await.unwrap()["code"].clone()
}

fn say(text: &str) -> Value {
    json!({"type": "say", "text": text})
}

#[tokio::test]
async fn by_one_link_two_come_in_together_and_the_second_listens() {
    let mut server = TestServer::start().unwrap();
    let (chair, link) = evening(&server).await;
    let mut maple = TestClient::join(server.address(), &link, "Maple").await.unwrap();
    let beside = new_ticket();
    let mut rowan = TestClient::enter(server.address(), &link, &beside, "Rowan").await.unwrap();
    rowan.accepted(json!({"type": "agree"})).await.unwrap();

    maple.accepted(say("I brought someone.")).await.unwrap();
    rowan.wait_for("Maple's line", |frame| frame["text"] == "I brought someone.").await.unwrap();
    assert_eq!(rowan.refused(say("Hello.")).await.unwrap(), "only_listening");
    assert_eq!(refused_at_the_door(&server, &link, "Rook").await, "pair_complete");

    server.kill();
    server.restart().unwrap();
    assert_eq!(refused_at_the_door(&server, &link, "Rook").await, "pair_complete");
    let mut rowan = TestClient::enter(server.address(), &link, &beside, "Rowan").await.unwrap();
    assert_eq!(rowan.refused(say("Hello.")).await.unwrap(), "only_listening");
    assert!(!chair.has_heard("Hello."));
}

#[tokio::test]
async fn a_companion_who_leaves_frees_the_place_and_a_revoked_link_opens_nothing() {
    let server = TestServer::start().unwrap();
    let (_chair, link) = evening(&server).await;
    let mut maple = TestClient::join(server.address(), &link, "Maple").await.unwrap();
    let mut rowan = TestClient::join(server.address(), &link, "Rowan").await.unwrap();
    rowan.accepted(json!({"type": "leave"})).await.unwrap();
    let mut linden = TestClient::join(server.address(), &link, "Linden").await.unwrap();
    assert_eq!(linden.refused(say("Hello.")).await.unwrap(), "only_listening");
    maple.accepted(say("We are two again.")).await.unwrap();

    let links = server.command(&["room", "links", "evening"]).unwrap();
    let id = links.lines().find(|line| line.contains(" companion ")).unwrap().split_whitespace().next();
    server.command(&["room", "revoke", id.unwrap()]).unwrap();
    linden.accepted(json!({"type": "leave"})).await.unwrap();
    assert_eq!(refused_at_the_door(&server, &link, "Rook").await, "wrong_credential");
}
