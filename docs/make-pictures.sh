#!/usr/bin/env bash
# Draws every page of the workbench over the sample lists at two widths, by the real program in headless Chromium:
#   docs/make-pictures.sh            # writes docs/pictures/*.png
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
JAVA_HOME="$(./thresher --jdk)"
export JAVA_HOME
mvn -q -Dquick -pl app -am test -Dtest=PicturesTest -Dsurefire.failIfNoSpecifiedTests=false -Dthresher.pictures="$PWD/docs/pictures"
