package be.zorgkring.patient.person.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.usecase.Numbers;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** National numbers that the person was known by before, in their own copy; as the present one, for themselves alone. */
@ApplicationScoped
class FormerNumbersExport implements ExportPart {

    private final Numbers numbers;

    FormerNumbersExport(Numbers numbers) {
        this.numbers = numbers;
    }

    /** @param until absent for the number of a record that was merged into this one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FormerView(String insz, Instant until) {

        static FormerView of(Numbers.Former former) {
            return new FormerView(former.insz().digits(), former.until());
        }
    }

    @Override
    public String name() {
        return "formerNumbers";
    }

    @Override
    public Set<DataCategory> categories() {
        return Set.of(DataCategory.IDENTITY);
    }

    @Override
    public int position() {
        return 11;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return PatientView.mayKnowNumber(asked.ground(), null)
                ? numbers.former(work, new PatientId(asked.patientId()))
                        .map(former -> Exported.whole(
                                former.stream().map(FormerView::of).toList()))
                : Uni.createFrom().item(Exported.whole(List.of()));
    }
}
