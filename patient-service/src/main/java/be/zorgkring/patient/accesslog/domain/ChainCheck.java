package be.zorgkring.patient.accesslog.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Goes once along a person's chain, record by record, and keeps no more of it than what does not fit. After a break it goes
 * on from the hash that is stored, so that one change is one break and not a row of them.
 */
public final class ChainCheck {

    private final ChainEnd end;
    private final Predicate<Seal> genuine;
    private final List<Break> breaks = new ArrayList<>();
    private final BrokenLinks brokenLinks = new BrokenLinks();
    private long position;
    private Hash previous = Hash.NONE;

    /** @param genuine whether the code of a seal was made with our key */
    public ChainCheck(ChainEnd end, Predicate<Seal> genuine) {
        this.end = end;
        this.genuine = genuine;
    }

    /** @param link the next of this person's, by position */
    public void add(Link link) {
        if (link.position() > position + 1) {
            // What hung on a record that is gone cannot be computed; the records behind it and the seals still hold it.
            note(position + 1, BreakKind.MISSING);
        } else if (!link.fits(previous)) {
            brokenLinks.add(link, previous);
        }
        link.seal()
                .filter(seal -> !seal.hash().equals(link.hash()) || !genuine.test(seal))
                .ifPresent(seal -> note(link.position(), BreakKind.SEAL_MISMATCH));
        position = link.position();
        previous = link.hash();
    }

    /** All breaks, by position, once every record was added. */
    public List<Break> finish() {
        brokenLinks.explained().forEach((place, kind) -> note(place, kind));
        checkEnd();
        return breaks.stream()
                .sorted((a, b) -> Long.compare(a.position(), b.position()))
                .toList();
    }

    private void checkEnd() {
        long headAt = end.head().map(ChainEnd.Head::position).orElse(position == 0 ? 0 : position + 1);
        if (Math.max(headAt, end.lastSealed()) > position) {
            note(position + 1, BreakKind.MISSING);
        } else if (headAt < position) {
            note(headAt + 1, BreakKind.CHANGED);
        } else if (end.head().filter(head -> !head.hash().equals(previous)).isPresent()) {
            note(position, BreakKind.CHANGED);
        } else if (position > 0 && !end.waits() && end.lastSealed() < position) {
            note(position, BreakKind.SEAL_MISMATCH);
        }
    }

    private void note(long place, BreakKind kind) {
        breaks.add(Break.of(end.patientId(), place, kind));
    }
}
