package be.zorgkring.network.vocabulary.domain;

import be.zorgkring.kernel.vocabulary.CodeList;
import be.zorgkring.kernel.vocabulary.HcParty;
import java.util.Set;

/** The parts of published code lists that are used here. */
public final class CodeLists {

    /** An informal carer comes by invitation, a patient by inclusion: neither stands in the directory. */
    private static final Set<String> NO_PROFESSIONALS = Set.of("perscaregiver", "patient");

    private static final Set<String> NO_ORGANISATIONS = Set.of("patient", "application", "certificateholder");

    /** The codes of CD-HCPARTY under which a professional may stand in the directory. */
    public static final CodeList ROLES = HcParty.PEOPLE.only(code -> !NO_PROFESSIONALS.contains(code));

    /** The codes of CD-HCPARTY for kinds of organisation. */
    public static final CodeList KINDS =
            HcParty.ALL.only(code -> !HcParty.isPerson(code) && !NO_ORGANISATIONS.contains(code));

    /** Cd-contact-person: what a carer is to the person. */
    public static final CodeList RELATIONSHIPS = CodeList.read(CodeLists.class, "/codes/cd-contact-person.json");

    private CodeLists() {}
}
