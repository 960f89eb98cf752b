{{- define "zorgkring.service" -}}
apiVersion: v1
kind: Service
metadata:
  {{- include "zorgkring.metadata" . | nindent 2 }}
spec:
  type: ClusterIP
  selector:
    {{- include "zorgkring.selector" . | nindent 4 }}
  ports:
    - {name: http, port: 8080, targetPort: http, protocol: TCP, appProtocol: http}
    # For Prometheus and, of the four behind it, for the gateway; a NetworkPolicy keeps others away.
    - {name: management, port: 9000, targetPort: management, protocol: TCP, appProtocol: http}
{{- end }}

{{- define "zorgkring.service-account" -}}
apiVersion: v1
kind: ServiceAccount
metadata:
  {{- include "zorgkring.metadata" . | nindent 2 }}
automountServiceAccountToken: false
{{- end }}

{{- define "zorgkring.pod-disruption-budget" -}}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  {{- include "zorgkring.metadata" . | nindent 2 }}
spec:
  maxUnavailable: 1
  # A pod that is not ready guards nothing and would hold up the node's drain.
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      {{- include "zorgkring.selector" . | nindent 6 }}
{{- end }}
