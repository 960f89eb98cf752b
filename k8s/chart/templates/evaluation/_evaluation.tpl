{{/*
For values-evaluation.yaml: one PostgreSQL, one Kafka and one Keycloak, for a look at the platform. Each is named after the host in the
address by which the services know it, so that address and object cannot part.
*/}}
{{- define "zorgkring.evaluation-part" -}}
{{- $values := .Values -}}
{{- $hosts := dict
  "postgres" (regexFind "^[^:]+" $values.database.address)
  "kafka" (regexFind "^[^:]+" $values.kafka.servers)
  "keycloak" (urlParse $values.oidc.issuer).hostname -}}
{{- get $hosts .part -}}
{{- end }}

{{/* Takes root, part (postgres, kafka, keycloak) and user (of the image). The pod has what every pod of the chart has. */}}
{{- define "zorgkring.evaluation-context" -}}
{{- $part := get .root.Values.evaluation .part -}}
{{- $service := mustMergeOverwrite (deepCopy .root.Values.defaults) (dict "runAsUser" .user "fsGroup" .user "resources" $part.resources) -}}
{{- dict "service" $service | toYaml -}}
{{- end }}

{{- define "zorgkring.evaluation-image" -}}
{{- $part := get .root.Values.evaluation .part -}}
{{- $part.image -}}{{- with $part.digest }}@{{ . }}{{ end -}}
{{- end }}

{{/* Beside the pod: its account, its Service under the name of the address, and its disk. Takes host, ports and the context. */}}
{{- define "zorgkring.evaluation-around" -}}
{{- $host := include "zorgkring.evaluation-part" (dict "Values" .root.Values "part" .part) -}}
{{ include "zorgkring.service-account" . }}
---
apiVersion: v1
kind: Service
metadata:
  name: {{ $host }}
  namespace: {{ .root.Release.Namespace }}
  labels:
    {{- include "zorgkring.labels" . | nindent 4 }}
spec:
  selector:
    {{- include "zorgkring.selector" . | nindent 4 }}
  ports:
    - {name: {{ .part }}, port: {{ .port }}, targetPort: {{ .port }}, protocol: TCP}
{{- with (get .root.Values.evaluation .part).storage }}
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  {{- include "zorgkring.metadata" $ | nindent 2 }}
spec:
  accessModes: [ReadWriteOnce]
  {{- with .storageClass }}
  storageClassName: {{ . }}
  {{- end }}
  resources:
    requests: {storage: {{ .size }}}
{{- end }}
{{- if .root.Values.networkPolicy.enabled }}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  {{- include "zorgkring.metadata" . | nindent 2 }}
spec:
  podSelector:
    matchLabels:
      {{- include "zorgkring.selector" . | nindent 6 }}
  policyTypes: [Ingress, Egress]
  ingress:
    # Whoever of the release the chart lets go there; a way needs both its ends.
    - from:
        - podSelector:
            matchLabels:
              app.kubernetes.io/part-of: zorgkring
              app.kubernetes.io/instance: {{ .root.Release.Name }}
      ports:
        - {protocol: TCP, port: {{ .port }}}
  egress:
    {{- if eq .part "keycloak" }}
    - to:
        {{- toYaml .root.Values.networkPolicy.dns.to | nindent 8 }}
      ports:
        {{- include "zorgkring.dns-ports" .root.Values.networkPolicy | nindent 8 }}
    - to:
        {{- toYaml .root.Values.networkPolicy.database.to | nindent 8 }}
      ports:
        - {protocol: TCP, port: {{ .root.Values.networkPolicy.database.port }}}
    # It tells the gateway of sessions that ended.
    - to:
        - podSelector:
            matchLabels:
              {{- include "zorgkring.selector" (dict "root" .root "name" "gateway") | nindent 14 }}
      ports:
        - {protocol: TCP, port: 8080}
    {{- else }}
    []
    {{- end }}
{{- end }}
{{- end }}

{{- define "zorgkring.evaluation-pod-metadata" -}}
labels:
  {{- include "zorgkring.selector" . | nindent 2 }}
  app.kubernetes.io/part-of: zorgkring
  {{- include "zorgkring.pod-labels" . | nindent 2 }}
{{- end }}
