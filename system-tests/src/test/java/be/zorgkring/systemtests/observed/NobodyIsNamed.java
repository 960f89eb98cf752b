package be.zorgkring.systemtests.observed;

import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.Texts;
import be.zorgkring.parts.TopicList;
import be.zorgkring.systemtests.traces.TraceReceiver;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads everything that can be observed of the services, without being allowed to see a record, and finds nobody in it:
 * logs, metrics, traces, and what lies on the topics.
 */
public final class NobodyIsNamed {

    /** Professionals' names travel here, and nobody else's: ADR 0006. */
    private static final String DIRECTORY = "zorgkring.directory";

    private static final int FEWEST_PERSONS = 100;
    private static final int FEWEST_EVENTS = 500;

    private final Platform platform;
    private final StateFolder state;
    private final TraceReceiver traces;
    private final List<String> hits = new ArrayList<>();

    public NobodyIsNamed(Platform platform, StateFolder state, TraceReceiver traces) {
        this.platform = platform;
        this.state = state;
        this.traces = traces;
    }

    /**
     * Looks.
     *
     * @throws IllegalStateException says where somebody is named, or that there was too little to look at
     */
    public void check() {
        WhoPeopleAre people = WhoPeopleAre.of(platform.parts().postgres());
        require(people.size() >= FEWEST_PERSONS, "there are only " + people.size() + " persons to look for");
        for (ServiceName service : ServiceName.values()) {
            String log = Texts.read(state.log(service.module()));
            require(!log.isEmpty(), "the log of " + service.module() + " is empty");
            note("the log of " + service.module(), people.saidIn(log, true));
            note("the metrics of " + service.module(), people.saidIn(platform.metrics(service), true));
        }
        Set<String> spans = traces.takeTexts();
        require(!spans.isEmpty(), "there are no traces");
        spans.forEach(text -> note("a trace", people.saidIn(text, true)));
        int events = 0;
        for (var topic : TopicList.fromContracts().topics()) {
            for (Received event : Topics.received(topic.name())) {
                String text = event.key() + " " + event.headers() + " " + event.json();
                note(
                        topic.name() + ", " + event.type(),
                        people.saidIn(text, !topic.name().equals(DIRECTORY)));
                events++;
            }
        }
        require(events >= FEWEST_EVENTS, "there are only " + events + " events to look at");
        require(hits.isEmpty(), String.join("; ", hits));
    }

    private void note(String where, Set<String> said) {
        said.stream()
                .map(what -> where + " says " + what)
                .filter(hit -> !hits.contains(hit))
                .forEach(hits::add);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
