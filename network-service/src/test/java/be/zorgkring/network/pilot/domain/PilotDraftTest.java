package be.zorgkring.network.pilot.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PilotDraftTest {

    private static final LocalDate BEGIN = LocalDate.of(2018, 1, 1);
    private static final LocalDate END = LocalDate.of(2021, 12, 31);

    @Test
    void anImportedPilotBringsItsConventionAndContinuations() {
        Checked<Continuation> next =
                PilotDraft.continuation("Verzekeringscomité", END.plusDays(1), LocalDate.of(2024, 12, 31));
        PilotDraft draft = (PilotDraft) assertInstanceOf(
                        Checked.Sound.class, PilotDraft.read("boost", "BOOST", "continued", life(BEGIN, END, next)))
                .value();
        assertEquals(
                LocalDate.of(2024, 12, 31), draft.state().agreed().orElseThrow().lastDay());
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertEquals(
                List.of(new Flaw("/code", Flaw.FORMAT), new Flaw("/name", Flaw.REQUIRED)),
                flaws(PilotDraft.read("Not A Code", " ")));
    }

    @Test
    void aContinuedPilotSaysWhoApprovedIt() {
        assertEquals(
                List.of(new Flaw("/continuations", Flaw.REQUIRED)),
                flaws(PilotDraft.read("boost", "BOOST", "continued", life(BEGIN, END))));
        assertEquals(
                List.of(new Flaw("/continuations/0/approvedBy", Flaw.REQUIRED)),
                flaws(PilotDraft.read(
                        "boost",
                        "BOOST",
                        "continued",
                        life(BEGIN, END, PilotDraft.continuation(null, END.plusDays(1), END.plusYears(1))))));
    }

    @Test
    void aRunningPilotHasAConvention() {
        assertEquals(
                List.of(new Flaw("/from", Flaw.REQUIRED), new Flaw("/until", Flaw.REQUIRED)),
                flaws(PilotDraft.read("boost", "BOOST", "running", life(null, null))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imports", "A", "a b", "a/b", "-a", "a--b", "é", "a\n", "'; drop table pilot;--"})
    void aCodeThatIsNoCodeIsRefused(String code) {
        assertEquals(List.of(new Flaw("/code", Flaw.FORMAT)), flaws(PilotDraft.read(code, "Demo")));
    }

    @SafeVarargs
    private static PilotDraft.Life life(LocalDate from, LocalDate until, Checked<Continuation>... continuations) {
        return new PilotDraft.Life(null, null, null, from, until, List.of(continuations), null, null);
    }

    private static List<Flaw> flaws(Checked<PilotDraft> checked) {
        return switch (checked) {
            case Checked.Sound<PilotDraft> valid -> List.of();
            case Checked.Flawed<PilotDraft> invalid -> invalid.flaws();
        };
    }
}
