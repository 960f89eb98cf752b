{{- define "zorgkring.autoscaler" -}}
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  {{- include "zorgkring.metadata" . | nindent 2 }}
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: {{ include "zorgkring.fullname" . }}
  minReplicas: {{ .service.autoscaling.minReplicas }}
  maxReplicas: {{ .service.autoscaling.maxReplicas }}
  behavior:
    scaleDown:
      # Each pod that comes or goes makes its consumers share the partitions anew.
      stabilizationWindowSeconds: 600
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: {{ .service.autoscaling.cpuUtilization }}
{{- end }}

{{/* KEDA makes a HorizontalPodAutoscaler of it, by CPU and by how many events wait for the service. */}}
{{- define "zorgkring.scaled-object" -}}
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata:
  {{- include "zorgkring.metadata" . | nindent 2 }}
spec:
  scaleTargetRef:
    name: {{ include "zorgkring.fullname" . }}
  minReplicaCount: {{ .service.autoscaling.minReplicas }}
  maxReplicaCount: {{ .service.autoscaling.maxReplicas }}
  cooldownPeriod: 600
  triggers:
    - type: cpu
      metricType: Utilization
      metadata:
        value: {{ .service.autoscaling.cpuUtilization | quote }}
    {{- if .service.database }}
    - type: kafka
      metadata:
        # Looked up from KEDA's own namespace: a name without a dot is one of ours.
        bootstrapServers: {{ regexReplaceAll "(^|,)([A-Za-z0-9-]+):" .root.Values.kafka.servers (printf "${1}${2}.%s.svc:" .root.Release.Namespace) }}
        consumerGroup: {{ .name }}
        lagThreshold: {{ .service.autoscaling.consumerLag | quote }}
        offsetResetPolicy: earliest
        {{- if .root.Values.kafka.tls.enabled }}
        tls: enable
        {{- end }}
        {{- if .root.Values.kafka.sasl.enabled }}
        sasl: {{ get (dict "SCRAM-SHA-512" "scram_sha512" "SCRAM-SHA-256" "scram_sha256" "PLAIN" "plaintext") .root.Values.kafka.sasl.mechanism }}
        {{- end }}
      {{- if .root.Values.kafka.tls.enabled }}
      authenticationRef:
        name: {{ include "zorgkring.fullname" . }}
      {{- end }}
    {{- end }}
{{- end }}

{{/* What KEDA has to know to ask Kafka how far a service is: KEDA's names to the Secret and key that hold it, as YAML. */}}
{{- define "zorgkring.keda-secrets" -}}
{{- if and .service.database .service.autoscaling.enabled .service.autoscaling.keda -}}
{{- if .root.Values.kafka.sasl.enabled }}
password: {name: {{ .service.kafkaSecret }}, key: password}
{{- end }}
{{- if .root.Values.kafka.tls.enabled }}
ca: {{ .root.Values.kafka.tls.caSecret | toJson }}
{{- end }}
{{- end -}}
{{- end }}

{{/* KEDA asks as the service itself, whose rights are enough for it and for no other group. */}}
{{- define "zorgkring.trigger-authentication" -}}
{{- $user := dict "root" .root "name" (printf "%s-kafka-user" .name) -}}
apiVersion: keda.sh/v1alpha1
kind: TriggerAuthentication
metadata:
  {{- include "zorgkring.metadata" . | nindent 2 }}
spec:
  secretTargetRef:
    {{- range $parameter, $secret := include "zorgkring.keda-secrets" . | fromYaml }}
    - {parameter: {{ $parameter }}, name: {{ $secret.name }}, key: {{ $secret.key }}}
    {{- end }}
  {{- if .root.Values.kafka.sasl.enabled }}
  # Strimzi's Secret has no key for it.
  configMapTargetRef:
    - {parameter: username, name: {{ include "zorgkring.fullname" $user }}, key: username}
---
apiVersion: v1
kind: ConfigMap
metadata:
  {{- include "zorgkring.metadata" $user | nindent 2 }}
data:
  username: {{ .service.kafkaSecret }}
  {{- end }}
{{- end }}
