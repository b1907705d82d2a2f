#!/usr/bin/env bash
# Writes docs/reference.md and docs/reference.zh-CN.md from the help of the commands; a test fails when they are stale.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
JAVA_HOME="$(./thresher --jdk)"
export JAVA_HOME
mvn -q -Dquick -pl app -am test -Dtest=ReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Dthresher.reference=write
