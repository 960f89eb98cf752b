package be.zorgkring.kernel.vocabulary;

/** CD-HCPARTY of the eHealth platform: what somebody, or an organisation, is in care. */
public final class HcParty {

    public static final CodeList ALL = CodeList.read(HcParty.class, "/codes/cd-hcparty.json");

    private static final String PATIENT = "patient";

    /** What a person can be in a circle; the one whose circle it is, too. */
    public static final CodeList PEOPLE = ALL.only(code -> isPerson(code) || code.equals(PATIENT));

    private HcParty() {}

    public static boolean isPerson(String code) {
        return code.startsWith("pers");
    }
}
