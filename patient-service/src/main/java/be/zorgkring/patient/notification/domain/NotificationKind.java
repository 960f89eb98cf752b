package be.zorgkring.patient.notification.domain;

import be.zorgkring.kernel.input.Coded;

/** What a person is notified of. What happened stays where it happened; a notification only points there. */
public enum NotificationKind implements Coded {
    EMERGENCY_ACCESS_OPENED,
    EMERGENCY_ACCESS_REVIEWED,
    EMERGENCY_ACCESS_HELD_BACK,
    QUESTIONNAIRE_REMINDER,
    MANDATE_GIVEN,
    MANDATE_ENDED,
    CONSENT_RECORDED_BY_OTHER,
    COPY_TAKEN,
    CHANGE_PROPOSED,
    CHANGE_NOT_MADE,
    NUMBER_REPLACED,
    RECORD_MERGED,
    RECORD_MERGE_UNDONE,
    RECTIFICATION_DECIDED,
    INCLUSION_PROPOSED,
    INCLUDED_BY_OTHER,
    MEMBER_PROPOSED
}
