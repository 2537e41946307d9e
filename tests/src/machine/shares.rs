//! What a story holds for one phase, taken apart: what is done when it begins, and then share by share.

use crate::script::Verb;
use crate::script::act::Send;
use crate::story::Bit;

/// A share, and what others do with it.
pub(super) struct Block {
    pub(super) who: String,
    pub(super) lines: Vec<String>,
    /// Signs and the like, while it is heard.
    pub(super) meanwhile: Vec<(String, Verb)>,
    pub(super) replies: Vec<(String, Verb)>,
}

/// Each bit as what someone does.
pub(super) fn acts(bits: Vec<Bit>) -> Vec<(String, Verb)> {
    let act = |bit| match bit {
        Bit::Line(who, text) | Bit::Reply(who, text) => vec![(who, Verb::Send(Send::Say(text)))],
        Bit::Act(act) => act.who.iter().map(|who| (who.clone(), act.verb.clone())).collect(),
    };
    bits.into_iter().flat_map(act).collect()
}

/// What is done when the phase begins, and then share by share.
pub(super) fn blocks(bits: Vec<Bit>) -> (Vec<(String, Verb)>, Vec<Block>) {
    let (mut first, mut blocks) = (Vec::new(), Vec::<Block>::new());
    let mut closed = true;
    for bit in bits {
        match bit {
            Bit::Line(who, text) => match blocks.last_mut().filter(|block| block.who == who && !closed) {
                Some(block) => block.lines.push(text),
                None => {
                    blocks.push(Block { who, lines: vec![text], meanwhile: Vec::new(), replies: Vec::new() });
                }
            },
            other => {
                let reply = matches!(other, Bit::Reply(..));
                let acts = acts(vec![other]);
                match blocks.last_mut() {
                    Some(block) if reply => block.replies.extend(acts),
                    Some(block) => block.meanwhile.extend(acts),
                    None => first.extend(acts),
                }
                closed = true;
                continue;
            }
        }
        closed = false;
    }
    (first, blocks)
}
