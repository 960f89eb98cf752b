package be.zorgkring.dev.platform;

import be.zorgkring.parts.Databases;
import be.zorgkring.parts.Ports;

/** The five services; their order gives each its ports. */
public enum ServiceName {
    GATEWAY("gateway"),
    PATIENT("patient-service"),
    NETWORK("network-service"),
    ACTION("action-service"),
    REPORTING("reporting-service");

    private final String module;

    ServiceName(String module) {
        this.module = module;
    }

    /** Its folder, which is also its name wherever it is named. */
    public String module() {
        return module;
    }

    public String database() {
        return module.replace("-service", "");
    }

    boolean hasDatabase() {
        return Databases.SERVICES.contains(database());
    }

    int port(Ports ports) {
        return ports.service(ordinal());
    }

    int managementPort(Ports ports) {
        return ports.management(ordinal());
    }

    public String url(Ports ports) {
        return "http://127.0.0.1:" + port(ports);
    }
}
