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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Lays figures out in the reader's language, each with when it was published. */
final class ReportPages {

    private final Publication publication;
    private final int step;
    private final Texts texts;
    private final Map<Indicator, Publication.Row> rows = new HashMap<>();

    ReportPages(Publication publication, int step, Texts texts) {
        this.publication = publication;
        this.step = step;
        this.texts = texts;
    }

    AimsView aims() {
        var pilots = IntStream.range(0, pilots().size()).mapToObj(this::pilot).toList();
        return view(latest(), pilots, publication.audience().totals() ? aims(latest(), Publication.Row::total) : null);
    }

    /** The pilot's line of the same table, so that both show the same numbers. */
    Optional<AimsView> aims(String pilot) {
        return IntStream.range(0, pilots().size())
                .filter(index -> pilots().get(index).code().equals(pilot))
                .mapToObj(index -> view(Optional.of(pilots().get(index)), List.of(pilot(index)), null))
                .findFirst();
    }

    ProgrammeView programme() {
        return new ProgrammeView(
                countingDate(latest()),
                publishedAt(latest()),
                publication.audience().threshold(),
                step,
                total(Indicators.PILOT_PROJECTS),
                total(Indicators.ACTIONS_RUNNING),
                total(Indicators.PEOPLE_INCLUDED),
                total(Indicators.PEOPLE_REACHED));
    }

    private List<PilotCounts> pilots() {
        return publication.pilots();
    }

    private PilotView pilot(int index) {
        var pilot = pilots().get(index);
        var aims = aims(Optional.of(pilot), row -> row.pilots().get(index));
        return new PilotView(
                pilot.code(), pilot.name(), pilot.status(), pilot.countingDate(), pilot.publishedAt(), aims);
    }

    private AimsView view(Optional<PilotCounts> published, List<PilotView> pilots, List<AimView> programme) {
        return new AimsView(
                countingDate(published),
                publishedAt(published),
                publication.audience().threshold(),
                step,
                pilots,
                programme);
    }

    /** The pilot that was published last: totals are as new as that. */
    private Optional<PilotCounts> latest() {
        return pilots().stream().max(Comparator.comparing(PilotCounts::publishedAt));
    }

    private static LocalDate countingDate(Optional<PilotCounts> published) {
        return published.map(PilotCounts::countingDate).orElse(null);
    }

    private static Instant publishedAt(Optional<PilotCounts> published) {
        return published.map(PilotCounts::publishedAt).orElse(null);
    }

    private List<AimView> aims(Optional<PilotCounts> published, Function<Publication.Row, Figure> choice) {
        return Arrays.stream(Aim.values())
                .map(aim -> new AimView(
                        aim.code(),
                        texts.of(aim),
                        Indicators.of(aim).stream()
                                .map(indicator -> view(indicator, choice.apply(row(indicator)), published))
                                .toList()))
                .toList();
    }

    private FigureView total(Indicator indicator) {
        return view(indicator, row(indicator).total(), latest());
    }

    private Publication.Row row(Indicator indicator) {
        return rows.computeIfAbsent(indicator, publication::publish);
    }

    private FigureView view(Indicator indicator, Figure figure, Optional<PilotCounts> published) {
        return switch (figure) {
            case Shown shown -> view(indicator, shown, false, published);
            case Suppressed suppressed -> view(indicator, new Shown(null, null, null), true, published);
        };
    }

    private FigureView view(Indicator indicator, Shown shown, boolean suppressed, Optional<PilotCounts> published) {
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
                countingDate(published),
                publishedAt(published),
                "/api/reports/indicators/" + indicator.code());
    }
}
