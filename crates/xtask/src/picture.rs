//! From the X server's own dump of a screen (XWD) to a PNG, without a library.
//!
//! The PNG is not compressed (stored blocks): it is large and right. Formats: X11 `XWDFile.h`, RFC 1950, RFC 2083.

/// The PNG of a screen of 32 bits per point; `None` when the dump is not one.
pub fn png_of_dump(dump: &[u8]) -> Option<Vec<u8>> {
    let word = |index: usize| -> Option<usize> {
        let bytes = dump.get(index * 4..index * 4 + 4)?;
        usize::try_from(u32::from_be_bytes(bytes.try_into().ok()?)).ok()
    };
    let (header, width, height) = (word(0)?, word(4)?, word(5)?);
    let (little_end_first, bits, line, colours) = (word(7)? == 0, word(11)?, word(12)?, word(19)?);
    if bits != 32 {
        return None;
    }
    let points = dump.get(header + colours * 12..)?;
    let mut rows = Vec::with_capacity((width * 3 + 1) * height);
    for row in 0..height {
        rows.push(0); // no filter
        for point in points.get(row * line..row * line + width * 4)?.as_chunks::<4>().0 {
            let [blue, green, red] = if little_end_first { [0, 1, 2] } else { [3, 2, 1] };
            rows.extend([point[red], point[green], point[blue]]);
        }
    }
    Some(png(u32::try_from(width).ok()?, u32::try_from(height).ok()?, &rows))
}

/// Is the lower half of the screen one colour, as in a window that has nothing to show yet?
pub fn is_plain(dump: &[u8]) -> bool {
    let mut points = dump.get(dump.len() / 2..).unwrap_or_default().as_chunks::<4>().0.iter();
    let first = points.next();
    points.all(|point| Some(point) == first)
}

fn png(width: u32, height: u32, rows: &[u8]) -> Vec<u8> {
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut head = [width.to_be_bytes(), height.to_be_bytes()].concat();
    head.extend([8, 2, 0, 0, 0]); // 8 bits, red green blue, the only compression and filter there are, not interlaced
    chunk(&mut out, *b"IHDR", &head);
    chunk(&mut out, *b"IDAT", &stored(rows));
    chunk(&mut out, *b"IEND", &[]);
    out
}

fn chunk(out: &mut Vec<u8>, kind: [u8; 4], body: &[u8]) {
    let length = u32::try_from(body.len()).expect("a picture under 4 GB");
    out.extend(length.to_be_bytes());
    let named = [&kind, body].concat();
    out.extend(&named);
    out.extend(crc32(&named).to_be_bytes());
}

fn stored(bytes: &[u8]) -> Vec<u8> {
    let mut out = vec![0x78, 0x01];
    let mut blocks = bytes.chunks(0xffff).peekable();
    while let Some(block) = blocks.next() {
        let length = u16::try_from(block.len()).expect("a block of at most 65535 bytes");
        out.push(u8::from(blocks.peek().is_none()));
        out.extend(length.to_le_bytes());
        out.extend((!length).to_le_bytes());
        out.extend(block);
    }
    out.extend(adler32(bytes).to_be_bytes());
    out
}

fn adler32(bytes: &[u8]) -> u32 {
    let (a, b) = bytes.iter().fold((1, 0), |(a, b), byte| {
        let a = (a + u32::from(*byte)) % 65_521;
        (a, (b + a) % 65_521)
    });
    b << 16 | a
}

fn crc32(bytes: &[u8]) -> u32 {
    let table: [u32; 256] = std::array::from_fn(|index| {
        let start = u32::try_from(index).expect("0 to 255");
        (0..8).fold(start, |rest, _| if rest & 1 == 1 { 0xedb8_8320 ^ (rest >> 1) } else { rest >> 1 })
    });
    let pick = |rest: u32, byte: u8| table[usize::from(rest.to_le_bytes()[0] ^ byte)] ^ (rest >> 8);
    !bytes.iter().fold(!0, |rest, byte| pick(rest, *byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_sums_are_those_of_the_standards() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(adler32(b"Wikipedia"), 0x11e6_0398);
    }

    #[test]
    fn a_red_and_a_blue_point_stay_red_and_blue() {
        let mut dump = Vec::new();
        for index in 0..25_u32 {
            let value = match index {
                0 => 100,
                4 => 2,
                5 => 1,
                11 => 32,
                12 => 8,
                _ => 0,
            };
            dump.extend(u32::to_be_bytes(value));
        }
        dump.extend([0, 0, 255, 0, 255, 0, 0, 0]);
        let png = png_of_dump(&dump).expect("a small dump");
        let wanted = [0, 255, 0, 0, 0, 0, 255];
        assert!(png.windows(wanted.len()).any(|part| part == wanted));
    }
}
