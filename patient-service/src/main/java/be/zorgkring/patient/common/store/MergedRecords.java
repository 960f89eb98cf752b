package be.zorgkring.patient.common.store;

/** What stands under a retired record of a person stays there, and is found under the one that survives. */
public final class MergedRecords {

    /** Ids of all records of the person whose record {@code :patient} is. */
    public static final String OF_PATIENT = """
            (select cast(:patient as uuid)
             union all select retired_id from access_alias where surviving_id = cast(:patient as uuid) and merged)
            """;

    private MergedRecords() {}
}
