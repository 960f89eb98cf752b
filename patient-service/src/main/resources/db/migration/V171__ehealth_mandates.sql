-- Mandates that eHealth named when the mandatee signed in: recorded by their sign-in, on eHealth's evidence, for a day at a
-- time, so that one can also be extended.
alter table mandate drop constraint mandate_recorder_kind_check,
    add constraint mandate_recorder_kind_check check (recorder_kind in ('self', 'mandatee', 'health-data-manager'));
alter table mandate_change drop constraint mandate_change_kind_check,
    add constraint mandate_change_kind_check check (kind in ('given', 'registered', 'account-linked', 'extended', 'revoked'));
