package be.zorgkring.network.circle.api;

import java.util.UUID;

/** A request together with the circle it was sent to: the same body for another circle is another request. */
record AskedOf<T>(UUID patientId, T body) {}
