package id.pendopo.identity.web;

import id.pendopo.identity.account.Places;
import id.pendopo.platform.web.Texts;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** In which zone pages show moments: that of the city, or of the first one. */
@Component
class Clocks {
    private static final ZoneId COMMON = ZoneId.of("Asia/Jakarta");
    private final Places places;

    Clocks(Places places) {
        this.places = places;
    }

    /** For pages that belong to no city. */
    Moment at(Texts texts) {
        ZoneId zone = places.cities().stream().findFirst().map(city -> city.zone()).orElse(COMMON);
        return new Moment(zone, texts);
    }

    Moment in(String city, Texts texts) {
        return new Moment(places.zone(city), texts);
    }
}
