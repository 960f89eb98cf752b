package be.zorgkring.kernel.contract;

import be.zorgkring.kernel.outcome.Refusal;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which refusals of its own an operation may answer; the description of the API lists the problem of each. What follows from the
 * shape of the operation, such as what is wrong with a body, is not named here.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {

    /** Enums, with all of their members; or what several of them implement. */
    Class<? extends Refusal>[] value();

    /** Names of members: of the lists that have one of them the operation answers no others. */
    String[] only() default {};
}
