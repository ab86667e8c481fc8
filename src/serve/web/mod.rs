//! The site over HTTP, live: pages on demand, and news of them to the browsers that show them.
//!
//! Owns the wire: sockets ([`listen`]), who may ask ([`host`]), addresses ([`address`]), answers
//! ([`http`], [`page`], [`control`]), the event streams ([`events`], [`stream`]) and the script in
//! the browser ([`client`]). It asks a [`Stage`] for everything that it shows, and must not know
//! how a page comes to be, nor print anything: what the console says is for the caller, from
//! [`Bound`], [`Ended`] and the errors.

mod address;
mod body;
mod client;
mod conditional;
mod control;
mod events;
mod host;
mod http;
mod inject;
mod listen;
mod media;
mod notice;
mod open;
mod page;
mod range;
mod server;
mod stage;
mod stop;
mod stream;

pub use hyper::body::Bytes;

pub use address::BasePath;
pub use events::{Event, Listener, Speaker, line};
pub use host::Hosts;
pub use listen::{BindError, Bound, Wish, bind};
pub use open::{NotOpened, open};
pub use server::{Ended, Settings, run};
pub use stage::{File, Found, Stage, View};
pub use stop::Stop;
