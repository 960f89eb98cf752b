package be.zorgkring.reporting.api;

import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.reporting.api.Views.CodedView;
import be.zorgkring.reporting.api.Views.IndicatorView;
import be.zorgkring.reporting.api.Views.IndicatorsView;
import be.zorgkring.reporting.indicator.Indicator;
import be.zorgkring.reporting.indicator.Indicators;
import be.zorgkring.reporting.indicator.Texts;
import io.smallrye.common.annotation.NonBlocking;
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

/** The definitions behind the figures. They are no secret: whoever signs in may read how people are counted. */
@Path("/api/reports/indicators")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Indicators")
public class IndicatorsResource {

    @GET
    @Operation(operationId = "listIndicators", summary = "All indicators with their definitions")
    public IndicatorsView indicators(@Context HttpHeaders headers) {
        var texts = texts(headers);
        return new IndicatorsView(Indicators.all().stream()
                .map(indicator -> view(indicator, texts))
                .toList());
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "readIndicator",
            summary = "One indicator: what is counted, of what, on which date, without whom")
    public IndicatorView indicator(@PathParam("code") String code, @Context HttpHeaders headers) {
        return Indicators.byCode(code)
                .map(indicator -> view(indicator, texts(headers)))
                .orElseThrow(NotFoundException::new);
    }

    private static Texts texts(HttpHeaders headers) {
        return Texts.in(ProblemTexts.language(headers));
    }

    private static IndicatorView view(Indicator indicator, Texts texts) {
        var definition = texts.of(indicator);
        return new IndicatorView(
                indicator.code(),
                indicator.version(),
                definition.title(),
                definition.measures(),
                definition.numerator(),
                definition.denominator(),
                definition.countingDate(),
                definition.exclusions(),
                indicator.unit().code(),
                texts.of(indicator.unit()),
                indicator.aim().stream()
                        .map(aim -> new CodedView(aim.code(), texts.of(aim)))
                        .toList(),
                indicator.components().stream()
                        .map(component -> new CodedView(component.name(), texts.of(component)))
                        .toList());
    }
}
