package be.zorgkring.dev.platform;

import be.zorgkring.parts.PartFailure;
import java.util.Map;

/** One service that runs beside us, as a process or as a container. */
interface Service {

    /** Starts it and returns when it is ready. */
    void start(Map<String, String> settings, int managementPort);

    /**
     * Starts it for a task after which it ends by itself.
     *
     * @throws PartFailure when it ends otherwise than well
     */
    void runToItsEnd(Map<String, String> settings);

    boolean isAlive();

    /** Ends it as a power cut would. */
    void kill();

    /** Stops it in its tracks, with all its connections. */
    void stall();

    void goOn();

    /** Lets it end what it does. */
    void stop();
}
