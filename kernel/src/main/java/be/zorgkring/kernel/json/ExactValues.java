package be.zorgkring.kernel.json;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Moments;
import be.zorgkring.kernel.input.Rules;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Makes Jackson read days, instants and ids by our rules wherever a type has such a field, so that no request and no event can
 * forget to. Its own readers take numbers for instants, years of ten digits and ids in base64.
 */
public final class ExactValues extends SimpleModule {

    private static final long serialVersionUID = 1;

    private ExactValues(Function<String, Checked<Instant>> instants) {
        super(ExactValues.class.getSimpleName());
        addDeserializer(Instant.class, new Reader<>(Instant.class, instants));
        addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, Moments::day));
        addDeserializer(UUID.class, new Reader<>(UUID.class, Rules::uuid));
    }

    public static ExactValues ofRequests() {
        return new ExactValues(Moments::instant);
    }

    /** What our own services wrote may be finer than PostgreSQL keeps. */
    public static ExactValues ofEvents() {
        return new ExactValues(Moments::published);
    }

    /** What PostgreSQL made of a row: an instant that we cannot read is one outside our range, and for the reader to set aside. */
    public static ExactValues ofRows() {
        return new ExactValues(Moments::stored);
    }

    /** A value that broke a rule of ours, whose code it carries to the answer. */
    public static final class Refused extends MismatchedInputException {

        private static final long serialVersionUID = 1;

        private final String code;

        private Refused(JsonParser parser, Class<?> type, String code) {
            super(parser, type.getSimpleName() + ": " + code, type);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1;

        private final transient Function<String, Checked<T>> rule;

        private Reader(Class<T> type, Function<String, Checked<T>> rule) {
            super(type);
            this.rule = rule;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new Refused(parser, handledType(), Flaw.TYPE);
            }
            return switch (rule.apply(parser.getText())) {
                case Checked.Sound<T>(T value) -> value;
                case Checked.Flawed<T>(List<Flaw> flaws) ->
                    throw new Refused(parser, handledType(), flaws.getFirst().code());
            };
        }
    }
}
