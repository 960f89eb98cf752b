{{/* What holds data: uninstalling the release, or switching an option off, must not delete it. */}}
{{- define "zorgkring.kept-metadata" -}}
namespace: {{ .root.Release.Namespace }}
labels:
  # None with a version: Strimzi hands labels on to its pods, and would restart Kafka whenever the chart is upgraded.
  app.kubernetes.io/part-of: zorgkring
  app.kubernetes.io/instance: {{ .root.Release.Name }}
  app.kubernetes.io/managed-by: {{ .root.Release.Service }}
  {{- with .labels }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
annotations:
  helm.sh/resource-policy: keep
{{- end }}

{{- define "zorgkring.storage" -}}
size: {{ .size }}
{{- with .storageClass }}
storageClass: {{ . }}
{{- end }}
{{- end }}
