package be.zorgkring.patient.accesslog.fhir;

import be.zorgkring.kernel.http.Page;
import be.zorgkring.patient.accesslog.usecase.AccessLogEntry;
import be.zorgkring.patient.accesslog.usecase.Position;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.fhir.Fhir;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;

/** A page of found audit events, newest first, as a FHIR R4 Bundle. Its addresses are relative to the host. */
@JsonInclude(Include.NON_EMPTY)
record Searchset(Long total, List<LinkTo> link, List<Entry> entry) {

    @JsonProperty
    String resourceType() {
        return "Bundle";
    }

    @JsonProperty
    String type() {
        return "searchset";
    }

    record LinkTo(String relation, String url) {}

    record Entry(String fullUrl, AuditEvent resource, Search search) {}

    record Search(String mode) {}

    static Searchset total(PatientId person, long total) {
        return new Searchset(total, List.of(new LinkTo("self", address(person, 0, null))), List.of());
    }

    /** @param cursor of this page, or null for the first */
    static Searchset of(AuditEventSearch search, List<AccessLogEntry> entries, String cursor, AuditEvents events) {
        Page<AuditEvent> page =
                Page.of(entries, search.page(), entry -> Position.of(entry).key(), events::of);
        int most = search.page().limit();
        List<LinkTo> links = new ArrayList<>();
        links.add(new LinkTo("self", address(search.person(), most, cursor)));
        if (page.next() != null) {
            links.add(new LinkTo("next", address(search.person(), most, page.next())));
        }
        return new Searchset(
                null,
                links,
                page.items().stream()
                        .map(event -> new Entry(Fhir.urn(event.id()), event, new Search("match")))
                        .toList());
    }

    private static String address(PatientId person, int most, String cursor) {
        String first = "/fhir/AuditEvent?patient=" + person.value() + "&_count=" + most;
        return cursor == null ? first : first + "&cursor=" + cursor;
    }
}
