-- Keys are kept as their SHA-256, and requests as an HMAC under the key itself, so that nothing here tells what was asked. Requests
-- of before are recognised by their key, and refused as another request under the same one: no effect comes twice.
update idempotent_request set key = encode(sha256(convert_to(key, 'UTF8')), 'hex');
comment on column idempotent_request.key is 'SHA-256 of the Idempotency-Key, in hexadecimal';
