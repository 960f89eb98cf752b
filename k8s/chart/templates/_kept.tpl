{{/* What holds data: uninstalling the release, or switching an option off, must not delete it. */}}
{{- define "zorgkring.kept-metadata" -}}
namespace: {{ .root.Release.Namespace }}
labels:
  {{- include "zorgkring.release-labels" . | nindent 2 }}
  app.kubernetes.io/instance: {{ .root.Release.Name }}
annotations:
  helm.sh/resource-policy: keep
{{- end }}

{{- define "zorgkring.storage" -}}
size: {{ .size }}
{{- with .storageClass }}
storageClass: {{ . }}
{{- end }}
{{- end }}
