/**
 * Bulk imports. A request has up to {@link be.zorgkring.kernel.bulk.Item#MOST} items, each sound or flawed on its own; an
 * {@link be.zorgkring.kernel.bulk.Import} sets aside what is flawed, repeated or known, and hands the rest to the use case together; an
 * {@link be.zorgkring.kernel.bulk.ImportView} answers for each item.
 */
package be.zorgkring.kernel.bulk;
