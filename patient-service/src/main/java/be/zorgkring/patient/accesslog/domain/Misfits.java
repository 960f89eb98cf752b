package be.zorgkring.patient.accesslog.domain;

import be.zorgkring.patient.accesslog.domain.Break.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells records that changed places from records that were changed: what was moved fits where another one stands. */
final class Misfits {

    /** Beyond so many in one chain it no longer matters which went where, and comparing all with all would take long. */
    private static final int COMPARED = 100;

    private record Misfit(Link link, Hash previous) {}

    private final List<Misfit> compared = new ArrayList<>();
    private final SortedMap<Long, Kind> kinds = new TreeMap<>();

    void add(Link link, Hash previous) {
        if (compared.size() < COMPARED) {
            compared.add(new Misfit(link, previous));
        } else {
            kinds.put(link.position(), Kind.CHANGED);
        }
    }

    /** By position; a record that only stands behind one that moved is none. */
    SortedMap<Long, Kind> explained() {
        long reached = Long.MIN_VALUE;
        Hash rightful = null;
        for (Misfit here : compared) {
            Hash previous = reached == here.link.position() - 1 ? rightful : here.previous;
            if (!previous.equals(here.previous) && here.link.fits(previous)) {
                continue;
            }
            Optional<Link> owner = ownerOf(here, previous);
            owner.ifPresent(moved -> kinds.put(moved.position(), Kind.REORDERED));
            if (owner.isPresent()) {
                reached = here.link.position();
                rightful = moved(owner.get(), here, previous);
            }
            kinds.merge(
                    here.link.position(),
                    owner.isPresent() ? Kind.REORDERED : Kind.CHANGED,
                    (earlier, now) -> earlier == Kind.REORDERED ? earlier : now);
        }
        return kinds;
    }

    /** The record that was written where another one stands now. Its hash may have moved along, or have stayed behind. */
    private Optional<Link> ownerOf(Misfit here, Hash previous) {
        return compared.stream()
                .map(Misfit::link)
                .filter(other -> other != here.link)
                .filter(other -> {
                    Hash hash = moved(other, here, previous);
                    return hash.equals(other.hash()) || hash.equals(here.link.hash());
                })
                .findFirst();
    }

    private static Hash moved(Link other, Misfit here, Hash previous) {
        return other.access().hash(previous, here.link.patientId(), here.link.position());
    }
}
