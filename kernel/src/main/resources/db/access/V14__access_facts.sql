-- All that the access rule needs to know of one person, in one value. A retired record answers with the facts of the one that
-- survives; exclusions and accounts of both count, since neither may get lost by a merge.
create function access_person_facts(asked uuid) returns jsonb language sql stable as $$
    with person as (
        select coalesce((select surviving_id from access_alias where retired_id = asked and merged limit 1), asked) as id
    ), ids as (
        select id from person union select retired_id from access_alias, person where surviving_id = person.id and merged
    )
    select jsonb_build_object(
        'sharing', (select sharing from access_person join person on person.id = patient_id),
        'accounts', (select coalesce(jsonb_agg(account_id) filter (where account_id is not null), '[]')
                     from access_person join ids on ids.id = patient_id),
        'exclusions', (select coalesce(jsonb_agg(jsonb_build_object('professionalId', professional_id,
                                  'organisationId', organisation_id, 'profession', profession)), '[]')
                       from access_exclusion join ids on ids.id = patient_id),
        'members', (select coalesce(jsonb_agg(jsonb_build_object('memberId', m.member_id, 'kind', m.kind,
                               'professionalId', m.professional_id, 'accountId', m.account_id,
                               'organisationId', m.organisation_id, 'role', m.role,
                               'from', m.active_from, 'until', m.active_until, 'suspended', coalesce(s.suspended, false),
                               'opened', coalesce(c.opened, '{}'), 'closed', coalesce(c.closed, '{}'))
                               order by m.active_from, m.member_id), '[]')
                    from access_member m join person on person.id = m.patient_id
                    left join access_professional s on s.professional_id = m.professional_id
                    left join access_category c on c.member_id = m.member_id and c.patient_id = m.patient_id),
        'mandates', (select coalesce(jsonb_agg(jsonb_build_object('mandateId', mandate_id, 'accountId', account_id,
                                'scope', scope, 'from', active_from, 'until', active_until)
                                order by active_from, mandate_id), '[]')
                     from access_mandate join ids on ids.id = patient_id where not revoked),
        'emergencies', (select coalesce(jsonb_agg(jsonb_build_object('emergencyId', emergency_id,
                                   'professionalId', professional_id, 'reason', reason, 'from', active_from,
                                   'until', active_until) order by active_until desc, emergency_id), '[]')
                        from access_emergency join ids on ids.id = patient_id where not closed))
$$;
