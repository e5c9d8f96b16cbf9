package id.pendopo.observatory.watch;

import id.pendopo.directory.Channel;
import id.pendopo.directory.ChannelChanged;
import id.pendopo.directory.ChannelRegistered;
import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.ObservatorySettings;
import id.pendopo.observatory.crawl.HostingGroups;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps targets the websites of the register, and every hosting group with a job of its own. */
@Component
class KeepTargetsInStep {
    private final Directory directory;
    private final TargetRepository targets;
    private final AlarmRepository alarms;
    private final HostingGroups groups;
    private final GroupSchedule schedule;
    private final ObservatorySettings settings;
    private final InstantSource clock;

    KeepTargetsInStep(
            Directory directory,
            TargetRepository targets,
            AlarmRepository alarms,
            HostingGroups groups,
            GroupSchedule schedule,
            ObservatorySettings settings,
            InstantSource clock) {
        this.directory = directory;
        this.targets = targets;
        this.alarms = alarms;
        this.groups = groups;
        this.schedule = schedule;
        this.settings = settings;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ChannelRegistered registered) {
        keep(registered.city(), registered.unit());
    }

    @ApplicationModuleListener
    void on(ChannelChanged changed) {
        keep(changed.city(), changed.unit());
    }

    /** All cities; also wakes groups whose wish came while their job was ending. */
    void all() {
        for (City city : directory.cities()) {
            inStep(city.code(), targets.ofCity(city.code()), observed(city.code()));
            targets.ofCity(city.code()).forEach(this::plan);
        }
    }

    private void keep(CityCode city, UnitId unit) {
        List<Target> known =
                targets.ofCity(city).stream().filter(t -> t.unit().equals(unit)).toList();
        List<Channel> websites =
                observed(city).stream().filter(w -> w.unit().equals(unit)).toList();
        if (inStep(city, known, websites)) {
            targets.ofCity(city).stream().filter(t -> t.unit().equals(unit)).forEach(this::plan);
        }
    }

    /**
     * Registers and retires targets.
     *
     * @return whether anything changed
     */
    private boolean inStep(CityCode city, List<Target> known, List<Channel> websites) {
        Instant now = clock.instant();
        List<Channel> added =
                websites.stream().filter(w -> known.stream().noneMatch(t -> is(t, w))).toList();
        List<Target> gone =
                known.stream().filter(t -> websites.stream().noneMatch(w -> is(t, w))).toList();
        added.forEach(
                w -> targets.register(city, w.unit(), w.address(), groups.name(w.address()), now));
        gone.forEach(t -> {
            targets.retire(t.id());
            alarms.closeAll(t.id(), now);
        });
        return !added.isEmpty() || !gone.isEmpty();
    }

    private List<Channel> observed(CityCode city) {
        return directory.websites(city).stream()
                .filter(w -> settings.observes(w.address()))
                .toList();
    }

    private void plan(Target target) {
        Instant now = clock.instant();
        schedule.ensure(target.group(), target.nextDue());
        if (!target.nextDue().isAfter(now)) {
            schedule.hurry(target.group(), now);
        }
    }

    private static boolean is(Target target, Channel website) {
        return target.unit().equals(website.unit()) && target.address().equals(website.address());
    }
}
