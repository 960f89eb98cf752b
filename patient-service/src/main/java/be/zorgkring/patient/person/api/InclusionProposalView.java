package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.vocabulary.HcParty;
import be.zorgkring.kernel.vocabulary.Language;
import be.zorgkring.patient.person.domain.InclusionProposal;
import be.zorgkring.patient.person.domain.InclusionProposal.InclusionProposalState;
import be.zorgkring.patient.person.usecase.InclusionProposals;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal of inclusion, as the person reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InclusionProposalView(
        UUID id,
        By professional,
        String pilot,
        Instant askedAt,
        Instant expiresAt,
        InclusionProposalState state,
        @Nullable Instant answeredAt) {

    /**
     * Who asks.
     *
     * @param name as the directory has it now
     * @param role CD-HCPARTY code, with its name in the reader's language
     * @param organisation its name, where one is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record By(
            UUID id,
            @Nullable String name,
            String role,
            String roleLabel,
            @Nullable String organisation) {}

    public static InclusionProposalView of(InclusionProposals.Entry entry, Locale language, Instant now) {
        InclusionProposal proposal = entry.proposal();
        return new InclusionProposalView(
                proposal.id(),
                new By(
                        proposal.professionalId(),
                        entry.professionalName().orElse(null),
                        proposal.role(),
                        HcParty.ALL.label(proposal.role(), Language.of(language)),
                        entry.organisationName().orElse(null)),
                proposal.pilot().value(),
                proposal.askedAt(),
                proposal.expiresAt(),
                proposal.state(now),
                proposal.answer().map(InclusionProposal.Answered::at).orElse(null));
    }
}
