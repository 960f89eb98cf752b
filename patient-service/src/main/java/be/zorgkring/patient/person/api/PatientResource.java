package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.api.InclusionReader.CountingDate;
import be.zorgkring.patient.person.domain.Dossier;
import be.zorgkring.patient.person.domain.Inclusion;
import be.zorgkring.patient.person.domain.InclusionRefusal;
import be.zorgkring.patient.person.usecase.IncludePerson;
import be.zorgkring.patient.person.usecase.IncludedMeanwhile;
import be.zorgkring.patient.person.usecase.InclusionOutcome;
import be.zorgkring.patient.person.usecase.ListMyPatients;
import be.zorgkring.patient.person.usecase.ShowPerson;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The people of the platform. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/patients")
public class PatientResource {

    private static final int MOST_TRIES = 3;

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final InclusionReader reader;
    private final IncludePerson includePerson;
    private final ShowPerson showPerson;
    private final ListMyPatients listMyPatients;

    PatientResource(
            CurrentCaller callers,
            UnitOfWork unitOfWork,
            Idempotency idempotency,
            InclusionReader reader,
            IncludePerson includePerson,
            ShowPerson showPerson,
            ListMyPatients listMyPatients) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.reader = reader;
        this.includePerson = includePerson;
        this.showPerson = showPerson;
        this.listMyPatients = listMyPatients;
    }

    /** Answer of an inclusion; the warnings name fields of which the INSZ states something else. */
    record IncludedView(UUID id, List<Flaw> warnings) {

        static IncludedView of(Dossier dossier, Inclusion asked) {
            return new IncludedView(dossier.id().value(), asked.person().warnings());
        }
    }

    /** Answer of an inclusion that the person decides on; it is the same whoever they are and whatever they will say. */
    record LeftToThePersonView(String outcome) {

        static final LeftToThePersonView ANSWER = new LeftToThePersonView("left-to-the-person");
    }

    @POST
    @RolesAllowed({"physician", "importer"})
    @Operation(
            summary = "Include a person in a pilot project, with the consent on which that rests",
            description =
                    "201 with the record's id for somebody who was not known, and for a caller who may write in the"
                            + " record of somebody who is. 202 for any other caller: nothing is written, the person decides, and"
                            + " the answer does not tell what they will be asked or say.")
    public Uni<Response> include(@HeaderParam("Idempotency-Key") String key, InclusionRequest request) {
        Caller caller = callers.get();
        return switch (reader.read(request, CountingDate.TODAY)) {
            case Checked.Flawed<Inclusion>(List<Flaw> flaws) ->
                Uni.createFrom().item(Problem.invalid(flaws).response());
            case Checked.Sound<Inclusion>(Inclusion asked) ->
                idempotency
                        .once(key, request, work -> include(work, caller, asked))
                        .onFailure(IncludedMeanwhile.class)
                        .retry()
                        .atMost(MOST_TRIES);
        };
    }

    private Uni<Response> include(Work work, Caller caller, Inclusion asked) {
        return includePerson.run(work, caller, asked).map(outcome -> switch (outcome) {
            case InclusionOutcome.Included(Dossier dossier) ->
                Response.created(URI.create("/api/patients/" + dossier.id().value()))
                        .tag(Etags.of(dossier.consent().version()))
                        .entity(IncludedView.of(dossier, asked))
                        .build();
            case InclusionOutcome.LeftToThePerson left ->
                Response.accepted(LeftToThePersonView.ANSWER).build();
            case InclusionOutcome.NotPermitted(Decision.Refused decision) ->
                Problem.of(decision).response();
            case InclusionOutcome.Refused(InclusionRefusal refusal) ->
                Refusal.problem(refusal).response();
        });
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A person's record, as far as the caller may see it")
    public Uni<Response> show(@PathParam("id") UUID id) {
        Caller caller = callers.get();
        PatientId patientId = new PatientId(id);
        return unitOfWork.run(work -> showPerson.run(work, caller, patientId)).map(outcome -> switch (outcome) {
            case Outcome.Refused<ShowPerson.Shown, Decision.Refused>(Decision.Refused refused) ->
                Problem.of(refused).response();
            case Outcome.Done<ShowPerson.Shown, Decision.Refused>(ShowPerson.Shown shown) ->
                Response.ok(PatientView.of(patientId, shown))
                        .tag(Etags.of(shown.version()))
                        .build();
        });
    }

    @GET
    @Operation(summary = "The people in whose circles the caller has a place, by page")
    public Uni<Response> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        Optional<PatientId> after = Page.key(cursor, raw -> Rules.uuid(raw).map(PatientId::new));
        return unitOfWork
                .run(work -> listMyPatients.run(work, caller, after, Page.limit(limit)))
                .map(outcome -> outcome.fold(
                        listed -> Response.ok(PatientPage.of(listed)).build(),
                        refused -> Problem.of(refused).response()));
    }
}
