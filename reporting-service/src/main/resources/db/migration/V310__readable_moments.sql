-- What came from outside as a day before days had a range.
select keep_readable('participation');
select keep_readable('inclusion');
select keep_readable('goal');
select keep_readable('task');
select keep_readable('reach');
select keep_readable('questionnaire');
