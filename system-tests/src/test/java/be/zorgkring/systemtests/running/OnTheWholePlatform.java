package be.zorgkring.systemtests.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Checks on the one {@link WholePlatform} of this JVM, which their constructor asks for. It is started for the first class that
 * wants it, whichever that is, so that an IDE can run a single check. A check leaves it
 * working; who changes it for good has its {@link Turn} late.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnePlatform.class)
public @interface OnTheWholePlatform {}
