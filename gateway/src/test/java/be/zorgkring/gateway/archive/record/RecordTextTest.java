package be.zorgkring.gateway.archive.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.gateway.archive.Samples;
import be.zorgkring.gateway.archive.record.Block.Fact;
import be.zorgkring.gateway.archive.record.Block.Facts;
import be.zorgkring.gateway.archive.record.Block.Heading;
import be.zorgkring.gateway.archive.record.Block.Paragraph;
import be.zorgkring.gateway.archive.record.Block.Section;
import be.zorgkring.gateway.archive.record.Block.Table;
import io.vertx.core.json.JsonArray;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecordTextTest {

    private final List<Block> blocks = RecordText.of(Samples.data(), Words.in(Locale.of("nl")));

    @Test
    void partsComeInTheOrderOfTheServicesUnderTheirTranslatedTitlesAndWhoLookedAtTheEnd() {
        assertEquals(
                List.of(
                        "Wie u bent",
                        "Hoe u te bereiken bent",
                        "Uw voorkeuren",
                        "Uw aandoeningen",
                        "Uw leefsituatie, zoals u die zelf opgaf",
                        "Wat voor u belangrijk is",
                        "Hoe wat voor u belangrijk is veranderde",
                        "Uw vragenlijsten",
                        "Uw toestemmingen",
                        "Hoe uw toestemmingen tot stand kwamen",
                        "Waaraan u deelneemt",
                        "Wat u eerder over deelnemen zei",
                        "Wat u voor leden van uw zorgkring opende of sloot",
                        "Wie voor u mag handelen",
                        "Hoe mandaten tot stand kwamen en eindigden",
                        "Wat u vroeger over uw leefsituatie opgaf",
                        "Rijksregisternummers die u vroeger had",
                        "Wie u vroeg om aan een project deel te nemen",
                        "Uw vragen tot verbetering",
                        "Berichten aan u",
                        "Toegang in een noodgeval",
                        "Blood groups",
                        "Uw zorgkring, nu en vroeger",
                        "Uw uitnodigingen",
                        "Uw zorgplan",
                        "Hoe uw zorgplan veranderde",
                        "Wie uw gegevens heeft ingezien of gewijzigd"),
                blocks.stream()
                        .filter(Section.class::isInstance)
                        .map(section -> ((Section) section).title())
                        .toList());
    }

    @Test
    void factsAreLabelledAndWrittenAsABelgianReaderWritesThem() {
        List<Fact> person = ((Facts) after("Wie u bent")).facts();
        assertTrue(person.contains(new Fact("Naam", "Rosa Мария Maes-Λαμπρίδη")), person::toString);
        assertTrue(person.contains(new Fact("Geboortedatum", "30/07/1985")), person::toString);
        assertTrue(person.contains(new Fact("Gemeente", "Leuven")), person::toString);
        assertTrue(person.contains(new Fact("Talen", "Nederlands, Frans, ar")), person::toString);
        List<Fact> sharing = ((Facts) after("Uw toestemmingen")).facts();
        assertTrue(sharing.contains(new Fact("Toestand", "gegeven")), sharing::toString);
        assertTrue(sharing.contains(new Fact("Sinds", "02/03/2026 10:15")), sharing::toString);
    }

    @Test
    void listsAreTablesOfWhatIsFilledAndOfNoIds() {
        Table circle = (Table) after("Uw zorgkring, nu en vroeger");
        assertEquals(List.of("Naam", "Rol", "Relatie", "Organisatie", "Vanaf", "Tot"), circle.header());
        assertEquals(
                List.of("mijn zoon Tom", "mantelzorger", "zoon", "", "03/03/2026 10:00", "10/03/2026 23:30"),
                circle.rows().getLast());
        Table history = (Table) after("Hoe uw toestemmingen tot stand kwamen");
        assertEquals(
                List.of("05/03/2026 11:00", "iemand uitgesloten", "uzelf", ""),
                history.rows().getFirst());
        assertFalse(blocks.toString().contains("018f3c1e"), "an id is of no use to a reader");
    }

    @Test
    void aPartThatNobodyDescribedIsShownByTheNamesOfItsFields() {
        Table unknown = (Table) after("Blood groups");
        assertEquals(List.of("Measured on", "Group", "Confirmed"), unknown.header());
        assertEquals(List.of(List.of("03/03/2026", "A+", "ja")), unknown.rows());
    }

    @Test
    void whoStandsBehindAnIdIsNamedWhereAnyServiceKnowsTheName() {
        Table opened = (Table) after("Wat u voor leden van uw zorgkring opende of sloot");
        assertEquals(List.of(List.of("mijn zoon Tom", "medicatie")), opened.rows());
        Table excluded = (Table) blocks.get(blocks.indexOf(new Heading("Wie u hebt uitgesloten")) + 1);
        assertEquals(
                List.of("zorgverlener", "An Peeters", "", "05/03/2026 11:00"),
                excluded.rows().getFirst());
        Table declined = (Table) blocks.get(blocks.indexOf(new Heading("Acties waarover u iets zei")) + 1);
        assertEquals("Valpreventie", declined.rows().getFirst().getFirst());
        Table included = (Table) blocks.get(blocks.indexOf(new Heading("Acties waarin u bent opgenomen")) + 1);
        assertEquals("Medicatienazicht", included.rows().getFirst().getFirst());
        Table done = (Table) after("Hoe uw zorgplan veranderde");
        assertEquals(
                List.of("09/03/2026 08:30", "taak gedaan", "mijn zoon Tom (mantelzorger)"),
                done.rows().getFirst());
    }

    @Test
    void whatIsEmptyOrCutIsSaid() {
        assertEquals(new Paragraph("Hier is niets bewaard."), after("Uw uitnodigingen"));
        assertEquals(new Paragraph("Hier is niets bewaard."), after("Uw leefsituatie, zoals u die zelf opgaf"));
        assertTrue(blocks.stream()
                .anyMatch(block -> block instanceof Paragraph paragraph
                        && paragraph.text().contains("alleen de eerste 1 regels")));
    }

    @Test
    void whatThePersonToldIsReadWithoutCodes() {
        List<Fact> contacts = ((Facts) after("Hoe u te bereiken bent")).facts();
        assertTrue(contacts.contains(new Fact("Straat", "Bondgenotenlaan")), contacts::toString);
        Table persons = (Table) blocks.get(blocks.indexOf(new Heading("Uw contactpersonen")) + 1);
        assertEquals(List.of(List.of("Tom Maes", "zoon", "+32470654321")), persons.rows());
        List<Fact> preferences = ((Facts) after("Uw voorkeuren")).facts();
        assertTrue(preferences.contains(new Fact("Hoe we u bereiken", "per brief")), preferences::toString);
        Table goals = (Table) after("Wat voor u belangrijk is");
        assertEquals(
                List.of("weer met de hond naar het park", "1", "bereikt", "uzelf", "08/03/2026 10:00"),
                goals.rows().getFirst());
        Table answers = (Table) blocks.get(blocks.indexOf(new Heading("Antwoorden")) + 1);
        assertEquals(List.of(List.of("Wat wenst u?", "Vaker naar buiten")), answers.rows());
        assertTrue(blocks.contains(new Heading("Uw welzijn en dagelijks leven")), blocks::toString);
    }

    @Test
    void whoActsAndWhoOpenedTheRecordInAnEmergencyIsNamed() {
        Table mandates = (Table) after("Wie voor u mag handelen");
        assertEquals(
                List.of("Els Maes", "vertrouwenspersoon", "lezen", "03/03/2026 10:00", "geldig"),
                mandates.rows().getFirst());
        Table emergencies = (Table) after("Toegang in een noodgeval");
        assertEquals("Jan Claes", emergencies.rows().getFirst().get(2));
        assertEquals(
                "De persoon is bewusteloos of kan niet antwoorden",
                emergencies.rows().getFirst().get(3));
        Table purposes = (Table) blocks.get(blocks.indexOf(new Heading("Doeleinden naast zorg")) + 1);
        assertEquals(
                List.of("wetenschappelijk onderzoek", "geweigerd", "06/03/2026 10:00", "nee"),
                purposes.rows().getLast());
    }

    @Test
    void aGoalIsAHeadingWithItsTasksBelow() {
        int goal = blocks.indexOf(new Heading("Minder pillen, minder duizelig"));
        Table tasks = (Table) blocks.get(goal + 3);
        assertEquals(List.of("Taak", "Wie", "Tegen", "Toestand", "Opmerking"), tasks.header());
        assertEquals(
                List.of("Medicatieschema nakijken", "apotheker", "18/03/2026", "gepland", ""),
                tasks.rows().getFirst());
    }

    @Test
    void whatIsMissingStandsAtTheTop() {
        var data = Samples.data().put("notIncluded", new JsonArray().add("network-service"));
        data.getJsonObject("services").remove("network-service");
        Block first = RecordText.of(data, Words.in(Locale.of("en"))).getFirst();
        assertTrue(((Paragraph) first).text().endsWith("your care circle"), first::toString);
    }

    private Block after(String section) {
        return blocks.get(blocks.indexOf(new Section(section)) + 1);
    }
}
