//! The golden files: one example of each message, read by the tests of every client.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use protocol::ClientFrame;
use protocol::ServerMessage;
use protocol::door::DoorInfo;
use protocol::formats::{FormatList, FormatWhole};
use protocol::help::{HelpConfirmed, HelpInfo};
use protocol::house::HouseInfo;
use protocol::links::{LinkList, MadeLink};
use protocol::problem::Problem;
use protocol::rooms::{MadeRoom, RoomList};
use protocol::server::{RoomFrame, SeatFrame};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn what_a_client_sends_comes_back_as_it_went() {
    for file in golden("client") {
        comes_back::<ClientFrame>(&file);
    }
}

#[test]
fn what_the_server_answers_comes_back_as_it_went() {
    for file in golden("server") {
        comes_back::<ServerMessage>(&file);
    }
}

#[test]
fn events_come_back_as_they_went_in_the_frame_that_carries_them() {
    for file in golden("event") {
        if read(&file).get("seq").is_some() {
            comes_back::<RoomFrame>(&file);
        } else {
            comes_back::<SeatFrame>(&file);
        }
    }
}

#[test]
fn what_is_answered_over_http_comes_back_as_it_went() {
    for file in golden("http") {
        match file.file_stem().unwrap().to_str().unwrap() {
            "door" => comes_back::<DoorInfo>(&file),
            "formats" => comes_back::<FormatList>(&file),
            "rooms" => comes_back::<RoomList>(&file),
            "links" => comes_back::<LinkList>(&file),
            "link" => comes_back::<MadeLink>(&file),
            "problem" => comes_back::<Problem>(&file),
            "made_room" => comes_back::<MadeRoom>(&file),
            "help" => comes_back::<HelpInfo>(&file),
            "help_confirmed" => comes_back::<HelpConfirmed>(&file),
            "house" => comes_back::<HouseInfo>(&file),
            "format" => comes_back::<FormatWhole>(&file),
            other => panic!("{other} is of no type"),
        }
    }
}

#[test]
fn a_field_of_a_newer_version_is_ignored() {
    for file in golden("client") {
        let known: ClientFrame = serde_json::from_value(read(&file)).unwrap();
        let mut newer = read(&file);
        newer["colour"] = "red".into();
        assert_eq!(serde_json::from_value::<ClientFrame>(newer).unwrap(), known, "{}", file.display());
    }
}

fn golden(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(folder);
    let files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    assert!(!files.is_empty());
    files
}

fn read(file: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

/// The file is a `T`, and nothing in it is lost on the way.
fn comes_back<T: DeserializeOwned + Serialize>(file: &Path) {
    let json = read(file);
    let value: T =
        serde_json::from_value(json.clone()).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    assert_eq!(serde_json::to_value(value).unwrap(), json, "{}", file.display());
}
