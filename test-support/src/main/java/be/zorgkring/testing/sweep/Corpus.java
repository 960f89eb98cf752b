package be.zorgkring.testing.sweep;

import java.util.List;

/** What programs have stumbled over: numbers, moments, ids and texts, as they are written. */
final class Corpus {

    static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1",
            "0.9",
            "1.5",
            "99.99",
            "-0.0001",
            "100",
            "366",
            "2147483647",
            "2147483648",
            "9007199254740993",
            "9223372036854775808",
            "1e10",
            "1e400",
            "-1e400",
            "1e-400",
            "12345678901234567890123456789012345678901234567890");

    static final List<String> TIMES = List.of(
            "0000-00-00",
            "0001-01-01",
            "1849-12-31",
            "1850-01-01",
            "2199-12-31",
            "2200-12-31",
            "9999-12-31",
            "+10000-01-01",
            "-0001-01-01",
            "2023-02-29",
            "2024-02-30",
            "2024",
            "2024-13",
            "0001-01-01T00:00:00Z",
            "0000-00-00T00:00:00Z",
            "1850-01-01T00:00:00Z",
            "2200-01-01T00:00:00Z",
            "9999-12-31T23:59:59.9999999Z",
            "9999-12-31T23:59:59.999999999Z",
            "+10000-01-01T00:00:00Z",
            "-1000000000-01-01T00:00:00Z",
            "2024-06-01T12:00:00.1234567Z",
            "2024-06-01T24:00:00Z",
            "2016-12-31T23:59:60Z",
            "2024-06-01T12:00:00+18:00",
            "2024-06-01T12:00:00",
            "1718000000",
            "infinity");

    static final List<String> IDS = List.of(
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "1-1-1-1-1",
            "00000000-0000-0000-0000-00000000000",
            "{00000000-0000-0000-0000-000000000000}",
            "{id}");

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "x".repeat(301),
            "x".repeat(5_000),
            "x".repeat(1_048_576),
            "a\u0000b",
            "a\u0007b",
            "a\u007fb",
            "a\u0085b",
            "a\ufffeb",
            "a\uffffb",
            "a\ufdd0b",
            "\ud83f\udffe",
            "a\ud800b",
            "\udc00",
            "a\u202eb",
            "a\u2066b\u2069",
            "so\u00adft",
            "\ufeffmark",
            "zero\u200bwidth",
            "\u200d",
            "e\u0301",
            "\u0301",
            "\u1100\u1161",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "line\nline",
            "line\r\nline",
            "tab\tbed",
            "line\u2028line",
            "'; drop table person; --",
            "${jndi:ldap://127.0.0.1/x}",
            "<script>alert(1)</script>",
            "%00%zz%n%s",
            "../../etc/passwd",
            "null",
            "\uff0e\uff11",
            "\u0130I\u0131\u00df",
            "\ue000");

    private Corpus() {}
}
