//! The body of an answer: known bytes, or a stream of events.
//!
//! Owns the one type that the server sends. It must not know what is in it.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use hyper::body::{Bytes, Frame, SizeHint};

use super::stream::Stream;

/// The body of an answer.
pub(super) enum Body {
    /// Bytes that are there; `None` once they are sent.
    Full(Option<Bytes>),
    /// Events as they happen.
    Stream(Box<Stream>),
}

impl Body {
    /// Returns a body of known bytes.
    pub(super) fn full(bytes: impl Into<Bytes>) -> Self {
        Self::Full(Some(bytes.into()).filter(|bytes| !bytes.is_empty()))
    }

    /// Says whether it is known that nothing will be sent.
    pub(super) fn is_empty(&self) -> bool {
        matches!(self, Self::Full(None))
    }
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let bytes = match &mut *self {
            Self::Full(bytes) => bytes.take(),
            Self::Stream(stream) => match stream.poll_next(context) {
                Poll::Ready(bytes) => bytes,
                Poll::Pending => return Poll::Pending,
            },
        };
        Poll::Ready(bytes.map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Full(bytes) => {
                SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
            }
            Self::Stream(_) => SizeHint::default(),
        }
    }
}
