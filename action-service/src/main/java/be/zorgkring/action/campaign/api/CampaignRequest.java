package be.zorgkring.action.campaign.api;

import be.zorgkring.action.api.Faults;
import be.zorgkring.action.campaign.domain.Channel;
import be.zorgkring.action.campaign.domain.Reach;
import be.zorgkring.action.campaign.usecase.ImportCampaigns;
import be.zorgkring.action.campaign.usecase.RecordReach;
import be.zorgkring.action.imports.api.ReferenceReading;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.action.vocabulary.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A campaign in a bulk load, as it is sent. */
record CampaignRequest(
        String reference,
        String pilot,
        String title,
        String actionReference,
        String actionId,
        List<ReachRequest> reaches) {

    static final int LONGEST_TITLE = 200;

    private static final int MOST_REACHES = 1000;

    record ReachRequest(String channel, Integer reached, String on) {

        Optional<RecordReach.Count> read(Faults faults, LocalDate today) {
            var by = faults.need("channel", channel, Channel::of);
            var day = faults.need("on", on, Faults::day);
            if (day.filter(told -> told.isAfter(today)).isPresent()) {
                faults.add("on", Faults.FUTURE);
            }
            if (reached == null) {
                faults.add("reached", Faults.REQUIRED);
            } else if (reached < 0 || reached > Reach.MOST) {
                faults.add("reached", Faults.RANGE);
            }
            return faults.none()
                    ? Optional.of(new RecordReach.Count(by.orElseThrow(), reached, day.orElseThrow()))
                    : Optional.empty();
        }
    }

    Optional<ImportCampaigns.Item> read(Faults faults, LocalDate today) {
        var name = ReferenceReading.reference(faults, reference);
        var ofPilot = faults.need("pilot", pilot, PilotCode::of);
        var called = faults.need("title", title, text -> Text.line(text, LONGEST_TITLE));
        var about = ReferenceReading.action(faults, actionReference, actionId);
        List<RecordReach.Count> counts = new ArrayList<>();
        List<ReachRequest> given = faults.list("reaches", reaches, 0, MOST_REACHES);
        for (int i = 0; i < given.size(); i++) {
            given.get(i).read(faults.in("reaches", i), today).ifPresent(counts::add);
        }
        return faults.none()
                ? Optional.of(new ImportCampaigns.Item(
                        name.orElseThrow(), ofPilot.orElseThrow(), called.orElseThrow(), about, counts))
                : Optional.empty();
    }
}
