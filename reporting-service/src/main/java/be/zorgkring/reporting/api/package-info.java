/** The reports over HTTP. */
package be.zorgkring.reporting.api;
