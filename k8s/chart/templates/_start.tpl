{{/*
How long a start may take, in one place: a pod waits for its schema as long as a migration may run, then starts, and a Deployment that
waits for its pods waits longer than that.
*/}}

{{/* Seconds that a pod waits for its schema. */}}
{{- define "zorgkring.schema-wait" -}}
{{- ternary .root.Values.migrations.activeDeadlineSeconds 0 (hasKey .service "database") -}}
{{- end }}

{{/* How often the startup probe may fail: the wait for the schema, which opens no port, and the start itself. */}}
{{- define "zorgkring.startup-failures" -}}
{{- $probe := .service.probes.startup -}}
{{- add $probe.failureThreshold (ceil (divf (include "zorgkring.schema-wait" . | float64) $probe.periodSeconds)) -}}
{{- end }}

{{/* What Helm's --wait is bound by. The last two minutes are for the image and a place on a node. */}}
{{- define "zorgkring.progress-deadline" -}}
{{- add (mul (include "zorgkring.startup-failures" .) .service.probes.startup.periodSeconds) 120 -}}
{{- end }}

{{/*
How many pods a Deployment is told to have. One that an autoscaler or a hand has scaled keeps its number: another would be a conflict for
Helm 4, and for Helm 3 an outage, and so would none where there was one before. Only another number in the values is said.
*/}}
{{- define "zorgkring.replicas" -}}
{{- $said := include "zorgkring.said-replicas" . -}}
{{- $there := lookup "apps/v1" "Deployment" .root.Release.Namespace (include "zorgkring.fullname" .) -}}
{{- $before := dig "metadata" "annotations" "zorgkring.be/replicas" "" $there -}}
{{- if and $there (or (eq $said "autoscaled") (eq $said "unsaid") (eq $said $before)) -}}
{{- dig "spec" "replicas" 1 $there -}}
{{- else if eq $said "autoscaled" -}}
{{- .service.autoscaling.minReplicas -}}
{{- else if ne $said "unsaid" -}}
{{- $said -}}
{{- end -}}
{{- end }}

{{- define "zorgkring.said-replicas" -}}
{{- if .service.autoscaling.enabled -}}
autoscaled
{{- else if kindIs "invalid" .service.replicas -}}
unsaid
{{- else -}}
{{- int .service.replicas -}}
{{- end -}}
{{- end }}
