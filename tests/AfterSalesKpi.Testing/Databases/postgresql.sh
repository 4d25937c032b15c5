#!/bin/sh
# A PostgreSQL server of the tests' own, in a folder of its own, reached by a socket in that folder.
#   postgresql.sh start FOLDER BINARIES   makes and starts it
#   postgresql.sh guard FOLDER BINARIES   waits until no test process holds FOLDER/users.lock, then stops and removes it
set -eu
folder=$2
bin=$3

# The server refuses to run as root.
owner=postgres
id "$owner" >/dev/null 2>&1 || owner=nobody
as_owner() {
  if [ "$(id -u)" = 0 ]; then runuser -u "$owner" -- "$@"; else "$@"; fi
}

stop() {
  if [ -d "$folder/pg/data" ]; then as_owner "$bin/pg_ctl" -D "$folder/pg/data" -m immediate -w stop >/dev/null 2>&1 || true; fi
  rm -rf "$folder/pg"
}

case $1 in
  start)
    stop
    mkdir -m 700 "$folder/pg"
    if [ "$(id -u)" = 0 ]; then chown "$owner" "$folder/pg"; fi
    cd "$folder/pg"
    # A collation that is not byte order, so that a forgotten ordinal collation shows.
    as_owner "$bin/initdb" -D "$folder/pg/data" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 \
      --locale-provider=icu --icu-locale=zh-CN --no-sync
    as_owner "$bin/pg_ctl" -D "$folder/pg/data" -l "$folder/pg/log" -w -t 60 -o "-k $folder/pg -c listen_addresses= \
      -c max_connections=400 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=on \
      -c shared_buffers=128MB -c max_wal_size=2GB -c timezone=UTC" start
    ;;
  guard)
    exec flock -x "$folder/users.lock" "$0" stop "$folder" "$bin"
    ;;
  stop)
    stop
    rm -rf "$folder/sqlite"
    ;;
esac
