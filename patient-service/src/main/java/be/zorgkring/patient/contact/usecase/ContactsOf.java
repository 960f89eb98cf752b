package be.zorgkring.patient.contact.usecase;

import be.zorgkring.patient.common.usecase.WholeParts;
import be.zorgkring.patient.contact.domain.Contacts;

/** The contacts of all people. */
public interface ContactsOf extends WholeParts<Contacts> {}
