{{/* The plain settings of a service by configuration name, as YAML; its own `settings` win. */}}
{{- define "zorgkring.settings" -}}
{{- $values := .root.Values -}}
{{- $settings := dict
  "quarkus.http.host" "0.0.0.0"
  "quarkus.http.port" "8080"
  "quarkus.management.host" "0.0.0.0"
  "quarkus.management.port" "9000"
  "zorgkring.oidc.issuer" $values.oidc.issuer -}}
{{- if .service.database -}}
{{- $_ := set $settings "zorgkring.database.address" $values.database.address -}}
{{- $_ := set $settings "zorgkring.database.name" .service.database.name -}}
{{- $_ := set $settings "zorgkring.kafka.servers" $values.kafka.servers -}}
{{- else -}}
{{- $root := .root -}}
{{- $_ := set $settings "zorgkring.gateway.public-url" $values.gateway.publicUrl -}}
{{- range $name, $other := $values.services -}}
{{- if $other.database -}}
{{- $url := printf "http://%s:8080" (include "zorgkring.fullname" (dict "root" $root "name" $name)) -}}
{{- $_ := set $settings (printf "zorgkring.gateway.%s-url" (trimSuffix "-service" $name)) $url -}}
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
{{- $_ := set $secrets "zorgkring.database.owner.username" (dict "name" .ownerSecret "key" "username") -}}
{{- $_ := set $secrets "zorgkring.database.owner.password" (dict "name" .ownerSecret "key" "password") -}}
{{- end -}}
{{- mustMergeOverwrite $secrets .service.secrets | toYaml -}}
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
