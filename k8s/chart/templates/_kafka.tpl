{{/* Where Strimzi looks for topics and users. These helpers take the chart's own $. */}}
{{- define "zorgkring.kafka-namespace" -}}
{{- .Values.kafka.topics.namespace | default .Release.Namespace -}}
{{- end }}

{{/* The Secrets that Strimzi makes in the release's namespace of the users that the chart asks for, as a YAML list. */}}
{{- define "zorgkring.kafka-users" -}}
{{- $secrets := list -}}
{{- if and .Values.kafka.users.create (eq (include "zorgkring.kafka-namespace" .) .Release.Namespace) -}}
{{- range .Values.services -}}
{{- $secrets = append $secrets .kafkaSecret -}}
{{- end -}}
{{- end -}}
{{- $secrets | toYaml -}}
{{- end }}
