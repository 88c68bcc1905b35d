#!/usr/bin/env bash
# Prints the figures of docs/deidentification.md. Further sets of texts with what must be found ("expected") may be given as JSON lines.
set -euo pipefail
cd "$(dirname "$0")"
mvn -o -q -B -f ../../pom.xml -pl incident-intake/deidentify -am test-compile
mvn -o -q -B -f ../../pom.xml -pl incident-intake/deidentify -am dependency:build-classpath -Dmdep.outputFile=target/classpath
classpath="target/classes:target/test-classes:$(cat target/classpath)"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
taskset -c 0 "$java" -Xmx256m -cp "$classpath" nl.tim.deidentify.Measure
for set in src/test/resources/narratives.jsonl "$@"; do
  ../../tim deidentify < "$set" > "target/$(basename "$set").out"
  echo "== score.py $(basename "$set")"
  python3 src/test/resources/score.py "$set" "target/$(basename "$set").out" | grep -E "^(ALL|bsn|phone|email|postal|leak|over)"
done
