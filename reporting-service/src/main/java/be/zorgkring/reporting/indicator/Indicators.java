package be.zorgkring.reporting.indicator;

import be.zorgkring.reporting.indicator.Measure.Count;
import be.zorgkring.reporting.indicator.Measure.Rate;
import be.zorgkring.reporting.indicator.Measure.Share;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All indicators that the platform computes, in the order in which they are shown. */
public final class Indicators {

    public static final Indicator PILOT_PROJECTS = programme("PILOT-PROJECTS", Unit.PILOTS, Quantity.PILOT_PROJECTS);
    public static final Indicator PEOPLE_INCLUDED =
            of("PEOPLE-INCLUDED", Aim.AIM_1, Unit.PEOPLE, new Count(Quantity.INCLUDED), Component.C13);
    public static final Indicator ACTIONS_RUNNING =
            of("ACTIONS-RUNNING", Aim.AIM_3, Unit.ACTIONS, new Count(Quantity.RUNNING_ACTIONS), Component.C14);
    public static final Indicator PEOPLE_REACHED =
            of("PEOPLE-REACHED", Aim.AIM_5, Unit.PEOPLE, new Count(Quantity.PEOPLE_REACHED), Component.C05);

    private static final List<Indicator> ALL = Stream.concat(
                    Stream.of(
                            PILOT_PROJECTS,
                            PEOPLE_INCLUDED,
                            share(
                                    "PEOPLE-WITH-GOAL",
                                    Aim.AIM_1,
                                    new Share(Quantity.WITH_GOAL, Quantity.WITHOUT_GOAL, Quantity.INCLUDED),
                                    Component.C01),
                            share(
                                    "TASKS-DONE",
                                    Aim.AIM_2,
                                    new Share(Quantity.TASKS_DONE, Quantity.TASKS_OPEN, Quantity.TASKS_PLANNED),
                                    Component.C06,
                                    Component.C07),
                            share(
                                    "QUESTIONNAIRES-ANSWERED",
                                    Aim.AIM_2,
                                    new Share(
                                            Quantity.QUESTIONNAIRES_ANSWERED,
                                            Quantity.QUESTIONNAIRES_UNANSWERED,
                                            Quantity.QUESTIONNAIRES_DUE),
                                    Component.C08,
                                    Component.C11),
                            share(
                                    "CARER-IN-CIRCLE",
                                    Aim.AIM_2,
                                    new Share(Quantity.WITH_CARER, Quantity.WITHOUT_CARER, Quantity.INCLUDED),
                                    Component.C02),
                            of(
                                    "INCLUSIONS-PER-ACTION",
                                    Aim.AIM_3,
                                    Unit.INCLUSIONS_PER_ACTION,
                                    new Rate(Quantity.INCLUSIONS_IN_RUNNING_ACTIONS, Quantity.RUNNING_ACTIONS),
                                    Component.C03,
                                    Component.C12),
                            ACTIONS_RUNNING,
                            share(
                                    "PROFESSIONALS-SHARING",
                                    Aim.AIM_4,
                                    new Share(
                                            Quantity.PROFESSIONALS_SHARING,
                                            Quantity.PROFESSIONALS_ALONE,
                                            Quantity.PROFESSIONALS),
                                    Component.C06,
                                    Component.C10),
                            share(
                                    "SEVERAL-ILLNESSES",
                                    Aim.AIM_5,
                                    new Share(
                                            Quantity.SEVERAL_ILLNESSES,
                                            Quantity.AT_MOST_ONE_ILLNESS,
                                            Quantity.INCLUDED),
                                    Component.C13),
                            PEOPLE_REACHED),
                    Arrays.stream(Aim.values()).map(Indicators::inActionsFor))
            .toList();

    private Indicators() {}

    public static List<Indicator> all() {
        return ALL;
    }

    public static Optional<Indicator> byCode(String code) {
        return ALL.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    public static List<Indicator> of(Aim aim) {
        return ALL.stream()
                .filter(indicator -> indicator.aim().equals(Optional.of(aim)))
                .toList();
    }

    private static Indicator inActionsFor(Aim aim) {
        var measure = new Share(Quantity.inActionsFor(aim), Quantity.notInActionsFor(aim), Quantity.INCLUDED);
        return new Indicator(
                "PEOPLE-IN-ACTIONS-" + aim.code(),
                1,
                Optional.of(aim),
                List.of(Component.values()),
                Unit.PERCENT,
                measure,
                "PEOPLE-IN-ACTIONS");
    }

    private static Indicator share(String code, Aim aim, Share share, Component... components) {
        return of(code, aim, Unit.PERCENT, share, components);
    }

    private static Indicator of(String code, Aim aim, Unit unit, Measure measure, Component... components) {
        return new Indicator(code, 1, Optional.of(aim), List.of(components), unit, measure, code);
    }

    private static Indicator programme(String code, Unit unit, Quantity quantity) {
        return new Indicator(code, 1, Optional.empty(), List.of(), unit, new Count(quantity), code);
    }
}
