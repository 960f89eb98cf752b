package be.zorgkring.reporting;

import static be.zorgkring.testing.Waiting.await;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.reporting.indicator.Indicators;
import be.zorgkring.reporting.indicator.Quantity;
import be.zorgkring.reporting.store.PublishedFigures;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "service", value = "reporting"))
@QuarkusTestResource(value = OwnTopics.class, restrictToAnnotatedClass = false)
class ReportsIT {

    private static final String COORDINATOR = "els.janssens";
    private static final String AUTHORITY = "karim.benali";
    private static final String LEUVEN = "zorgzaam-leuven";
    private static final String FIGURE = "pilots[0].aims.figures.flatten().find { it.indicator == '%s' }.%s";

    private static final Duration SOON = Duration.ofSeconds(60);

    private static Region leuven;

    @Inject
    ExactCounts counts;

    @Inject
    PublishedFigures figures;

    @BeforeEach
    void twoPilotsOneOfThemSmall() {
        if (leuven != null) {
            return;
        }
        SignIn.accessToken(COORDINATOR);
        leuven = new Region(LEUVEN);
        var people = leuven.people(20, 8);
        people.subList(0, 9).forEach(person -> leuven.review(person, 1));
        leuven.publish();
        var small = new Region("small-pilot");
        small.people(4, 0);
        small.publish();
        await().atMost(SOON)
                .until(() -> counts.of(leuven, Quantity.INCLUDED).count() == 20
                        && counts.of(leuven, Quantity.TASKS_PLANNED).count() == 9
                        && counts.of(leuven, Quantity.WITH_GOAL).count() == 9
                        && counts.of(small, Quantity.INCLUDED).count() == 4
                        && counts.of(small, Quantity.RUNNING_ACTIONS).count() == 1);
        publish();
    }

    @Test
    void aCoordinatorSeesTheOwnPilotOnly() {
        as(COORDINATOR)
                .get("/api/reports/aims")
                .then()
                .statusCode(200)
                .body("pilots.pilot", contains(LEUVEN))
                .body("pilots[0].aims.aim", contains("AIM-1", "AIM-2", "AIM-3", "AIM-4", "AIM-5"))
                .body("threshold", equalTo(5))
                .body("step", equalTo(10))
                .body("publishedAt", notNullValue())
                .body("pilots[0].publishedAt", notNullValue())
                .body("programme", nullValue());
        as(COORDINATOR).get("/api/reports/aims/small-pilot").then().statusCode(403);
        as(COORDINATOR).get("/api/reports/programme").then().statusCode(403);
    }

    @Test
    void aFigureCarriesItsDefinitionItsPartsAndItsDates() {
        figure(COORDINATOR, "PEOPLE-WITH-GOAL")
                .body(path("PEOPLE-WITH-GOAL", "numerator"), equalTo(10))
                .body(path("PEOPLE-WITH-GOAL", "denominator"), equalTo(20))
                .body(path("PEOPLE-WITH-GOAL", "value"), equalTo(50.0f))
                .body(path("PEOPLE-WITH-GOAL", "unit"), equalTo("percent"))
                .body(path("PEOPLE-WITH-GOAL", "definitionVersion"), equalTo(2))
                .body(path("PEOPLE-INCLUDED", "definitionVersion"), equalTo(1))
                .body(path("PEOPLE-WITH-GOAL", "countingDate"), notNullValue())
                .body(path("PEOPLE-WITH-GOAL", "publishedAt"), notNullValue())
                .body(path("PEOPLE-INCLUDED", "value"), equalTo(20));
    }

    @Test
    void theTableAndTheSinglePilotShowTheSameNumbers() {
        var table = as(AUTHORITY).get("/api/reports/aims").jsonPath();
        var single = as(AUTHORITY).get("/api/reports/aims/" + LEUVEN).jsonPath();
        String values = ".aims.figures.flatten().collect { [it.indicator, it.value, it.suppressed] }";
        assertEquals(
                table.getList("pilots.find { it.pilot == '" + LEUVEN + "' }" + values),
                single.getList("pilots[0]" + values));
    }

    @Test
    void theAuthoritySeesAllPilotsAndNoSmallCount() {
        as(AUTHORITY)
                .get("/api/reports/aims")
                .then()
                .statusCode(200)
                .body("pilots.pilot", hasItem(LEUVEN))
                .body("pilots.pilot", hasItem("small-pilot"))
                .body("threshold", equalTo(10))
                .body("programme.aim", hasSize(5));
        as(AUTHORITY)
                .get("/api/reports/aims/small-pilot")
                .then()
                .statusCode(200)
                .body(path("PEOPLE-INCLUDED", "suppressed"), equalTo(true))
                .body(path("PEOPLE-INCLUDED", "value"), nullValue())
                .body(path("PEOPLE-INCLUDED", "numerator"), nullValue())
                .body(path("ACTIONS-RUNNING", "value"), equalTo(1))
                .body(path("PEOPLE-REACHED", "value"), equalTo(0));
    }

