{{/*
The certificates by which a service knows its database and Kafka: a folder's name to the Secret and key that hold one, as YAML. Of
a Secret only that key is mounted: an operator keeps the key of its CA in the same one.
*/}}
{{- define "zorgkring.database-authority" -}}
{{- if and .service.database .root.Values.database.tls.enabled -}}
database-ca: {{ .root.Values.database.tls.caSecret | toJson }}
{{- end -}}
{{- end }}

{{- define "zorgkring.kafka-authority" -}}
{{- if .root.Values.kafka.tls.enabled -}}
kafka-ca: {{ .root.Values.kafka.tls.caSecret | toJson }}
{{- end -}}
{{- end }}

{{- define "zorgkring.authorities" -}}
{{ include "zorgkring.database-authority" . }}
{{ include "zorgkring.kafka-authority" . }}
{{- end }}

{{- define "zorgkring.authority-mounts" -}}
{{- range $folder, $_ := fromYaml . }}
- {name: {{ $folder }}, mountPath: /etc/zorgkring/{{ $folder }}, readOnly: true}
{{- end }}
{{- end }}

{{- define "zorgkring.authority-volumes" -}}
{{- range $folder, $secret := fromYaml . }}
- name: {{ $folder }}
  secret:
    secretName: {{ $secret.name }}
    items: [{key: {{ $secret.key }}, path: ca.crt}]
{{- end }}
{{- end }}
