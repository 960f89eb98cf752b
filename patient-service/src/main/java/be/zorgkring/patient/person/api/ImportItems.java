package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.http.FieldError;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.patient.common.api.Fields;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.common.domain.Flaw;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.person.api.InclusionReader.CountingDate;
import be.zorgkring.patient.person.domain.Inclusion;
import be.zorgkring.patient.person.domain.InclusionRefusal;
import be.zorgkring.patient.person.usecase.ImportPersons;
import be.zorgkring.patient.person.usecase.ImportPersons.Result;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The items of one import, each sound or refused on its own, in the order in which they were sent. */
record ImportItems(List<ReadItem> items) {

    private static final int LONGEST_REFERENCE = 100;

    /** @param reference as sent, or null when it cannot be repeated */
    record ReadItem(String reference, Outcome<Inclusion, Problem> outcome) {}

    /** Answer of an import. */
    record View(List<ItemView> items) {}

    /** @param outcome {@code created}, {@code existing} or {@code refused} */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemView(String reference, UUID id, String outcome, Problem problem) {

        static ItemView of(String reference, Result result) {
            return switch (result) {
                case Result.Created(PatientId id) -> new ItemView(reference, id.value(), "created", null);
                case Result.Existing(PatientId id) -> new ItemView(reference, id.value(), "existing", null);
                case Result.Refused(InclusionRefusal refusal) -> refused(reference, Refusal.problem(refusal));
            };
        }

        static ItemView refused(String reference, Problem problem) {
            return new ItemView(reference, null, "refused", problem);
        }
    }

    static ImportItems read(List<ImportRequest.Item> sent, InclusionReader reader) {
        Set<String> references = new HashSet<>();
        List<ReadItem> items = new ArrayList<>(sent.size());
        for (ImportRequest.Item item : sent) {
            Fields fields = new Fields();
            PlainText reference = item == null
                    ? fields.flawed("", Flaw.REQUIRED)
                    : fields.read("/reference", item.reference(), raw -> PlainText.read(raw, LONGEST_REFERENCE));
            if (reference != null && !references.add(reference.value())) {
                fields.flawed("/reference", Flaw.DUPLICATE);
            }
            String known = reference == null ? null : reference.value();
            items.add(new ReadItem(
                    known,
                    switch (fields.sound(() -> known)) {
                        case Outcome.Refused<String, Problem>(Problem problem) -> Outcome.refused(problem);
                        case Outcome.Done<String, Problem> sound ->
                            reader.read(item.inclusion(), CountingDate.DAY_OF_CONSENT);
                    }));
        }
        return new ImportItems(items);
    }

    /** Those on which the use case decides. */
    List<ImportPersons.Item> sound() {
        return items.stream()
                .flatMap(item -> item.outcome()
                        .fold(
                                asked -> Stream.of(new ImportPersons.Item(item.reference(), asked)),
                                problem -> Stream.<ImportPersons.Item>empty()))
                .toList();
    }

    View view(Map<String, Result> results) {
        return new View(items.stream()
                .map(item -> item.outcome()
                        .fold(
                                asked -> ItemView.of(item.reference(), results.get(item.reference())),
                                problem -> ItemView.refused(item.reference(), problem)))
                .toList());
    }

    static Problem wrongNumber(Flaw flaw) {
        return Problem.of(400, "invalid-request", new FieldError("/items", flaw.code()));
    }
}
