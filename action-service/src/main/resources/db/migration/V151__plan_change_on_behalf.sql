-- Who changes a plan on behalf of the person is told apart from the person: the mandate says by what right.
alter table plan_change add column mandate_id uuid;
alter table plan_change drop constraint plan_change_actor_kind_check;
alter table plan_change add constraint plan_change_actor_kind_check
    check (actor_kind in ('person', 'mandatee', 'professional', 'carer', 'loader'));
alter table plan_change add constraint plan_change_on_behalf_by_a_mandate
    check ((actor_kind = 'mandatee') = (mandate_id is not null));
