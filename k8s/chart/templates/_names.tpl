{{/* Every helper takes a context: root (the chart's own $), name (of the service), service (its values, defaults merged). */}}

{{- define "zorgkring.fullname" -}}
{{- printf "%s-%s" .root.Release.Name .name | trunc 63 | trimSuffix "-" -}}
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
{{- printf "%s/%s:%s" $image.prefix .name ($image.tag | default .root.Chart.AppVersion) -}}
{{- with .service.digest }}@{{ . }}{{ end -}}
{{- end }}

{{/* A configuration name as MicroProfile Config looks it up among environment variables. */}}
{{- define "zorgkring.env-name" -}}
{{- regexReplaceAll "[^A-Za-z0-9]" . "_" | upper -}}
{{- end }}
