package id.pendopo.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.access.AccessTable.Row;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.fixture.FormClient;
import id.pendopo.identity.IdentityPermission;
import id.pendopo.identity.People;
import id.pendopo.identity.People.Person;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.identity.account.Mail;
import id.pendopo.identity.invitation.Invite;
import id.pendopo.identity.key.CreateKey;
import id.pendopo.identity.key.CreateKey.Order;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.story.CreateStory;
import id.pendopo.newsroom.story.Manuscript;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.Needs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every role against every page: what {@link AccessTable} promises is what happens. */
@WithPeople
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {
    private static final CityCode HERE = new CityCode("35.73");
    private static final CityCode ELSEWHERE = new CityCode("35.74");
    private static final List<String> GUARDED =
            List.of("/kerja", "/masuk", "/keluar", "/undangan", "/mulai");
    private static final String HOW =
            """
            Every mapping of the application needs one line in src/test/resources/access/MODULE.tsv,
            cells divided by tabs: METHOD, PATTERN, WHO (anyone, signed-in, or permission keys with
            commas) and, where the path names a thing of a city or unit, samples such as unit=@unit.
            Handlers under /kerja, and those under /api that are not open, also carry @Needs with the
            same permissions.\
            """;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired private People people;
    @Autowired private Directory directory;
    @Autowired private Invite invite;
    @Autowired private CreateStory stories;
    @Autowired private CreateKey createKey;
    @LocalServerPort private int port;

    private final AccessTable table = AccessTable.read();
    private final Map<Role, FormClient> here = new LinkedHashMap<>();
    private final Map<Role, FormClient> elsewhere = new LinkedHashMap<>();
    private final Map<FormClient, String> keys = new HashMap<>();
    private Unit unit;
    private Unit otherUnit;

    @BeforeAll
    void sign_everybody_in() {
        directory.found(HERE, Actor.system());
        directory.found(ELSEWHERE, Actor.system());
        List<Unit> units = directory.units(HERE);
        unit = units.get(1);
        otherUnit = units.get(2);
        for (Role role : Role.values()) {
            here.put(role, signedIn(role, HERE, unit));
            elsewhere.put(
                    role,
                    role.ofUnit()
                            ? signedIn(role, HERE, otherUnit)
                            : signedIn(role, ELSEWHERE, unit));
        }
    }

    /** With a key for all that the role may do, which is used for the API. */
    private FormClient signedIn(Role role, CityCode city, Unit at) {
        Person person = person(role, city, at);
        FormClient client = people.signedIn(person, port);
        Optional<UnitId> place = role.ofUnit() ? Optional.of(at.id()) : Optional.empty();
        keys.put(client, key(person.id().value(), role.permissions(), city, place).secret());
        return client;
    }

    @Test
    void every_mapping_is_in_the_table_and_every_line_is_a_mapping() {
        Set<String> mapped = handlers().keySet();
        Set<String> listed = Set.copyOf(table.rows().stream().map(Row::key).toList());

        assertThat(listed).as(HOW).containsAll(mapped);
        assertThat(mapped).as("Lines of the table without a mapping").containsAll(listed);
    }

    @Test
    void every_guarded_handler_declares_what_the_table_says() {
        Map<String, HandlerMethod> handlers = handlers();
        for (Row row : table.rows()) {
            boolean guarded =
                    row.pattern().startsWith("/kerja")
                            || row.pattern().startsWith("/api") && !row.open();
            if (guarded && handlers.containsKey(row.key())) {
                assertThat(needs(handlers.get(row.key())))
                        .as(row.key() + "\n" + HOW)
                        .containsExactlyInAnyOrderElementsOf(row.who());
            }
        }
    }

    @Test
    void visitors_reach_open_pages_only() {
        var faults = new ArrayList<String>();
        for (Row row : table.rows()) {
            var visitor = new FormClient(port);
            visitor.get("/masuk");
            FormClient.Answer answer = call(visitor, row);
            boolean refused = refused(answer);
            if (row.open() == refused || answer.status() >= 500) {
                faults.add("visitor: " + told(row, answer));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void every_role_reaches_what_it_may_and_nothing_else() {
        var faults = new ArrayList<String>();
        for (Row row : table.rows()) {
            if (!row.open()) {
                for (Role role : Role.values()) {
                    FormClient.Answer answer = call(here.get(role), row);
                    if (may(role, row) == refused(answer) || answer.status() >= 500) {
                        faults.add(role + ": " + told(row, answer));
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void people_of_another_city_or_unit_do_not_reach_what_belongs_to_this_one() {
        var faults = new ArrayList<String>();
        for (Row row : table.rows()) {
            if (row.belongsToAPlace()) {
                for (Role role : Role.values()) {
                    FormClient.Answer answer = call(elsewhere.get(role), row);
                    if (!refused(answer) && answer.status() != 404) {
                        faults.add(role + " of elsewhere: " + told(row, answer));
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void no_form_of_another_site_is_taken() {
        var faults = new ArrayList<String>();
        for (Row row : table.rows()) {
            if (!row.method().equals("GET")
                    && GUARDED.stream().anyMatch(row.pattern()::startsWith)) {
                FormClient.Answer answer =
                        here.get(Role.CITY_ADMINISTRATOR).postForged(path(row), Map.of());
                if (answer.status() != 403) {
                    faults.add(told(row, answer));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private Map<String, HandlerMethod> handlers() {
        var handlers = new TreeMap<String, HandlerMethod>();
        mappings.getHandlerMethods()
                .forEach((info, handler) -> {
                    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                    for (String pattern : info.getPatternValues()) {
                        if (!handler.getBeanType().getName().startsWith("org.spring")) {
                            (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                                    .forEach(m -> handlers.put(m + " " + pattern, handler));
                        }
                    }
                });
        return handlers;
    }

    private static List<String> needs(HandlerMethod handler) {
        return Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(
                                handler.getMethod(), Needs.class))
                .or(() ->
                        Optional.ofNullable(
                                AnnotatedElementUtils.findMergedAnnotation(
                                        handler.getBeanType(), Needs.class)))
                .map(needs -> Arrays.asList(needs.value()))
                .orElse(List.of());
    }

    private static boolean may(Role role, Row row) {
        return row.signedInIsEnough() || row.who().stream().anyMatch(role.permissions()::contains);
    }

    private static boolean refused(FormClient.Answer answer) {
        return answer.status() == 403
                || answer.status() == 401
                || answer.status() == 303 && answer.location().startsWith("/masuk");
    }

    @Test
    void the_api_knows_nobody_by_a_session_alone() {
        var faults = new ArrayList<String>();
        for (Row row : table.rows()) {
            if (row.pattern().startsWith("/api") && !row.open()) {
                FormClient.Answer answer =
                        here.get(Role.CITY_ADMINISTRATOR).send(row.method(), path(row), "");
                if (answer.status() != 401) {
                    faults.add(told(row, answer));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private FormClient.Answer call(FormClient client, Row row) {
        if (row.pattern().startsWith("/api") && keys.containsKey(client)) {
            String secret = "Bearer " + keys.get(client);
            return client.send(row.method(), path(row), "", "Authorization", secret);
        }
        return row.method().equals("GET")
                ? client.get(path(row))
                : client.post(path(row), Map.of());
    }

    private static String told(Row row, FormClient.Answer answer) {
        return "%s answered %d %s".formatted(row.key(), answer.status(), answer.location());
    }

    /**
     * The path with a value for each variable; things are made anew, for some calls use them up.
     */
    private String path(Row row) {
        String path = row.pattern();
        for (var sample : row.samples().entrySet()) {
            path = path.replace("{" + sample.getKey() + "}", value(sample.getValue()));
        }
        return path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    private String value(String sample) {
        return switch (sample) {
            case "@unit" -> unit.id().toString();
            case "@city" -> HERE.value();
            case "@account" -> person(Role.UNIT_OPERATOR, HERE, unit).id().toString();
            case "@invitation" -> invitation();
            case "@story" -> story();
            case ":slug" -> unit.slug();
            case "@key" -> {
                Person owner = person(Role.UNIT_OPERATOR, HERE, unit);
                yield key(owner.id().value(), Set.of("unit.edit-own"), HERE, Optional.of(unit.id()))
                        .id();
            }
            default -> sample;
        };
    }

    private record Key(String id, String secret) {}

    private Key key(UUID owner, Set<String> may, CityCode city, Optional<UnitId> at) {
        Scope scope =
                at.map(id -> Scope.unit(city.value(), id.value()))
                        .orElseGet(() -> Scope.city(city.value()));
        var granted = new HashSet<Granted>();
        granted.add(new Granted(IdentityPermission.KEYS, scope));
        may.forEach(permission -> granted.add(new Granted(permission, scope)));
        var order = new Order("Program", may, city.value(), at, Duration.ofDays(1));
        return switch (createKey.create(order, new Actor(owner, "", granted))) {
            case CreateKey.Outcome.Created(var key, var secret) ->
                    new Key(key.id().toString(), secret.value());
            case CreateKey.Outcome.Refused(var why) -> throw new AssertionError(why);
        };
    }

    private String story() {
        var writer =
                new Actor(
                        UUID.randomUUID(),
                        "Penulis",
                        Set.of(new Granted(NewsroomPermission.WRITE, unit.scope())));
        return stories.create(
                        HERE, Optional.of(unit.id()), Manuscript.blank(StoryKind.NEWS), writer)
                .id()
                .toString();
    }

    private String invitation() {
        var office = new Office(Role.UNIT_OPERATOR, HERE.value(), Optional.of(unit.id()));
        var mail = new Mail("baru-" + UUID.randomUUID() + "@contoh.id");
        return switch (invite.invite(mail, "", office, Actor.system(), Optional.empty())) {
            case Invite.Outcome.Invited invited -> invited.invitation().toString();
            case Invite.Outcome.Refused(var why) -> throw new AssertionError(why);
        };
    }

    private Person person(Role role, CityCode city, Unit unit) {
        return role.ofUnit()
                ? people.of(role, city.value(), unit.id().value())
                : people.of(role, city.value());
    }
}
