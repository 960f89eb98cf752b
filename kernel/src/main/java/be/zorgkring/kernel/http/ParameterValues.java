package be.zorgkring.kernel.http;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Rules;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads parameters of paths and queries. In a path what is not written as it should be is as unknown as any other address. */
@Provider
public class ParameterValues implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ? extends Checked<?>>> RULES =
            Map.of(UUID.class, Rules::uuid, Integer.class, Rules::integer);

    @Override
    @SuppressWarnings("unchecked") // each rule gives values of the class under which it stands
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, Checked<T>> rule = (Function<String, Checked<T>>) (Function<?, ?>) RULES.get(type);
        if (rule == null) {
            return null;
        }
        WebApplicationException flawed = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(QueryParam.class::cast)
                .map(query -> new WebApplicationException(
                        Problem.invalid(query.value(), "parameter.format").response()))
                .findFirst()
                .orElseGet(NotFoundException::new);
        return new Converter<>(rule, flawed);
    }

    private record Converter<T>(Function<String, Checked<T>> rule, WebApplicationException flawed)
            implements ParamConverter<T> {

        @Override
        public T fromString(String raw) {
            if (raw == null) {
                return null;
            }
            return switch (rule.apply(raw)) {
                case Checked.Sound<T>(T value) -> value;
                case Checked.Flawed<T> wrong -> throw flawed;
            };
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
