package be.zorgkring.patient.proposal.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.sql.Statement;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.person.store.SealedNumbers;
import be.zorgkring.patient.proposal.domain.Proposal;
import be.zorgkring.patient.proposal.domain.ProposalKind;
import be.zorgkring.patient.proposal.domain.ProposalState;
import be.zorgkring.patient.proposal.domain.ProposalStatus;
import be.zorgkring.patient.proposal.domain.Signature;
import be.zorgkring.patient.proposal.usecase.Proposals;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The {@code proposal} table. */
@ApplicationScoped
class StoredProposals implements Proposals {

    private static final Logger LOG = Logger.getLogger(StoredProposals.class);

    private static final String ADD = """
        insert into proposal (proposal_id, version, kind, records, proposed_by, proposer_name, proposed_at, expires_at,
                              key_id, sealed, state)
        values (:id, :version, :kind, cast(string_to_array(cast(:records as text), ',') as uuid[]), :by, :name, :at,
                :expires, :key, :sealed, 'open')
        """;

    private static final String CLOSE = """
        update proposal
        set version = :version, state = :state, decided_by = cast(:by as uuid), decider_name = cast(:name as text),
            decided_at = :at, decline_reason = cast(:reason as text), made_id = cast(:made as uuid), key_id = null,
            sealed = null
        where proposal_id = :id
        """;

    private static final String SELECT = """
        select proposal_id, kind, array_to_string(records, ','), proposed_by, proposer_name, proposed_at, expires_at,
               state, key_id, sealed, decided_by, decider_name, decided_at, decline_reason, made_id
        from proposal
        """;

    private static final String ABOUT = SELECT + """
        where records && array(select id from records_of_person(:patient) as id) and proposal_id < :before
        order by proposal_id desc
        """;

    private static final String OPEN_ABOUT = SELECT + """
        where state = 'open' and expires_at > :now
          and records && cast(string_to_array(cast(:records as text), ',') as uuid[])
        """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final SealedNumbers numbers;
    private final ObjectMapper json;

    StoredProposals(SealedNumbers numbers, ObjectMapper json) {
        this.numbers = numbers;
        this.json = json;
    }

