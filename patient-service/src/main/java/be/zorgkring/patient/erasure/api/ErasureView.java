package be.zorgkring.patient.erasure.api;

import be.zorgkring.kernel.erasure.ErasureConfirmed;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.erasure.domain.ConfirmationStatus;
import be.zorgkring.patient.erasure.domain.ErasureStatus;
import be.zorgkring.patient.erasure.usecase.ErasureReport;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far an erasure is, service by service.
 *
 * @param patientIds ids of the records, under which what is kept stays
 */
record ErasureView(
        UUID erasureId, Instant askedAt, ErasureStatus state, List<UUID> patientIds, List<ServiceView> services) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ServiceView(
            String service,
            ConfirmationStatus state,
            @Nullable Instant confirmedAt,
            @Nullable List<ErasedView> erased,
            @Nullable List<KeptView> kept) {}

    /** @param count rows that are gone, or that hold nothing any more */
    record ErasedView(String part, String label, long count) {}

    /** @param until Belgian calendar day; absent when it stays as long as such records are kept at all */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KeptView(
            String part, String label, long count, @Nullable LocalDate until, String rule, String ruleLabel) {}

    static ErasureView of(ErasureReport report, List<String> services, ErasureWords words) {
        return new ErasureView(
                report.erasureId(),
                report.askedAt(),
                services.stream().allMatch(report::isConfirmedBy) ? ErasureStatus.DONE : ErasureStatus.RUNNING,
                report.records().stream().map(PatientId::value).toList(),
                services.stream()
                        .map(service -> service(service, report, words))
                        .toList());
    }

    private static ServiceView service(String service, ErasureReport report, ErasureWords words) {
        List<ErasureConfirmed> confirmed = report.confirmedBy(service);
        if (!report.isConfirmedBy(service)) {
            return new ServiceView(service, ConfirmationStatus.WAITING, null, null, null);
        }
        return new ServiceView(
                service,
                ConfirmationStatus.CONFIRMED,
                confirmed.stream()
                        .map(ErasureConfirmed::at)
                        .max(Instant::compareTo)
                        .orElseThrow(),
                erased(service, confirmed, words),
                kept(service, confirmed, words));
    }

    /** Parts without a row are left out: nobody wants to read what there never was. */
    private static List<ErasedView> erased(String service, List<ErasureConfirmed> confirmed, ErasureWords words) {
        return codes(confirmed.stream().flatMap(each -> each.erased().stream()).map(ErasureConfirmed.Erased::part))
                .map(code -> new ErasedView(
                        code,
                        words.part(service, code),
                        confirmed.stream()
                                .flatMap(each -> each.erased().stream())
                                .filter(part -> part.part().equals(code))
                                .mapToLong(ErasureConfirmed.Erased::count)
                                .sum()))
                .filter(view -> view.count() > 0)
                .toList();
    }

    private static List<KeptView> kept(String service, List<ErasureConfirmed> confirmed, ErasureWords words) {
        List<ErasureConfirmed.Kept> all =
                confirmed.stream().flatMap(each -> each.kept().stream()).toList();
        return codes(all.stream().map(ErasureConfirmed.Kept::part))
                .map(code -> {
                    List<ErasureConfirmed.Kept> parts = all.stream()
                            .filter(part -> part.part().equals(code))
                            .toList();
                    ErasureConfirmed.Kept any = parts.getFirst();
                    return new KeptView(
                            code,
                            words.part(service, code),
                            parts.stream()
                                    .mapToLong(ErasureConfirmed.Kept::count)
                                    .sum(),
                            any.until(),
                            any.rule(),
                            words.rule(any.rule()));
                })
                .filter(view -> view.count() > 0)
                .toList();
    }

    private static Stream<String> codes(Stream<String> parts) {
        return parts.distinct();
    }
}
