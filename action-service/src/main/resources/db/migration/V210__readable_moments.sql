-- What came from outside as a day before days had a range.
select keep_readable('action', 'inclusion', 'goal', 'task', 'reach');
