#!/bin/sh
# Signs in as an operator and reads the health of all services through the gateway. Needs curl, and from the environment
# ISSUER (the realm), GATEWAY (its address), CLIENT_ID and CLIENT_SECRET of a client with the role operator.
set -eu

fail() {
  echo "FAILED: $1" >&2
  exit 1
}

umask 077 # what Keycloak answers is a key to the door
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

status=$(curl -s -o "$answer" -w '%{http_code}' -m 10 "$GATEWAY/q/health") || fail "the gateway does not answer at $GATEWAY"
[ "$status" = 401 ] || fail "the gateway answers a stranger with $status, and must refuse with 401"
echo "a stranger is refused"

# Read from standard input, so that no secret shows in a list of processes; encoded, since it may hold any character.
status=$(printf '%s' "$CLIENT_SECRET" \
  | curl -s -o "$answer" -w '%{http_code}' -m 10 --data-urlencode grant_type=client_credentials \
    --data-urlencode "client_id=$CLIENT_ID" --data-urlencode client_secret@- "$ISSUER/protocol/openid-connect/token") \
  || fail "Keycloak does not answer at $ISSUER"
[ "$status" = 200 ] || fail "Keycloak refuses the client $CLIENT_ID with $status"
token=$(sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p' "$answer")
[ -n "$token" ] || fail "Keycloak's answer holds no token"
echo "signed in as $CLIENT_ID"

status=$(printf 'header = "Authorization: Bearer %s"' "$token" \
  | curl -s -o "$answer" -w '%{http_code}' -m 20 -K - "$GATEWAY/q/health")
cat "$answer"
echo
case "$status" in
  200) echo "all services are ready" ;;
  503) fail "a service is not ready" ;;
  401 | 403) fail "the gateway refuses the client with $status; does it have the role operator and the audience zorgkring-api?" ;;
  *) fail "the gateway answers with $status" ;;
esac
