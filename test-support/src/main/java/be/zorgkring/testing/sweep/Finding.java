package be.zorgkring.testing.sweep;

import be.zorgkring.testing.sweep.Wire.Reply;

/**
 * A request whose answer, or what came of it, is wrong.
 *
 * @param key the same for requests that most likely fail for one reason
 */
record Finding(String key, String what, String caller, Request request, Reply reply) {

    private static final int LONGEST = 600;

    static Finding of(Operation operation, Change change, String what, String caller, Request request, Reply reply) {
        String kind = what.length() > 30 ? what.substring(0, 30) : what;
        boolean everywhere =
                change.where().startsWith("header") || change.where().startsWith("unknown");
        String where = everywhere ? change.where() : operation + " " + change.where();
        return new Finding(where + " " + reply.status() + " " + kind, what, caller, request, reply);
    }

    @Override
    public String toString() {
        return what + "\n      as " + caller + ": " + shortened(request.toString()) + "\n      answered "
                + reply.status() + " " + shortened(reply.body());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
