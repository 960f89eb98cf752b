-- What came from outside as a day or an instant before there was one range for both.
select keep_readable('person', 'consent', 'taking_part', 'mandate', 'questionnaire_schedule', 'questionnaire_occurrence',
                     'questionnaire_assignment', 'questionnaire_action_inclusion');
