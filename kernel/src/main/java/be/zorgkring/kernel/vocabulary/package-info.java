/** Published code lists, and the languages in which people read them; plain values, which a domain may use. */
package be.zorgkring.kernel.vocabulary;
