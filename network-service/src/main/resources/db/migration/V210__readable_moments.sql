-- What came from outside as a day or an instant before there was one range for both.
select keep_readable('pilot', 'pilot_continuation', 'circle_member');
