package be.zorgkring.systemtests.running;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;
import org.opentest4j.TestAbortedException;

/** Starts the platform once, and stops it when JUnit has run everything. */
final class OnePlatform implements BeforeAllCallback, ParameterResolver, TestWatcher {

    /** JUnit closes it at the end. A platform that does not start is the fault of one class, and the others are skipped. */
    private static final class Held implements AutoCloseable {

        private WholePlatform platform;
        private boolean broken;

        private void start() {
            if (platform != null) {
                return;
            }
            if (broken) {
                throw new TestAbortedException("the platform did not start");
            }
            broken = true;
            platform = WholePlatform.start();
            broken = false;
        }

        @Override
        public void close() {
            if (platform != null) {
                platform.stop(!broken);
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        held(context).start();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == WholePlatform.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return held(context).platform;
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        Held held = held(context);
        held.broken = true;
        System.err.println("  the logs are kept in " + held.platform.state().root());
    }

    private static Held held(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(OnePlatform.class))
                .computeIfAbsent("held", key -> new Held(), Held.class);
    }
}
