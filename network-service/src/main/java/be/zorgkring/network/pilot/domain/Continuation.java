package be.zorgkring.network.pilot.domain;

import be.zorgkring.network.vocabulary.domain.ShownText;
import java.time.LocalDate;

/** One prolongation of a convention: who approved it, and for which days, both included. */
public record Continuation(ShownText approvedBy, LocalDate from, LocalDate until) {}
