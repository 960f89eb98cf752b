package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.contract.Refuses;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.api.InclusionReader.CountingDate;
import be.zorgkring.patient.person.api.PatientView.NameView;
import be.zorgkring.patient.person.domain.Dossier;
import be.zorgkring.patient.person.domain.Inclusion;
import be.zorgkring.patient.person.domain.InclusionRefusal;
import be.zorgkring.patient.person.usecase.IncludePerson;
import be.zorgkring.patient.person.usecase.IncludedMeanwhile;
import be.zorgkring.patient.person.usecase.ListMyPatients;
import be.zorgkring.patient.person.usecase.PersonEntry;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

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

    /** What came of asking for an inclusion. */
    sealed interface InclusionView {}

    /** Somebody was included; the warnings name fields of which the INSZ states something else. */
    record IncludedView(UUID id, List<Flaw> warnings) implements InclusionView {
        static IncludedView of(Dossier dossier, Inclusion asked) {
            return new IncludedView(dossier.id().value(), asked.person().warnings());
        }
    }

    /** The person decides on it; the answer is the same whoever they are and whatever they will say. */
    record LeftToThePersonView(String outcome) implements InclusionView {
        static final LeftToThePersonView ANSWER = new LeftToThePersonView("left-to-the-person");
    }

    @POST
    @RolesAllowed({"physician", "importer"})
    @Operation(
            operationId = "includePerson",
            summary = "Include a person in a pilot project, with the consent on which that rests",
            description =
                    "201 with the record's id for somebody who was not known, and for a caller who may write in the"
                            + " record of somebody who is. 202 for any other caller: nothing is written, the person"
                            + " decides, and the answer does not tell what they will be asked or say.")
    @APIResponse(
            responseCode = "201",
            description = "Included",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IncludedView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Left to the person",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LeftToThePersonView.class)))
    @Refuses(
            value = {InclusionRefusal.class, AccessRefusal.class},
            only = {
                "PROFESSIONAL_NOT_REGISTERED",
                "PROFESSIONAL_SUSPENDED",
                "UNKNOWN_PILOT",
                "PILOT_NOT_RUNNING",
                "ALREADY_INCLUDED",
                "DECLARED_BEFORE_LAST_CHANGE",
                "PERSON_DECEASED",
                "TOO_MANY_PILOTS"
            })
    public Uni<RestResponse<InclusionView>> include(
            @HeaderParam("Idempotency-Key") String key, InclusionRequest request) {
        Caller caller = callers.get();
        return Answers.when(reader.read(request, CountingDate.TODAY), asked -> idempotency
                .run(key, request, work -> includePerson
                        .include(work, caller, asked)
                        .map(outcome -> Answers.of(outcome, included -> answer(included, asked))))
                .onFailure(IncludedMeanwhile.class)
                .retry()
                .atMost(MOST_TRIES));
    }

    private static RestResponse<InclusionView> answer(Optional<Dossier> included, Inclusion asked) {
        return included.map(dossier -> Answers.<InclusionView>created(
                        "/api/patients/" + dossier.id().value(),
                        IncludedView.of(dossier, asked),
                        dossier.consent().version()))
                .orElseGet(() -> RestResponse.accepted(LeftToThePersonView.ANSWER));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showPatient", summary = "A person's record, as far as the caller may see it")
    @Refuses(AccessRefusal.class)
    public Uni<RestResponse<PatientView>> show(@PathParam("id") UUID id) {
        Caller caller = callers.get();
        PatientId patientId = new PatientId(id);
        return unitOfWork
                .run(work -> showPerson.show(work, caller, patientId))
                .map(outcome -> Answers.of(
                        outcome, shown -> Answers.tagged(PatientView.of(patientId, shown), shown.version())));
    }

    /** One line of the list. */
    record PatientEntryView(UUID id, NameView name, String birthDate) {
        static PatientEntryView of(PersonEntry person) {
            return new PatientEntryView(
                    person.id().value(),
                    NameView.of(person.name()),
                    person.birthDate().value().text());
        }
    }

    @GET
    @Operation(
            operationId = "listMyPatients",
            summary = "The people in whose circles the caller has a place, by page",
            description =
                    "A page may hold fewer than asked and still have a next one: who may not be shown is left out.")
    @Refuses(value = AccessRefusal.class, only = "ACCESS_STATE_STALE")
    public Uni<RestResponse<Page<PatientEntryView>>> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        Caller caller = callers.get();
        return Answers.when(
                PageRequest.read(cursor, limit, raw -> Rules.uuid(raw).map(PatientId::new)), asked -> unitOfWork
                        .run(work -> listMyPatients.list(work, caller, asked.after(), asked.limit()))
                        .map(outcome -> Answers.of(outcome, listed -> RestResponse.ok(page(listed)))));
    }

    private static Page<PatientEntryView> page(ListMyPatients.Listed listed) {
        return new Page<>(
                listed.people().stream().map(PatientEntryView::of).toList(),
                listed.next().map(last -> Page.cursor(last.value().toString())).orElse(null));
    }
}
