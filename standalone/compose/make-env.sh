#!/bin/sh
# Prints .env.example with every empty value filled at random; needs nothing but a POSIX shell and /dev/urandom.
set -eu
umask 077
cd "$(dirname "$0")/../.."
while IFS= read -r line; do
  case "$line" in
    *_KEY=) printf '%s%s\n' "$line" "$(head -c 32 /dev/urandom | base64)" ;;
    [A-Z]*=) printf '%s%s\n' "$line" "$(head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n')" ;;
    *) printf '%s\n' "$line" ;;
  esac
done < .env.example
