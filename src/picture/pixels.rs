//! The pixels of one picture, ready to be made into files.
//!
//! Owns turning, making smaller, the tint, and how good a rendition must be. It must not know
//! where pixels came from.

use fast_image_resize::images::{TypedImage, TypedImageRef};
use fast_image_resize::pixels::{U16x3, U16x4};
use fast_image_resize::{FilterType, PixelTrait, ResizeAlg, ResizeOptions, Resizer};

use super::light::{Raw, stored};
use super::rendition::{Encoding, WIDTHS, height};
use super::webp::Fidelity;
use super::{Nature, Orientation, jpeg, png, webp};

/// The quality of WebP renditions of photographs.
const WEBP_QUALITY: f32 = 72.0;
/// The quality of JPEG renditions.
const JPEG_QUALITY: u8 = 76;
/// The quality of drawings that are kept with losses because they are larger without.
const GRAPHIC_QUALITY: f32 = 90.0;

/// Colour profiles that are larger than this are those of printers and screens; phones' take half
/// a kilobyte. They would weigh more than they help.
const ICC_MAX: usize = 4096;

/// A decoded picture: upright, in linear light, no wider than its widest rendition.
pub struct Pixels {
    width: u32,
    height: u32,
    canvas: Canvas,
    nature: Nature,
    icc: Option<Vec<u8>>,
}

/// Amounts of light, row by row.
enum Canvas {
    Opaque(Vec<U16x3>),
    Alpha(Vec<U16x4>),
}

impl Pixels {
    /// Takes in a decoded picture.
    pub(super) fn new(raw: Raw, orientation: Orientation, nature: Nature) -> Self {
        let stored = (raw.width as u32, raw.height as u32);
        let (width, tall) = if orientation.swaps() { (stored.1, stored.0) } else { stored };
        let widest = width.min(WIDTHS[WIDTHS.len() - 1]);
        // Whole factors are quick; what is left of the way is done well.
        let factor = (width / widest) as usize;
        let shrunk = raw.shrunk(factor);
        let canvas = if raw.is_translucent() {
            let pixels = raw.shrink_alpha(factor, U16x4::new);
            Canvas::Alpha(turn(pixels, shrunk, orientation))
        } else {
            Canvas::Opaque(turn(raw.shrink(factor, U16x3::new), shrunk, orientation))
        };
        let icc = raw.icc.filter(|icc| is_telling(icc));
        drop(raw.bytes);
        let (across, down) = (shrunk.0 as u32, shrunk.1 as u32);
        let (across, down) = if orientation.swaps() { (down, across) } else { (across, down) };
        let whole = Self { width: across, height: down, canvas, nature, icc };
        let target = (widest, height((width, tall), widest));
        Self { canvas: whole.resized(target), width: target.0, height: target.1, ..whole }
    }

    /// Returns the width in pixels: the picture's, or that of its widest rendition.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Returns the height in pixels that belongs to the width.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// Returns the colour (sRGB) that stands for the picture until it is there: the mean of its
    /// light. It is white if all of it can be seen through.
    pub fn tint(&self) -> [u8; 3] {
        let mut sums = [0u64; 3];
        let mut weight = 0;
        let mut add = |[red, green, blue]: [u16; 3], alpha: u16| {
            for (sum, light) in sums.iter_mut().zip([red, green, blue]) {
                *sum += u64::from(light) * u64::from(alpha);
            }
            weight += u64::from(alpha);
        };
        match &self.canvas {
            Canvas::Opaque(pixels) => pixels.iter().for_each(|pixel| add(pixel.0, 1)),
            Canvas::Alpha(pixels) => {
                // Some bits less, so that sums of 80 million pixels fit.
                for [red, green, blue, alpha] in pixels.iter().map(|pixel| pixel.0) {
                    add([red, green, blue], alpha >> 4);
                }
            }
        }
        sums.map(|sum| stored(sum.checked_div(weight).map_or(u16::MAX, |mean| mean as u16)))
    }

