package be.zorgkring.network.directory.api;

import jakarta.validation.constraints.NotNull;

/** Whether a professional is to be shut out of every circle. */
public record SuspensionRequest(@NotNull Boolean suspended) {}
