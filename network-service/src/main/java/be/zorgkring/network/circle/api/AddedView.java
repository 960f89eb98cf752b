package be.zorgkring.network.circle.api;

import be.zorgkring.kernel.input.Coded;

/** What came of bringing somebody into a circle. */
public sealed interface AddedView permits JoinedView, AddedView.WaitingView {

    /** Only the person's yes brings them back. */
    record WaitingView(Waiting outcome) implements AddedView {}

    enum Waiting implements Coded {
        WAITING_FOR_THE_PERSON
    }
}
