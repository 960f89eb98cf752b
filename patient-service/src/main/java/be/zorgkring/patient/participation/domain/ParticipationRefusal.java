package be.zorgkring.patient.participation.domain;

import be.zorgkring.kernel.input.Coded;

/** Why a participation stays as it is; the code is the one of its problem. */
public enum ParticipationRefusal implements Coded {
    NOTHING_TO_WITHDRAW,
    TOO_MANY_ACTIONS
}