    /// Makes the file of one rendition. It is never larger than the picture.
    ///
    /// # Errors
    /// When the encoder fails, in its words: out of memory.
    pub fn render(&self, width: u32, encoding: Encoding) -> Result<Vec<u8>, String> {
        let width = width.clamp(1, self.width);
        let tall = height((self.width, self.height), width);
        let canvas = self.resized((width, tall));
        let icc = self.icc.as_deref();
        let (bytes, channels) = match encoding {
            Encoding::Jpeg => (canvas.on_white(), 3),
            _ => (canvas.bytes(), canvas.channels()),
        };
        match (encoding, self.nature) {
            (Encoding::Jpeg, _) => jpeg::encode(&bytes, width, tall, icc, JPEG_QUALITY),
            (Encoding::Png, _) => png::encode(&bytes, width, tall, channels, icc),
            (Encoding::Webp, Nature::Photo) => {
                let fidelity = Fidelity::Lossy(WEBP_QUALITY);
                webp::encode(&bytes, width, tall, channels, icc, fidelity)
            }
            (Encoding::Webp, Nature::Graphic) => {
                let encode = |fidelity| webp::encode(&bytes, width, tall, channels, icc, fidelity);
                let lossless = encode(Fidelity::Lossless)?;
                let lossy = encode(Fidelity::Lossy(GRAPHIC_QUALITY))?;
                Ok(if lossless.len() <= lossy.len() { lossless } else { lossy })
            }
        }
    }

    fn resized(&self, target: (u32, u32)) -> Canvas {
        let size = (self.width, self.height);
        match &self.canvas {
            Canvas::Opaque(pixels) => Canvas::Opaque(resize_opaque(pixels, size, target)),
            Canvas::Alpha(pixels) => Canvas::Alpha(resize_alpha(pixels, size, target)),
        }
    }
}

impl Canvas {
    fn channels(&self) -> usize {
        match self {
            Self::Opaque(_) => 3,
            Self::Alpha(_) => 4,
        }
    }

    /// Returns RGB or RGBA as files have it.
    fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Opaque(pixels) => pixels.iter().flat_map(|pixel| pixel.0.map(stored)).collect(),
            Self::Alpha(pixels) => {
                let opacity = |alpha: u16| ((u32::from(alpha) + 128) / 257) as u8;
                let quad = |[r, g, b, a]: [u16; 4]| [stored(r), stored(g), stored(b), opacity(a)];
                pixels.iter().flat_map(|pixel| quad(pixel.0)).collect()
            }
        }
    }

    /// Returns RGB as it looks on white paper.
    fn on_white(&self) -> Vec<u8> {
        let Self::Alpha(_) = self else { return self.bytes() };
        let lay = |value: u8, alpha: u8| {
            let (value, alpha) = (u32::from(value), u32::from(alpha));
            ((value * alpha + 255 * (255 - alpha) + 127) / 255) as u8
        };
        let quads = self.bytes();
        let quads = quads.chunks_exact(4);
        quads.flat_map(|quad| [0, 1, 2].map(|channel| lay(quad[channel], quad[3]))).collect()
    }
}

/// Says whether a colour profile is one of RGB that is not the usual one, and small.
fn is_telling(icc: &[u8]) -> bool {
    let wide: Vec<u8> = "sRGB".encode_utf16().flat_map(u16::to_be_bytes).collect();
    let names = |name: &[u8]| icc.windows(name.len()).any(|window| window == name);
    icc.len() <= ICC_MAX && icc.get(16..20) == Some(b"RGB ") && !names(b"sRGB") && !names(&wide)
}

/// Turns pixels upright.
fn turn<P: Copy>(
    pixels: Vec<P>,
    (width, height): (usize, usize),
    orientation: Orientation,
) -> Vec<P> {
    if orientation == Orientation::UPRIGHT {
        return pixels;
    }
    let (across, down) = if orientation.swaps() { (height, width) } else { (width, height) };
    let at = |x: usize, y: usize| {
        let (x, y) = orientation.source(x, y, width, height);
        pixels[y * width + x]
    };
    (0..down).flat_map(|y| (0..across).map(move |x| (x, y))).map(|(x, y)| at(x, y)).collect()
}

// The engine is generic: each of these two compiles it once.

fn resize_opaque(pixels: &[U16x3], size: (u32, u32), target: (u32, u32)) -> Vec<U16x3> {
    resize(pixels, size, target)
}

fn resize_alpha(pixels: &[U16x4], size: (u32, u32), target: (u32, u32)) -> Vec<U16x4> {
    resize(pixels, size, target)
}

fn resize<P: PixelTrait>(pixels: &[P], size: (u32, u32), target: (u32, u32)) -> Vec<P> {
    if size == target {
        return pixels.to_vec();
    }
    // Sharper filters draw dark lines along bright edges in linear light.
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::CatmullRom));
    let mut resized = TypedImage::new(target.0, target.1);
    // It fails only for sizes that don't fit their pixels.
    if let Ok(source) = TypedImageRef::new(size.0, size.1, pixels) {
        let _ = Resizer::new().resize_typed(&source, &mut resized, &options);
    }
    resized.pixels().to_vec()
}
