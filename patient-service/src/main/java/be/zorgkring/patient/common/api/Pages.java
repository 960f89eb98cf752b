package be.zorgkring.patient.common.api;

import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Pages of lists with words in them. */
public final class Pages {

    private Pages() {}

    public static <T, V> RestResponse<Page<V>> in(
            Locale language,
            List<T> rows,
            PageRequest<?> asked,
            Function<? super T, String> key,
            Function<? super T, ? extends V> view) {
        return ResponseBuilder.<Page<V>>ok(Page.of(rows, asked, key, view), MediaType.APPLICATION_JSON_TYPE)
                .language(language)
                .build();
    }
}
