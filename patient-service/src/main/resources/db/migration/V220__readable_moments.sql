-- What came from outside as a day or an instant before there was one range for both.
select keep_readable('person');
select keep_readable('consent');
select keep_readable('taking_part');
select keep_readable('mandate');
select keep_readable('questionnaire_schedule');
select keep_readable('questionnaire_occurrence');
select keep_readable('questionnaire_assignment');
select keep_readable('questionnaire_action_inclusion');
