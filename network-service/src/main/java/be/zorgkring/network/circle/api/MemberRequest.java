package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.network.circle.usecase.AddMember;
import be.zorgkring.network.directory.domain.Nihdi;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A professional to bring into a circle.
 *
 * @param nihdi 8 or 11 digits
 * @param until first instant after the membership, or absent
 */
@Schema(requiredProperties = "nihdi")
public record MemberRequest(
        @Schema(maxLength = Nihdi.LONGEST_INPUT) String nihdi, Instant until) {

    Checked<AddMember.Wish> read() {
        Fields fields = new Fields();
        Nihdi number = fields.need("/nihdi", nihdi, Nihdi::parse);
        return fields.sound(() -> new AddMember.Wish(number, until));
    }
}
