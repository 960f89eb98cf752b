package be.zorgkring.network.circle.api;

import be.zorgkring.network.circle.domain.Invitation;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.MemberId;
import be.zorgkring.network.circle.domain.Party;
import be.zorgkring.network.circle.domain.ProposedMember;
import be.zorgkring.network.circle.usecase.Circles.Listed;
import be.zorgkring.network.circle.usecase.ProposedMembers;
import be.zorgkring.network.circle.usecase.ShowCircle.Shown;
import be.zorgkring.network.vocabulary.CodeLists;
import be.zorgkring.network.vocabulary.domain.Language;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

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

    /** A code with its label in the reader's language. */
    public record CodeView(String code, String label) {}

    public record OrganisationView(UUID organisationId, String name) {}

    /**
     * A member.
     *
     * @param kind {@code professional} or {@code carer}
     * @param name of the professional, or what the person calls the carer
     * @param relationship what a carer is to the person
     * @param you the reader is this member
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MemberView(
            UUID memberId,
            String kind,
            String name,
            CodeView role,
            CodeView relationship,
            UUID professionalId,
            OrganisationView organisation,
            Instant from,
            Instant until,
            boolean you) {}

    public record OpenInvitationView(UUID id, String label, CodeView relationship, Instant expiresAt) {}

    /** @param declinedAt when the person said no; absent while they did not */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProposedView(
            UUID proposalId,
            UUID professionalId,
            String name,
            CodeView role,
            OrganisationView organisation,
            Instant until,
            Instant proposedAt,
            Instant expiresAt,
            Instant declinedAt) {

        static ProposedView of(ProposedMembers.Listed listed, CodeLists codes, Language language) {
            ProposedMember proposal = listed.proposal();
            return new ProposedView(
                    proposal.id().value(),
                    proposal.party().id().value(),
                    listed.name(),
                    new CodeView(proposal.role(), codes.parties().label(proposal.role(), language)),
                    proposal.party().organisation() == null
                            ? null
                            : new OrganisationView(
                                    proposal.party().organisation().value(), listed.organisationName()),
                    proposal.until(),
                    proposal.at(),
                    proposal.expiresAt(),
                    listed.declinedAt().orElse(null));
        }
    }

    static CircleView of(Shown shown, CodeLists codes, Language language) {
        return new CircleView(
                shown.listing().circle().patient().value(),
                shown.listing().circle().id().value(),
                shown.listing().members().stream()
                        .map(listed -> member(listed, shown.reader(), codes, language))
                        .toList(),
                shown.invitations().stream()
                        .map(invitation -> invitation(invitation, codes, language))
                        .toList(),
                shown.proposed().stream()
                        .map(waiting -> ProposedView.of(waiting, codes, language))
                        .toList());
    }

    /** @param reader whose own place it may be; null for the person */
    static MemberView member(Listed listed, MemberId reader, CodeLists codes, Language language) {
        Member member = listed.member();
        CodeView role = new CodeView(member.role(), codes.parties().label(member.role(), language));
        boolean you = member.id().equals(reader);
        Instant from = member.period().from();
        Instant until = member.period().until();
        UUID id = member.id().value();
        return switch (member.party()) {
            case Party.Professional party -> {
                OrganisationView organisation = party.organisation() == null
                        ? null
                        : new OrganisationView(party.organisation().value(), listed.organisationName());
                UUID professional = party.id().value();
                yield new MemberView(
                        id, "professional", listed.name(), role, null, professional, organisation, from, until, you);
            }
            case Party.Carer carer -> {
                CodeView relationship = relationship(carer.relationship(), codes, language);
                yield new MemberView(id, "carer", listed.name(), role, relationship, null, null, from, until, you);
            }
        };
    }

    private static OpenInvitationView invitation(Invitation invitation, CodeLists codes, Language language) {
        return new OpenInvitationView(
                invitation.id().value(),
                invitation.label().value(),
                relationship(invitation.relationship(), codes, language),
                invitation.expiresAt());
    }

    private static CodeView relationship(String code, CodeLists codes, Language language) {
        return new CodeView(code, codes.relationships().label(code, language));
    }
}
