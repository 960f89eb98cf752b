package be.zorgkring.network.pilot.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.network.bulk.api.ImportView;
import be.zorgkring.network.bulk.usecase.Item;
import be.zorgkring.network.pilot.domain.PilotDraft;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Initiatives to take over, with the life they had before. */
public record PilotImportRequest(
        @NotNull @Size(min = 1, max = ImportView.MOST_ITEMS) List<@NotNull PilotItem> items) {

    public record PilotItem(
            String reference,
            String code,
            String name,
            String status,
            LocalDate submittedOn,
            LocalDate decidedOn,
            String reason,
            LocalDate from,
            LocalDate until,
            @Size(max = 20) List<@NotNull ContinuationItem> continuations,
            LocalDate endedOn,
            String into) {

        Item<PilotDraft> item() {
            PilotDraft.Life life = new PilotDraft.Life(
                    submittedOn,
                    decidedOn,
                    reason,
                    from,
                    until,
                    continuations == null
                            ? List.of()
                            : continuations.stream()
                                    .map(each -> PilotDraft.continuation(each.approvedBy(), each.from(), each.until()))
                                    .toList(),
                    endedOn,
                    into);
            Checked<PilotDraft> draft = PilotDraft.read(code, name, status, life);
            return new Item<>(reference, draft);
        }
    }

    public record ContinuationItem(String approvedBy, LocalDate from, LocalDate until) {}
}
