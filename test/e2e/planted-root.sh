#!/usr/bin/env bash
# A root file system of this machine's own, copied by overlay in a mount name space of its own, with faults planted in
# it; then the agent looks at it from inside, as root, with the programs that are there. Prints what `agent probe
# --json` says, once for each case. Nothing outside the name space changes.
# Usage: unshare --mount planted-root.sh CHECKOUT NODE CASE...
set -euo pipefail
checkout=$1 node=$2
shift 2

work=$(mktemp -d)
mount -t tmpfs tmpfs "$work"
mkdir "$work/upper" "$work/scratch" "$work/root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$work/upper,workdir=$work/scratch" "$work/root"
root=$work/root
mount --rbind /proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --rbind /sys "$root/sys"
mkdir -p "$root/$checkout"
mount --rbind "$checkout" "$root/$checkout"

inside() { chroot "$root" "$@"; }

# Administrators: a second uid 0, a generic login without a password in a sudoers include, sudo by primary group.
echo 'toor:x:0:0:second root:/root:/bin/bash' >> "$root/etc/passwd"
grep -q '^sudo:' "$root/etc/group" || echo 'sudo:x:27:' >> "$root/etc/group"
sudo_gid=$(awk -F: '$1=="sudo"{print $3}' "$root/etc/group")
echo "frontdesk:x:1601:1601:Front desk:/home/frontdesk:/bin/bash" >> "$root/etc/passwd"
echo "mlee:x:1602:$sudo_gid:Morgan Lee:/home/mlee:/bin/bash" >> "$root/etc/passwd"
printf 'frontdesk:x:1601:\n' >> "$root/etc/group"
for name in toor frontdesk mlee; do printf '%s:$y$j9T$x$x:20400:0:99999:7:::\n' "$name" >> "$root/etc/shadow"; done
mkdir -p "$root/etc/sudoers.d" "$root/home/frontdesk/.config" "$root/home/mlee"
[ -f "$root/etc/sudoers" ] || printf 'Defaults env_reset\nroot ALL=(ALL:ALL) ALL\n%%sudo ALL=(ALL:ALL) ALL\n@includedir /etc/sudoers.d\n' > "$root/etc/sudoers"
echo 'frontdesk ALL=(ALL) NOPASSWD: ALL' > "$root/etc/sudoers.d/frontdesk"
chmod 440 "$root/etc/sudoers" "$root/etc/sudoers.d/frontdesk"

# Automatic login, four ways to start a session without anybody there.
mkdir -p "$root/etc/gdm3" "$root/etc/lightdm/lightdm.conf.d" "$root/etc/systemd/system/getty@tty1.service.d"
printf '[daemon]\nAutomaticLoginEnable = true\nAutomaticLogin = frontdesk\n' > "$root/etc/gdm3/custom.conf"
printf '[Seat:*]\nautologin-user=mlee\n' > "$root/etc/lightdm/lightdm.conf.d/50-autologin.conf"
printf '[Service]\nExecStart=\nExecStart=-/sbin/agetty --autologin toor --noclear %%I $TERM\n' > "$root/etc/systemd/system/getty@tty1.service.d/autologin.conf"

# GNOME that never locks, by the system's own setting.
mkdir -p "$root/usr/share/xsessions" "$root/etc/dconf/db/local.d/locks" "$root/etc/dconf/profile"
printf '[Desktop Entry]\nName=GNOME\nExec=gnome-session\nType=Application\nDesktopNames=GNOME\n' > "$root/usr/share/xsessions/gnome.desktop"
printf 'user-db:user\nsystem-db:local\n' > "$root/etc/dconf/profile/user"
printf '[org/gnome/desktop/session]\nidle-delay=uint32 0\n' > "$root/etc/dconf/db/local.d/00-lock"

# A pending security update, from a source that says so, fetched 40 days ago.
repo=$root/srv/security
mkdir -p "$repo"
installed=$(inside dpkg-query -W -f '${Version}' tar)
printf 'Package: tar\nVersion: %s+deb12u99\nArchitecture: amd64\nMaintainer: nobody\nFilename: ./tar.deb\nSize: 10\nSHA256: %064d\nDescription: planted\n\n' "$installed" 0 > "$repo/Packages"
printf 'Origin: Debian\nLabel: Debian-Security\nSuite: oldstable-security\nCodename: bookworm-security\nDate: %s\nSHA256:\n %s %s Packages\n' \
  "$(LC_ALL=C date -u -R)" "$(sha256sum < "$repo/Packages" | cut -d' ' -f1)" "$(stat -c %s "$repo/Packages")" > "$repo/Release"
rm -f "$root"/etc/apt/sources.list.d/* "$root/etc/apt/sources.list"
echo 'deb [trusted=yes] file:/srv/security ./' > "$root/etc/apt/sources.list"
inside apt-get -qq -o Acquire::Languages=none -o APT::Sandbox::User=root update > /dev/null 2>&1 || true

look() { inside "$node" "$checkout/agent/main.ts" probe --json --data "/tmp/agent-$1"; }

for case in "$@"; do
  case $case in
    base)
      printf 'export TMOUT=600\n' > "$root/etc/profile.d/tmout.sh" ;;
    old-lists)
      rm -f "$root/etc/profile.d/tmout.sh"
      old='40 days ago'
      sed -i "s/^Date: .*/Date: $(LC_ALL=C date -u -R -d "$old")/" "$root"/var/lib/apt/lists/*Release
      find "$root/var/lib/apt" "$root/var/cache/apt" -depth -exec touch -h -d "$old" {} + ;;
    locked-down)
      printf 'TMOUT=600\nreadonly TMOUT\nexport TMOUT\n' > "$root/etc/profile.d/tmout.sh"
      echo '/org/gnome/desktop/session/idle-delay' > "$root/etc/dconf/db/local.d/locks/lock" ;;
    no-lists)
      rm -rf "$root"/var/lib/apt/lists/*elease "$root"/var/lib/apt/lists/*Packages* ;;
    faulty-tools)
      # Missing, endless, rubbish, and 50 MB; and rules too long to be read without a program.
      head -c 2000000 /dev/zero | tr '\0' '#' >> "$root/etc/sudoers"
      rm -f "$root/usr/bin/last"
      printf '#!/bin/sh\nexec sleep 600\n' > "$root/usr/bin/passwd.new" && chmod 755 "$root/usr/bin/passwd.new" && mv -f "$root/usr/bin/passwd.new" "$root/usr/bin/passwd"
      printf '#!/bin/sh\necho "%%PDF-1.4 rubbish"\n' > "$root/usr/bin/lsblk.new" && chmod 755 "$root/usr/bin/lsblk.new" && mv -f "$root/usr/bin/lsblk.new" "$root/usr/bin/lsblk"
      printf '#!/bin/sh\nhead -c 52428800 /dev/zero\n' > "$root/usr/bin/cvtsudoers.new" && chmod 755 "$root/usr/bin/cvtsudoers.new" && mv -f "$root/usr/bin/cvtsudoers.new" "$root/usr/bin/cvtsudoers" ;;
    broken-sudoers)
      echo 'frontdesk ALL=(ALL NOPASSWD ALL' > "$root/etc/sudoers.d/frontdesk" ;;
  esac
  # The compiled database that `dconf update` would leave; the sources must not be newer.
  touch "$root/etc/dconf/db/local"
  printf '=== %s\n' "$case"
  look "$case"
done
