package be.zorgkring.dev.platform;

import be.zorgkring.testing.SignIn;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Verifies the access log of the platform that runs, as its data protection officer. */
@Command(
        name = "verify-log",
        description = "Verifies the access log of the running platform; ends with 1 when it was tampered with.",
        mixinStandardHelpOptions = true)
public final class VerifyLogVerb implements Callable<Integer> {

    private static final String OFFICER = "nora.desmet";

    @Override
    public Integer call() {
        RunningPlatform platform = RunningPlatform.find();
        return new LogVerification(platform.gateway(), () -> SignIn.accessToken(OFFICER), System.out).run() ? 0 : 1;
    }
}
