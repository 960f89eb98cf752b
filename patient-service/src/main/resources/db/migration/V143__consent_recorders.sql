-- Who may write down a consent besides the person and the one who includes them: who acts for the person, and the health data
-- manager. A death is read on paper or in the national register.
alter table consent
    drop constraint consent_sharing_recorder_kind_check,
    add check (sharing_recorder_kind in ('self', 'mandatee', 'professional', 'health-data-manager', 'importer'));
alter table taking_part
    drop constraint taking_part_recorder_kind_check,
    add check (recorder_kind in ('self', 'mandatee', 'professional', 'health-data-manager', 'importer'));
alter table consent_change
    drop constraint consent_change_actor_kind_check,
    drop constraint consent_change_method_check,
    add check (actor_kind in ('self', 'mandatee', 'professional', 'health-data-manager', 'importer')),
    add check (method in ('eid', 'paper', 'own-sign-in', 'register'));
