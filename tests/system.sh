#!/usr/bin/env bash
# The programs that the tests need beside Python: Java and Maven (a real Neo4j), Chromium (the real map), npm (the scripts that judge it).
# Debian, as root: installs what is missing. Elsewhere: says in one line what to install.
set -euo pipefail

missing=()
command -v java >/dev/null || missing+=(openjdk-17-jre-headless)
command -v mvn >/dev/null || missing+=(maven)
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || missing+=(chromium)
command -v npm >/dev/null || missing+=(npm)
[ ${#missing[@]} -eq 0 ] && exit 0

if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  echo "installing ${missing[*]}"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  exit 0
fi
echo "make test needs Java 17, Maven, Chromium and npm; missing here (by their Debian names): ${missing[*]}" >&2
exit 2
