#!/bin/sh
# Checks an archive on several machines with GNU parallel. One JSON object a line comes in on standard input, one goes out for each, in
# the same order.
#
#     HOSTS=one,two,three ./archive-over-hosts.sh < archive.ndjson > answers.ndjson
#
# HOSTS      machines that you reach by ssh without a password, with commas between; ":" is this one (the default)
# FIRSTHAND  how the program is called there
# BLOCK      how much a worker is given at a time: large enough that starting it (a third of a second) costs nothing
set -eu

exec parallel --pipe --keep-order --block "${BLOCK:-10M}" --sshlogin "${HOSTS:-:}" --halt now,fail=1 \
  "${FIRSTHAND:-firsthand} check --ndjson --no-config"
