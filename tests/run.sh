#!/usr/bin/env bash
# Runs every test: installs what they need, starts private servers for them, stops those again.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
redis_pid=
postgres_data=$work/postgres

run_as_postgres() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

stop_servers() {
  if [ -n "$redis_pid" ]; then kill "$redis_pid" 2>/dev/null || true; fi
  if [ -f "$postgres_data/postmaster.pid" ]; then run_as_postgres "$postgres_bin/pg_ctl" -D "$postgres_data" -m immediate stop >/dev/null || true; fi
  rm -rf "$work"
}
trap stop_servers EXIT

missing() { ! command -v "$1" >/dev/null; }

postgres_folder() {
  local initdb
  initdb=$(ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -1)
  [ -n "$initdb" ] || initdb=$(command -v initdb || true)
  [ -n "$initdb" ] && dirname "$(readlink -f "$initdb")"
}

packages=()
if missing redis-server; then packages+=(redis-server); fi
if [ -z "$(postgres_folder)" ]; then packages+=(postgresql); fi
if missing chromium; then packages+=(chromium); fi
if ! fc-list 2>/dev/null | grep -qi 'noto.*cjk'; then packages+=(fonts-noto-cjk fontconfig); fi
if [ ${#packages[@]} -gt 0 ]; then
  echo "Installing ${packages[*]}"
  as_root=; if [ "$(id -u)" != 0 ]; then as_root=sudo; fi
  $as_root apt-get update -qq
  # a server that Debian starts by itself is not wanted here
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
fi
postgres_bin=$(postgres_folder)

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

redis_port=$(free_port)
redis-server --port "$redis_port" --bind 127.0.0.1 --save '' --appendonly no --dir "$work" >"$work/redis.log" &
redis_pid=$!
for _ in $(seq 100); do redis-cli -p "$redis_port" ping >/dev/null 2>&1 && break; sleep 0.1; done

postgres_port=$(free_port)
chmod 755 "$work"
mkdir "$postgres_data"
if [ "$(id -u)" = 0 ]; then chown postgres "$postgres_data"; fi
run_as_postgres "$postgres_bin/initdb" -D "$postgres_data" -U unionbot -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$work/initdb.log"
run_as_postgres "$postgres_bin/pg_ctl" -D "$postgres_data" -w -l "$postgres_data/log" \
  -o "-h 127.0.0.1 -p $postgres_port -k $postgres_data -c fsync=off" start >/dev/null

export UNIONBOT_TEST_REDIS=127.0.0.1:$redis_port
export UNIONBOT_TEST_POSTGRES="Host=127.0.0.1;Port=$postgres_port;Username=unionbot;Database=postgres"
UNIONBOT_TEST_CHROMIUM=$(command -v chromium)
export UNIONBOT_TEST_CHROMIUM
export DOTNET_CLI_TELEMETRY_OPTOUT=1

(cd tests/clients && npm ci --prefer-offline --silent)
results=$work/results
status=0
for project in tests/Sdk tests; do
  dotnet test "$project" --logger "trx;LogFileName=${project//\//-}.trx" --results-directory "$results" "$@" || status=$?
done

# the numbers are those of the results files; without one, or with no test in it, the run has failed
count() { { grep -ho '<Counters [^>]*>' "$results/$1.trx" 2>/dev/null || true; } | sed -n "s/.* $2=\"\([0-9]*\)\".*/\1/p"; }
total=0 passed=0 failed=0
for project in tests-Sdk tests; do
  ran=$(count "$project" total)
  if [ "${ran:-0}" = 0 ]; then
    echo "$project ran no test" >&2
    if [ $# = 0 ]; then status=1; fi # a filter may leave nothing of one of them
    continue
  fi
  total=$((total + ran)) passed=$((passed + $(count "$project" passed))) failed=$((failed + $(count "$project" failed)))
done
echo "$passed passed, $failed failed, $((total - passed - failed)) skipped"
if [ "$total" = 0 ] || [ "$failed" != 0 ]; then exit 1; fi
exit "$status"
