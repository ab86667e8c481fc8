//! Share pictures: what Zalo, Facebook and others show beside a forwarded address.
//!
//! Owns the picture's words and its bytes: 1200 × 630, few colours, the same bytes for the
//! same words on any machine. Must not read files or know pages; photos are none of its
//! business.
//!
//! All words stand in the middle 600 pixels, because Zalo cuts a square out of the middle. The
//! title lies on still water; around it rings spread outwards, which is what *lan tỏa* means.

mod bytes;
mod canvas;
mod fit;
mod layout;
mod lines;

/// Width of a share picture, in pixels.
pub const WIDTH: u32 = 1200;
/// Height of a share picture, in pixels.
pub const HEIGHT: u32 = 630;

/// Changes with whatever changes what comes out, so that earlier results are not taken for it.
pub const VERSION: u32 = 1;

/// What a share picture says. All text is NFC; other white space than a no-break space is a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Share<'a> {
    /// The page's title. Beyond 160 characters it is cut before a word and ends in "…".
    pub title: &'a str,
    /// The section's name, or the goal's short name; empty for a page without one.
    pub section: &'a str,
    /// The unit or area the page is about.
    pub unit: Option<&'a str>,
    /// The site's title.
    pub site: &'a str,
    /// The colour of the rings and of the section.
    pub hue: Hue,
}

/// The colour of a share picture. The values are the theme's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Hue {
    /// Lacquer red: pages that belong to no single goal.
    Accent,
    /// Goal 1.
    Goal1,
    /// Goal 2.
    Goal2,
    /// Goal 3.
    Goal3,
    /// Goal 4.
    Goal4,
    /// Goal 5.
    Goal5,
}

impl Hue {
    /// Every hue, in order.
    pub const ALL: [Hue; 6] =
        [Hue::Accent, Hue::Goal1, Hue::Goal2, Hue::Goal3, Hue::Goal4, Hue::Goal5];

    /// Returns the hue of a goal by its number from 1 to 5, and the accent for any other.
    pub fn of_goal(number: usize) -> Hue {
        if number == 0 { Hue::Accent } else { *Self::ALL.get(number).unwrap_or(&Hue::Accent) }
    }

    /// Returns red, green and blue in sRGB.
    fn rgb(self) -> [u8; 3] {
        match self {
            Hue::Accent => [0xb3, 0x26, 0x1e],
            Hue::Goal1 => [0x9a, 0x5b, 0x00],
            Hue::Goal2 => [0x7a, 0x3e, 0x9d],
            Hue::Goal3 => [0x2b, 0x7a, 0x30],
            Hue::Goal4 => [0x1f, 0x5f, 0xae],
            Hue::Goal5 => [0x00, 0x73, 0x6b],
        }
    }
}

/// Returns the share picture as a PNG of 1200 × 630 pixels with a palette.
///
/// What the font lacks is left out, such as emoji; a letter that it lacks shows as a box.
pub fn picture(share: &Share) -> Vec<u8> {
    let mut canvas = canvas::Canvas::ground();
    layout::place(share).iter().for_each(|line| canvas.write(line));
    bytes::encode(&canvas, share.hue)
}

#[cfg(test)]
mod tests;
