package be.zorgkring.reporting.api;

import be.zorgkring.reporting.ReportingSettings;
import be.zorgkring.reporting.indicator.Publication;
import be.zorgkring.reporting.indicator.Texts;
import be.zorgkring.reporting.store.PublishedFigures;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The figures as one reader may see them, as they were last published. Nobody chooses the counting date: a reader who did
 * could subtract one day from the next and find single people.
 */
@ApplicationScoped
class Reports {

    private final PublishedFigures figures;
    private final ReportingSettings settings;

    Reports(PublishedFigures figures, ReportingSettings settings) {
        this.figures = figures;
        this.settings = settings;
    }

    Uni<ReportPages> pagesFor(Reader reader, Texts texts) {
        return figures.all().map(pilots -> {
            var visible = pilots.stream()
                    .filter(pilot -> reader.sees().test(pilot.code()))
                    .toList();
            return new ReportPages(new Publication(visible, reader.audience()), settings.step(), texts);
        });
    }
}
