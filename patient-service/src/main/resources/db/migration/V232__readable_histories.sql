-- Histories stay as they were written.
select refuse_unreadable('access_log', 'access_log_seal', 'condition_change', 'consent_change', 'identity_change', 'life_goal_version',
                         'mandate_change', 'participation_change', 'vulnerability_version');
