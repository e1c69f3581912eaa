package news.dateline.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import news.dateline.start.Program;
import news.dateline.testing.FreePorts;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One packaged Dateline with the sample for all test classes, and one browser for each thread that
 * runs tests (pom.xml, profile browser). The property dateline.browser.server names a Dateline that
 * runs already, to try pages while writing them.
 */
final class BrowserServer implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BrowserServer.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Running.class, type -> Running.start(), Running.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == AdminKey.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = running(context);
        return parameter.getParameter().getType() == AdminKey.class
                ? running.key()
                : running.browser();
    }

    /** The key of the first start; of a Dateline that runs already, dateline.browser.key. */
    record AdminKey(String secret) {}

    /** Closed by JUnit after the last test. */
    private record Running(
            Program program, String server, AdminKey key, Map<Thread, Browser> browsers)
            implements AutoCloseable {

        Running(Program program, String server, AdminKey key) {
            this(program, server, key, new ConcurrentHashMap<>());
        }

        static Running start() {
            String server = System.getProperty("dateline.browser.server");
            if (server != null) {
                AdminKey key = new AdminKey(System.getProperty("dateline.browser.key", ""));
                return new Running(null, server, key);
            }
            try {
                Path folder = Files.createTempDirectory(Path.of("target"), "browser");
                Program program = Program.serve(folder, FreePorts.next()).untilItAnswers();
                Path key = folder.resolve("dateline-data/admin.key");
                return new Running(
                        program,
                        program.address().replace("/graphql", ""),
                        new AdminKey(Files.readString(key).strip()));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        Browser browser() {
            return browsers.computeIfAbsent(Thread.currentThread(), thread -> new Browser(server));
        }

        @Override
        public void close() {
            browsers.values().forEach(Browser::close);
            if (program != null) {
                program.close();
            }
        }
    }
}
