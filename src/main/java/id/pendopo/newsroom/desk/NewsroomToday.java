package id.pendopo.newsroom.desk;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.TodayItem;
import id.pendopo.platform.web.TodaySource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits in the newsroom: the desk's queue, returned stories, questions to the unit. */
@Component
class NewsroomToday implements TodaySource {
    private static final int ENOUGH = 200;

    private final Directory directory;
    private final StoryListRepository stories;

    NewsroomToday(Directory directory, StoryListRepository stories) {
        this.directory = directory;
        this.stories = stories;
    }

    @Override
    public List<TodayItem> waitingFor(Actor actor) {
        if (!actor.mayAnywhere(NewsroomPermission.VIEW)) {
            return List.of();
        }
        return directory.cities().stream().flatMap(city -> inCity(city, actor)).toList();
    }

    private Stream<TodayItem> inCity(City city, Actor actor) {
        return actor.may(NewsroomPermission.REVIEW, city.scope())
                ? atDesk(city, actor)
                : inUnits(city, actor);
    }

    private Stream<TodayItem> atDesk(City city, Actor actor) {
        List<StoryRow> waiting =
                rows(city, Optional.empty(), Set.of(StoryStatus.SUBMITTED, StoryStatus.IN_REVIEW));
        List<StoryRow> mine =
                waiting.stream()
                        .filter(r -> r.assignee().map(a -> a.id().equals(actor.id())).orElse(false))
                        .toList();
        List<StoryRow> open = waiting.stream().filter(r -> r.assignee().isEmpty()).toList();
        return Stream.of(
                        item("newsroom.today.mine", mine, "/kerja/meja?petugas=saya"),
                        item("newsroom.today.open", open, "/kerja/meja?petugas=belum"))
                .flatMap(Optional::stream);
    }

    private Stream<TodayItem> inUnits(City city, Actor actor) {
        Set<UnitId> write = Sight.units(city, actor, NewsroomPermission.WRITE);
        if (write.isEmpty()) {
            return Stream.empty();
        }
        List<StoryRow> returned = rows(city, Optional.of(write), Set.of(StoryStatus.RETURNED));
        List<StoryRow> asked =
                rows(city, Optional.of(write), Set.of(StoryStatus.SUBMITTED, StoryStatus.IN_REVIEW))
                        .stream()
                        .filter(r -> r.openChecks() > 0)
                        .toList();
        return Stream.of(
                        item("newsroom.today.returned", returned, "/kerja/berita?status=RETURNED"),
                        item("newsroom.today.asked", asked, "/kerja/berita?status=IN_REVIEW"))
                .flatMap(Optional::stream);
    }

    private List<StoryRow> rows(City city, Optional<Set<UnitId>> units, Set<StoryStatus> statuses) {
        var filter =
                new StoryFilter(
                        city.code(),
                        units,
                        statuses,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        false);
        return stories.page(filter, StoryListRepository.Order.DUE, ENOUGH, 0);
    }

    /** One leads to the story itself, several to their list. */
    private static Optional<TodayItem> item(String text, List<StoryRow> rows, String list) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String address = rows.size() == 1 ? "/kerja/berita/" + rows.getFirst().id() : list;
        return Optional.of(
                new TodayItem(
                        text,
                        List.of(rows.size(), rows.getFirst().title()),
                        address,
                        rows.getFirst().dueAt()));
    }
}
