package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.MemberId;
import java.util.Optional;

/** Whom a task is given to by hand: a member of the circle, or the person when there is none. */
public record OwnerChoice(Optional<MemberId> member) {}
