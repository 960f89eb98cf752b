-- When an erasure was asked for comes with the event.
select keep_readable('erasure');
