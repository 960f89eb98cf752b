{{- define "zorgkring.deployment" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  {{- include "zorgkring.metadata" . | nindent 2 }}
  annotations:
    # What the values said, so that the next upgrade knows whether they say something else.
    zorgkring.be/replicas: {{ include "zorgkring.said-replicas" . | quote }}
    {{- with .service.annotations }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
spec:
  {{- with include "zorgkring.replicas" . }}
  replicas: {{ . }}
  {{- end }}
  progressDeadlineSeconds: {{ include "zorgkring.progress-deadline" . }}
  strategy:
    type: RollingUpdate
    rollingUpdate: {maxUnavailable: 0, maxSurge: 1}
  selector:
    matchLabels:
      {{- include "zorgkring.selector" . | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "zorgkring.selector" . | nindent 8 }}
        app.kubernetes.io/part-of: zorgkring
        app.kubernetes.io/version: {{ .root.Values.image.tag | default .root.Chart.AppVersion | quote }}
        {{- include "zorgkring.pod-labels" . | nindent 8 }}
      annotations:
        # A changed setting restarts the pods; a changed Secret does not.
        zorgkring.be/settings: {{ include "zorgkring.settings" . | sha256sum }}
        {{- with .service.podAnnotations }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
    spec:
      {{- include "zorgkring.pod" . | nindent 6 }}
{{- end }}

{{- define "zorgkring.pod" -}}
{{ include "zorgkring.pod-security" . }}
terminationGracePeriodSeconds: {{ .service.terminationGracePeriodSeconds }}
{{- with .service.topologySpread }}
topologySpreadConstraints:
  {{- range . }}
  - {{- toYaml . | nindent 4 }}
    labelSelector:
      matchLabels:
        {{- include "zorgkring.selector" $ | nindent 8 }}
  {{- end }}
{{- end }}
containers:
  - name: {{ .name }}
    {{- include "zorgkring.container" . | nindent 4 }}
volumes:
  - name: tmp
    emptyDir: {sizeLimit: 256Mi}
  {{- include "zorgkring.authority-volumes" (include "zorgkring.authorities" .) | nindent 2 }}
{{- end }}

{{/* What every pod of the chart has: no token, no rights, no root, and the nodes it may run on. */}}
{{- define "zorgkring.pod-security" -}}
serviceAccountName: {{ include "zorgkring.fullname" . }}
automountServiceAccountToken: false
# Service links would appear as configuration: ZORGKRING_… is our prefix.
enableServiceLinks: false
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
securityContext:
  runAsNonRoot: true
  {{- with .service.runAsUser }}
  runAsUser: {{ . }}
  runAsGroup: {{ . }}
  {{- end }}
  {{- with .service.fsGroup }}
  fsGroup: {{ . }}
  {{- end }}
  seccompProfile:
    type: RuntimeDefault
{{- with .service.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .service.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .service.affinity }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .service.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- end }}

{{- define "zorgkring.pod-labels" -}}
{{- with .service.podLabels }}
{{- toYaml . }}
{{- end }}
{{- end }}

{{- define "zorgkring.container-security" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}

{{- define "zorgkring.container" -}}
image: {{ include "zorgkring.image" . | quote }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
ports:
  - {name: http, containerPort: 8080, protocol: TCP}
  - {name: management, containerPort: 9000, protocol: TCP}
envFrom:
  - configMapRef:
      name: {{ include "zorgkring.fullname" . }}
env:
  - name: JAVA_TOOL_OPTIONS
    value: {{ .service.javaOptions | quote }}
  {{- if .service.database }}
  - name: ZORGKRING_DATABASE_SCHEMA_WAIT
    value: {{ printf "%ss" (include "zorgkring.schema-wait" .) | quote }}
  {{- end }}
  {{- include "zorgkring.secret-variables" (include "zorgkring.secrets" .) | nindent 2 }}
  {{- include "zorgkring.secret-variables" (include "zorgkring.kafka-secrets" .) | nindent 2 }}
  {{- with .service.extraEnv }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
{{- $startup := include "zorgkring.startup-failures" . }}
{{- range $probe, $path := dict "startup" "started" "liveness" "live" "readiness" "ready" }}
{{ $probe }}Probe:
  httpGet: {path: /q/health/{{ $path }}, port: management}
  {{- $given := get $.service.probes $probe }}
  {{- toYaml (ternary (merge (dict "failureThreshold" (int $startup)) $given) $given (eq $probe "startup")) | nindent 2 }}
{{- end }}
lifecycle:
  preStop:
    # Until every node has taken the pod out of its Service.
    sleep: {seconds: 5}
resources:
  {{- toYaml .service.resources | nindent 2 }}
securityContext:
  {{- include "zorgkring.container-security" . | nindent 2 }}
volumeMounts:
  - {name: tmp, mountPath: /tmp}
  {{- include "zorgkring.authority-mounts" (include "zorgkring.authorities" .) | nindent 2 }}
{{- end }}
