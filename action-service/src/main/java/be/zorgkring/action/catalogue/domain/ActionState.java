package be.zorgkring.action.catalogue.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Where an action stands; each state offers only the moves that are legal from it. */
public sealed interface ActionState {

    /** One that has ended needs its last day. */
    static ActionState of(ActionStatus status, LocalDate from, Optional<LocalDate> until) {
        return switch (status) {
            case PLANNED -> new Planned(from, until);
            case RUNNING -> new Running(from, until);
            case ENDED -> new Ended(from, until.orElseThrow());
        };
    }

    ActionStatus status();

    LocalDate from();

    Optional<LocalDate> until();

    /** Whether people could be taken in on that day. */
    boolean ranOn(LocalDate day);

    record Planned(LocalDate from, Optional<LocalDate> until) implements ActionState {

        public Planned {
            inOrder(from, until);
        }

        @Override
        public ActionStatus status() {
            return ActionStatus.PLANNED;
        }

        public Running start(LocalDate on) {
            return new Running(on, until.filter(last -> !last.isBefore(on)));
        }

        @Override
        public boolean ranOn(LocalDate day) {
            return false;
        }
    }

    record Running(LocalDate from, Optional<LocalDate> until) implements ActionState {

        public Running {
            inOrder(from, until);
        }

        @Override
        public ActionStatus status() {
            return ActionStatus.RUNNING;
        }

        /** Ends it, on its first day at the earliest and at the latest on the last that was set: it ran no longer. */
        public Ended end(LocalDate on) {
            LocalDate last = until.filter(on::isAfter).orElse(on);
            return new Ended(from, last.isBefore(from) ? from : last);
        }

        /** Ended by its own last day, when that lies before today. */
        public Optional<Ended> over(LocalDate today) {
            return until.filter(today::isAfter).map(last -> new Ended(from, last));
        }

        @Override
        public boolean ranOn(LocalDate day) {
            return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
        }
    }

    record Ended(LocalDate from, LocalDate last) implements ActionState {

        public Ended {
            inOrder(from, Optional.of(last));
        }

        @Override
        public ActionStatus status() {
            return ActionStatus.ENDED;
        }

        @Override
        public Optional<LocalDate> until() {
            return Optional.of(last);
        }

        @Override
        public boolean ranOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(last);
        }
    }

    private static void inOrder(LocalDate from, Optional<LocalDate> until) {
        Objects.requireNonNull(from);
        if (until.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("an action ends on or after its first day");
        }
    }
}
