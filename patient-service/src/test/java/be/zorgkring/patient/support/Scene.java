package be.zorgkring.patient.support;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A person who signed in, and their circle: a physician, a nurse and an informal carer. */
public record Scene(UUID id, Member self, Member carer) {

    public static Scene open(World world) {
        Map.Entry<String, LocalDate> number = World.newNumber();
        Member self = world.citizen(number.getKey(), "Rosa");
        Member carer = world.citizen(World.newNumber().getKey(), "Tom");
        UUID id = Http.include(world.physician, inclusion(number.getKey(), number.getValue(), world.running));
        World.circle(id, 1, world.physician, world.nurse, carer);
        as(self).get("/api/me").then().body("patientId", equalTo(id.toString()));
        return new Scene(id, self, carer);
    }

    /** @param part empty for the record itself */
    public String path(String part) {
        return "/api/patients/" + id + (part.isEmpty() ? "" : "/" + part);
    }

    public Response get(Member by, String part) {
        return as(by).get(path(part));
    }

    public Response post(Member by, String part, Object body) {
        return Http.post(by.token(), path(part), body);
    }

    /** @param ifMatch null leaves it out */
    public Response put(Member by, String part, String ifMatch, Object body) {
        RequestSpecification request = as(by).contentType(ContentType.JSON).body(World.json(body));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(path(part));
    }
}
