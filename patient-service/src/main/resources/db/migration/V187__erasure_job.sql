-- Who asked for an erasure, of which records, and what each service did. Stays: it is the proof that it was done.
create table erasure_job (
    erasure_id uuid primary key,
    asked_by uuid not null,
    mandate_id uuid,
    asked_at timestamptz not null,
    last_asked_at timestamptz not null,
    done_at timestamptz
);
create index erasure_job_open on erasure_job (erasure_id) where done_at is null;
comment on column erasure_job.asked_by is 'account, by which the report is read';
comment on column erasure_job.last_asked_at is 'when the services were last told';

create table erasure_job_record (
    erasure_id uuid not null references erasure_job (erasure_id),
    patient_id uuid not null,
    primary key (erasure_id, patient_id)
);

create table erasure_confirmation (
    erasure_id uuid not null,
    patient_id uuid not null,
    service text not null,
    confirmation text not null,
    primary key (erasure_id, patient_id, service),
    foreign key (erasure_id, patient_id) references erasure_job_record (erasure_id, patient_id)
);
comment on column erasure_confirmation.confirmation is 'the message of the service, as JSON';
