# Read by the scripts beside it: builds what is not built, reads the samples, and sets jdk and options for Java.
top="$(cd "$here/.." && pwd)"
jdk="$("$top/thresher" --jdk)"
"$top/thresher" --version >/dev/null # builds the program when a source is newer

built="$here/target/classpath"
if [[ ! -r "$built" || -n "$(find "$here/pom.xml" "$here/src/main" -newer "$built" -type f -print -quit)" ]]; then
  echo "notebooks: building (once)" >&2
  (cd "$top" && JAVA_HOME="$jdk" mvn -q -B -Dquick -DskipTests -Dspotless.check.skip=true -pl notebooks -am package 2>&1 |
    sed -e '/WARNING: /d' >&2; exit "${PIPESTATUS[0]}")
fi

store="${THRESHER_STORE:-$here/target/sample-store}"
# what another build read into the samples' store counts for nothing
if [[ -z "${THRESHER_STORE:-}" && ! "$store/catalogue.jsonl" -nt "$top/app/target/classpath" ]]; then
  rm -rf "$store"
  "$top/thresher" demo --store "$store" >/dev/null
fi

options=(-Xmx512m -XX:+UseSerialGC -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8
  -Dthresher.launcher="$top/thresher" -Dthresher.store="$store" -cp "$here/target/classes:$(<"$built")")
