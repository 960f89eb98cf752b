package be.zorgkring.reporting.api;

import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.reporting.api.Views.AimsView;
import be.zorgkring.reporting.api.Views.ProgrammeView;
import be.zorgkring.reporting.indicator.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures as they were last published, and as their reader may see them. */
@Path("/api/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class ReportsResource {

    private final Reader.Current readers;
    private final Reports reports;

    ReportsResource(Reader.Current readers, Reports reports) {
        this.readers = readers;
        this.reports = reports;
    }

    @GET
    @Path("aims")
    @Refuses(FiguresRefusal.class)
    @Operation(
            operationId = "readAims",
            summary = "Figures of every pilot that the reader sees, per aim",
            description =
                    "The authority sees all pilots and their totals, a coordinator the own pilots; others get 403. Figures "
                            + "stand as they were last published: those of a pilot move when the facts of `step` people "
                            + "have, and numbers of people are rounded to multiples of `threshold`.")
    public Uni<AimsView> aims(@Context HttpHeaders headers) {
        return pages(readers.get(), headers).map(ReportPages::aims);
    }

    @GET
    @Path("aims/{pilot}")
    @Refuses(FiguresRefusal.class)
    @Operation(
            operationId = "readAimsOfPilot",
            summary = "Figures of one pilot, per aim; the same numbers as in the whole table")
    public Uni<AimsView> aims(@PathParam("pilot") String pilot, @Context HttpHeaders headers) {
        var reader = readers.get();
        reader.mustSee(pilot);
        return pages(reader, headers).map(pages -> pages.aims(pilot).orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("programme")
    @Refuses(FiguresRefusal.class)
    @Operation(operationId = "readProgramme", summary = "Totals over all pilot projects; for the authority")
    public Uni<ProgrammeView> programme(@Context HttpHeaders headers) {
        var reader = readers.get();
        reader.mustSeeTotals();
        return pages(reader, headers).map(ReportPages::programme);
    }

    private Uni<ReportPages> pages(Reader reader, HttpHeaders headers) {
        var texts = Texts.in(ProblemTexts.language(headers));
        return reports.pagesFor(reader, texts);
    }
}
