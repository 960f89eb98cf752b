package be.zorgkring.action.campaign.api;

import be.zorgkring.action.campaign.domain.Channel;
import be.zorgkring.action.campaign.domain.Reach;
import be.zorgkring.action.campaign.usecase.ImportCampaigns;
import be.zorgkring.action.campaign.usecase.RecordReach;
import be.zorgkring.action.catalogue.usecase.ActionName;
import be.zorgkring.action.imports.api.ReferenceReading;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import java.time.LocalDate;
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

        Checked<RecordReach.Count> read(LocalDate today) {
            Fields fields = new Fields();
            Channel by = fields.need("/channel", channel, Channel::of);
            LocalDate day = fields.need("/on", on, raw -> Rules.day(raw)
                    .then(told -> Checked.unless(told.isAfter(today), Flaw.FUTURE, told)));
            Integer persons = fields.need(
                    "/reached", reached, raw -> Checked.unless(raw < 0 || raw > Reach.MOST, Flaw.RANGE, raw));
            return fields.sound(() -> new RecordReach.Count(by, persons, day));
        }
    }

    Checked<ImportCampaigns.Item> read(LocalDate today) {
        Fields fields = new Fields();
        String name = fields.need("/reference", reference, ReferenceReading::reference);
        PilotCode ofPilot = fields.need("/pilot", pilot, PilotCode::of);
        String called = fields.need("/title", title, Rules.line(LONGEST_TITLE));
        ActionName about = ReferenceReading.action(fields, actionReference, actionId);
        List<RecordReach.Count> counts = fields.each("/reaches", reaches, 0, MOST_REACHES, reach -> reach.read(today));
        return fields.sound(() -> new ImportCampaigns.Item(name, ofPilot, called, Optional.ofNullable(about), counts));
    }
}
