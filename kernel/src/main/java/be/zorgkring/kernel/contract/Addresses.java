package be.zorgkring.kernel.contract;

/** Addresses of operations, as the description of an API writes them. */
public final class Addresses {

    private Addresses() {}

    /** One slash before each part and none behind the last; a parameter without its pattern. */
    public static String described(String path) {
        return ("/" + path)
                .replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
    }
}
