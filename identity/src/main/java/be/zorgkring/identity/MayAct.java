package be.zorgkring.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * For whom somebody may manage medical data, out of eHealth's claim {@code may_act}. Mandates for anything else go no
 * further than here.
 *
 * @param mandators numbers of those who gave a mandate
 * @param children numbers of those of whom the bearer is a parent
 */
record MayAct(Set<String> mandators, Set<String> children) {

    /** More than anybody has; a longer list is no list of ours, and cut off it would tell that somebody is gone. */
    static final int MOST = 40;

    private static final String SERVICE = "medicaldatamanagement";
    private static final Pattern INSZ = Pattern.compile("[0-9]{11}");

    /** Empty when it has another shape than eHealth's, since half of it might say the opposite of the whole. */
    static Optional<MayAct> read(Object claim) {
        Set<String> mandators = new TreeSet<>();
        Set<String> children = new TreeSet<>();
        if (claim != null && !(claim instanceof List<?>)) {
            return Optional.empty();
        }
        for (Object profile : claim == null ? List.of() : (List<?>) claim) {
            if (!(profile instanceof Map<?, ?> entry
                    && entry.get("userProfile") instanceof Map<?, ?> who
                    && collect(who.get("mandators"), mandators)
                    && collect(who.get("children"), children))) {
                return Optional.empty();
            }
        }
        return mandators.size() + children.size() > MOST
                ? Optional.empty()
                : Optional.of(new MayAct(mandators, children));
    }

    /** A profile names one of the two, or something else that is not ours. */
    private static boolean collect(Object people, Set<String> numbers) {
        if (people == null) {
            return true;
        }
        if (!(people instanceof List<?> list)) {
            return false;
        }
        for (Object person : list) {
            if (!(person instanceof Map<?, ?> named
                    && named.get("ssin") instanceof String ssin
                    && INSZ.matcher(ssin).matches()
                    && named.get("serviceNames") instanceof List<?> services)) {
                return false;
            }
            if (services.contains(SERVICE)) {
                numbers.add(ssin);
            }
        }
        return true;
    }
}
