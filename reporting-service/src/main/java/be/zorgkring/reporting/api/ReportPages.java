package be.zorgkring.reporting.api;

import be.zorgkring.reporting.api.Views.AimView;
import be.zorgkring.reporting.api.Views.AimsView;
import be.zorgkring.reporting.api.Views.FigureView;
import be.zorgkring.reporting.api.Views.PilotView;
import be.zorgkring.reporting.api.Views.ProgrammeView;
import be.zorgkring.reporting.indicator.Aim;
import be.zorgkring.reporting.indicator.Figure;
import be.zorgkring.reporting.indicator.Figure.Shown;
import be.zorgkring.reporting.indicator.Figure.Suppressed;
import be.zorgkring.reporting.indicator.Indicator;
import be.zorgkring.reporting.indicator.Indicators;
import be.zorgkring.reporting.indicator.PilotCounts;
import be.zorgkring.reporting.indicator.Publication;
import be.zorgkring.reporting.indicator.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Lays a report out in the reader's language. */
final class ReportPages {

    private final Report report;
    private final Texts texts;
    private final Map<Indicator, Publication.Row> rows = new HashMap<>();

    ReportPages(Report report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    AimsView aims() {
        var audience = report.publication().audience();
        var pilots = IntStream.range(0, pilots().size()).mapToObj(this::pilot).toList();
        var programme = audience.totals() ? aims(Publication.Row::total) : null;
        return new AimsView(report.countingDate(), report.computedAt(), audience.threshold(), pilots, programme);
    }

    /** The pilot's line of the same table, so that both show the same numbers. */
    Optional<AimsView> aims(String pilot) {
        return IntStream.range(0, pilots().size())
                .filter(index -> pilots().get(index).code().equals(pilot))
                .mapToObj(index -> new AimsView(
                        report.countingDate(),
                        report.computedAt(),
                        report.publication().audience().threshold(),
                        List.of(pilot(index)),
                        null))
                .findFirst();
    }

    ProgrammeView programme() {
        return new ProgrammeView(
                report.countingDate(),
                report.computedAt(),
                report.publication().audience().threshold(),
                total(Indicators.PILOT_PROJECTS),
                total(Indicators.ACTIONS_RUNNING),
                total(Indicators.PEOPLE_INCLUDED),
                total(Indicators.PEOPLE_REACHED));
    }

    private List<PilotCounts> pilots() {
        return report.publication().pilots();
    }

    private PilotView pilot(int index) {
        var pilot = pilots().get(index);
        return new PilotView(pilot.code(), pilot.name(), pilot.status(), aims(row -> row.pilots()
                .get(index)));
    }

    private List<AimView> aims(Function<Publication.Row, Figure> choice) {
        return Arrays.stream(Aim.values())
                .map(aim -> new AimView(
                        aim.code(),
                        texts.of(aim),
                        Indicators.of(aim).stream()
                                .map(indicator -> view(indicator, choice.apply(row(indicator))))
                                .toList()))
                .toList();
    }

    private FigureView total(Indicator indicator) {
        return view(indicator, row(indicator).total());
    }

    private Publication.Row row(Indicator indicator) {
        return rows.computeIfAbsent(indicator, report.publication()::publish);
    }

    private FigureView view(Indicator indicator, Figure figure) {
        return switch (figure) {
            case Shown shown -> view(indicator, shown, false);
            case Suppressed suppressed -> view(indicator, new Shown(null, null, null), true);
        };
    }

    private FigureView view(Indicator indicator, Shown shown, boolean suppressed) {
        return new FigureView(
                indicator.code(),
                indicator.version(),
                texts.of(indicator).title(),
                shown.value(),
                shown.numerator(),
                shown.denominator(),
                suppressed,
                indicator.unit().code(),
                texts.of(indicator.unit()),
                report.countingDate(),
                report.computedAt(),
                "/api/reports/indicators/" + indicator.code());
    }
}
