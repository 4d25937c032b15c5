#!/usr/bin/env bash
# Builds everything and runs every test; nothing may be skipped. On Debian and Ubuntu it first installs what the tests need and is missing.
# The last line is "N passed, N failed, N skipped"; the exit code is 0 only when nothing failed and nothing was skipped.
set -uo pipefail
cd "$(dirname "$0")/.."

missing=()
find_any() { for name in "$@"; do command -v "$name" >/dev/null 2>&1 && return 0; done; return 1; }
find_any chromium chromium-browser google-chrome || missing+=(chromium)
{ compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || find_any initdb; } || missing+=(postgresql)
{ find_any fc-list && [ -n "$(fc-list :lang=zh 2>/dev/null | head -1)" ]; } || missing+=(fontconfig fonts-noto-cjk)
find_any node || missing+=(nodejs)
find_any npm || missing+=(npm)
if [ ${#missing[@]} -gt 0 ]; then
  if command -v apt-get >/dev/null 2>&1; then
    echo "Installing: ${missing[*]}"
    root=""; [ "$(id -u)" -eq 0 ] || root="sudo"
    $root apt-get update -qq && $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  else
    echo "Please install these first: ${missing[*]}" >&2
  fi
fi

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
export KPI_TESTS_MUST_RUN=1
[ -d ../shared/data/northwind ] || echo "The data of ../shared/data/northwind is not here: its test is left out."

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
passed=0; failed=0; skipped=0
if ! dotnet build AfterSalesKpi.sln -v minimal; then
  echo "The build failed."
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
fi

count() { sed -n "s/.*<Counters.*[^a-zA-Z]$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -1; }
for project in tests/*.Tests/*.csproj; do
  name=$(basename "$project" .csproj)
  echo "== $name"
  dotnet test "$project" --no-build --logger "console;verbosity=normal" --logger "trx;LogFileName=$results/$name.trx"
  code=$?
  if [ ! -f "$results/$name.trx" ]; then
    # Without a single test there is no result file; that is no failure.
    [ $code -eq 0 ] || failed=$((failed + 1))
    continue
  fi
  total=$(count "$results/$name.trx" total); executed=$(count "$results/$name.trx" executed)
  ok=$(count "$results/$name.trx" passed); bad=$((executed - ok))
  # A test host that died has failed even when all tests that it still told of had passed.
  [ $code -eq 0 ] || [ $bad -gt 0 ] || bad=1
  passed=$((passed + ok)); failed=$((failed + bad)); skipped=$((skipped + total - executed))
done

echo "$passed passed, $failed failed, $skipped skipped"
[ $failed -eq 0 ] && [ $skipped -eq 0 ] && [ $passed -gt 0 ]
