//! Where the server listens.
//!
//! Owns the choice of addresses and ports. Without a wish it is this machine alone, by both of its
//! addresses, so that `localhost` never means another program. It must not serve, nor print: what
//! came of the wish is in [`Bound`].

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, ToSocketAddrs, UdpSocket};

use super::address::BasePath;

/// How many ports after the wanted one are tried before any that is free.
const NEXT_MAX: u16 = 20;

/// How often a port that is free at one address is looked for at the other, too.
const PAIRS_MAX: usize = 8;

/// Where somebody wants the server to listen.
#[derive(Clone, Eq, PartialEq, Debug)]
pub struct Wish {
    /// A name or address; `None`: this machine alone.
    pub host: Option<String>,
    /// The port; 0: any.
    pub port: u16,
}

/// Where the server listens.
#[derive(Debug)]
pub struct Bound {
    pub(super) listeners: Vec<TcpListener>,
    /// The host as it was wished for; it is one of those that are answered to.
    pub(super) host: Option<String>,
    addresses: Vec<SocketAddr>,
    wanted: u16,
}

/// Why the server can't listen.
#[derive(Debug)]
pub enum BindError {
    /// No address of this machine has that name.
    Unknown {
        /// The name.
        host: String,
        /// The system's reason.
        source: io::Error,
    },
    /// The system refuses that port.
    Refused {
        /// The address and port.
        address: SocketAddr,
        /// The system's reason.
        source: io::Error,
    },
}

impl fmt::Display for BindError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { host, source } => write!(f, "{host}: {source}"),
            Self::Refused { address, source } => write!(f, "{address}: {source}"),
        }
    }
}

impl std::error::Error for BindError {}

/// Listens as wished, or on the next free port.
///
/// # Errors
/// When the host is not of this machine, or the system refuses for another reason than that the
/// port is taken.
pub fn bind(wish: &Wish) -> Result<Bound, BindError> {
    let host = wish.host.clone().filter(|host| !host.eq_ignore_ascii_case("localhost"));
    let addresses = match &host {
        None => vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()],
        Some(host) => vec![resolve(host)?],
    };
    let last = wish.port.saturating_add(NEXT_MAX);
    let any = std::iter::repeat_n(0, PAIRS_MAX);
    let wanted = (wish.port > 0).then_some(wish.port..=last);
    for port in wanted.into_iter().flatten().chain(any) {
        if let Some(listeners) = bind_all(&addresses, port)? {
            let local = listeners.iter().filter_map(|one| one.local_addr().ok());
            let addresses = local.collect();
            return Ok(Bound { listeners, host, addresses, wanted: wish.port });
        }
    }
    let address = SocketAddr::new(addresses[0], wish.port);
    Err(BindError::Refused { address, source: io::ErrorKind::AddrInUse.into() })
}

/// Listens at all addresses on one port; `None` if it is taken at one of them.
fn bind_all(addresses: &[IpAddr], port: u16) -> Result<Option<Vec<TcpListener>>, BindError> {
    let mut listeners: Vec<TcpListener> = Vec::new();
    let mut port = port;
    for (index, &ip) in addresses.iter().enumerate() {
        let address = SocketAddr::new(ip, port);
        match TcpListener::bind(address) {
            Ok(listener) => {
                port = listener.local_addr().map_or(port, |local| local.port());
                listeners.push(listener);
            }
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => return Ok(None),
            // A machine without the other family of addresses does with the first.
            Err(_) if index > 0 => {}
            Err(source) => return Err(BindError::Refused { address, source }),
        }
    }
    Ok(Some(listeners))
}

fn resolve(host: &str) -> Result<IpAddr, BindError> {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    if let Ok(ip) = bare.parse() {
        return Ok(ip);
    }
    let unknown = |source| BindError::Unknown { host: host.to_owned(), source };
    let first = (bare, 0).to_socket_addrs().map_err(unknown)?.next();
    first.map(|address| address.ip()).ok_or_else(|| unknown(io::ErrorKind::NotFound.into()))
}

