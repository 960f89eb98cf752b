package be.zorgkring.action.catalogue.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Where an action stands; each state offers only the moves that are legal from it. */
public sealed interface ActionStatus {

    /** How the status is written wherever it leaves the domain. */
    String code();

    LocalDate from();

    Optional<LocalDate> until();

    /** Whether people could be taken in on that day. */
    boolean ranOn(LocalDate day);

    record Planned(LocalDate from, Optional<LocalDate> until) implements ActionStatus {

        public Planned {
            inOrder(from, until);
        }

        @Override
        public String code() {
            return "planned";
        }

        public Running start(LocalDate on) {
            return new Running(on, until.filter(last -> !last.isBefore(on)));
        }

        @Override
        public boolean ranOn(LocalDate day) {
            return false;
        }
    }

    record Running(LocalDate from, Optional<LocalDate> until) implements ActionStatus {

        public Running {
            inOrder(from, until);
        }

        @Override
        public String code() {
            return "running";
        }

        /** Ends it; an action that would end before it began ends on its first day. */
        public Ended end(LocalDate on) {
            return new Ended(from, on.isBefore(from) ? from : on);
        }

        @Override
        public boolean ranOn(LocalDate day) {
            return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
        }
    }

    record Ended(LocalDate from, LocalDate last) implements ActionStatus {

        public Ended {
            inOrder(from, Optional.of(last));
        }

        @Override
        public String code() {
            return "ended";
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
