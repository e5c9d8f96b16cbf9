package id.pendopo.publishing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.directory.Network;
import id.pendopo.platform.PlatformSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

class PracticeConfigurationTest {
    @TempDir Path folder;

    private PlatformSettings platform(boolean outward) {
        return new PlatformSettings(
                folder,
                outward,
                "pendopo@localhost",
                Duration.ofMinutes(5),
                new PlatformSettings.Database("", "", ""));
    }

    private static PracticeSettings settings() {
        return new PracticeSettings(true, 0, Duration.ofSeconds(1));
    }

    @Test
    void practice_networks_refuse_to_start_where_anything_may_leave() {
        assertThatThrownBy(() ->
                        new PracticeConfiguration()
                                .practiceWeb(settings(), platform(true), InstantSource.system()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outward");
    }

    @Test
    void what_they_know_survives_their_end() throws Exception {
        String first;
        try (var web =
                new PracticeConfiguration()
                        .practiceWeb(settings(), platform(false), InstantSource.system())) {
            first = web.account(Network.X, "dinkes", "Dinas Kesehatan", 10);
            assertThat(web.owns(web.insteadOf(Network.X, URI.create("https://api.x.com"))))
                    .isTrue();
            assertThat(web.owns(URI.create("https://api.x.com"))).isFalse();
        }
        try (var web =
                new PracticeConfiguration()
                        .practiceWeb(settings(), platform(false), InstantSource.system())) {
            assertThat(web.account(Network.X, "dinkes", "Dinas Kesehatan", 10)).isEqualTo(first);
        }
    }

    /** The word "on" as a key is "true" in YAML, and nobody is told. */
    @Test
    void the_demo_runs_them_and_nothing_else_does() throws Exception {
        var sources = new MutablePropertySources();
        new YamlPropertySourceLoader()
                .load("demo", new ClassPathResource("application-demo.yaml"))
                .forEach(sources::addLast);
        var binder =
                new Binder(
                        ConfigurationPropertySources.from(sources),
                        new PropertySourcesPlaceholdersResolver(sources));

        assertThat(
                        binder.bind(
                                        "pendopo.publishing.practice",
                                        Bindable.of(PracticeSettings.class))
                                .get())
                .isEqualTo(new PracticeSettings(true, 8092, Duration.ofSeconds(2)));
        assertThat(new Binder().bindOrCreate("x", Bindable.of(PracticeSettings.class)).run())
                .isFalse();
    }
}
