#!/bin/sh
# Counts instructions of reading: a number that does not depend on what else the machine does.
#
# `benches/reading.sh` prints the instructions for one page of the portal (100 hits, 5 MB), making it up not included, and for one
# run that finds 1,500 calls as they were, with the run before it that filled the store. Needs valgrind, and some minutes.
set -eu
cd "$(dirname "$0")/.."
export RUSTFLAGS="-C target-cpu=x86-64-v2" CRIER_ONCE=1
bench=$(cargo bench --bench reading --no-run --message-format=json 2>/dev/null |
    sed -n 's/.*"executable":"\([^"]*reading[^"]*\)".*/\1/p' | tail -n 1)
count() {
    valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null "$bench" --bench "$1" 2>&1 |
        sed -n 's/.*I *refs: *//p' | tr -d ','
}
echo "page: $(($(count page) - $(count made))) instructions"
echo "sync, and the run before it: $(count sync) instructions"
