package be.zorgkring.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private final Routes routes = new Routes(new ObjectMapper().readTree("""
            {"paths":{"/api/patients":{"get":{},"post":{}},"/api/patients/{id}":{"get":{}},"/api/patients/imports":{"post":{}},
             "/api/patients/{id}/mandates/{mandateId}":{"delete":{}}}}
            """));

    RoutesTest() throws JsonProcessingException {}

    @Test
    void anAddressAllowsTheMethodsOfEveryOperationThatItFits() {
        assertEquals("GET, HEAD, OPTIONS, POST", String.join(", ", routes.allowed("/api/patients")));
        assertEquals("GET, HEAD, OPTIONS", String.join(", ", routes.allowed("/api/patients/7")));
        assertEquals("GET, HEAD, OPTIONS, POST", String.join(", ", routes.allowed("/api/patients/imports")));
        assertEquals("DELETE, OPTIONS", String.join(", ", routes.allowed("/api/patients/7/mandates/8/")));
        assertTrue(routes.allowed("/api/patient").isEmpty());
    }

    @Test
    void aLabelIsATemplateOrNothing() {
        assertTrue(routes.isTemplate("/api/patients/{id}"));
        assertFalse(routes.isTemplate("/api/patients/01a2"));
    }
}
