-- Of an answer only ids and the version are kept. Those of before told more: by which criterion somebody was included, why a record was
-- opened in an emergency. They go; a request of before that is repeated gets its status, address and version.
update idempotent_request set body = null;
comment on column idempotent_request.body is 'ids and version of the first answer, as JSON';
