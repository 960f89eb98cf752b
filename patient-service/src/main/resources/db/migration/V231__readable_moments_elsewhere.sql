-- What comes from our own clock is within the range as long as the clock is right: nothing that stands is to be mended.
select refuse_unreadable('contacts', 'ehealth_statement', 'emergency_access', 'erasure_job', 'exclusion', 'inclusion_proposal', 'insz_rotation',
                     'member_categories', 'notification', 'participation_action', 'participation_purpose', 'person_condition',
                     'person_insz', 'preferences', 'proposal', 'questionnaire_answer', 'questionnaire_reminder', 'record_merge',
                     'rectification');
