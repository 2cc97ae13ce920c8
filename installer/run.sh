#!/usr/bin/env bash
# Installs what is missing, builds, and opens the sample programme. Without a display it takes the
# main job through the command line into ./out and says what lies there.
set -euo pipefail
cd "$(dirname "$0")/.."
./installer/install-debian.sh packages.debian.txt
cmake --preset release >/dev/null
cmake --build --preset release
bin=build/release/bin
mkdir -p out

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    sample=out/sample.prize
    [ -e "$sample" ] || "$bin/prizedesk-cli" demo "$sample"
    exec "$bin/prizedesk" "$sample"
fi

echo "No display: taking the main job through the command line."
stamp="$(date +%Y%m%d-%H%M%S)"
folder="out/$stamp"
mkdir -p "$folder"
cli=("$bin/prizedesk-cli" --as "Sample office")
file="$folder/sample.prize"
data=resources/demo
"${cli[@]}" new "$file"
# Exit status 1 says that something needs attention: the sample is full of such rows.
attention() { "$@" || [ $? -eq 1 ]; }
attention "${cli[@]}" import entries "$file" "$data/entries_agents.xlsx" --theme T1 >"$folder/import-entries.txt"
attention "${cli[@]}" import applicants "$file" "$data/applicants_students.csv" >"$folder/import-applicants.txt"
"${cli[@]}" import judges "$file" "$data/judges.csv"
"${cli[@]}" import conflicts "$file" "$data/conflicts.csv"
attention "${cli[@]}" stage "$file" t1-final --enter-from "$data/finalists.csv" >"$folder/finalists.txt"
attention "${cli[@]}" import scores "$file" "$data/scores_final.csv" --stage t1-final
"${cli[@]}" rank "$file" --stage t1-final --method mean >"$folder/ranking.txt"
place=1
for entry in $("${cli[@]}" rank "$file" --stage t1-final --method mean | awk '$1 ~ /^[123]$/ { print $2 }'); do
    "${cli[@]}" award "$file" --entry "$entry" --prize "t1-$place" --reason "Place $place of the ranking" >/dev/null
    place=$((place + 1))
done
for format in xlsx csv cp932 json html pdf; do
    name="award-list.$format"
    [ "$format" = cp932 ] && name=award-list-cp932.csv
    if [ "$format" = pdf ] && [ "$(id -u)" -eq 0 ] && [ -z "${QTWEBENGINE_DISABLE_SANDBOX:-}" ]; then
        # Chromium refuses its sandbox to root; for the sample's own, harmless document it may do without.
        QTWEBENGINE_DISABLE_SANDBOX=1 "${cli[@]}" award-list "$file" --format pdf --profile public --out "$folder/$name"
        continue
    fi
    "${cli[@]}" award-list "$file" --format "$format" --profile public --out "$folder/$name"
done
"${cli[@]}" verify "$file"
cat <<TEXT

Results in $folder:
  sample.prize            the programme (open it: $bin/prizedesk $file)
  import-entries.txt      what the import of 150 entries found
  import-applicants.txt   what the import of 400 applicants found
  finalists.txt           the 40 entries of the final review
  ranking.txt             their ranking by the mean
  award-list.*            the award list in six formats
TEXT
