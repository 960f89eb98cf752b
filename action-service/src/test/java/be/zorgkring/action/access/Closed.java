package be.zorgkring.action.access;

import be.zorgkring.action.access.Chance.Told;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Says plainly, from the newest states that were told, to whom the record must be closed. Shares no line with the rule. */
final class Closed {

    private final Chance who;
    private final Instant now;
    private final Map<String, Told> newest = new HashMap<>();

    Closed(Chance who, Instant now) {
        this.who = who;
        this.now = now;
    }

    void told(Told state) {
        newest.merge(
                state.type() + state.aggregate(),
                state,
                (known, other) -> known.version() >= other.version() ? known : other);
    }

    boolean toNurse() {
        return !sharing().equals("given")
                || shutOut("professionalId", who.nurse)
                || placeless("professionalId", who.nurse)
                || shutOutMember()
                || suspended()
                || categoryClosed();
    }

    boolean toOrganisation() {
        return !sharing().equals("given")
                || shutOut("organisationId", who.organisation)
                || shutOut("professionalId", who.nurse)
                || placeless("professionalId", who.nurse)
                || suspended()
                || categoryClosed();
    }

    boolean toCarer() {
        return !sharing().equals("given") || placeless("accountId", who.carer);
    }

    boolean toMandatee() {
        return sharing().equals("deceased")
                || state(Chance.MANDATE).filter(this::holds).isEmpty();
    }

    boolean toPhysicianInEmergency() {
        return !sharing().equals("given")
                || exclusions(each -> "persphysician".equals(each.getString("profession")))
                || state(Chance.EMERGENCY)
                        .filter(each -> each.getString("state").equals("open") && within(each))
                        .isEmpty();
    }

    private boolean holds(JsonObject mandate) {
        return mandate.getString("state").equals("active") && within(mandate);
    }

    private String sharing() {
        return state(Chance.CONSENT)
                .map(each -> each.getJsonObject("sharing").getString("state"))
                .orElse("unknown");
    }

    private boolean shutOut(String field, UUID id) {
        return exclusions(each -> id.toString().equals(each.getString(field)));
    }

    /** The nurse's place is for the organisation. */
    private boolean shutOutMember() {
        return shutOut("organisationId", who.organisation);
    }

    private boolean exclusions(Predicate<JsonObject> which) {
        return state(Chance.CONSENT).stream()
                .flatMap(each -> each.getJsonArray("exclusions").stream())
                .anyMatch(each -> which.test((JsonObject) each));
    }

    private boolean placeless(String field, UUID id) {
        return state(Chance.CIRCLE).stream()
                .flatMap(each -> each.getJsonArray("members").stream())
                .map(JsonObject.class::cast)
                .noneMatch(each -> id.toString().equals(each.getString(field)) && within(each));
    }

    private boolean suspended() {
        return Optional.ofNullable(newest.get(Chance.PROFESSIONAL + who.nurse))
                .map(each -> each.data().getBoolean("suspended"))
                .orElse(false);
    }

    private boolean categoryClosed() {
        return Optional.ofNullable(newest.get(Chance.CATEGORIES + who.member))
                .map(each -> each.data().getJsonArray("closed").contains("care-plan"))
                .orElse(false);
    }

    private boolean within(JsonObject state) {
        String until = state.getString("until");
        return !Instant.parse(state.getString("from")).isAfter(now)
                && (until == null || Instant.parse(until).isAfter(now));
    }

    private Optional<JsonObject> state(String type) {
        return newest.values().stream()
                .filter(each -> each.type().equals(type))
                .map(Told::data)
                .findFirst();
    }
}
