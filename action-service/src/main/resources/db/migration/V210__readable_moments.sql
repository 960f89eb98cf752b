-- What came from outside as a day before days had a range.
select keep_readable('action');
select keep_readable('inclusion');
select keep_readable('goal');
select keep_readable('task');
select keep_readable('reach');
