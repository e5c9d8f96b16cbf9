package id.pendopo.sites.twin;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitType;
import id.pendopo.fixture.RawClient;
import id.pendopo.newsroom.ImportedStory;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryWithdrawn;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.Site;
import id.pendopo.sites.Sites;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A city with public stories, asked over the wire. */
public final class TwinCity {
    private static final CityCode CITY = new CityCode("35.73");

    private final Directory directory;
    private final Newsroom newsroom;
    private final Sites sites;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final RawClient client;

    public TwinCity(ApplicationContext context, int port) {
        directory = context.getBean(Directory.class);
        newsroom = context.getBean(Newsroom.class);
        sites = context.getBean(Sites.class);
        db = context.getBean(JdbcClient.class);
        events = context;
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        client = new RawClient(port);
        directory.found(CITY, Actor.system());
    }

    /** The city's departments, in the order of the register. */
    public Unit department(int number) {
        List<Unit> all =
                directory.units(CITY).stream()
                        .filter(u -> u.type() == UnitType.DEPARTMENT)
                        .toList();
        return all.get(number);
    }

    public CityCode code() {
        return CITY;
    }

    public Site site(Unit unit) {
        return sites.of(unit);
    }

    public Site portal() {
        return sites.portal(CITY).orElseThrow();
    }

    public RawClient.Answer get(Site site, String path, String... headers) {
        return client.get(site.origin().getHost(), path, headers);
    }

    public RawClient.Answer get(Unit unit, String path, String... headers) {
        return get(site(unit), path, headers);
    }

    /** Makes the story public and waits until everybody has heard. */
    public StoryId publish(ImportedStory story) {
        newsroom.importStory(story, Actor.system());
        allHeard();
        return newsroom.published(story.city(), story.unit(), story.slug()).orElseThrow().id();
    }

    /** Takes the story back, as the newsroom leaves it. */
    public void withdraw(Unit unit, StoryId story, Instant at, String reason) {
        transaction.executeWithoutResult(status -> {
            db.sql(
                            """
                            update newsroom.published_story
                               set withdrawn_at = :at, withdrawal = :reason, body = '',
                                   changed_at = :at
                             where story = :story\
                            """)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("reason", reason)
                    .param("story", story.value())
                    .update();
            events.publishEvent(new StoryWithdrawn(story, CITY, Optional.of(unit.id()), at));
        });
        allHeard();
    }

    /** Until every listener has heard what was published. */
    public void allHeard() {
        Awaitility.await()
                .until(() ->
                        db.sql("select count(*) from platform.event_publication")
                                        .query(Long.class)
                                        .single()
                                == 0);
    }
}
