#!/usr/bin/env bash
# How long pages and REST answers take on a running stack, in milliseconds: first call, then median and slowest of the next ones.
# As an analyst of the local stack, or as the one whose bearer token is in TIM_TOKEN.
# Usage: infra/bench/pages.sh [address of analysis, default http://127.0.0.1:8081] [calls each, default 20]
set -euo pipefail

base=${1:-http://127.0.0.1:8081}
calls=${2:-20}
token=${TIM_TOKEN:-$("$(dirname "$0")/../../tim" token --role analyst)}

paths=(
  '/api/v1/incidents'
  '/api/v1/incidents?q=medicatie'
  '/api/v1/incidents?q=medicatie+overdracht&fromGroup=HOSP&toGroup=VVT&type=MED&harm=H2'
  '/api/v1/incidents?q=%22niet+bereikbaar%22'
  '/api/v1/incidents?q=med*&sort=-receivedAt'
  '/api/v1/trends/matrix'
  '/api/v1/trends/matrix?type=MED&q=medicatie'
  '/api/v1/trends/series'
  '/api/v1/trends/series?boundary=HOSP_VVT'
  '/incidents'
  '/incidents?q=medicatie&type=MED&fromGroup=HOSP'
  '/matrix'
  '/matrix?type=MED'
  '/trends'
  '/trends?type=MED'
)

# Milliseconds of one call; fails for anything but 200.
call() {
  local answer
  answer=$(curl -sS -o /dev/null -H "Authorization: Bearer $token" -w '%{http_code} %{time_total}' "$base$1")
  [ "${answer%% *}" = 200 ] || {
    echo "$1 answered ${answer%% *}" >&2
    return 1
  }
  awk '{ printf "%d\n", $2 * 1000 }' <<<"$answer"
}

printf '%8s %8s %8s  %s\n' first median slowest path
for path in "${paths[@]}"; do
  first=$(call "$path")
  sorted=$(for _ in $(seq "$calls"); do call "$path"; done | sort -n)
  printf '%8d %8d %8d  %s\n' "$first" "$(sed -n "$((calls / 2 + 1))p" <<<"$sorted")" "$(tail -1 <<<"$sorted")" "$path"
done
