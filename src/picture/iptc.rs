//! IPTC-IIM, which news agencies' and older programs write beside XMP.
//!
//! Owns the way from a Photoshop resource block to the texts of record 2 (IIM 4.2). It only reads:
//! what it finds is written as XMP.

use super::exif;

/// What is taken from IPTC-IIM.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Iptc {
    /// 2:80, By-line.
    pub creators: Vec<String>,
    /// 2:110, Credit.
    pub credit: Option<String>,
    /// 2:115, Source.
    pub source: Option<String>,
    /// 2:116, Copyright Notice.
    pub copyright: Option<String>,
    /// 2:120, Caption/Abstract.
    pub caption: Option<String>,
}

/// The resource that holds IPTC-IIM.
const RESOURCE: u16 = 0x0404;

/// Reads the contents of a JPEG's APP13 segment; what is damaged is left out.
pub(super) fn read(segment: &[u8]) -> Iptc {
    let mut iptc = Iptc::default();
    let _ = resource(segment).and_then(|data| fill(data, &mut iptc));
    iptc
}

/// Returns the IPTC-IIM of a Photoshop resource block.
fn resource(segment: &[u8]) -> Option<&[u8]> {
    let mut rest = segment.strip_prefix(b"Photoshop 3.0\0")?;
    while let Some(after) = rest.strip_prefix(b"8BIM") {
        let id = u16::from_be_bytes(after.get(..2)?.try_into().ok()?);
        // A Pascal string; it and the data are padded to even lengths.
        let name = usize::from(*after.get(2)?) + 1;
        let at = 2 + name.next_multiple_of(2);
        let size = u32::from_be_bytes(after.get(at..at + 4)?.try_into().ok()?) as usize;
        let data = after.get(at + 4..)?;
        if id == RESOURCE {
            return data.get(..size);
        }
        rest = data.get(size.checked_next_multiple_of(2)?..)?;
    }
    None
}

fn fill(mut data: &[u8], iptc: &mut Iptc) -> Option<()> {
    while let [0x1C, record, dataset, high, low, rest @ ..] = data {
        let size = usize::from(u16::from_be_bytes([*high, *low]));
        // Extended lengths (bit 15) are for objects of more than 32 KB: none that is wanted.
        let value = exif::text(rest.get(..size)?);
        if *record == 2 && !value.is_empty() {
            match dataset {
                80 => iptc.creators.push(value),
                110 => iptc.credit = Some(value),
                115 => iptc.source = Some(value),
                116 => iptc.copyright = Some(value),
                120 => iptc.caption = Some(value),
                _ => {}
            }
        }
        data = rest.get(size..)?;
    }
    Some(())
}
