package be.zorgkring.reporting.model;

import java.util.UUID;

/** Whether a professional may work at present. No name, no number: reporting counts professionals and knows none. */
public record ProfessionalRow(UUID professional, long version, String role, boolean suspended) implements Row {}
