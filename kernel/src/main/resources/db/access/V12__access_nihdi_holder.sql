-- Two entries with one NIHDI number are the directory's to put right, no reason to stop hearing of either. Until then the
-- number stands for nobody, and for somebody suspended: who cannot be told apart gets no access.
drop index access_professional_nihdi;
create index access_professional_nihdi on access_professional (nihdi);

create view access_nihdi_holder as
select nihdi,
       case when count(*) = 1 then (array_agg(professional_id))[1] end as professional_id,
       case when count(*) = 1 then min(role) end as role,
       case when count(*) = 1 then (array_agg(organisation_id))[1] end as organisation_id,
       count(*) > 1 or bool_or(suspended) as suspended
from access_professional
group by nihdi;
