package be.zorgkring.dev.image;

import be.zorgkring.dev.platform.ServiceName;

/** The whole name of a service's image, as a cluster's chart says it: registry, path, service and tag. */
record ImageName(String registry, String path, ServiceName service, String tag) {

    /** Where a name without a registry leads, and what the kubelet makes of it. */
    private static final String DEFAULT_REGISTRY = "docker.io";

    /**
     * Reads a prefix, which names a registry when its first part has a dot or a port.
     *
     * @param prefix such as {@code zorgkring} or {@code registry.region.be/zorgkring}
     */
    static ImageName of(String prefix, ServiceName service, String tag) {
        String first = prefix.replaceFirst("/.*", "");
        boolean registry =
                prefix.contains("/") && (first.contains(".") || first.contains(":") || first.equals("localhost"));
        return registry
                ? new ImageName(first, prefix.substring(first.length() + 1), service, tag)
                : new ImageName(DEFAULT_REGISTRY, prefix, service, tag);
    }

    @Override
    public String toString() {
        return registry + "/" + path + "/" + service.module() + ":" + tag;
    }
}
