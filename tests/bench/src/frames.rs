//! WebSocket frames by hand, as cheap as they can be: what is measured must not wait for what measures.

/// A client's text frame. Its mask is zero, which the protocol allows and which leaves the text as it is.
pub(crate) fn client_text(text: &[u8]) -> Vec<u8> {
    let mut frame = header(text.len(), 0x80);
    frame.extend_from_slice(&[0; 4]);
    frame.extend_from_slice(text);
    frame
}

/// A server's text frame.
pub(crate) fn server_text(text: &[u8]) -> Vec<u8> {
    let mut frame = header(text.len(), 0);
    frame.extend_from_slice(text);
    frame
}

fn header(len: usize, masked: u8) -> Vec<u8> {
    let mut header = vec![0x81];
    match len {
        0..126 => header.push(masked | len as u8),
        126..65_536 => {
            header.push(masked | 126);
            header.extend_from_slice(&(len as u16).to_be_bytes());
        }
        _ => {
            header.push(masked | 127);
            header.extend_from_slice(&(len as u64).to_be_bytes());
        }
    }
    header
}

/// One whole frame at the beginning of some bytes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Frame<'a> {
    /// Someone's text. A mask, which is zero here, has been passed over.
    Text(&'a [u8]),
    /// The end, with its number if it has one.
    Close(Option<u16>),
    /// Anything else: a ping or a pong.
    Other,
}

/// The first frame, and how many bytes it took; nothing if it is not whole yet.
pub(crate) fn first(bytes: &[u8]) -> Option<(Frame<'_>, usize)> {
    let (&kind, &second) = (bytes.first()?, bytes.get(1)?);
    let (len, head) = match second & 0x7f {
        126 => (u16::from_be_bytes(bytes.get(2..4)?.try_into().ok()?) as usize, 4),
        127 => (u64::from_be_bytes(bytes.get(2..10)?.try_into().ok()?) as usize, 10),
        short => (short as usize, 2),
    };
    let from = head + if second & 0x80 == 0 { 0 } else { 4 };
    let payload = bytes.get(from..from + len)?;
    let frame = match kind & 0x0f {
        1 => Frame::Text(payload),
        8 => Frame::Close(payload.get(..2).map(|number| u16::from_be_bytes([number[0], number[1]]))),
        _ => Frame::Other,
    };
    Some((frame, from + len))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_of_either_side_and_of_any_length_is_read_as_it_was_written_and_not_before_it_is_whole() {
        for len in [0, 1, 125, 126, 1_024, 65_535, 65_536] {
            let text = vec![b'x'; len];
            for frame in [client_text(&text), server_text(&text)] {
                assert_eq!(first(&frame), Some((Frame::Text(&text[..]), frame.len())));
                assert_eq!(first(&frame[..frame.len() - 1]), None);
            }
        }
        assert_eq!(first(&[0x88, 2, 0x0f, 0xa1]), Some((Frame::Close(Some(4_001)), 4)));
    }
}
