package be.zorgkring.patient;

import be.zorgkring.watch.EveryRefusal;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void everyRefusalHasWordsAndAPage() {
        EveryRefusal.isExplained("be.zorgkring.patient");
    }
}
