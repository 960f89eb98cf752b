{{/*
The schema of a service, brought up to date by its own image as the owner of the tables. The name follows from all of what runs,
since a Job's pod cannot be changed: an upgrade that changes nothing is no new Job, whoever applies the chart, and one that changes
anything is another. It is no hook: ADR 0018.
*/}}
{{- define "zorgkring.migration" -}}
{{- $migration := dict "root" .root "name" (printf "%s-migration" .name) -}}
{{- $template := include "zorgkring.migration-template" . -}}
{{- $print := list $template (include "zorgkring.settings" .) .root.Values.migrations.run | join "\n" | sha256sum | trunc 8 -}}
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ include "zorgkring.printed-name" (dict "root" .root "name" $migration.name "print" $print) }}
  namespace: {{ .root.Release.Namespace }}
  labels:
    {{- include "zorgkring.labels" $migration | nindent 4 }}
    app.kubernetes.io/component: migration
spec:
  activeDeadlineSeconds: {{ .root.Values.migrations.activeDeadlineSeconds }}
  backoffLimit: {{ .root.Values.migrations.backoffLimit }}
  template:
    {{- $template | nindent 4 }}
{{- end }}

{{- define "zorgkring.migration-template" -}}
metadata:
  labels:
    {{- include "zorgkring.selector" (dict "root" .root "name" (printf "%s-migration" .name)) | nindent 4 }}
    app.kubernetes.io/part-of: zorgkring
    app.kubernetes.io/component: migration
    {{- include "zorgkring.pod-labels" . | nindent 4 }}
spec:
  {{- include "zorgkring.pod-security" . | nindent 2 }}
  restartPolicy: Never
  containers:
    - name: migration
      image: {{ include "zorgkring.image" . | quote }}
      imagePullPolicy: {{ .root.Values.image.pullPolicy }}
      envFrom:
        - configMapRef:
            name: {{ include "zorgkring.fullname" . }}
      env:
        - {name: JAVA_TOOL_OPTIONS, value: {{ .service.javaOptions | quote }}}
        - {name: QUARKUS_INIT_AND_EXIT, value: "true"}
        - {name: QUARKUS_FLYWAY_MIGRATE_AT_START, value: "true"}
        # It signs nobody in, and would otherwise wait for Keycloak.
        - {name: QUARKUS_OIDC_TENANT_ENABLED, value: "false"}
        {{- include "zorgkring.secret-variables" (include "zorgkring.secrets" .) | nindent 8 }}
        {{- include "zorgkring.secret-variables" (include "zorgkring.owner-secrets" .) | nindent 8 }}
        {{- with .service.extraEnv }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
      resources:
        {{- toYaml .service.resources | nindent 8 }}
      securityContext:
        {{- include "zorgkring.container-security" . | nindent 8 }}
      volumeMounts:
        - {name: tmp, mountPath: /tmp}
        {{- include "zorgkring.authority-mounts" (include "zorgkring.database-authority" .) | nindent 8 }}
  volumes:
    - name: tmp
      emptyDir: {sizeLimit: 256Mi}
    {{- include "zorgkring.authority-volumes" (include "zorgkring.database-authority" .) | nindent 4 }}
{{- end }}
