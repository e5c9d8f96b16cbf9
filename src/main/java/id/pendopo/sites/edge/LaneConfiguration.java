package id.pendopo.sites.edge;

import id.pendopo.sites.host.Hosts;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the kept pages before everything else that the server asks. */
@Configuration(proxyBeanMethods = false)
class LaneConfiguration {
    @Bean
    WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> keptPagesFirst(
            ObjectProvider<Hosts> hosts,
            ObjectProvider<KeptPages> pages,
            ObjectProvider<QueryNames> names,
            ObjectProvider<EdgeFigures> figures,
            Environment environment) {
        // Then a filter reads the proxy's words, and before it nobody knows the host.
        if ("framework"
                .equalsIgnoreCase(environment.getProperty("server.forward-headers-strategy"))) {
            return factory -> {};
        }
        return factory ->
                factory.addServerCustomizers(server ->
                        server.addEventListener(
                                new Outermost(
                                        new KeptLane(
                                                hosts.getObject(),
                                                pages.getObject(),
                                                names.getObject(),
                                                figures.getObject()))));
    }

    /** Puts a handler around all others, also around those that are put there late. */
    private record Outermost(Handler.Wrapper handler) implements LifeCycle.Listener {
        @Override
        public void lifeCycleStarting(LifeCycle event) {
            var server = (Server) event;
            if (server.getHandler() != handler) {
                handler.setHandler(server.getHandler());
                server.setHandler(handler);
            }
        }
    }
}
