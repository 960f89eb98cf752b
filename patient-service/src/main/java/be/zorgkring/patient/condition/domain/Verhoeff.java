package be.zorgkring.patient.condition.domain;

/** Verhoeff's check over the dihedral group of order ten, which SNOMED CT uses for every identifier. */
final class Verhoeff {

    private static final String[] PRODUCT = {
        "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
        "5987604321", "6598710432", "7659821043", "8765932104", "9876543210"
    };

    private static final String[] PERMUTATION = {
        "0123456789", "1576283094", "5803796142", "8916043527",
        "9453126870", "4286573901", "2793806415", "7046913258"
    };

    private Verhoeff() {}

    static boolean holds(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int permuted = PERMUTATION[place % PERMUTATION.length].charAt(digit) - '0';
            sum = PRODUCT[sum].charAt(permuted) - '0';
        }
        return sum == 0;
    }
}
