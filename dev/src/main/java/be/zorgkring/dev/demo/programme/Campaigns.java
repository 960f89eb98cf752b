package be.zorgkring.dev.demo.programme;

import be.zorgkring.dev.demo.programme.ActionItems.ActionItem;
import be.zorgkring.dev.demo.programme.ActionItems.CampaignItem;
import be.zorgkring.dev.demo.programme.ActionItems.ReachItem;
import be.zorgkring.dev.demo.programme.Sheet.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What each pilot published to the public, one campaign a year; its reaches add up to exactly the number of the pilot's row. */
final class Campaigns {

    private static final int FIRST_YEAR = 2018;

    private final Set<String> actions;
    private final List<Row> kinds = Sheet.read("campaigns.csv").rows();

    Campaigns(Catalogue catalogue) {
        this.actions = catalogue.actions().stream().map(ActionItem::reference).collect(Collectors.toSet());
    }

    List<CampaignItem> of(List<PilotProject> pilots) {
        return pilots.stream()
                .filter(PilotProject::retained)
                .flatMap(pilot -> of(pilot).stream())
                .toList();
    }

    private List<CampaignItem> of(PilotProject pilot) {
        List<CampaignItem> campaigns = new ArrayList<>();
        int told = 0;
        for (int i = 0; i < kinds.size(); i++) {
            int upTo = (int) ((long) pilot.reached() * (i + 1) / kinds.size());
            Row kind = kinds.get(i);
            campaigns.add(new CampaignItem(
                    "campaign/" + pilot.code() + "/" + kind.text("code"),
                    pilot.code(),
                    kind.text(pilot.language()),
                    action(pilot, kind),
                    reaches(pilot, kind.text("channels"), FIRST_YEAR + i, upTo - told)));
            told = upTo;
        }
        return campaigns;
    }

    private String action(PilotProject pilot, Row kind) {
        String code = kind.optional("action");
        String reference = code == null ? null : Catalogue.reference(pilot.code(), code);
        return reference != null && actions.contains(reference) ? reference : null;
    }

    private static List<ReachItem> reaches(PilotProject pilot, String channels, int year, int reached) {
        String[] shares = channels.split(",", -1);
        int whole = 0;
        for (String share : shares) {
            whole += weight(share);
        }
        List<ReachItem> reaches = new ArrayList<>();
        int sum = 0;
        int told = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += weight(shares[i]);
            int upTo = (int) ((long) reached * sum / whole);
            Dice dice = Dice.of("reach/" + year + "/" + shares[i], pilot.index());
            LocalDate on = dice.day(LocalDate.of(year, 3, 1), LocalDate.of(year, 11, 30));
            reaches.add(new ReachItem(shares[i].substring(0, shares[i].indexOf(':')), upTo - told, on));
            told = upTo;
        }
        return reaches;
    }

    private static int weight(String share) {
        return Integer.parseInt(share.substring(share.indexOf(':') + 1));
    }
}
