-- What comes from our own clock, and who is proposed until when.
select keep_readable('circle', 'invitation', 'proposed_member');
