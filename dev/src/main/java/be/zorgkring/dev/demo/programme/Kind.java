package be.zorgkring.dev.demo.programme;

import java.util.List;

/**
 * One kind of item that is loaded as it stands.
 *
 * @param name of the kind, which is also the first word of its path and of its count
 * @param batch items in one request; fewer where an item is large
 */
record Kind(String name, int batch, List<? extends ImportItem> items) {

    /** In an order in which each refers only to those before it. */
    static List<Kind> all(Programme programme) {
        return List.of(
                new Kind("pilots", 100, programme.pilots()),
                new Kind("organisations", 400, programme.organisations()),
                new Kind("professionals", 400, programme.professionals()),
                new Kind("actions", 80, programme.actions()),
                new Kind("campaigns", 100, programme.campaigns()));
    }

    String path() {
        return path(name);
    }

    static String path(String name) {
        return "/api/" + name + "/imports";
    }
}