impl Bound {
    /// Returns the addresses.
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// Returns the port.
    pub fn port(&self) -> u16 {
        self.addresses.first().map_or(0, SocketAddr::port)
    }

    /// Returns the port that was wished for, if it was taken and this is another one.
    pub fn taken(&self) -> Option<u16> {
        Some(self.wanted).filter(|&wanted| wanted != 0 && wanted != self.port())
    }

    /// Says whether others than this machine can reach the server, who then see drafts: worth a
    /// warning.
    pub fn is_exposed(&self) -> bool {
        self.addresses.iter().any(|address| !address.ip().is_loopback())
    }

    /// Returns the address of the site for a browser on this machine.
    pub fn url(&self, base: &BasePath) -> String {
        let ip = self.addresses.first().map(SocketAddr::ip);
        match ip.filter(|ip| self.host.is_some() && !ip.is_unspecified()) {
            Some(ip) => self.url_at(ip, base),
            None => format!("http://localhost:{}{}", self.port(), base.address()),
        }
    }

    /// Returns the address of the site for other devices on the network, such as a phone.
    pub fn url_outside(&self, base: &BasePath) -> Option<String> {
        let ip = self.addresses.first()?.ip();
        if ip.is_loopback() {
            return None;
        }
        let ip = if ip.is_unspecified() { outward(ip)? } else { ip };
        Some(self.url_at(ip, base))
    }

    fn url_at(&self, ip: IpAddr, base: &BasePath) -> String {
        format!("http://{}{}", SocketAddr::new(ip, self.port()), base.address())
    }
}

/// Returns the address by which this machine would go out. Nothing is sent: the system only looks
/// up its routes, to an address that is set aside for documentation.
fn outward(like: IpAddr) -> Option<IpAddr> {
    let far = if like.is_ipv4() { "192.0.2.1:9" } else { "[2001:db8::1]:9" };
    let socket = UdpSocket::bind((like, 0)).ok()?;
    socket.connect(far).ok()?;
    let ip = socket.local_addr().ok()?.ip();
    (!ip.is_unspecified() && !ip.is_loopback()).then_some(ip)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(host: Option<&str>, port: u16) -> Wish {
        Wish { host: host.map(str::to_owned), port }
    }

    #[test]
    fn both_addresses_of_this_machine_share_a_port() {
        let bound = bind(&wish(None, 0)).expect("a port");
        assert!(bound.addresses().iter().all(|one| one.ip().is_loopback()));
        assert!(bound.addresses().iter().all(|one| one.port() == bound.port()));
        assert!(!bound.is_exposed());
        assert_eq!(bound.taken(), None);
        let base = BasePath::new("/phong-trao/", |text| text.into()).expect("a base");
        assert_eq!(bound.url(&base), format!("http://localhost:{}/phong-trao/", bound.port()));
        assert_eq!(bound.url_outside(&base), None);
    }

    #[test]
    fn a_taken_port_gives_way_to_another() {
        let first = bind(&wish(None, 0)).expect("a port");
        let second = bind(&wish(None, first.port())).expect("another port");
        assert_ne!(second.port(), first.port());
        assert_eq!(second.taken(), Some(first.port()));
    }

    #[test]
    fn all_addresses_are_worth_a_warning() {
        let bound = bind(&wish(Some("0.0.0.0"), 0)).expect("a port");
        assert!(bound.is_exposed());
        assert_eq!(bound.url(&BasePath::default()), format!("http://localhost:{}/", bound.port()));
    }

    #[test]
    fn a_strange_address_is_an_error() {
        let error = bind(&wish(Some("192.0.2.1"), 0)).expect_err("not of this machine");
        assert!(matches!(error, BindError::Refused { .. }), "{error}");
    }
}
