package be.zorgkring.patient.accesslog.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final Hash OURS = new Hash("a".repeat(64));
    private static final Predicate<Seal> GENUINE = seal -> seal.code().equals(OURS);

    private final List<Link> chain = chain(10);

    @Test
    void aChainAsItWasWrittenHasNoBreaks() {
        assertBreaks(chain);
        assertBreaks(List.of());
        assertBreaks(chain(1));
    }

    @Test
    void oneChangedRecordIsOneBreak() {
        chain.set(3, changed(chain.get(3)));
        assertBreaks(chain, BreakKind.CHANGED, 4);
    }

    @Test
    void aChangedRecordWithANewHashNoLongerCarriesTheNext() {
        Link forged = changed(chain.get(3));
        chain.set(3, with(forged, forged.access().hash(chain.get(2).hash(), PERSON, 4)));
        assertBreaks(chain, BreakKind.CHANGED, 5);
    }

    @Test
    void recordsTakenOutAreOneGap() {
        chain.remove(4);
        chain.remove(4);
        assertBreaks(chain, BreakKind.MISSING, 5);
    }

    @Test
    void theFirstAndTheLastRecordAreMissedToo() {
        assertBreaks(chain.subList(1, 10), BreakKind.MISSING, 1);
        assertBreaks(chain.subList(0, 9), BreakKind.MISSING, 10);
        assertBreaks(List.of(), chain, BreakKind.MISSING, 1);
    }

    @Test
    void recordsThatChangedPlacesAreToldFromChangedOnes() {
        for (int there : new int[] {3, 5, 9}) {
            List<Link> moved = new ArrayList<>(chain);
            moved.set(2, moved(chain.get(there), 3));
            moved.set(there, moved(chain.get(2), there + 1));
            assertBreaks(moved, chain, BreakKind.REORDERED, 3, there + 1);
        }
    }

    @Test
    void soAreContentsThatChangedPlacesUnderHashesThatStayed() {
        Link third = chain.get(2);
        Link sixth = chain.get(5);
        chain.set(2, new Link(PERSON, 3, sixth.access(), third.hash(), third.seal()));
        chain.set(5, new Link(PERSON, 6, third.access(), sixth.hash(), sixth.seal()));
        assertBreaks(chain, BreakKind.REORDERED, 3, 6);
    }

    @Test
    void aChangeBesideAMoveStaysAChange() {
        Collections.swap(chain, 2, 3);
        chain.set(2, moved(chain.get(2), 3));
        chain.set(3, moved(chain.get(3), 4));
        chain.set(7, changed(chain.get(7)));
        ChainCheck check = check(end(chain(10), chain), chain);
        assertEquals(
                List.of(
                        Break.of(PERSON, 3, BreakKind.REORDERED),
                        Break.of(PERSON, 4, BreakKind.REORDERED),
                        Break.of(PERSON, 8, BreakKind.CHANGED)),
                check.finish());
    }

    @Test
    void aChainWrittenAnewAgainstItsSealIsFound() {
        List<Link> forged = chain(10);
        Seal seal = chain.get(9).seal().orElseThrow();
        Link last = forged.get(9);
        forged.set(9, new Link(PERSON, 10, last.access(), last.hash(), Optional.of(seal)));
        assertBreaks(forged, BreakKind.SEAL_MISMATCH, 10);
    }

    @Test
    void aSealMadeWithAnotherKeyIsFound() {
        Link last = chain.get(9);
        Seal forged = last.seal().orElseThrow().withCode(new Hash("b".repeat(64)));
        chain.set(9, new Link(PERSON, 10, last.access(), last.hash(), Optional.of(forged)));
        assertBreaks(chain, BreakKind.SEAL_MISMATCH, 10);
    }

    @Test
    void aHeadThatSaysItIsSealedMustHaveItsSeal() {
        ChainEnd.Head head = new ChainEnd.Head(PERSON, 10, chain.get(9).hash(), false);
        assertEquals(
                List.of(Break.of(PERSON, 10, BreakKind.SEAL_MISMATCH)),
                check(new ChainEnd(PERSON, Optional.of(head), 0), chain).finish());
    }

    @Test
    void aHeadThatWasPutBackOrTakenAwayIsFound() {
        ChainEnd.Head earlier = new ChainEnd.Head(PERSON, 8, chain.get(7).hash(), true);
        assertEquals(
                List.of(Break.of(PERSON, 9, BreakKind.CHANGED)),
                check(new ChainEnd(PERSON, Optional.of(earlier), 0), chain).finish());
        assertEquals(
                List.of(Break.of(PERSON, 11, BreakKind.MISSING)),
                check(new ChainEnd(PERSON, Optional.empty(), 10), chain).finish());
    }

    @Test
    void aSealOfARecordThatIsGoneSpeaksForIt() {
        List<Link> shortened = chain.subList(0, 8);
        ChainEnd.Head putBack = new ChainEnd.Head(PERSON, 8, chain.get(7).hash(), false);
        assertEquals(
                List.of(Break.of(PERSON, 9, BreakKind.MISSING)),
                check(new ChainEnd(PERSON, Optional.of(putBack), 10), shortened).finish());
    }

    @Test
    void aChainThatIsWrongThroughoutTakesNoTimeToTell() {
        List<Link> wrong = chain(5_000).stream().map(ChainCheckTest::changed).toList();
        assertEquals(5_000, check(end(wrong, wrong), wrong).finish().size());
    }

    private static void assertBreaks(List<Link> links) {
        assertEquals(List.of(), check(end(links, links), links).finish());
    }

    private void assertBreaks(List<Link> links, BreakKind kind, long... positions) {
        assertBreaks(links, chain(10), kind, positions);
    }

    private static void assertBreaks(List<Link> links, List<Link> written, BreakKind kind, long... positions) {
        assertEquals(
                LongStream.of(positions)
                        .mapToObj(position -> Break.of(PERSON, position, kind))
                        .toList(),
                check(end(written, links), links).finish());
    }

    private static ChainCheck check(ChainEnd end, List<Link> links) {
        ChainCheck check = new ChainCheck(end, GENUINE);
        links.forEach(check::add);
        return check;
    }

    /** The end of the chain as it was written; its head is that of the last record when that is still there. */
    private static ChainEnd end(List<Link> written, List<Link> now) {
        if (written.isEmpty()) {
            return new ChainEnd(PERSON, Optional.empty(), 0);
        }
        Link last = written.getLast();
        boolean kept = !now.isEmpty() && now.getLast().position() == last.position();
        Hash hash = kept ? now.getLast().hash() : last.hash();
        return new ChainEnd(
                PERSON, Optional.of(new ChainEnd.Head(PERSON, last.position(), hash, false)), last.position());
    }

    /** A chain of which the last record is sealed. */
    private static List<Link> chain(int length) {
        List<Link> links = new ArrayList<>();
        Hash previous = Hash.NONE;
        for (int position = 1; position <= length; position++) {
            LoggedAccess access = access(UUID.randomUUID(), "read");
            Hash hash = access.hash(previous, PERSON, position);
            Seal seal = new Seal(1, Hash.NONE, PERSON, position, hash, Instant.EPOCH, "1", OURS);
            links.add(new Link(
                    PERSON, position, access, hash, position == length ? Optional.of(seal) : Optional.empty()));
            previous = hash;
        }
        return links;
    }

    private static LoggedAccess access(UUID recordId, String operation) {
        return new LoggedAccess(
                recordId,
                Instant.EPOCH,
                "patient-service",
                operation,
                "allowed",
                "circle",
                null,
                null,
                "professional",
                null,
                null,
                null,
                "persnurse",
                "web",
                "identity,contact",
                null);
    }

    private static Link changed(Link link) {
        return new Link(PERSON, link.position(), access(UUID.randomUUID(), "write"), link.hash(), link.seal());
    }

    private static Link with(Link link, Hash hash) {
        return new Link(PERSON, link.position(), link.access(), hash, link.seal());
    }

    private static Link moved(Link link, long position) {
        return new Link(PERSON, position, link.access(), link.hash(), Optional.empty());
    }
}