    @Override
    public Uni<Void> add(Work work, Proposal proposal) {
        if (!(proposal.state() instanceof ProposalState.Open open)) {
            throw new IllegalArgumentException("closed before it was made: " + proposal.id());
        }
        return work.sql(ADD)
                .setParameter("id", proposal.id())
                .setParameter("version", proposal.version())
                .setParameter("kind", proposal.kind().code())
                .setParameter("records", ids(proposal.records()))
                .setParameter("by", proposal.proposedBy().accountId())
                .setParameter("name", proposal.proposedBy().name())
                .setParameter("at", proposal.proposedAt())
                .setParameter("expires", proposal.expiresAt())
                .setParameter("key", numbers.keyId())
                .setParameter("sealed", numbers.sealText(text(SealedContent.of(open)), proposal.id()))
                .executeUpdate()
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> close(Work work, Proposal closed) {
        Closing closing = Closing.of(closed.state());
        return work.sql(CLOSE)
                .setParameter("version", closed.version())
                .setParameter("state", closed.state().status().code())
                .setParameter(
                        "by", closing.by().map(by -> by.accountId().toString()).orElse(null))
                .setParameter("name", closing.by().map(Signature::name).orElse(null))
                .setParameter("at", closing.at())
                .setParameter("reason", closing.reason())
                .setParameter(
                        "made", closing.made() == null ? null : closing.made().toString())
                .setParameter("id", closed.id())
                .executeUpdate()
                .replaceWithVoid();
    }

    private record Closing(Optional<Signature> by, Instant at, String reason, UUID made) {

        static Closing of(ProposalState state) {
            return switch (state) {
                case ProposalState.Open open -> throw new IllegalArgumentException("it is open");
                case ProposalState.Confirmed(Signature by, Instant at, UUID made) ->
                    new Closing(Optional.of(by), at, null, made);
                case ProposalState.Declined(Signature by, Instant at, PlainText reason) ->
                    new Closing(Optional.of(by), at, reason.value(), null);
                case ProposalState.Withdrawn(Instant at) -> new Closing(Optional.empty(), at, null, null);
                case ProposalState.Expired(Instant at) -> new Closing(Optional.empty(), at, null, null);
            };
        }
    }

    @Override
    public Uni<Optional<Proposal>> find(Work work, UUID id) {
        return one(query(work, SELECT + " where proposal_id = :id").setParameter("id", id));
    }

    @Override
    public Uni<Optional<Proposal>> lock(Work work, UUID id) {
        return one(query(work, SELECT + " where proposal_id = :id for update").setParameter("id", id));
    }

    @Override
    public Uni<List<Proposal>> open(Work work, Optional<UUID> after, Instant now, int most) {
        return all(query(
                        work,
                        SELECT
                                + " where state = 'open' and expires_at > :now and proposal_id > :after order by"
                                + " proposal_id")
                .setParameter("now", now)
                .setParameter("after", after.orElse(BEFORE_ALL))
                .setMaxResults(most));
    }

    @Override
    public Uni<List<Proposal>> openAbout(Work work, Collection<PatientId> records, Instant now) {
        return all(query(work, OPEN_ABOUT).setParameter("now", now).setParameter("records", ids(records)));
    }

    @Override
    public Uni<List<Proposal>> about(Work work, PatientId patientId, Optional<UUID> before, int most) {
        return all(query(work, ABOUT)
                .setParameter("patient", patientId.value())
                .setParameter("before", before.orElse(AFTER_ALL))
                .setMaxResults(most));
    }

    @Override
    public Uni<List<Proposal>> lockOverdue(Work work, Instant now, int most) {
        return query(
                        work,
                        SELECT
                                + " where state = 'open' and expires_at <= :now order by proposal_id limit :most for"
                                + " update skip locked")
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> proposal(new ProposalState.Expired((Instant) row[6]), row))
                        .toList());
    }

    private static Statement<Object[]> query(Work work, String sql) {
        return work.sql(sql, Object[].class);
    }

    private Uni<Optional<Proposal>> one(Statement<Object[]> query) {
        return query.getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(found -> proposal(state(found), found)));
    }

    private Uni<List<Proposal>> all(Statement<Object[]> query) {
        return query.getResultList()
                .map(rows -> rows.stream().flatMap(this::readable).toList());
    }

    /** One that does not open waits for its key or for its end, and keeps nobody from reading the others. */
    private Stream<Proposal> readable(Object... row) {
        try {
            return Stream.of(proposal(state(row), row));
        } catch (IllegalStateException unreadable) {
            LOG.errorf("proposal %s under key %s does not open; it is left out", row[0], row[8]);
            return Stream.empty();
        }
    }

    private static Proposal proposal(ProposalState state, Object... row) {
        return new Proposal(
                (UUID) row[0],
                kind(row),
                records(row),
                new Signature((UUID) row[3], (String) row[4]),
                (Instant) row[5],
                (Instant) row[6],
                state);
    }

    private ProposalState state(Object... row) {
        return switch (Coded.of(ProposalStatus.class, (String) row[7])) {
            case OPEN ->
                content(numbers.openText((byte[]) row[9], (String) row[8], (UUID) row[0]))
                        .open(kind(row), records(row));
            case CONFIRMED -> new ProposalState.Confirmed(decider(row), (Instant) row[12], (UUID) row[14]);
            case DECLINED ->
                new ProposalState.Declined(decider(row), (Instant) row[12], new PlainText((String) row[13]));
            case WITHDRAWN -> new ProposalState.Withdrawn((Instant) row[12]);
            case EXPIRED -> new ProposalState.Expired((Instant) row[12]);
        };
    }

    private static ProposalKind kind(Object... row) {
        return Coded.of(ProposalKind.class, (String) row[1]);
    }

    private static List<PatientId> records(Object... row) {
        return Stream.of(((String) row[2]).split(","))
                .map(id -> new PatientId(UUID.fromString(id)))
                .toList();
    }

    private static Signature decider(Object... row) {
        return new Signature((UUID) row[10], (String) row[11]);
    }

    private static String ids(Collection<PatientId> records) {
        return records.stream().map(record -> record.value().toString()).collect(Collectors.joining(","));
    }

    private String text(SealedContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // a record of texts and ids
        }
    }

    private SealedContent content(String text) {
        try {
            return json.readValue(text, SealedContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a proposal holds what is none", e);
        }
    }
}
