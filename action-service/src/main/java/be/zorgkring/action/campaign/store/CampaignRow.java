package be.zorgkring.action.campaign.store;

import be.zorgkring.action.campaign.domain.Campaign;
import be.zorgkring.action.campaign.domain.CampaignId;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.vocabulary.PilotCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A campaign as the table keeps it. */
@Entity
@Table(name = "campaign")
class CampaignRow {

    @Id
    UUID campaignId;

    String pilot;
    String title;
    UUID actionId;

    static CampaignRow of(Campaign campaign) {
        var row = new CampaignRow();
        row.campaignId = campaign.id().value();
        row.pilot = campaign.pilot().value();
        row.title = campaign.title();
        row.actionId = campaign.action().map(ActionId::value).orElse(null);
        return row;
    }

    Campaign asCampaign() {
        return new Campaign(
                new CampaignId(campaignId),
                new PilotCode(pilot),
                title,
                Optional.ofNullable(actionId).map(ActionId::new));
    }
}
