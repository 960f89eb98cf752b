/** The few value types that pilots, directory and circles share; plain Java. */
package be.zorgkring.network.vocabulary.domain;
