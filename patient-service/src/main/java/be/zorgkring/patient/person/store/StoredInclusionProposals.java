package be.zorgkring.patient.person.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.InclusionProposal;
import be.zorgkring.patient.person.usecase.InclusionProposals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The {@code inclusion_proposal} table, with names from this service's copy of the directory. */
@ApplicationScoped
class StoredInclusionProposals implements InclusionProposals {

    private static final String OF_PERSON = "(select id from records_of_person(:patient) as id)";

    private static final String ASKED = """
        select count(*) filter (where professional_id = :professional and pilot = :pilot and asked_at > :before) > 0
               or count(*) filter (where answer is null and expires_at > :now) >= :most
        from inclusion_proposal where patient_id in
        """ + OF_PERSON;

    private static final String OF = "select * from inclusion_proposal where proposal_id < :before and patient_id in "
            + OF_PERSON + " order by proposal_id desc";

    private static final String NAMES = """
        select p.proposal_id, d.name as professional, o.name as organisation
        from inclusion_proposal p
        left join access_professional d on d.professional_id = p.professional_id
        left join access_organisation o on o.organisation_id = p.organisation_id
        where p.proposal_id in (:ids)
        """;

    private static final String LOCK_OF =
            "select * from inclusion_proposal where proposal_id = :id and patient_id in " + OF_PERSON + " for update";

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    @Override
    public Uni<Boolean> add(Work work, InclusionProposal proposal, Instant askedBefore) {
        return work.sql(ASKED, Boolean.class)
                .setParameter("professional", proposal.professionalId())
                .setParameter("pilot", proposal.pilot().value())
                .setParameter("before", askedBefore)
                .setParameter("now", proposal.askedAt())
                .setParameter("most", InclusionProposal.MOST_OPEN)
                .setParameter("patient", proposal.patientId().value())
                .getSingleResult()
                .chain(enough -> enough
                        ? Uni.createFrom().item(false)
                        : work.session()
                                .persist(InclusionProposalRow.of(proposal))
                                .replaceWith(true));
    }

    @Override
    public Uni<List<Entry>> of(Work work, PatientId patientId, Optional<UUID> before, int most) {
        return work.entities(OF, InclusionProposalRow.class)
                .setParameter("patient", patientId.value())
                .setParameter("before", before.orElse(AFTER_ALL))
                .setMaxResults(most)
                .getResultList()
                .chain(rows -> rows.isEmpty() ? Uni.createFrom().item(List.of()) : named(work, rows));
    }

    private static Uni<List<Entry>> named(Work work, List<InclusionProposalRow> rows) {
        return work.sql(NAMES, Object[].class)
                .setParameter("ids", rows.stream().map(row -> row.proposalId).toList())
                .getResultList()
                .map(found -> {
                    Map<UUID, Object[]> names =
                            found.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> row));
                    return rows.stream()
                            .map(row -> new Entry(
                                    row.proposal(),
                                    Optional.ofNullable((String) names.get(row.proposalId)[1]),
                                    Optional.ofNullable((String) names.get(row.proposalId)[2])))
                            .toList();
                });
    }

    @Override
    public Uni<Optional<InclusionProposal>> lockOf(Work work, PatientId patientId, UUID id) {
        return work.entities(LOCK_OF, InclusionProposalRow.class)
                .setParameter("id", id)
                .setParameter("patient", patientId.value())
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(InclusionProposalRow::proposal));
    }

    @Override
    public Uni<Void> answer(Work work, InclusionProposal answered) {
        return work.session()
                .find(InclusionProposalRow.class, answered.id())
                .invoke(row -> row.take(answered))
                .replaceWithVoid();
    }
}
