package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.vocabulary.HcParty;
import be.zorgkring.kernel.vocabulary.Language;
import be.zorgkring.network.circle.domain.Invitation;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.MemberId;
import be.zorgkring.network.circle.domain.Party;
import be.zorgkring.network.circle.domain.ProposedMember;
import be.zorgkring.network.circle.usecase.Circles.Listed;
import be.zorgkring.network.circle.usecase.ProposedMembers;
import be.zorgkring.network.circle.usecase.ShowCircle.Shown;
import be.zorgkring.network.directory.api.OrganisationView;
import be.zorgkring.network.vocabulary.api.CodeView;
import be.zorgkring.network.vocabulary.domain.CodeLists;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A circle as the reader may see it.
 *
 * @param invitations that can still be accepted; the person alone sees any
 * @param waitingForThePerson who comes back only by the person's yes; the person sees all, a member whom they proposed
 */
public record CircleView(
        UUID patientId,
        UUID circleId,
        List<MemberView> members,
        List<OpenInvitationView> invitations,
        List<ProposedView> waitingForThePerson) {

    /**
     * A member.
     *
     * @param name of the professional, or what the person calls the carer
     * @param relationship what a carer is to the person
     * @param you the reader is this member
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MemberView(
            UUID memberId,
            MemberKind kind,
            String name,
            CodeView role,
            @Nullable CodeView relationship,
            @Nullable UUID professionalId,
            @Nullable OrganisationView organisation,
            Instant from,
            @Nullable Instant until,
            boolean you) {}

    public enum MemberKind implements Coded {
        PROFESSIONAL,
        CARER
    }

    public record OpenInvitationView(UUID id, String label, CodeView relationship, Instant expiresAt) {}

    /** @param declinedAt when the person said no; absent while they did not */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProposedView(
            UUID proposalId,
            UUID professionalId,
            String name,
            CodeView role,
            @Nullable OrganisationView organisation,
            @Nullable Instant until,
            Instant proposedAt,
            Instant expiresAt,
            @Nullable Instant declinedAt) {

        static ProposedView of(ProposedMembers.Listed listed, Language language) {
            ProposedMember proposal = listed.proposal();
            return new ProposedView(
                    proposal.id().value(),
                    proposal.party().id().value(),
                    listed.name(),
                    CodeView.of(proposal.role(), HcParty.ALL, language),
                    OrganisationView.of(proposal.party().organisation(), listed.organisationName()),
                    proposal.until(),
                    proposal.at(),
                    proposal.expiresAt(),
                    listed.declinedAt().orElse(null));
        }
    }

    static CircleView of(Shown shown, Language language) {
        return new CircleView(
                shown.listing().circle().patient().value(),
                shown.listing().circle().id().value(),
                shown.listing().members().stream()
                        .map(listed -> member(listed, shown.reader(), language))
                        .toList(),
                shown.invitations().stream()
                        .map(invitation -> invitation(invitation, language))
                        .toList(),
                shown.proposed().stream()
                        .map(waiting -> ProposedView.of(waiting, language))
                        .toList());
    }

    /** @param reader whose own place it may be; null for the person */
    static MemberView member(Listed listed, MemberId reader, Language language) {
        Member member = listed.member();
        CodeView role = CodeView.of(member.role(), HcParty.ALL, language);
        boolean you = member.id().equals(reader);
        Instant from = member.period().from();
        Instant until = member.period().until();
        UUID id = member.id().value();
        return switch (member.party()) {
            case Party.Professional party -> {
                OrganisationView organisation = OrganisationView.of(party.organisation(), listed.organisationName());
                UUID professional = party.id().value();
                yield new MemberView(
                        id,
                        MemberKind.PROFESSIONAL,
                        listed.name(),
                        role,
                        null,
                        professional,
                        organisation,
                        from,
                        until,
                        you);
            }
            case Party.Carer carer -> {
                CodeView relationship = relationship(carer.relationship(), language);
                yield new MemberView(
                        id, MemberKind.CARER, listed.name(), role, relationship, null, null, from, until, you);
            }
        };
    }

    private static OpenInvitationView invitation(Invitation invitation, Language language) {
        return new OpenInvitationView(
                invitation.id().value(),
                invitation.label().value(),
                relationship(invitation.relationship(), language),
                invitation.expiresAt());
    }

    private static CodeView relationship(String code, Language language) {
        return CodeView.of(code, CodeLists.RELATIONSHIPS, language);
    }
}
