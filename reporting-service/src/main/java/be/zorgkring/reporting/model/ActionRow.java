package be.zorgkring.reporting.model;

import java.util.List;
import java.util.UUID;

/** An action of a pilot's catalogue, with the aims and components that it serves. */
public record ActionRow(
        UUID actionId,
        long version,
        String pilot,
        String code,
        List<String> aims,
        List<String> components,
        String status)
        implements Row {}
