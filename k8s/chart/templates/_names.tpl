{{/* Every helper takes a context: root (the chart's own $), name (of the service), service (its values, defaults merged). */}}

{{/*
The one way to a name. Kubernetes takes 63 characters for most; two names that differ after the 54th stay two by the sum of the whole.
Takes a list: the name, and how much of it may stay as it is.
*/}}
{{- define "zorgkring.shortened" -}}
{{- $name := first . -}}
{{- $most := last . -}}
{{- if gt (len $name) $most -}}
{{- printf "%s-%s" ($name | trunc (int (sub $most 9)) | trimSuffix "-") ($name | sha256sum | trunc 8) -}}
{{- else -}}
{{- $name -}}
{{- end -}}
{{- end }}

{{- define "zorgkring.prefix" -}}
{{- .root.Values.fullnameOverride | default .root.Release.Name -}}
{{- end }}

{{- define "zorgkring.fullname" -}}
{{- include "zorgkring.shortened" (list (printf "%s-%s" (include "zorgkring.prefix" .) .name) 63) -}}
{{- end }}

{{/* Of a Job, whose name ends with the print of what it runs. */}}
{{- define "zorgkring.printed-name" -}}
{{- printf "%s-%s" (include "zorgkring.shortened" (list (printf "%s-%s" (include "zorgkring.prefix" .) .name) 54)) .print -}}
{{- end }}

{{- define "zorgkring.release-labels" -}}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version }}
app.kubernetes.io/part-of: zorgkring
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
{{- end }}

{{- define "zorgkring.selector" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end }}

{{- define "zorgkring.labels" -}}
{{ include "zorgkring.release-labels" . }}
{{ include "zorgkring.selector" . }}
{{- end }}

{{- define "zorgkring.metadata" -}}
name: {{ include "zorgkring.fullname" . }}
namespace: {{ .root.Release.Namespace }}
labels:
  {{- include "zorgkring.labels" . | nindent 2 }}
{{- end }}

{{- define "zorgkring.image" -}}
{{- $image := .root.Values.image -}}
{{- printf "%s/%s/%s:%s" $image.registry $image.prefix .name ($image.tag | default .root.Chart.AppVersion) -}}
{{- with .service.digest }}@{{ . }}{{ end -}}
{{- end }}

{{/* A configuration name as MicroProfile Config looks it up among environment variables. */}}
{{- define "zorgkring.env-name" -}}
{{- regexReplaceAll "[^A-Za-z0-9]" . "_" | upper -}}
{{- end }}
