package id.pendopo.sites.follow;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.TodayItem;
import id.pendopo.platform.web.TodaySource;
import id.pendopo.sites.SitesPermission;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Followed sites that have stopped answering: what they told stays, but nothing new comes. */
@Component
class FollowToday implements TodaySource {
    /** One failure is a blip. */
    private static final int ENOUGH = 3;

    private final Directory directory;
    private final FollowedSiteRepository sites;

    FollowToday(Directory directory, FollowedSiteRepository sites) {
        this.directory = directory;
        this.sites = sites;
    }

    @Override
    public List<TodayItem> waitingFor(Actor actor) {
        if (!actor.mayAnywhere(SitesPermission.EDIT)) {
            return List.of();
        }
        return directory.cities().stream().flatMap(city -> in(city, actor).stream()).toList();
    }

    private Optional<TodayItem> in(City city, Actor actor) {
        List<Unit> silent =
                sites.failing(city.code(), ENOUGH).stream()
                        .flatMap(site -> directory.unit(site.unit()).stream())
                        .filter(unit -> actor.may(SitesPermission.EDIT, unit.scope()))
                        .toList();
        return switch (silent.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(one(silent.getFirst()));
            default ->
                    Optional.of(
                            new TodayItem(
                                    "moving.today.silent.many",
                                    List.of(silent.size(), silent.getFirst().name()),
                                    "/kerja/situs/" + silent.getFirst().id() + "/ikuti",
                                    Optional.empty()));
        };
    }

    private static TodayItem one(Unit unit) {
        return new TodayItem(
                "moving.today.silent.one",
                List.of(unit.name()),
                "/kerja/situs/" + unit.id() + "/ikuti",
                Optional.empty());
    }
}
