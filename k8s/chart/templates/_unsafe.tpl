{{/* What is unsafe or unfit for a region in the given values, a sentence each, as a YAML list. The notes say them. */}}
{{- define "zorgkring.unsafe" -}}
{{- $values := .Values -}}
{{- $reasons := list -}}
{{- if $values.evaluation.enabled -}}
{{- $reasons = append $reasons "evaluation.enabled: people are invented, their passwords are known, and what is stored is kept by one disk each. Not for anybody real." -}}
{{- end -}}
{{- range $name, $address := dict "gateway.publicUrl" $values.gateway.publicUrl "oidc.issuer" $values.oidc.issuer -}}
{{- if regexMatch "^[a-z]+://(id[.])?zorgkring[.]example(/|$)" $address -}}
{{- $reasons = append $reasons (printf "%s still has the example's address; nobody can sign in until it is yours." $name) -}}
{{- end -}}
{{- if not (hasPrefix "https://" $address) -}}
{{- $reasons = append $reasons (printf "%s is not https: tokens and cookies travel in the clear." $name) -}}
{{- end -}}
{{- end -}}
{{- if not $values.gateway.trustedProxies -}}
{{- $reasons = append $reasons "gateway.trustedProxies is empty: behind an ingress all strangers share one rate limit, and one can lock out all." -}}
{{- end -}}
{{- if not $values.networkPolicy.enabled -}}
{{- $reasons = append $reasons "networkPolicy.enabled is false: every pod of the cluster can call the services." -}}
{{- end -}}
{{- if not $values.database.tls.enabled -}}
{{- $reasons = append $reasons "database.tls.enabled is false: records and passwords travel to PostgreSQL in the clear, and whoever answers is believed." -}}
{{- end -}}
{{- if not $values.kafka.tls.enabled -}}
{{- $reasons = append $reasons "kafka.tls.enabled is false: events travel to Kafka in the clear, and whoever answers is believed." -}}
{{- end -}}
{{- if not $values.kafka.sasl.enabled -}}
{{- $reasons = append $reasons "kafka.sasl.enabled is false: whoever reaches Kafka can say that a person consented." -}}
{{- end -}}
{{- if not (or (and $values.ingress.enabled $values.ingress.tlsSecret) $values.httpRoute.enabled) -}}
{{- $reasons = append $reasons "no TLS ends in this cluster (ingress.tlsSecret is empty): it must end before it." -}}
{{- end -}}
{{- if and (or $values.kafka.topics.create $values.kafka.topics.job.enabled) (or (lt (int $values.kafka.topics.replicas) 3) (lt (int $values.kafka.topics.minInSyncReplicas) 2)) -}}
{{- $reasons = append $reasons "kafka.topics keeps fewer than 3 replicas or 2 in sync: one lost broker can lose a withdrawal of consent." -}}
{{- end -}}
{{- with $values.database.cluster -}}
{{- if and .create (not .backup.objectStore) -}}
{{- $reasons = append $reasons "database.cluster.backup.objectStore is empty: a lost database stays lost, and no backup is made." -}}
{{- end -}}
{{- if and .create (lt (int .instances) 3) -}}
{{- $reasons = append $reasons "database.cluster.instances is below 3: one lost instance can lose a withdrawal of consent." -}}
{{- end -}}
{{- end -}}
{{- if not $values.monitoring.alerts -}}
{{- $reasons = append $reasons "monitoring.alerts is false: nobody is told when access goes stale or the access log cannot be sealed." -}}
{{- end -}}
{{- range $name, $own := $values.services -}}
{{- $service := mustMergeOverwrite (deepCopy $values.defaults) (deepCopy $own) -}}
{{- if eq (toString (get $service.settings "zorgkring.safety.allow-insecure")) "true" -}}
{{- $reasons = append $reasons (printf "%s starts on unsafe settings (zorgkring.safety.allow-insecure)." $name) -}}
{{- end -}}
{{- if eq (toString (get $service.settings "zorgkring.insz.allow-unissued-serials")) "true" -}}
{{- $reasons = append $reasons (printf "%s takes in invented persons (zorgkring.insz.allow-unissued-serials)." $name) -}}
{{- end -}}
{{- if lt (int (ternary $service.autoscaling.minReplicas $service.replicas $service.autoscaling.enabled)) 2 -}}
{{- $reasons = append $reasons (printf "%s has one pod: each upgrade and each drained node is an outage." $name) -}}
{{- end -}}
{{- if and (not $service.digest) (has ($values.image.tag | default $.Chart.AppVersion) (list "latest" "dev")) -}}
{{- $reasons = append $reasons (printf "%s runs whatever the tag points to today; give a version or a digest." $name) -}}
{{- end -}}
{{- end -}}
{{- $reasons | toYaml -}}
{{- end }}
