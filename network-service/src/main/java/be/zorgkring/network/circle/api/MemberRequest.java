package be.zorgkring.network.circle.api;

import be.zorgkring.network.directory.domain.Nihdi;
import be.zorgkring.network.vocabulary.domain.Checked;
import be.zorgkring.network.vocabulary.domain.Findings;
import java.time.Instant;

/**
 * A professional to bring into a circle.
 *
 * @param nihdi 8 or 11 digits
 * @param until first instant after the membership, or absent
 */
public record MemberRequest(String nihdi, Instant until) {

    Checked<Nihdi> number() {
        Findings findings = new Findings();
        Nihdi number = findings.take("nihdi", Nihdi.parse(nihdi));
        return findings.or(() -> number);
    }
}
