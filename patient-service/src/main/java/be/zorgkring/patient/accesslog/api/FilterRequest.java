package be.zorgkring.patient.accesslog.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Moments;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.accesslog.usecase.EntryKind;
import be.zorgkring.patient.accesslog.usecase.Filter;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters that narrow a log, as they were sent. */
public final class FilterRequest {

    @QueryParam("professionalId")
    @Parameter(
            description = "entries of this professional only",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String professionalId;

    @QueryParam("from")
    @Parameter(
            description = "first instant, such as 2026-03-10T00:00:00Z",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String from;

    @QueryParam("until")
    @Parameter(
            description = "first instant that no longer counts",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String until;

    @QueryParam("kind")
    @Parameter(schema = @Schema(implementation = EntryKind.class))
    String kind;

    Checked<Filter> read() {
        Fields fields = new Fields();
        UUID professional = fields.maybe("professionalId", professionalId, Rules::uuid);
        Instant first = fields.maybe("from", from, Moments::instant);
        Instant end = fields.maybe("until", until, Moments::instant);
        EntryKind wanted = fields.maybe("kind", kind, code -> Coded.read(EntryKind.class, code));
        fields.noteIf(first != null && end != null && !first.isBefore(end), "until", Flaw.PERIOD);
        return fields.sound(() -> new Filter(
                Optional.ofNullable(professional),
                Optional.ofNullable(first),
                Optional.ofNullable(end),
                Optional.ofNullable(wanted)));
    }
}
