/** From events of care to read models: the only package that sees ids of care. */
package be.zorgkring.reporting.messaging;
