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
