/** Figures of the programme: consumes what happened, under pseudonyms, and never commands. */
package be.zorgkring.reporting;
