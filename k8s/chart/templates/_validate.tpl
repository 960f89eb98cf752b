{{/*
What values.schema.json cannot say, since it compares two values. Each complaint names the value, as the schema's do; all are said at once.
*/}}
{{- define "zorgkring.validate" -}}
{{- $complaints := include "zorgkring.complaints" . | fromYamlArray -}}
{{- if $complaints -}}
{{- fail (printf "values that do not fit together:\n- %s" (join "\n- " $complaints)) -}}
{{- end -}}
{{- end }}

{{- define "zorgkring.complaints" -}}
{{- $values := .Values -}}
{{- $complaints := list -}}
{{- $prefix := include "zorgkring.prefix" (dict "root" $) -}}
{{- if not (regexMatch "^[a-z]([a-z0-9-]*[a-z0-9])?$" $prefix) -}}
{{- $complaints = append $complaints (printf "/fullnameOverride: a Service cannot be named after %q, which must begin with a letter and have no dot" $prefix) -}}
{{- end -}}
{{- if regexMatch "^[^/]*[.:]" $values.image.prefix -}}
{{- $complaints = append $complaints (printf "/image/prefix: %q begins with a registry, which goes into image.registry" $values.image.prefix) -}}
{{- end -}}
{{- $host := (urlParse $values.gateway.publicUrl).hostname -}}
{{- if and (or $values.ingress.enabled $values.httpRoute.enabled) (regexMatch "^[0-9.]+$" $host) -}}
{{- $complaints = append $complaints (printf "/gateway/publicUrl: an Ingress or HTTPRoute has a host name, not the address %s" $host) -}}
{{- end -}}
{{- if and $values.evaluation.enabled (not $values.evaluation.given.realms) -}}
{{- $complaints = append $complaints "/evaluation/given: empty; ./zorgkring images writes it to .zorgkring/images/evaluation.yaml, which goes to Helm beside values-evaluation.yaml" -}}
{{- end -}}
{{- $complaints = concat $complaints (include "zorgkring.kafka-complaints" . | fromYamlArray) -}}
{{- $sized := dict "/database/cluster/resources" $values.database.cluster.resources "/kafka/cluster/resources" $values.kafka.cluster.resources -}}
{{- range $name, $own := $values.services -}}
{{- $service := mustMergeOverwrite (deepCopy $values.defaults) (deepCopy $own) -}}
{{- $_ := set $sized (printf "/services/%s/resources" $name) $service.resources -}}
{{- $scaling := $service.autoscaling -}}
{{- if gt (int $scaling.minReplicas) (int $scaling.maxReplicas) -}}
{{- $complaints = append $complaints (printf "/services/%s/autoscaling: minReplicas %d is above maxReplicas %d" $name (int $scaling.minReplicas) (int $scaling.maxReplicas)) -}}
{{- end -}}
{{- end -}}
{{- range $path, $resources := $sized -}}
{{- range $resource, $limit := $resources.limits -}}
{{- $request := get ($resources.requests | default dict) $resource -}}
{{- if and $request (gt (include "zorgkring.quantity" $request | float64) (include "zorgkring.quantity" $limit | float64)) -}}
{{- $complaints = append $complaints (printf "%s/requests/%s: %s is above the limit %s" $path $resource $request $limit) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- $complaints | toYaml -}}
{{- end }}

{{- define "zorgkring.kafka-complaints" -}}
{{- $kafka := .Values.kafka -}}
{{- $complaints := list -}}
{{- if gt (int $kafka.topics.minInSyncReplicas) (int $kafka.topics.replicas) -}}
{{- $complaints = append $complaints (printf "/kafka/topics/minInSyncReplicas: %d is above replicas %d, and nothing could be written" (int $kafka.topics.minInSyncReplicas) (int $kafka.topics.replicas)) -}}
{{- end -}}
{{- if and $kafka.cluster.create (gt (int $kafka.topics.replicas) (int $kafka.cluster.replicas)) -}}
{{- $complaints = append $complaints (printf "/kafka/topics/replicas: %d is above the %d nodes of kafka.cluster.replicas" (int $kafka.topics.replicas) (int $kafka.cluster.replicas)) -}}
{{- end -}}
{{- $complaints | toYaml -}}
{{- end }}

{{/* A quantity of Kubernetes as a number. */}}
{{- define "zorgkring.quantity" -}}
{{- $units := dict "" 1 "m" 0.001 "k" 1e3 "M" 1e6 "G" 1e9 "T" 1e12 "Ki" 1024 "Mi" 1048576 "Gi" 1073741824 "Ti" 1099511627776 -}}
{{- mulf (regexFind "^[0-9.]+" . | float64) (get $units (regexFind "[A-Za-z]*$" .)) -}}
{{- end }}
