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
    {{- end }}
{{- end }}
