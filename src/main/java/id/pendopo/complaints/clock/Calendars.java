package id.pendopo.complaints.clock;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.platform.time.WorkingDays;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The working days of cities: the national calendar in the city's zone and its own days off. */
@Component
public class Calendars {
    private final Directory directory;
    private final DayOffRepository daysOff;

    Calendars(Directory directory, DayOffRepository daysOff) {
        this.directory = directory;
        this.daysOff = daysOff;
    }

    public WorkingDays of(CityCode city) {
        ZoneId zone =
                directory
                        .register(city)
                        .map(CityRegister::city)
                        .orElseThrow(() -> new IllegalStateException("No city " + city))
                        .zone();
        return new WorkingDays(zone, daysOff.of(city));
    }
}
