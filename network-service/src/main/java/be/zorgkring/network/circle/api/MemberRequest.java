package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.network.directory.domain.Nihdi;
import java.time.Instant;

/**
 * A professional to bring into a circle.
 *
 * @param nihdi 8 or 11 digits
 * @param until first instant after the membership, or absent
 */
public record MemberRequest(String nihdi, Instant until) {

    Checked<Nihdi> number() {
        Fields fields = new Fields();
        Nihdi number = fields.need("/nihdi", nihdi, Nihdi::parse);
        return fields.sound(() -> number);
    }
}
