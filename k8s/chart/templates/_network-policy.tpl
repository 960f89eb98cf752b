{{/* The paths of one service: gateway <- ingress controller, services <- gateway; never service to service. */}}
{{- define "zorgkring.network-policy" -}}
{{- $policy := .root.Values.networkPolicy -}}
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
    - from:
        {{- if .service.database }}
        - podSelector:
            matchLabels:
              {{- include "zorgkring.selector" (dict "root" .root "name" "gateway") | nindent 14 }}
        {{- else }}
        {{- toYaml $policy.ingressController.from | nindent 8 }}
        - podSelector:
            matchLabels:
              {{- include "zorgkring.selector" (dict "root" .root "name" "test") | nindent 14 }}
        {{- end }}
      ports:
        - {protocol: TCP, port: 8080}
    - from:
        {{- toYaml $policy.monitoring.from | nindent 8 }}
        {{- if .service.database }}
        - podSelector:
            matchLabels:
              {{- include "zorgkring.selector" (dict "root" .root "name" "gateway") | nindent 14 }}
        {{- end }}
      ports:
        - {protocol: TCP, port: 9000}
  egress:
    - to:
        {{- toYaml $policy.dns.to | nindent 8 }}
      ports:
        {{- include "zorgkring.dns-ports" $policy | nindent 8 }}
    {{- $peers := ternary (list "oidc" "kafka" "database") (list "oidc" "kafka") (hasKey .service "database") }}
    {{- range $peer := ternary (append $peers "traces") $peers (not (empty $policy.traces)) }}
    - to:
        {{- toYaml (get $policy $peer).to | nindent 8 }}
      ports:
        - {protocol: TCP, port: {{ (get $policy $peer).port }}}
    {{- end }}
    {{- if not .service.database }}
    {{- $root := .root }}
    {{- range $name, $other := .root.Values.services }}
    {{- if $other.database }}
    - to:
        - podSelector:
            matchLabels:
              {{- include "zorgkring.selector" (dict "root" $root "name" $name) | nindent 14 }}
      ports:
        - {protocol: TCP, port: 8080}
        - {protocol: TCP, port: 9000}
    {{- end }}
    {{- end }}
    {{- end }}
{{- end }}

{{/* A migration goes to its database, and to Kafka never. */}}
{{- define "zorgkring.migration-network-policy" -}}
{{- $policy := .root.Values.networkPolicy -}}
{{- $migration := dict "root" .root "name" (printf "%s-migration" .name) -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  {{- include "zorgkring.metadata" $migration | nindent 2 }}
spec:
  podSelector:
    matchLabels:
      {{- include "zorgkring.selector" $migration | nindent 6 }}
  policyTypes: [Ingress, Egress]
  egress:
    - to:
        {{- toYaml $policy.dns.to | nindent 8 }}
      ports:
        {{- include "zorgkring.dns-ports" $policy | nindent 8 }}
    - to:
        {{- toYaml $policy.database.to | nindent 8 }}
      ports:
        - {protocol: TCP, port: {{ $policy.database.port }}}
{{- end }}

{{- define "zorgkring.dns-ports" -}}
- {protocol: UDP, port: {{ .dns.port }}}
- {protocol: TCP, port: {{ .dns.port }}}
{{- end }}
