package id.pendopo.demo.own;

import id.pendopo.demo.sample.Resources;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.programme.KeepProgramme;
import id.pendopo.newsroom.programme.ProgrammeDraft;
import id.pendopo.newsroom.programme.ProgrammeOutcome;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Begins a lively unit's sample programme from {@code demo/own/programmes.txt}. */
@Component
@Profile("demo")
class WriteProgrammes {
    private static final int LIVELY_WITHIN_DAYS = 7;
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);
    private static final int MONTHS = 5;

    private final KeepProgramme keeping;
    private final Newsroom newsroom;

    WriteProgrammes(KeepProgramme keeping, Newsroom newsroom) {
        this.keeping = keeping;
        this.newsroom = newsroom;
    }

    /** The unit's programme, begun now or before; empty for units that sleep. */
    Optional<ProgrammeId> of(CityRegister register, Unit unit, OwnSite site, Instant now) {
        if (site.newest() > LIVELY_WITHIN_DAYS) {
            return Optional.empty();
        }
        Optional<ProgrammeId> known =
                newsroom.programmes(unit.id()).stream().findFirst().map(Programme::id);
        return known.or(() -> begin(register, unit, site, now));
    }

    private Optional<ProgrammeId> begin(
            CityRegister register, Unit unit, OwnSite site, Instant now) {
        var chance = new Random(site.seed());
        List<List<String>> suitable =
                blocks().stream().filter(block -> suits(block, unit)).toList();
        if (suitable.isEmpty()) {
            return Optional.empty();
        }
        List<String> block = suitable.get(chance.nextInt(suitable.size()));
        Actor writer =
                new Actor(
                        Actor.system().id(),
                        Actor.system().name(),
                        Set.of(new Granted(NewsroomPermission.WRITE, unit.scope())));
        LocalDate today = LocalDate.ofInstant(now, register.city().zone());
        ProgrammeOutcome begun =
                keeping.beginSample(
                        unit.city(),
                        Optional.of(unit.id()),
                        draft(register, unit, block, today, chance),
                        writer);
        if (begun instanceof ProgrammeOutcome.Done(var programme)) {
            return Optional.of(programme.id());
        }
        throw new IllegalStateException("The sample programme was refused: " + begun);
    }

    private static ProgrammeDraft draft(
            CityRegister register, Unit unit, List<String> block, LocalDate today, Random chance) {
        String[] head = head(block);
        String area = WriteStories.area(register, unit);
        var wording = new Wording(Map.of("unit", unit.name(), "area", area), chance);
        return new ProgrammeDraft(
                wording.of(block.get(1)),
                wording.of(block.get(2)),
                Place.named(area),
                Optional.of(new BigDecimal(head[1]).multiply(MILLION)),
                "Anggaran contoh " + today.getYear(),
                Optional.of(today.minusMonths(MONTHS).withDayOfMonth(1)),
                Optional.of(today.plusMonths(2).withDayOfMonth(1)),
                wording.of(block.get(3)),
                Integer.parseInt(head[2]));
    }

    private static boolean suits(List<String> block, Unit unit) {
        return Set.of(head(block)[0].split(" ")).contains(StoryPattern.word(unit.type()));
    }

    private static String[] head(List<String> block) {
        return block.getFirst().substring("== ".length()).split("\\s*\\|\\s*");
    }

    private static List<List<String>> blocks() {
        return Arrays.stream(Resources.text("own/programmes.txt").split("\n{2,}"))
                .map(block -> block.strip().lines().filter(l -> !l.startsWith("#")).toList())
                .toList();
    }
}
