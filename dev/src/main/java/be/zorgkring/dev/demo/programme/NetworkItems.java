package be.zorgkring.dev.demo.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the imports of the network service take. */
final class NetworkItems {

    private NetworkItems() {}

    record PilotItem(
            String reference,
            String code,
            String name,
            String status,
            LocalDate decidedOn,
            String reason,
            LocalDate from,
            LocalDate until,
            List<ContinuationItem> continuations)
            implements ImportItem {}

    record ContinuationItem(String approvedBy, LocalDate from, LocalDate until) {}

    record OrganisationItem(String reference, String name, String kind, String clientId, String nihdi)
            implements ImportItem {}

    record ProfessionalItem(String reference, String nihdi, String name, String role, String organisationReference)
            implements ImportItem {}

    record CircleItem(String reference, UUID patientId, List<MemberItem> members) implements ImportItem {}

    /** A professional by number, or an informal carer by what the person calls them. */
    record MemberItem(String nihdi, String carerLabel, String relationship, Instant from) {}
}
