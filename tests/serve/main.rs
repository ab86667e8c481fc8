//! The server over real sockets.

mod control;
mod site;
mod support;
