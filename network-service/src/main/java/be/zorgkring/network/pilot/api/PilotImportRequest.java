package be.zorgkring.network.pilot.api;

import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.network.pilot.domain.Continuation;
import be.zorgkring.network.pilot.domain.PilotCode;
import be.zorgkring.network.pilot.domain.PilotDraft;
import be.zorgkring.network.pilot.domain.PilotStatus;
import be.zorgkring.network.vocabulary.domain.ShownText;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Initiatives to take over, with the life they had before. */
@Schema(requiredProperties = "items")
public record PilotImportRequest(
        @Schema(minItems = 1, maxItems = Item.MOST) List<PilotItem> items) {

    private static final int MOST_CONTINUATIONS = 20;

    @Schema(requiredProperties = {"reference", "code", "name", "status"})
    public record PilotItem(
            @Schema(maxLength = Item.LONGEST_REFERENCE) String reference,
            @Schema(maxLength = PilotCode.LONGEST) String code,
            @Schema(maxLength = ShownText.LONGEST_NAME) String name,
            @Schema(implementation = PilotStatus.class) String status,
            LocalDate submittedOn,
            LocalDate decidedOn,
            @Schema(maxLength = ShownText.LONGEST_NAME) String reason,
            LocalDate from,
            LocalDate until,
            @Schema(maxItems = MOST_CONTINUATIONS) List<ContinuationItem> continuations,
            LocalDate endedOn,
            @Schema(maxLength = ShownText.LONGEST_NAME) String into) {

        private Item<PilotDraft> read() {
            Fields fields = new Fields();
            List<ContinuationItem> sent = continuations == null ? List.of() : continuations;
            fields.noteIf(sent.size() > MOST_CONTINUATIONS, "/continuations", Flaw.SIZE);
            List<Checked<Continuation>> approved =
                    sent.stream().map(PilotImportRequest::continuation).toList();
            PilotDraft draft = fields.take(
                    "",
                    PilotDraft.read(
                            code,
                            name,
                            status,
                            new PilotDraft.Life(submittedOn, decidedOn, reason, from, until, approved, endedOn, into)));
            return Item.read(reference, fields.sound(() -> draft));
        }
    }

    @Schema(requiredProperties = {"approvedBy", "from", "until"})
    public record ContinuationItem(
            @Schema(maxLength = ShownText.LONGEST_NAME) String approvedBy, LocalDate from, LocalDate until) {}

    Checked<List<Item<PilotDraft>>> read() {
        return Item.readAll(items, PilotItem::read);
    }

    private static Checked<Continuation> continuation(ContinuationItem sent) {
        return sent == null
                ? Checked.flawed(Flaw.REQUIRED)
                : PilotDraft.continuation(sent.approvedBy(), sent.from(), sent.until());
    }
}
