package be.zorgkring.reporting.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reports look like to a client. */
final class Views {

    private Views() {}

    /**
     * Figures per pilot and aim.
     *
     * @param countingDate of the pilot published last; absent as long as none is
     * @param publishedAt when that was
     * @param threshold numbers with fewer people behind them are hidden, others are rounded to multiples of it
     * @param step all figures of a pilot stand still until the facts of so many people have moved, or the year is over
     * @param programme the totals over the pilots; absent for a reader who does not see them all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AimsView(
            @Nullable LocalDate countingDate,
            @Nullable Instant publishedAt,
            int threshold,
            int step,
            List<PilotView> pilots,
            @Nullable List<AimView> programme) {}

    /** @param publishedAt when all figures of the pilot last moved */
    record PilotView(
            String pilot,
            String name,
            String status,
            LocalDate countingDate,
            Instant publishedAt,
            List<AimView> aims) {}

    record AimView(String aim, String title, List<FigureView> figures) {}

    /**
     * One number, or the statement that it may not be shown.
     *
     * @param value numerator of a count; percent or ratio with one decimal otherwise, absent when the denominator is zero
     * @param numerator rounded, as is the denominator, where it is a number of people or of what is theirs
     * @param suppressed true when too few people stand behind it, or another such number could be computed from it
     * @param definition where this version of the definition is to be read
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FigureView(
            String indicator,
            int definitionVersion,
            String title,
            @Nullable BigDecimal value,
            @Nullable Long numerator,
            @Nullable Long denominator,
            boolean suppressed,
            String unit,
            String unitLabel,
            @Nullable LocalDate countingDate,
            @Nullable Instant publishedAt,
            String definition) {}

    /**
     * Totals over all pilot projects, each rounded by itself. People reached stand apart and are never added to people
     * included. The other fields are those of {@link AimsView}.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProgrammeView(
            @Nullable LocalDate countingDate,
            @Nullable Instant publishedAt,
            int threshold,
            int step,
            FigureView pilots,
            FigureView runningActions,
            FigureView included,
            FigureView reached) {}

    record IndicatorsView(List<IndicatorView> items) {}

    /** @param denominator absent for a plain count */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IndicatorView(
            String code,
            int version,
            String title,
            String measures,
            String numerator,
            @Nullable String denominator,
            String countingDate,
            String exclusions,
            String unit,
            String unitLabel,
            List<CodedView> aims,
            List<CodedView> components) {}

    record CodedView(String code, String title) {}
}
