package be.zorgkring.reporting.indicator;

/** The five aims of integrated care. */
public enum Aim {
    AIM_1,
    AIM_2,
    AIM_3,
    AIM_4,
    AIM_5;

    public String code() {
        return name().replace('_', '-');
    }
}
