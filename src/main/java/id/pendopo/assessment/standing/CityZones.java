package id.pendopo.assessment.standing;

import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** In which zone a city's days begin. */
@Component
class CityZones {
    private final Directory directory;

    CityZones(Directory directory) {
        this.directory = directory;
    }

    ZoneId of(CityCode city) {
        return directory.city(city).map(City::zone).orElse(ZoneOffset.UTC);
    }
}
