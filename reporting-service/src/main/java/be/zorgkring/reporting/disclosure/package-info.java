/** Disclosure control: which counts of people stay hidden. Plain Java, knows nothing of care. */
package be.zorgkring.reporting.disclosure;
