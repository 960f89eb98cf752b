{{- define "zorgkring.deployment" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  {{- include "zorgkring.metadata" . | nindent 2 }}
spec:
  {{- if not .service.autoscaling.enabled }}
  replicas: {{ .service.replicas }}
  {{- end }}
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
topologySpreadConstraints:
  {{- range $key := list "kubernetes.io/hostname" "topology.kubernetes.io/zone" }}
  - maxSkew: 1
    topologyKey: {{ $key }}
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        {{- include "zorgkring.selector" $ | nindent 8 }}
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
  {{- include "zorgkring.secret-variables" (include "zorgkring.secrets" .) | nindent 2 }}
  {{- include "zorgkring.secret-variables" (include "zorgkring.kafka-secrets" .) | nindent 2 }}
{{- range $probe, $path := dict "startup" "started" "liveness" "live" "readiness" "ready" }}
{{ $probe }}Probe:
  httpGet: {path: /q/health/{{ $path }}, port: management}
  {{- toYaml (get $.service.probes $probe) | nindent 2 }}
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
