package be.zorgkring.parts;

/** Where a start reports to the person in front of the terminal what it is doing. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = line -> {};

    void say(String line);
}
