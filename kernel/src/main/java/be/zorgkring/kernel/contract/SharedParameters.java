package be.zorgkring.kernel.contract;

import be.zorgkring.kernel.http.Idempotency;
import be.zorgkring.kernel.http.Page;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says of the parameters that many operations have in common what they mean and which values they take. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class SharedParameters implements OASFilter {

    private static final int LONGEST_CONDITION = 1000;
    private static final int LONGEST_CURSOR = 400;

    @Override
    public Parameter filterParameter(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema != null && parameter.getName() != null) {
            switch (parameter.getName()) {
                case "Idempotency-Key" -> {
                    parameter.setRequired(true);
                    parameter.setDescription(
                            "Chosen by the client for this request; sent again with it, it has its effect once");
                    schema.setPattern(Idempotency.KEY.pattern());
                }
                case "If-Match" -> {
                    parameter.setDescription("Entity tag of the version on which the change rests");
                    schema.setMaxLength(LONGEST_CONDITION);
                }
                case "cursor" -> {
                    parameter.setDescription("next of the page before");
                    schema.setMaxLength(LONGEST_CURSOR);
                }
                case "limit" -> {
                    parameter.setDescription("Most items of the page, " + Page.DEFAULT_LIMIT + " when not said");
                    schema.setMinimum(BigDecimal.ONE);
                    schema.setMaximum(BigDecimal.valueOf(Page.MAX_LIMIT));
                }
                default -> {}
            }
        }
        return parameter;
    }
}
