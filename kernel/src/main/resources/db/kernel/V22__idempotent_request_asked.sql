-- Who repeats a request is asked again what the access rule was asked the first time. Requests of before keep none, for a day.
alter table idempotent_request add column asked text;
comment on column idempotent_request.asked is 'questions to the access rule that were permitted, as JSON';
