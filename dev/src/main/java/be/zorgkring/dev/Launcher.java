package be.zorgkring.dev;

import be.zorgkring.dev.gate.TestVerb;
import be.zorgkring.dev.image.ImagesVerb;
import be.zorgkring.dev.platform.BenchVerb;
import be.zorgkring.dev.platform.DemoVerb;
import be.zorgkring.dev.platform.DownVerb;
import be.zorgkring.dev.platform.PartsVerb;
import be.zorgkring.dev.platform.RotateInszKeyVerb;
import be.zorgkring.dev.platform.SweepVerb;
import be.zorgkring.dev.platform.UpVerb;
import be.zorgkring.dev.platform.VerifyLogVerb;
import be.zorgkring.parts.PartFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verbs of {@code ./zorgkring}. */
@Command(
        name = "zorgkring",
        description = "The whole platform on one machine.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "VERB",
        subcommands = {
            UpVerb.class,
            DemoVerb.class,
            BenchVerb.class,
            SweepVerb.class,
            VerifyLogVerb.class,
            RotateInszKeyVerb.class,
            TestVerb.class,
            ImagesVerb.class,
            PartsVerb.class,
            DownVerb.class
        })
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Launcher());
        line.setExecutionExceptionHandler((failure, command, result) -> {
            if (!(failure instanceof PartFailure)) {
                failure.printStackTrace(command.getErr());
            }
            command.getErr().println(failure.getMessage());
            return 1;
        });
        System.exit(line.execute(arguments));
    }
}
