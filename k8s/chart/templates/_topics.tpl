{{/* The script and, a line each, the topics: name, partitions, replicas, configuration. */}}
{{- define "zorgkring.topics-files" -}}
{{- $topics := .root.Values.kafka.topics -}}
make-topics.sh: |
  {{- .root.Files.Get "files/make-topics.sh" | nindent 2 }}
topics: |
  {{- range $name, $topic := $topics.list }}
  {{ $name }} {{ $topic.partitions }} {{ $topics.replicas }} min.insync.replicas={{ $topics.minInSyncReplicas }}
  {{- range $key, $value := $topic.config }} {{ $key }}={{ $value }}{{ end }}
  {{- end }}
{{- end }}

{{- define "zorgkring.topics-pod" -}}
{{- $job := .root.Values.kafka.topics.job -}}
metadata:
  labels:
    {{- include "zorgkring.selector" . | nindent 4 }}
    app.kubernetes.io/part-of: zorgkring
    {{- include "zorgkring.pod-labels" . | nindent 4 }}
  annotations:
    # A changed list is another pod, and so another Job.
    zorgkring.be/topics: {{ include "zorgkring.topics-files" . | sha256sum }}
spec:
  {{- include "zorgkring.pod-security" . | nindent 2 }}
  restartPolicy: Never
  containers:
    - name: topics
      image: {{ $job.image | quote }}
      command: [sh, /files/make-topics.sh]
      env:
        - {name: KAFKA_SERVERS, value: {{ .root.Values.kafka.servers | quote }}}
        - {name: KAFKA_BIN, value: /opt/kafka/bin}
        - {name: TOPICS, value: /files/topics}
        - {name: KAFKA_HEAP_OPTS, value: -Xmx128m}
        # The image is read-only.
        - {name: LOG_DIR, value: /tmp/logs}
        {{- if $job.clientSecret }}
        - {name: CLIENT_PROPERTIES, value: /client/client.properties}
        {{- end }}
      resources:
        requests: {cpu: 100m, memory: 384Mi}
        limits: {memory: 384Mi}
      securityContext:
        {{- include "zorgkring.container-security" . | nindent 8 }}
      volumeMounts:
        - {name: files, mountPath: /files, readOnly: true}
        - {name: tmp, mountPath: /tmp}
        {{- if $job.clientSecret }}
        - {name: client, mountPath: /client, readOnly: true}
        {{- end }}
  volumes:
    - name: files
      configMap:
        name: {{ include "zorgkring.fullname" . }}
    - name: tmp
      emptyDir: {sizeLimit: 64Mi}
    {{- if $job.clientSecret }}
    - name: client
      secret:
        secretName: {{ $job.clientSecret }}
        items: [{key: client.properties, path: client.properties}]
    {{- end }}
{{- end }}
