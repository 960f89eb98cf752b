-- What came from outside as a day before days had a range.
select keep_readable('participation', 'inclusion', 'goal', 'task', 'reach', 'questionnaire');
