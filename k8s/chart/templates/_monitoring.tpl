{{- define "zorgkring.service-monitor" -}}
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  {{- include "zorgkring.metadata" . | nindent 2 }}
    {{- with .root.Values.monitoring.labels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
spec:
  selector:
    matchLabels:
      {{- include "zorgkring.selector" . | nindent 6 }}
  endpoints:
    - port: management
      path: /q/metrics
      interval: 15s
  targetLabels: [app.kubernetes.io/name]
{{- end }}
