#!/bin/sh
# Makes the topics that are missing, and gives those that are there their configuration. A line of TOPICS (a file) is a topic:
# its name, partitions, replicas, and key=value as often as needed. From the environment: KAFKA_SERVERS, KAFKA_BIN (the folder
# of Kafka's commands) and, when brokers ask for more than an address, CLIENT_PROPERTIES (a file).
set -euf

fail() {
  echo "FAILED: $1" >&2
  exit 1
}

kafka() {
  command=$1
  shift
  "$KAFKA_BIN/$command" --bootstrap-server "$KAFKA_SERVERS" ${CLIENT_PROPERTIES:+--command-config "$CLIENT_PROPERTIES"} "$@"
}

described=$(kafka kafka-topics.sh --describe) || fail "no broker answers at $KAFKA_SERVERS"

# The number of partitions of a topic that is there; nothing when it is not.
partitions_of() {
  echo "$described" | awk -v name="$1" \
    '$1 == "Topic:" && $2 == name { for (i = 3; i < NF; i++) if ($i == "PartitionCount:") print $(i + 1) }'
}

# Looked at before anything is changed. A key goes to a partition by their number: more of them would part a person's events.
refused=""
while read -r name partitions rest; do
  found=$(partitions_of "$name")
  if [ -n "$found" ] && [ "$found" != "$partitions" ]; then
    echo "$name has $found partitions and must have $partitions" >&2
    refused=yes
  fi
done <"$TOPICS"
[ -z "$refused" ] || fail "partitions are part of the contract and are never changed; nothing was done"

# Kafka's commands would read the list themselves, were it their standard input.
while read -r name partitions replicas settings; do
  set --
  if [ -z "$(partitions_of "$name")" ]; then
    for setting in $settings; do
      set -- "$@" --config "$setting"
    done
    kafka kafka-topics.sh --create --if-not-exists --topic "$name" --partitions "$partitions" \
      --replication-factor "$replicas" "$@" </dev/null
  else
    changes=""
    for setting in $settings; do
      # A list of values is bracketed, for a comma parts settings here.
      case "$setting" in *,*) setting="${setting%%=*}=[${setting#*=}]" ;; esac
      changes="$changes${changes:+,}$setting"
    done
    kafka kafka-configs.sh --alter --entity-type topics --entity-name "$name" --add-config "$changes" </dev/null
  fi
done <"$TOPICS"
echo "the topics are as they must be"
