-- What came from outside as a day or an instant before there was one range for both.
select keep_readable('pilot');
select keep_readable('pilot_continuation');
select keep_readable('circle_member');
