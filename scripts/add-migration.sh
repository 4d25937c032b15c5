#!/usr/bin/env bash
# Adds a migration for all three databases at once:  scripts/add-migration.sh NAME
# With --anew it first throws the last one of that name away (only while it has been applied nowhere):  scripts/add-migration.sh --anew NAME
set -euo pipefail
cd "$(dirname "$0")/.."

anew=false
declare -A number
if [ "${1:-}" = "--anew" ]; then anew=true; shift; fi
name=${1:?usage: scripts/add-migration.sh [--anew] NAME}
project=src/AfterSalesKpi.Data

dotnet tool restore >/dev/null
if $anew; then
  for provider in Sqlite SqlServer PostgreSql; do
    folder=$project/Providers/$provider/Migrations
    number[$provider]=$(basename "$(ls "$folder"/*_"$name".cs | head -1)" "_$name.cs")
    rm -f "$folder"/*_"$name".cs "$folder"/*_"$name".Designer.cs
    # The snapshot is that of the last migration left; with none left there is no snapshot.
    if ls "$folder"/*.Designer.cs >/dev/null 2>&1; then
      echo "$folder has earlier migrations: take the last one back with 'dotnet ef migrations remove' instead." >&2
      exit 1
    fi
    rm -f "$folder"/*ModelSnapshot.cs
  done
fi

dotnet build "$project" -v q -nologo -p:RunAnalyzers=false
for provider in Sqlite SqlServer PostgreSql; do
  # Never with --namespace: the snapshot would land in a stray folder.
  dotnet ef migrations add "$name" --no-build --project "$project" --startup-project "$project" \
    --context "${provider}KpiDbContext" --output-dir "Providers/$provider/Migrations"

  # Made anew it keeps its number, so that two branches that do so differ in what they say only.
  if $anew; then
    folder=$project/Providers/$provider/Migrations
    now=$(basename "$(ls "$folder"/*_"$name".cs | head -1)" "_$name.cs")
    mv "$folder/${now}_$name.cs" "$folder/${number[$provider]}_$name.cs"
    mv "$folder/${now}_$name.Designer.cs" "$folder/${number[$provider]}_$name.Designer.cs"
    sed -i "s/${now}_$name/${number[$provider]}_$name/" "$folder/${number[$provider]}_$name.Designer.cs"
  fi
done
