#!/bin/sh
# Compiles Program.cs with mono into the folder that is named. Its compiler knows no statements outside of a class, no "await" in Main and
# no "using var", so the lines of Program.cs are put where it takes them, below what "dotnet" brings along by itself.
set -eu
folder=${1:?"Say where to: sh compile.sh FOLDER"}
mono=$(dirname "$0")
mkdir -p "$folder"
{
  echo 'using System; using System.Net.Http; using System.Threading.Tasks;'
  grep '^using [A-Z].*;$' "$mono/../Program.cs"
  echo 'static class Program { static void Main() { Run().GetAwaiter().GetResult(); } static async Task Run() {'
  grep -v '^using [A-Z].*;$' "$mono/../Program.cs" | sed 's/^using var /var /'
  echo '} }'
} > "$folder/Program.cs"
mcs -langversion:latest -r:System.Net.Http.dll -out:"$folder/import.exe" "$folder/Program.cs" "$mono/JsonSerializer.cs"
