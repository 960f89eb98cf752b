package be.zorgkring.dev.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.dev.platform.ServiceName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageNameTest {

    @ParameterizedTest
    @CsvSource({
        "zorgkring, docker.io/zorgkring/gateway:dev",
        "region/zorgkring, docker.io/region/zorgkring/gateway:dev",
        "registry.region.be/zorgkring, registry.region.be/zorgkring/gateway:dev",
        "localhost:5000/zorgkring, localhost:5000/zorgkring/gateway:dev",
        "localhost/zorgkring, localhost/zorgkring/gateway:dev"
    })
    void aNameIsWhole(String prefix, String whole) {
        assertEquals(whole, ImageName.of(prefix, ServiceName.GATEWAY, "dev").toString());
    }
}
