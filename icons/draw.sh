#!/usr/bin/env bash
# Draws every size of the icon from escale.svg. Needs rsvg-convert (librsvg2-bin) and ImageMagick.
set -euo pipefail
cd "$(dirname "$0")"
for size in 32 128 256 512; do
  rsvg-convert --width "$size" --height "$size" escale.svg --output "$size.png"
  convert "$size.png" -define png:color-type=6 -define png:exclude-chunks=date,time PNG32:"$size.png"
done
convert -background none 256.png -define icon:auto-resize=256,64,48,32,16 escale.ico
