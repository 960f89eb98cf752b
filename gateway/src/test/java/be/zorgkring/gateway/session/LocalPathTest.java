package be.zorgkring.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/patients/1", "/patients?cursor=a%2Fb&limit=5", "/#plan", "/a//b"})
    void aPathOfThisPlatformIsAccepted(String path) {
        assertEquals(Optional.of(new LocalPath(path)), LocalPath.of(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/a\r\nSet-Cookie: x=y",
                "/\t/evil.example",
                " /x",
                "/ x",
                "/\u00e9",
                "/session/login",
                "/session/logout",
                "///evil.example",
                "?x",
                "/\u0000"
            })
    void whatABrowserCouldReadAsAnotherSiteIsRefused(String path) {
        assertEquals(Optional.empty(), LocalPath.of(path));
    }

    @Test
    void withoutAWishItIsTheFirstPage() {
        assertEquals(Optional.of(LocalPath.ROOT), LocalPath.of(null));
        assertEquals(Optional.of(LocalPath.ROOT), LocalPath.of(""));
    }

    @Test
    void anEndlessPathIsRefused() {
        assertEquals(Optional.empty(), LocalPath.of("/" + "a".repeat(600)));
    }
}
