package be.zorgkring.kernel.export;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.CurrentCaller;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.ProblemTexts;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What every service answers to somebody who asks for a copy; only the address is each service's own. */
@ApplicationScoped
@IfBuildProperty(name = "zorgkring.access.enabled", stringValue = "true", enableIfMissing = true)
public class OwnDataAnswer {

    private final CurrentCaller callers;
    private final UnitOfWork unitOfWork;
    private final TakeOwnData takeOwnData;

    OwnDataAnswer(CurrentCaller callers, UnitOfWork unitOfWork, TakeOwnData takeOwnData) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.takeOwnData = takeOwnData;
    }

    /** @param headers of the request, for the language */
    public Uni<RestResponse<OwnData>> about(UUID patientId, HttpHeaders headers) {
        Caller caller = callers.get();
        Locale language = ProblemTexts.language(headers);
        return unitOfWork
                .run(work -> takeOwnData.take(work, caller, patientId, language))
                .map(outcome -> Answers.of(outcome, data -> ResponseBuilder.ok(data, MediaType.APPLICATION_JSON_TYPE)
                        .language(language)
                        .build()));
    }
}
