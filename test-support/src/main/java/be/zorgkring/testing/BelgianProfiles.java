package be.zorgkring.testing;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** The published Belgian definitions, and what the validator of FHIR says by them. */
public final class BelgianProfiles {

    private final FhirValidator validator;

    private BelgianProfiles(FhirValidator validator) {
        this.validator = validator;
    }

    /** {@code ../shared/fhir-be/defs} beside the repository, unless {@code zorgkring.fhir-be} names another folder. */
    public static Path folder() {
        return Path.of(System.getProperty("zorgkring.fhir-be", "../../shared/fhir-be/defs"));
    }

    public static BelgianProfiles load() throws IOException {
        FhirContext fhir = FhirContext.forR4();
        PrePopulatedValidationSupport belgian = new PrePopulatedValidationSupport(fhir);
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                belgian.addResource(fhir.newJsonParser().parseResource(Files.readString(file)));
            }
        }
        ValidationSupportChain definitions = new ValidationSupportChain(
                new DefaultProfileValidationSupport(fhir),
                belgian,
                new CommonCodeSystemsTerminologyService(fhir),
                new InMemoryTerminologyServerValidationSupport(fhir),
                new SnapshotGeneratingValidationSupport(fhir));
        FhirValidator validator = fhir.newValidator();
        validator.registerValidatorModule(new FhirInstanceValidator(definitions));
        return new BelgianProfiles(validator);
    }

    public List<String> errors(String json) {
        return validator.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(BelgianProfiles::sentence)
                .toList();
    }

    private static String sentence(SingleValidationMessage message) {
        return message.getLocationString() + ": " + message.getMessage();
    }
}
