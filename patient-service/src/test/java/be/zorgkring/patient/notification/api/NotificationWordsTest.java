package be.zorgkring.patient.notification.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.notification.domain.NotificationKind;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void everyKindHasWords(String language) {
        NotificationWords words = NotificationWords.in(Locale.of(language));
        assertEquals(
                Stream.concat(Stream.of(NotificationKind.values()).map(Coded::code), Stream.of("own-number-replaced"))
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(words.texts().keySet()));
        for (NotificationKind kind : NotificationKind.values()) {
            assertFalse(words.text(kind).isBlank(), kind.code());
        }
    }
}
