/** Read models: what reporting keeps of the events, under pseudonyms. */
package be.zorgkring.reporting.model;
