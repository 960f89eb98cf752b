package be.zorgkring.patient.person.usecase;

/** Two callers included the same unknown person at once: one of them has to start anew, and then finds them known. */
public class IncludedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1;

    public IncludedMeanwhile() {
        super("included meanwhile", null, false, false);
    }
}