    @Test
    void theProgrammeKeepsPeopleReachedApartFromPeopleIncluded() {
        as(AUTHORITY)
                .get("/api/reports/programme")
                .then()
                .statusCode(200)
                .body("pilots.indicator", equalTo("PILOT-PROJECTS"))
                .body("runningActions.indicator", equalTo("ACTIONS-RUNNING"))
                .body("included.indicator", equalTo("PEOPLE-INCLUDED"))
                .body("reached.indicator", equalTo("PEOPLE-REACHED"));
    }

    @Test
    void aFigureMovesOnceTheFactsOfEnoughPeopleHave() {
        var region = new Region("stepwise");
        var included = region.people(20, 0);
        region.publish();
        await().atMost(SOON).until(() -> counts.of(region, Quantity.WITH_CARER).count() == 20);
        publish();
        var before = all(region);

        for (int reviews = 1; reviews <= 10; reviews++) {
            assertEquals(before, all(region));
            region.events.clear();
            region.review(included.get(reviews), 1);
            region.publish();
            int planned = reviews;
            await().atMost(SOON)
                    .until(() -> counts.of(region, Quantity.TASKS_PLANNED).count() == planned
                            && counts.of(region, Quantity.WITH_GOAL).count() == planned);
            publish();
        }
        as(AUTHORITY)
                .get("/api/reports/aims/stepwise")
                .then()
                .body(path("PEOPLE-WITH-GOAL", "numerator"), equalTo(10))
                .body(path("TASKS-DONE", "denominator"), equalTo(10));
    }

    private static Object all(Region region) {
        return as(AUTHORITY).get("/api/reports/aims/" + region.pilot).jsonPath().get("pilots");
    }

    private void publish() {
        figures.publish(Instant.now()).await().indefinitely();
    }

    @ParameterizedTest
    @ValueSource(strings = {"an.peeters", "joris.claes", "mia.dubois", "rosa.maes", "tom.maes"})
    void aPersonOrProfessionalIsRefused(String username) {
        for (var path : List.of("aims", "aims/" + LEUVEN, "programme")) {
            as(username)
                    .get("/api/reports/" + path)
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:zorgkring:problem:role-not-permitted"))
                    .body("title", notNullValue());
        }
    }

    @Test
    void aHospitalSystemAndTheImporterAreRefused() {
        for (var token : List.of(SignIn.systemToken("hospital-az-voorbeeld"), SignIn.importerToken())) {
            with(token).get("/api/reports/aims").then().statusCode(403).contentType("application/problem+json");
        }
    }

    @Test
    void nothingIsReadWithoutATokenForThisApi() {
        given().get("/api/reports/aims").then().statusCode(401).contentType("application/problem+json");
        with(SignIn.otherAudienceToken(AUTHORITY))
                .get("/api/reports/aims")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void anUnknownPilotOrIndicatorIsNotFound() {
        as(AUTHORITY).get("/api/reports/aims/nowhere").then().statusCode(404).contentType("application/problem+json");
        as(AUTHORITY)
                .get("/api/reports/indicators/NONE")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"nl,Geïncludeerde mensen", "fr-BE,Personnes incluses", "de,Aufgenommene Menschen", "en,People included"
    })
    void definitionsComeInTheLanguageOfTheReader(String language, String title) {
        as(AUTHORITY)
                .header("Accept-Language", language)
                .get("/api/reports/indicators/PEOPLE-INCLUDED")
                .then()
                .statusCode(200)
                .header("Content-Language", language.substring(0, 2))
                .header("Vary", containsString("Accept-Language"))
                .body("title", equalTo(title))
                .body("numerator", notNullValue())
                .body("countingDate", notNullValue());
    }

    @Test
    void everyIndicatorIsListedWithItsAims() {
        as(COORDINATOR)
                .get("/api/reports/indicators")
                .then()
                .statusCode(200)
                .body("items", hasSize(Indicators.all().size()))
                .body("items.code", hasItem("PROFESSIONALS-SHARING"))
                .body("items.aims.flatten().code", hasItem("AIM-4"))
                .body("items.title", not(hasItem(nullValue())));
    }

    private static ValidatableResponse figure(String username, String indicator) {
        return as(username).get("/api/reports/aims/" + LEUVEN).then().statusCode(200);
    }

    private static String path(String indicator, String field) {
        return FIGURE.formatted(indicator, field);
    }

    private static RequestSpecification as(String username) {
        return with(SignIn.accessToken(username));
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token);
    }
}
