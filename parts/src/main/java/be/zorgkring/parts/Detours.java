package be.zorgkring.parts;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where an address is reached from this machine when its name is known only elsewhere, as in a cluster behind a port-forward. */
public final class Detours {

    private static final Map<String, URI> BY_AUTHORITY = new ConcurrentHashMap<>();

    private Detours() {}

    /** From now on, all addresses with the authority of the first lead to the second; the path stays. */
    public static void lead(URI from, URI to) {
        BY_AUTHORITY.put(from.getRawAuthority(), to);
    }

    /** Where to send what is meant for the address; the address itself when there is no detour. */
    public static URI of(URI address) {
        URI to = BY_AUTHORITY.get(address.getRawAuthority());
        return to == null
                ? address
                : URI.create(to.getScheme() + "://" + to.getRawAuthority()
                        + address.toString()
                                .substring((address.getScheme() + "://" + address.getRawAuthority()).length()));
    }
}
