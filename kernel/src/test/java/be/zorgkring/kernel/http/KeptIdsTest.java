package be.zorgkring.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class KeptIdsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void idsAndTheVersionStayAndNothingElse() throws JsonProcessingException {
        String answer = """
                {"inclusionId":"018f3c1e-0000-7000-8000-000000000403","criterion":"diabetes","until":"1985-07-30T00:00:00Z",
                 "insz":"85073003328","version":3,"weight":71,"shared":true,"name":null,"number":85073003328,
                 "goalIds":["018f3c1e-0000-7000-8000-000000000404","Rosa Maes"],
                 "tasks":[{"taskId":"018f3c1e-0000-7000-8000-000000000405","title":"weigh"}]}
                """;
        String kept = """
                {"inclusionId":"018f3c1e-0000-7000-8000-000000000403","version":3,
                 "goalIds":["018f3c1e-0000-7000-8000-000000000404"],
                 "tasks":[{"taskId":"018f3c1e-0000-7000-8000-000000000405"}]}
                """;
        assertEquals(JSON.readTree(kept), KeptIds.of(JSON.readTree(answer)));
    }
}
