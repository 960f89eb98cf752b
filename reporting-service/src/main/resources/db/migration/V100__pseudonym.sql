-- A type that refuses ids of care: those are UUIDs of version 4 or 7, pseudonyms are of version 8.
create domain pseudonym as uuid check (get_byte(uuid_send(value), 6) >> 4 = 8);
