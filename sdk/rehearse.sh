#!/usr/bin/env bash
# Rehearses -p:UpstreamSdk=true where no registry has the published packages: packs the stand-ins under their names and versions, builds
# the whole solution on those packages and runs the SDK's tests on them. In a copy, with a package folder of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/tree"
git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
  [ ! -f "$file" ] || cp --parents "$file" "$work/tree"
done
if [ -d bot/wwwroot/lib ]; then cp -r bot/wwwroot/lib "$work/tree/bot/wwwroot/lib"; fi
cd "$work/tree"

for project in sdk/*/; do dotnet pack "$project" -o "$work/feed" -v quiet -nologo; done

# packages that are here already are read from where they are; those of the feed must never be taken for the real ones later
known=${NUGET_PACKAGES:-$HOME/.nuget/packages}
export NUGET_PACKAGES=$work/packages
rm -rf sdk/*/obj sdk/*/bin
upstream=(-p:UpstreamSdk=true "-p:RestoreAdditionalProjectSources=$work/feed" "-p:RestoreFallbackFolders=$known")
dotnet build UnionBot.sln "${upstream[@]}" -v quiet -nologo
dotnet test tests/Sdk --no-build "${upstream[@]}" -v quiet -nologo
echo "The switch works: the solution builds on packages, and the SDK's tests pass on them."
