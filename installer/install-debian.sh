#!/usr/bin/env bash
# Installs the Debian packages listed in the files given that are not there yet. Root, or sudo.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
if ! command -v dpkg-query >/dev/null; then
    echo "This script installs Debian packages; elsewhere use vcpkg.json (see README)." >&2
    exit 0
fi
missing=()
for list in "$@"; do
    while read -r package; do
        [ -n "$package" ] || continue
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done <"$here/$list"
done
[ ${#missing[@]} -eq 0 ] && exit 0
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
echo "Installing: ${missing[*]}" >&2
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
