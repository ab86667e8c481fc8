//! File systems that tell nothing.
//!
//! Owns the list of those where others can change files without an event here. It must not decide
//! what is done about it.

use std::path::Path;

use rustix::fs::statfs;

/// The numbers of `statfs(2)` and what they are called. The kernel has most in
/// `include/uapi/linux/magic.h`; where it has them elsewhere, that is said.
const FOREIGN: &[(u32, &str)] = &[
    (0x0000_6969, "NFS"),
    (0x0000_517b, "SMB"),
    (0xff53_4d42, "CIFS"),
    (0xfe53_4d42, "SMB2"),
    // WSL2 has Windows' disks by it, virtual machines their host's folders.
    (0x0102_1997, "9p"),
    // virtiofs too has this number, and whatever a program serves, sshfs as well as NTFS.
    (0x6573_5546, "FUSE"),
    (0x5346_414f, "AFS"),
    // The kernel's own AFS.
    (0x6b41_4653, "AFS"),
    (0x00c3_6400, "Ceph"),
    (0x7375_7245, "Coda"),
    (0x0000_564c, "NCP"),
    // fs/vboxsf/super.c
    (0x786f_4256, "vboxsf"),
    // open-vm-tools, vmhgfs/module.h
    (0xbacb_acbc, "hgfs"),
    // GNU coreutils, src/stat.c, as the rest
    (0x7c7c_6673, "Parallels"),
    (0x0bd0_0bd0, "Lustre"),
    (0x4750_4653, "GPFS"),
    (0x0116_1970, "GFS2"),
    (0x7461_636f, "OCFS2"),
    (0x2003_0528, "OrangeFS"),
    (0x1983_0326, "BeeGFS"),
];

/// Returns what a folder's file system is called, if events of it cannot be relied on. Overlays
/// are fine: what changes through them has events.
pub(super) fn name(folder: &Path) -> Option<&'static str> {
    statfs(folder).ok().and_then(|it| named(it.f_type as u32))
}

fn named(number: u32) -> Option<&'static str> {
    FOREIGN.iter().find(|(foreign, _)| *foreign == number).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_are_foreign_and_disks_are_not() {
        assert_eq!(named(0xff53_4d42), Some("CIFS"));
        assert_eq!(named(0x0102_1997), Some("9p"));
        // ext4, tmpfs, overlayfs, btrfs
        for local in [0xef53, 0x0102_1994, 0x794c_7630, 0x9123_683e] {
            assert_eq!(named(local), None);
        }
        assert_eq!(name(Path::new("/proc")), None);
        assert_eq!(name(Path::new("/nothing here")), None);
    }
}
