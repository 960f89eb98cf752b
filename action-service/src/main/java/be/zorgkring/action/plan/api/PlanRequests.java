package be.zorgkring.action.plan.api;

import be.zorgkring.action.api.Faults;
import be.zorgkring.action.catalogue.domain.Criterion;
import be.zorgkring.action.plan.domain.Goal;
import be.zorgkring.action.plan.domain.GoalId;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.Words;
import be.zorgkring.action.plan.usecase.OwnerChoice;
import be.zorgkring.action.plan.usecase.PlanTask;
import be.zorgkring.action.vocabulary.Text;
import java.time.LocalDate;
import java.util.Optional;

/** The bodies of the requests that change a plan. */
final class PlanRequests {

    private static final int LONGEST_NOTE = 2000;

    private PlanRequests() {}

    record Inclusion(String patientId, String criterion) {

        record Wish(PatientId patient, Criterion criterion) {}

        Optional<Wish> read(Faults faults) {
            var patient = faults.need("patientId", patientId, Faults::uuid).map(PatientId::new);
            var met = faults.need("criterion", criterion, Criterion::of);
            return patient.flatMap(person -> met.map(code -> new Wish(person, code)));
        }
    }

    record NewGoal(String kind, String text) {

        record Wish(Goal.Kind kind, Words words) {}

        Optional<Wish> read(Faults faults) {
            var sort = faults.need("kind", kind, NewGoal::kind);
            var words = words(faults, "text", text);
            return sort.flatMap(of -> words.map(said -> new Wish(of, said)));
        }

        private static Optional<Goal.Kind> kind(String raw) {
            return switch (raw) {
                case "life" -> Optional.of(Goal.Kind.LIFE);
                case "care" -> Optional.of(Goal.Kind.CARE);
                default -> Optional.empty();
            };
        }
    }

    record NewTask(String goalId, String title, String due, OwnerRequest owner) {

        Optional<PlanTask.Wish> read(Faults faults) {
            var goal = faults.need("goalId", goalId, Faults::uuid).map(GoalId::new);
            var words = words(faults, "title", title);
            var day = faults.need("due", due, Faults::day);
            var choice = OwnerRequest.need(faults, owner);
            return faults.none()
                    ? Optional.of(new PlanTask.Wish(
                            goal.orElseThrow(), words.orElseThrow(), choice.orElseThrow(), day.orElseThrow()))
                    : Optional.empty();
        }
    }

    record TaskChange(String due, OwnerRequest owner) {

        record Wish(OwnerChoice owner, LocalDate due) {}

        Optional<Wish> read(Faults faults) {
            var day = faults.need("due", due, Faults::day);
            var choice = OwnerRequest.need(faults, owner);
            return day.flatMap(until -> choice.map(who -> new Wish(who, until)));
        }
    }

    record Completion(String note) {

        Optional<String> read(Faults faults) {
            return faults.maybe("note", note, text -> Text.paragraph(text, LONGEST_NOTE));
        }
    }

    record Cancellation(String reason) {

        Optional<String> read(Faults faults) {
            return faults.need("reason", reason, text -> Text.paragraph(text, LONGEST_NOTE));
        }
    }

    static Optional<Words> words(Faults faults, String field, String raw) {
        return faults.need(field, raw, text -> Text.paragraph(text, Words.LIMIT))
                .map(Words.Own::new);
    }
}
