package be.zorgkring.reporting.messaging;

import static be.zorgkring.reporting.messaging.CareId.Kind.PROFESSIONAL;
import static be.zorgkring.reporting.messaging.Message.person;

import be.zorgkring.reporting.model.CircleRow;
import be.zorgkring.reporting.model.PilotRow;
import be.zorgkring.reporting.model.ProfessionalRow;
import be.zorgkring.reporting.model.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What network-service publishes. */
final class NetworkMessages {

    private NetworkMessages() {}

    record CircleChanged(UUID patientId, long version, List<Member> members) implements Message {

        record Member(String kind, UUID professionalId, Instant from, Instant until) {}

        @Override
        public Stream<CareId> careIds() {
            var professionals = members.stream()
                    .map(Member::professionalId)
                    .filter(Objects::nonNull)
                    .map(id -> new CareId(PROFESSIONAL, id));
            return Stream.concat(Stream.of(person(patientId)), professionals);
        }

        @Override
        public Row row(Map<CareId, UUID> pseudonyms) {
            var places = members.stream()
                    .map(member -> new CircleRow.Member(
                            pseudonyms.get(new CareId(PROFESSIONAL, member.professionalId())),
                            member.kind().equals("carer"),
                            member.from(),
                            member.until()))
                    .toList();
            return CircleRow.of(pseudonyms.get(person(patientId)), version, places);
        }
    }

    record ProfessionalChanged(UUID professionalId, long version, String role, boolean suspended) implements Message {

        @Override
        public Stream<CareId> careIds() {
            return Stream.of(new CareId(PROFESSIONAL, professionalId));
        }

        @Override
        public Row row(Map<CareId, UUID> pseudonyms) {
            return new ProfessionalRow(
                    pseudonyms.get(new CareId(PROFESSIONAL, professionalId)), version, role, suspended);
        }
    }

    record PilotChanged(String code, long version, String name, String status) implements Message {

        @Override
        public Stream<CareId> careIds() {
            return Stream.empty();
        }

        @Override
        public Row row(Map<CareId, UUID> pseudonyms) {
            return new PilotRow(code, version, name, status);
        }
    }
}
