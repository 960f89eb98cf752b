package be.zorgkring.patient.proposal.domain;

import be.zorgkring.patient.person.domain.Insz;
import java.util.UUID;

/** A health data manager as their token asserts them: without a number nobody could tell them from who gains. */
public record HealthDataManager(UUID accountId, Insz insz, String name) {

    public static final int LONGEST_NAME = 200;

    public Signature signature() {
        return new Signature(accountId, name);
    }

    @Override
    public String toString() {
        return "HealthDataManager[" + accountId + "]";
    }
}
