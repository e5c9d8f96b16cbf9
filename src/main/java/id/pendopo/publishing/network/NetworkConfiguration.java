package id.pendopo.publishing.network;

import id.pendopo.platform.PlatformSettings;
import id.pendopo.publishing.network.facebook.FacebookLinking;
import id.pendopo.publishing.network.facebook.FacebookPublisher;
import id.pendopo.publishing.network.facebook.FacebookReactions;
import id.pendopo.publishing.network.instagram.InstagramLinking;
import id.pendopo.publishing.network.instagram.InstagramPublisher;
import id.pendopo.publishing.network.instagram.InstagramReactions;
import id.pendopo.publishing.network.threads.ThreadsLinking;
import id.pendopo.publishing.network.threads.ThreadsPublisher;
import id.pendopo.publishing.network.threads.ThreadsReactions;
import id.pendopo.publishing.network.wire.Outlet;
import id.pendopo.publishing.network.wire.PracticeDoor;
import id.pendopo.publishing.network.x.XLinking;
import id.pendopo.publishing.network.x.XPublisher;
import id.pendopo.publishing.network.x.XReactions;
import id.pendopo.publishing.network.youtube.YouTubeLinking;
import id.pendopo.publishing.network.youtube.YouTubePublisher;
import id.pendopo.publishing.network.youtube.YouTubeReactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the adapters to their settings and to the one outlet. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NetworkSettings.class)
class NetworkConfiguration {
    @Bean(destroyMethod = "close")
    Outlet networkOutlet(
            NetworkSettings settings,
            PlatformSettings platform,
            Optional<PracticeDoor> practice,
            InstantSource clock) {
        return new Outlet(settings, platform.outward(), practice, clock);
    }

    @Bean
    Measure networkMeasure(NetworkSettings settings) {
        return new Measure(settings);
    }

    @Bean
    Networks networks(Outlet outlet, InstantSource clock) {
        return new Networks(
                List.of(
                        new FacebookPublisher(outlet, clock),
                        new InstagramPublisher(outlet, clock),
                        new XPublisher(outlet, clock),
                        new YouTubePublisher(outlet, clock),
                        new ThreadsPublisher(outlet, clock)),
                List.of(
                        new FacebookLinking(outlet),
                        new InstagramLinking(outlet, clock),
                        new XLinking(outlet, clock),
                        new YouTubeLinking(outlet, clock),
                        new ThreadsLinking(outlet, clock)),
                List.of(
                        new FacebookReactions(outlet),
                        new InstagramReactions(outlet),
                        new XReactions(outlet, clock),
                        new YouTubeReactions(outlet, clock),
                        new ThreadsReactions(outlet)));
    }
}
