package id.pendopo.sites.edge;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.pendopo.sites.Changes;
import id.pendopo.sites.SitesSettings;
import id.pendopo.sites.host.Hosts;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.LocaleResolver;

/** The filters that keep pages, and what tells them of changes. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {
    @Bean
    KeptPages keptPages(SitesSettings settings, InstantSource clock) {
        return new KeptPages(settings.edgeMemory(), clock);
    }

    @Bean
    EdgeFigures edgeFigures(MeterRegistry meters, KeptPages pages) {
        return new EdgeFigures(meters, pages);
    }

    @Bean
    ChangeReader changeReader(
            SiteChangeRepository repository,
            KeptPages pages,
            Hosts hosts,
            InstantSource clock,
            SitesSettings settings) {
        return new ChangeReader(repository, pages, hosts, clock, settings.keepChanges());
    }

    @Bean
    Changes changes(
            SiteChangeRepository repository,
            ChangeReader reader,
            KeptPages pages,
            Hosts hosts,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        return new TellChanges(
                repository, reader, pages, hosts, new TransactionTemplate(transactions), clock);
    }

    @Bean
    RegisterListener registerListener(ChangeReader reader) {
        return new RegisterListener(reader);
    }

    @Bean
    ReadChanges readChanges(ChangeReader reader, SitesSettings settings) {
        return new ReadChanges(reader, settings.readChangesEvery());
    }

    @Bean
    Task<Void> forgetChanges(
            SiteChangeRepository repository, InstantSource clock, SitesSettings settings) {
        return Tasks.recurring("sites.forget-changes", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) ->
                        repository.forget(clock.instant().minus(settings.keepChanges())));
    }

    /**
     * Behind the site of the request, before rates are counted: a kept page costs next to nothing.
     */
    @Bean
    FilterRegistrationBean<EdgeFilter> edge(
            KeptPages pages, EdgeFigures figures, LocaleResolver locales, QueryNames names) {
        var registration =
                new FilterRegistrationBean<>(
                        new EdgeFilter(pages, names, languages(locales), figures));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 35);
        return registration;
    }

    /** Behind the counting of rates: making pages costs. */
    @Bean
    FilterRegistrationBean<MakeFilter> making(KeptPages pages, EdgeFigures figures) {
        var registration = new FilterRegistrationBean<>(new MakeFilter(pages, figures));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 50);
        return registration;
    }

    private static Function<HttpServletRequest, String> languages(LocaleResolver locales) {
        return request -> locales.resolveLocale(request).getLanguage();
    }
}
