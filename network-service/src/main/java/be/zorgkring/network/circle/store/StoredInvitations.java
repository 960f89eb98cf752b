package be.zorgkring.network.circle.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.Invitation;
import be.zorgkring.network.circle.domain.InvitationCode;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.Invitations;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;

@ApplicationScoped
class StoredInvitations implements Invitations {

    @Override
    public Uni<Optional<Invitation>> forChange(Work work, InvitationCode code) {
        return work.session()
                .createQuery("select i.id from InvitationRow i where i.codeHash = :hash", UUID.class)
                .setParameter("hash", code.hash())
                .getSingleResultOrNull()
                .chain(id -> id == null
                        ? Uni.createFrom().nullItem()
                        : work.session().find(InvitationRow.class, id, LockMode.PESSIMISTIC_WRITE))
                .map(row -> Optional.ofNullable(row).map(InvitationRow::invitation));
    }

    @Override
    public Uni<List<Invitation>> openOf(Work work, PatientId patient, Instant now) {
        return work.session()
                .createQuery("""
                        from InvitationRow i
                        where i.patientId = :patient and i.acceptedAt is null and i.expiresAt > :now order by i.id
                        """, InvitationRow.class)
                .setParameter("patient", patient.value())
                .setParameter("now", now)
                .getResultList()
                .map(rows -> rows.stream().map(InvitationRow::invitation).toList());
    }

    @Override
    public Uni<List<Invitation>> everOf(Work work, PatientId patient, int most) {
        return work.session()
                .createQuery("from InvitationRow i where i.patientId = :patient order by i.id", InvitationRow.class)
                .setParameter("patient", patient.value())
                .setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream().map(InvitationRow::invitation).toList());
    }

    @Override
    public Uni<Void> add(Work work, Invitation invitation) {
        return work.session().persist(new InvitationRow(invitation)).chain(work.session()::flush);
    }

    @Override
    public Uni<Void> save(Work work, Invitation invitation) {
        return work.session()
                .find(InvitationRow.class, invitation.id().value())
                .invoke(row -> row.take(invitation.state()))
                .chain(work.session()::flush);
    }
}
