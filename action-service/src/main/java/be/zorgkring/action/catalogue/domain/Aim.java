package be.zorgkring.action.catalogue.domain;

import be.zorgkring.kernel.input.Coded;

/** The five aims of integrated care; each action says which it serves. */
public enum Aim implements Coded {
    BETTER_HEALTH("AIM-1"),
    BETTER_CARE("AIM-2"),
    BETTER_USE_OF_MEANS("AIM-3"),
    BETTER_WORK_FOR_PROVIDERS("AIM-4"),
    ACCESS_FOR_EVERYONE("AIM-5");

    private final String code;

    Aim(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
