-- Under which index key a mandatee's number is found, so that a rotation of the keys brings it along as the numbers of persons. Of
-- those that are there nobody knows: the next rotation makes their index anew.
alter table mandate add column insz_index_key text;
update mandate set insz_index_key = '' where insz_index is not null;
alter table mandate
    add constraint index_tells_its_key check ((insz_index is null) = (insz_index_key is null));
comment on column mandate.insz_index_key is 'name of the index key under which insz_index was made; empty when it is not known';
