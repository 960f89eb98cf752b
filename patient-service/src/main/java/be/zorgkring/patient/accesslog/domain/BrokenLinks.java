package be.zorgkring.patient.accesslog.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells records that changed places from records that were changed: what was moved fits where another one stands. */
final class BrokenLinks {

    /** Beyond so many in one chain it no longer matters which went where, and comparing all with all would take long. */
    private static final int COMPARED = 100;

    private record BrokenLink(Link link, Hash previous) {}

    private final List<BrokenLink> compared = new ArrayList<>();
    private final SortedMap<Long, BreakKind> kinds = new TreeMap<>();

    void add(Link link, Hash previous) {
        if (compared.size() < COMPARED) {
            compared.add(new BrokenLink(link, previous));
        } else {
            kinds.put(link.position(), BreakKind.CHANGED);
        }
    }

    /** By position; a record that only stands behind one that moved is none. */
    SortedMap<Long, BreakKind> explained() {
        long reached = Long.MIN_VALUE;
        Hash rightful = null;
        for (BrokenLink here : compared) {
            Hash previous = reached == here.link.position() - 1 ? rightful : here.previous;
            if (!previous.equals(here.previous) && here.link.fits(previous)) {
                continue;
            }
            Optional<Link> owner = ownerOf(here, previous);
            owner.ifPresent(moved -> kinds.put(moved.position(), BreakKind.REORDERED));
            if (owner.isPresent()) {
                reached = here.link.position();
                rightful = moved(owner.get(), here, previous);
            }
            kinds.merge(
                    here.link.position(),
                    owner.isPresent() ? BreakKind.REORDERED : BreakKind.CHANGED,
                    (earlier, now) -> earlier == BreakKind.REORDERED ? earlier : now);
        }
        return kinds;
    }

    /** The record that was written where another one stands now. Its hash may have moved along, or have stayed behind. */
    private Optional<Link> ownerOf(BrokenLink here, Hash previous) {
        return compared.stream()
                .map(BrokenLink::link)
                .filter(other -> other != here.link)
                .filter(other -> {
                    Hash hash = moved(other, here, previous);
                    return hash.equals(other.hash()) || hash.equals(here.link.hash());
                })
                .findFirst();
    }

    private static Hash moved(Link other, BrokenLink here, Hash previous) {
        return other.access().hash(previous, here.link.patientId(), here.link.position());
    }
}
