/** What is measured, how it is defined, and what of it may be shown to whom. */
package be.zorgkring.reporting.indicator;
