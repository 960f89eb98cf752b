package be.zorgkring.action.plan.api;

import be.zorgkring.action.catalogue.domain.Criterion;
import be.zorgkring.action.plan.domain.GoalId;
import be.zorgkring.action.plan.domain.GoalKind;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.Words;
import be.zorgkring.action.plan.usecase.OwnerChoice;
import be.zorgkring.action.plan.usecase.PlanTask;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Moments;
import be.zorgkring.kernel.input.Rules;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests that change a plan. */
final class PlanRequests {

    static final int LONGEST_NOTE = 2000;

    private PlanRequests() {}

    @Schema(
            name = "InclusionRequest",
            requiredProperties = {"patientId", "criterion"})
    record Inclusion(
            @Schema(format = "uuid") String patientId,

            @Schema(pattern = Criterion.SHAPE, maxLength = Criterion.LONGEST)
            String criterion) {

        record Wish(PatientId patient, Criterion criterion) {}

        Checked<Wish> read() {
            Fields fields = new Fields();
            UUID patient = fields.need("/patientId", patientId, Rules::uuid);
            Criterion met = fields.need("/criterion", criterion, Criterion::of);
            return fields.sound(() -> new Wish(new PatientId(patient), met));
        }
    }

    @Schema(requiredProperties = {"kind", "text"})
    record NewGoal(
            @Schema(enumeration = "care") String kind,
            @Schema(maxLength = Words.LONGEST) String text) {

        record Wish(GoalKind kind, Words words) {}

        Checked<Wish> read() {
            Fields fields = new Fields();
            GoalKind sort = fields.need("/kind", kind, NewGoal::kind);
            Words words = fields.need("/text", text, PlanRequests::words);
            return fields.sound(() -> new Wish(sort, words));
        }

        /** What matters to the person is recorded by patient-service; those that a plan holds from before are still read. */
        private static Checked<GoalKind> kind(String raw) {
            return switch (raw) {
                case "care" -> Checked.sound(GoalKind.CARE);
                case "life" -> Checked.flawed("goal.told-to-the-record");
                default -> Checked.flawed(Flaw.UNKNOWN_CODE);
            };
        }
    }

    @Schema(requiredProperties = {"goalId", "title", "due", "owner"})
    record NewTask(
            @Schema(format = "uuid") String goalId,
            @Schema(maxLength = Words.LONGEST) String title,
            @Schema(format = "date") String due,
            OwnerRequest owner) {

        Checked<PlanTask.Wish> read() {
            Fields fields = new Fields();
            UUID goal = fields.need("/goalId", goalId, Rules::uuid);
            Words words = fields.need("/title", title, PlanRequests::words);
            LocalDate day = fields.need("/due", due, Moments::day);
            OwnerChoice choice = fields.need("/owner", owner, OwnerRequest::read);
            return fields.sound(() -> new PlanTask.Wish(new GoalId(goal), words, choice, day));
        }
    }

    @Schema(requiredProperties = {"due", "owner"})
    record TaskChange(@Schema(format = "date") String due, OwnerRequest owner) {

        record Wish(OwnerChoice owner, LocalDate due) {}

        Checked<Wish> read() {
            Fields fields = new Fields();
            LocalDate day = fields.need("/due", due, Moments::day);
            OwnerChoice choice = fields.need("/owner", owner, OwnerRequest::read);
            return fields.sound(() -> new Wish(choice, day));
        }
    }

    record Completion(@Schema(maxLength = LONGEST_NOTE) String note) {

        Checked<Optional<String>> read() {
            Fields fields = new Fields();
            String said = fields.maybe("/note", note, Rules.paragraph(LONGEST_NOTE));
            return fields.sound(() -> Optional.ofNullable(said));
        }
    }

    @Schema(requiredProperties = "reason")
    record Cancellation(@Schema(maxLength = LONGEST_NOTE) String reason) {

        Checked<String> read() {
            Fields fields = new Fields();
            String said = fields.need("/reason", reason, Rules.paragraph(LONGEST_NOTE));
            return fields.sound(() -> said);
        }
    }

    static Checked<Words> words(String raw) {
        return Rules.paragraph(Words.LONGEST).apply(raw).map(Words.Own::new);
    }
}
