#!/usr/bin/env bash
# Fetches the programs that judge the ledger, none of them ours, from Debian into a folder of their own; nothing is
# installed. With "installed" tools the tests find those instead.
set -euo pipefail
folder="${1:-$(dirname "$0")/../../node_modules/.cache/keyholder-judges}"
if [ -x "$folder/usr/bin/sigsum-verify" ] && [ -x "$folder/usr/bin/pebble" ] && [ -x "$folder/usr/lib/go-1.19/bin/go" ]; then exit 0; fi
command -v apt-get > /dev/null && command -v dpkg > /dev/null || { echo "This is no Debian: no judges."; exit 1; }
mkdir -p "$folder"
folder="$(cd "$folder" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/debs"
for suite in bookworm bookworm-backports; do
  echo "deb http://deb.debian.org/debian $suite main" >> "$work/sources.list"
done
apt=(apt-get -qq -o "Dir::Etc::sourcelist=$work/sources.list" -o Dir::Etc::sourceparts=-
  -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache" -o APT::Sandbox::User=root)
"${apt[@]}" update
cd "$work/debs"
"${apt[@]}" download golang-1.19-go golang-1.19-src golang-golang-x-mod-dev sigsum-go pebble
for package in *.deb; do dpkg -x "$package" "$folder"; done
