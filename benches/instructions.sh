#!/bin/sh
# Counts instructions of matching: a number that does not depend on what else the machine does.
#
# `benches/instructions.sh [INTERESTS]` prints the instructions for building the index, an interest, and for one call.
# Needs valgrind, and takes some minutes. Version 3.19 dies on AVX-512, so the build must not be for the machine's own
# processor: it is for x86-64-v2, and what libraries find out at run time, valgrind hides from them.
set -eu
cd "$(dirname "$0")/.."
interests="${1:-20000}"
export RUSTFLAGS="-C target-cpu=x86-64-v2"
bench=$(cargo bench --bench matching --no-run --message-format=json 2>/dev/null |
    sed -n 's/.*"executable":"\([^"]*matching[^"]*\)".*/\1/p' | tail -n 1)
count() {
    valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null "$bench" --bench instructions "$@" 2>&1 |
        sed -n 's/.*I *refs: *//p' | tr -d ','
}
built=$(count "$interests")
called=$(count "$interests" calls)
half=$(count "$((interests / 2))")
echo "building: $(((built - half) / (interests - interests / 2))) instructions an interest, making it up included"
echo "matching: $(((called - built) / 100)) instructions a call against $interests interests, its reading not included"
