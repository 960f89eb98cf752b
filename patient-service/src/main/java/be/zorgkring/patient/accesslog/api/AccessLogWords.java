package be.zorgkring.patient.accesslog.api;

import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.vocabulary.HcParty;
import be.zorgkring.kernel.vocabulary.Language;
import be.zorgkring.patient.accesslog.usecase.AccessLogEntry;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord.Office;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts an access into words that anybody understands, in nl, fr, de and en. */
@Singleton
public class AccessLogWords {

    static final String BUNDLE = "accesslog/words";

    private static final Set<String> OFFICES =
            Stream.of(Office.values()).map(Office::role).collect(Collectors.toUnmodifiableSet());

    /** @param language one of the four */
    public Words in(Locale language) {
        return new Words(
                ResourceBundle.getBundle(
                        BUNDLE,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                language);
    }

    /** The words of one language. */
    public record Words(ResourceBundle texts, Locale language) {

        public String notCovered() {
            return texts.getString("not-covered");
        }

        public String operation(AccessRecord access) {
            return text("operation.", access.operation());
        }

        public String category(String code) {
            return text("category.", code);
        }

        public String outcome(String code) {
            return text("outcome.", code);
        }

        public String ground(String code) {
            return code == null ? null : text("ground.", code);
        }

        public String reason(String code) {
            return code == null ? null : text("reason.", code);
        }

        public String service(String code) {
            return text("service.", code);
        }

        public String role(String code) {
            return code == null ? null : HcParty.ALL.label(code, Language.of(language));
        }

        /** A name where the directory knows one, otherwise what the caller was to the person. */
        public String who(AccessLogEntry entry) {
            String kind = entry.access().caller().kind();
            Optional<String> name = kind.equals("system")
                    ? entry.organisationName()
                    : entry.professionalName().or(() -> manager(entry));
            return name.orElseGet(() -> text("caller.", office(entry.access()).orElse(kind)));
        }

        /** By name and duty, where it took two of them. */
        private Optional<String> manager(AccessLogEntry entry) {
            return entry.agreed()
                    .map(agreed -> "proposed".equals(entry.access().ground()) ? agreed.proposer() : agreed.confirmer())
                    .map(name -> format("caller.healthdatamanager.named", name));
        }

        public String summary(AccessLogEntry entry) {
            AccessRecord access = entry.access();
            String sentence = "proposed".equals(access.ground()) ? "proposed" : access.operation();
            return format(
                    "summary." + sentence + "." + access.outcome(),
                    described(entry),
                    subject(access),
                    access.wasAllowed() ? why(entry) : reason(access.reason()));
        }

        private String why(AccessLogEntry entry) {
            return entry.agreed()
                    .filter(agreed -> "confirmed".equals(entry.access().ground()))
                    .map(agreed -> format("ground.confirmed.named", agreed.proposer()))
                    .orElseGet(() -> groundOrNone(entry.access()));
        }

        private String format(String key, Object... values) {
            return new MessageFormat(texts.getString(key), language).format(values);
        }

        private String described(AccessLogEntry entry) {
            AccessRecord.By caller = entry.access().caller();
            if (!caller.kind().equals("professional")) {
                return who(entry);
            }
            List<String> details = Stream.of(Optional.ofNullable(role(caller.role())), entry.organisationName())
                    .flatMap(Optional::stream)
                    .toList();
            return details.isEmpty() ? who(entry) : who(entry) + " (" + String.join(", ", details) + ")";
        }

        /** Without a category it is about what the person alone may do: read this log, or change what they allow. */
        private String subject(AccessRecord access) {
            return access.categories().isEmpty()
                    ? texts.getString("subject."
                            + office(access)
                                    .filter(role -> texts.containsKey("subject." + role))
                                    .orElse(access.operation()))
                    : access.categories().stream().map(this::category).collect(Collectors.joining(", "));
        }

        private String groundOrNone(AccessRecord access) {
            if (access.ground() != null) {
                return ground(access.ground());
            }
            return texts.getString(office(access).map(role -> "duty." + role).orElse("ground.none"));
        }

        private static Optional<String> office(AccessRecord access) {
            return Optional.ofNullable(access.caller().role()).filter(OFFICES::contains);
        }

        /** The code itself for one that another service added after this one was built. */
        private String text(String prefix, String code) {
            return texts.containsKey(prefix + code) ? texts.getString(prefix + code) : code;
        }
    }
}
