package id.pendopo.observatory.watch;

import static id.pendopo.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.identity.WithPeople;
import id.pendopo.observatory.probe.Context;
import id.pendopo.platform.access.Actor;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithPeople
@TestPropertySource(
        properties = {
            "pendopo.observatory.active=false",
            "pendopo.observatory.only-under=contoh.localhost"
        })
class ContextOfTargetIT {
    @Autowired Directory directory;
    @Autowired ContextOfTarget contexts;

    @ParameterizedTest
    @CsvSource({"35.73, Asia/Jakarta", "53.71, Asia/Makassar"})
    void days_begin_where_the_units_city_is(String code, String zone) {
        var city = new CityCode(code);
        directory.found(city, Actor.system());
        Unit unit = directory.units(city).getFirst();

        Context context = contexts.of(target(unit), aVisit().build());

        assertThat(context.zone()).isEqualTo(ZoneId.of(zone));
        assertThat(context.expected().unit()).isEqualTo(Optional.of(unit.name()));
    }

    private static Target target(Unit unit) {
        var site = URI.create("https://unit.contoh.localhost/");
        return new Target(
                UUID.randomUUID(),
                unit.city(),
                unit.id(),
                site,
                "g",
                Instant.EPOCH,
                Instant.EPOCH,
                0);
    }
}
