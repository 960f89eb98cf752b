package be.zorgkring.kernel;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;

/** The last net under the rule that no log line names a person: whatever looks like an INSZ or an address is masked. */
@LoggingFilter(name = "redaction")
public final class Redaction implements Filter {

    private static final Pattern INSZ =
            Pattern.compile("(?<!\\d)\\d{2}\\.?\\d{2}\\.?\\d{2}[- ]?\\d{3}[. ]?\\d{2}(?!\\d)");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+");

    @Override
    public boolean isLoggable(LogRecord line) {
        String message = line instanceof ExtLogRecord formatted ? formatted.getFormattedMessage() : line.getMessage();
        if (message != null) {
            String masked = mask(message);
            if (!masked.equals(message)) {
                line.setMessage(masked.replace("%", "%%").replace("'", "''"));
                line.setParameters(null);
            }
        }
        return true;
    }

    static String mask(String text) {
        return EMAIL.matcher(INSZ.matcher(text).replaceAll("[number]")).replaceAll("[address]");
    }
}
