package be.zorgkring.dev.platform;

import be.zorgkring.parts.Progress;

/** Plain lines for the person who typed the command. */
public final class Terminal {

    private Terminal() {}

    public static Progress progress() {
        return line -> {
            synchronized (System.out) {
                System.out.println("  " + line);
            }
        };
    }
}
