{{/* The plain settings of a service by configuration name, as YAML; its own `settings` win. */}}
{{- define "zorgkring.settings" -}}
{{- $values := .root.Values -}}
{{- $settings := dict
  "quarkus.http.host" "0.0.0.0"
  "quarkus.http.port" "8080"
  "quarkus.management.host" "0.0.0.0"
  "quarkus.management.port" "9000"
  "zorgkring.oidc.issuer" $values.oidc.issuer
  "zorgkring.kafka.servers" $values.kafka.servers
  "zorgkring.kafka.security-protocol" (ternary "SSL" "PLAINTEXT" $values.kafka.tls.enabled) -}}
{{- if $values.kafka.tls.enabled -}}
{{- $_ := set $settings "zorgkring.kafka.ca" "/etc/zorgkring/kafka-ca/ca.crt" -}}
{{- end -}}
{{- if $values.kafka.sasl.enabled -}}
{{- $_ := set $settings "zorgkring.kafka.security-protocol" "SASL_SSL" -}}
{{- $_ := set $settings "zorgkring.kafka.sasl.mechanism" $values.kafka.sasl.mechanism -}}
{{- end -}}
{{- if .service.database -}}
{{- $_ := set $settings "zorgkring.database.address" $values.database.address -}}
{{- $_ := set $settings "zorgkring.database.name" .service.database.name -}}
{{- $_ := set $settings "quarkus.flyway.migrate-at-start" "false" -}}
{{- $_ := set $settings "quarkus.shutdown.delay" "3s" -}}
{{- $_ := set $settings "zorgkring.database.tls" (ternary "verify-full" "disable" $values.database.tls.enabled) -}}
{{- if $values.database.tls.enabled -}}
{{- $_ := set $settings "zorgkring.database.ca" "/etc/zorgkring/database-ca/ca.crt" -}}
{{- end -}}
{{- else -}}
{{- $root := .root -}}
{{- $_ := set $settings "zorgkring.gateway.public-url" $values.gateway.publicUrl -}}
{{- with $values.gateway.trustedProxies -}}
{{- $_ := set $settings "quarkus.http.proxy.proxy-address-forwarding" "true" -}}
{{- $_ := set $settings "quarkus.http.proxy.trusted-proxies" (join "," .) -}}
{{- end -}}
{{- range $name, $other := $values.services -}}
{{- if $other.database -}}
{{- $host := include "zorgkring.fullname" (dict "root" $root "name" $name) -}}
{{- $short := trimSuffix "-service" $name -}}
{{- $_ := set $settings (printf "zorgkring.gateway.%s-url" $short) (printf "http://%s:8080" $host) -}}
{{- $_ := set $settings (printf "zorgkring.gateway.management.%s-url" $short) (printf "http://%s:9000" $host) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- mustMergeOverwrite $settings .service.settings | toYaml -}}
{{- end }}

{{/* The secrets of a service: configuration name to the Secret and key that hold it, as YAML. */}}
{{- define "zorgkring.secrets" -}}
{{- $secrets := dict -}}
{{- with .service.database -}}
{{- $_ := set $secrets "zorgkring.database.username" (dict "name" .secret "key" "username") -}}
{{- $_ := set $secrets "zorgkring.database.password" (dict "name" .secret "key" "password") -}}
{{- end -}}
{{- mustMergeOverwrite $secrets .service.secrets | toYaml -}}
{{- end }}

{{/* Who a service is to Kafka. Its migration does not go there, and is not told. */}}
{{- define "zorgkring.kafka-secrets" -}}
{{- if .root.Values.kafka.sasl.enabled -}}
zorgkring.kafka.sasl.jaas-config: {name: {{ .service.kafkaSecret }}, key: sasl.jaas.config}
{{- end -}}
{{- end }}

{{/* What the migration of a service is told beside: whose tables they are. */}}
{{- define "zorgkring.owner-secrets" -}}
{{- with .service.database -}}
zorgkring.database.owner.username: {name: {{ .ownerSecret }}, key: username}
zorgkring.database.owner.password: {name: {{ .ownerSecret }}, key: password}
{{- end -}}
{{- end }}

{{/* Environment variables from secrets: configuration name to the Secret and key, as YAML text. */}}
{{- define "zorgkring.secret-variables" -}}
{{- range $name, $secret := fromYaml . }}
- name: {{ include "zorgkring.env-name" $name }}
  valueFrom:
    secretKeyRef:
      name: {{ $secret.name }}
      key: {{ $secret.key }}
{{- end }}
{{- end }}

{{- define "zorgkring.config-map" -}}
apiVersion: v1
kind: ConfigMap
metadata:
  {{- include "zorgkring.metadata" . | nindent 2 }}
data:
  {{- range $name, $value := include "zorgkring.settings" . | fromYaml }}
  {{ include "zorgkring.env-name" $name }}: {{ $value | toString | quote }}
  {{- end }}
{{- end }}
