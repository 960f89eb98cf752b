/** The tables of the read models: merging rows in, counting them out. */
package be.zorgkring.reporting.store;
