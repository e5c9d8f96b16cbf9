package id.pendopo.platform.web.server;

import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.springframework.boot.autoconfigure.condition.ConditionalOnThreading;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.thread.Threading;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets connections be watched by few threads of the machine, and requests be answered by virtual
 * ones. A virtual thread that watches connections holds the thread below it and has a second one
 * made in its place, again and again.
 */
@Component
@Order(100)
@ConditionalOnThreading(Threading.VIRTUAL)
class ServerThreads implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> {
    private static final int LEAST = 2;
    private static final int MOST = 24;

    @Override
    public void customize(ConfigurableJettyWebServerFactory factory) {
        var threads = new QueuedThreadPool(MOST, LEAST);
        threads.setName("web");
        threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("web-"));
        factory.setThreadPool(threads);
    }
}
