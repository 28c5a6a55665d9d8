#!/bin/sh
# What a content management system runs before it publishes: an article in, a report beside it, and whether it may go out.
#
#     ./pre-publish.sh story.html report.html
#
# Ends with 0: publish. 1: something contradicts its source; show the report to the desk. 2: it could not be checked, which is no verdict
# on the article; whether it goes out then is for the newsroom to decide.
#
# FIRSTHAND  how the program is called (the default: firsthand)
set -u

story=$1
report=$2

# Written under another name first: a report that is there is a whole one.
${FIRSTHAND:-firsthand} check "$story" --format html --fail-on refuted >"$report.part"
code=$?
if [ "$code" -lt 2 ]; then
  mv "$report.part" "$report"
else
  rm -f "$report.part"
fi
exit "$code"
