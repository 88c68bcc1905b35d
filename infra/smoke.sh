#!/usr/bin/env bash
# Follows the README as a new user would: runs its commands as printed, in order, and looks at what comes back.
set -euo pipefail
cd "$(dirname "$0")/.."

incident=01939a5e-7c00-7000-8000-000000000001
blocks=$(mktemp -d)
trap './tim down || true; rm -rf "$blocks"' EXIT

# Every ```sh block of the README becomes a file: 1.sh, 2.sh ...
awk -v dir="$blocks" '/^```sh$/ {n++; inside=1; next} /^```$/ {inside=0} inside {print > (dir "/" n ".sh")}' README.md

block() { # the block that holds this text
  grep -lF -- "$1" "$blocks"/*.sh | head -n 1
}

run() {
  echo "+ $(head -n 1 "$(block "$1")")" >&2
  bash -euo pipefail "$(block "$1")"
}

expect() { # what, text, answer
  if ! grep -qF -- "$2" <<<"$3"; then
    echo "smoke: $1: expected $2 in: $3" >&2
    exit 1
  fi
}

run './tim up'

first=$(run '/api/v1/reports')
expect 'a report is received' "$incident" "$first"
second=$(run '/api/v1/reports')
[ "$first" = "$second" ] || { echo "smoke: sending again answers otherwise: $second" >&2; exit 1; }

found=
for _ in $(seq 20); do
  found=$(run 'incidents?q=')
  grep -qF "$incident" <<<"$found" && break
  sleep 0.2
done
expect 'the report is found' "$incident" "$found"
expect 'it is found once' '"total":1,' "$(tr -d ' \n' <<<"$found")"
expect 'the matrix counts it' '"reports":1' "$(run 'trends/matrix' | tr -d ' \n')"

run './tim verify'
run './tim down'
states=$(./tim status --json || true) # its exit code says that something is down, which is what we want
expect 'status tells states' '"state":"STOPPED"' "$states"
if grep -o '"state":"[A-Z_]*"' <<<"$states" | grep -vF STOPPED; then
  echo 'smoke: something still runs after down' >&2
  exit 1
fi
echo 'smoke: the README works as printed'
