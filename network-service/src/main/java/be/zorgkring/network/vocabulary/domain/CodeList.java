package be.zorgkring.network.vocabulary.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A published list of codes with their labels; a code that is not on it is refused, never guessed. */
public record CodeList(Map<String, Label> labels) {

    public CodeList {
        labels = Map.copyOf(labels);
    }

    public Set<String> codes() {
        return labels.keySet();
    }

    /** The part of this list whose codes fit. */
    public CodeList only(Predicate<String> fits) {
        return new CodeList(labels.entrySet().stream()
                .filter(entry -> fits.test(entry.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    public Checked<String> check(String code) {
        return Checked.unless(!labels.containsKey(code), Flaw.UNKNOWN_CODE, code);
    }

    /** The code itself where the list has lost it since: an old entry must still be readable. */
    public String label(String code, Language language) {
        Label label = labels.get(code);
        return label == null ? code : label.in(language);
    }
}
