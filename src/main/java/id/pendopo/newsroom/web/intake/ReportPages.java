package id.pendopo.newsroom.web.intake;

import id.pendopo.directory.Channel;
import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Territory;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.Facts;
import id.pendopo.newsroom.MediaSettings;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.advice.StoryAdvice;
import id.pendopo.newsroom.advice.Writing;
import id.pendopo.newsroom.intake.Narrative;
import id.pendopo.newsroom.intake.Report;
import id.pendopo.newsroom.intake.ReportFault;
import id.pendopo.newsroom.intake.Submission;
import id.pendopo.newsroom.intake.SubmissionRepository;
import id.pendopo.newsroom.programme.ProgrammeRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the form's page out of a report. */
@Component
class ReportPages {
    private static final int MOST_WAITING = 10;
    private static final int PREVIEW = 320;

    private final ReportDoor door;
    private final ProgrammeRepository programmes;
    private final SubmissionRepository submissions;
    private final Assets assets;
    private final StoryAdvice advice;
    private final MediaSettings limits;
    private final MessageSource messages;

    ReportPages(
            ReportDoor door,
            ProgrammeRepository programmes,
            SubmissionRepository submissions,
            Assets assets,
            StoryAdvice advice,
            MediaSettings limits,
            MessageSource messages) {
        this.door = door;
        this.programmes = programmes;
        this.submissions = submissions;
        this.assets = assets;
        this.advice = advice;
        this.limits = limits;
        this.messages = messages;
    }

    /** What the page is of. */
    record Showing(
            City city,
            Unit unit,
            UUID id,
            int seen,
            Report report,
            List<ReportFault> faults,
            List<String> refused) {}

    Texts texts(Locale locale) {
        return new Texts(messages, locale);
    }

    ReportPage page(Showing show, Actor actor, Texts t) {
        List<Unit> units = door.units(show.city(), actor);
        return new ReportPage(
                show.id(),
                actor.id(),
                show.unit().id().toString(),
                show.unit().name(),
                units.stream().map(u -> new Option(u.id().toString(), u.name())).toList(),
                show.seen(),
                show.report(),
                pictures(show.report()),
                programmes.inCity(show.city().code()).stream()
                        .filter(p -> p.closedAt().isEmpty())
                        .filter(p -> p.unit().isEmpty() || p.unit().get().equals(show.unit().id()))
                        .map(ReportPages::option)
                        .toList(),
                territories(door.register(show.city())),
                submissions.fields(show.unit().id()),
                advice(show.city(), show.unit(), show.report(), t),
                new Faults(
                        show.faults().stream()
                                .map(f -> new Fault(f.field(), t.of(f.key())))
                                .toList()),
                show.refused(),
                waiting(show, units, actor, t),
                limits);
    }

    /** The report's text with the advice on it. */
    AdvicePanel advice(City city, Unit unit, Report report, Texts t) {
        String text = Narrative.of(report, unit.name());
        var facts =
                new Facts(
                        report.what(),
                        report.place().name(),
                        report.day().map(Narrative::day).orElse(""),
                        report.who().isBlank() ? unit.name() : report.who(),
                        report.why(),
                        "",
                        report.result());
        var writing =
                new Writing(
                        report.kind(),
                        Narrative.title(report, unit.name()),
                        "",
                        text,
                        facts,
                        report.pictures().size(),
                        !report.consent().isBlank(),
                        offices(door.register(city), unit));
        return AdvicePanel.of(advice.advise(city.code(), writing, List.of()), text, t);
    }

    private static Option option(Programme programme) {
        return new Option(programme.id().toString(), programme.name());
    }

    /** Kelurahan and desa, each with its kecamatan. */
    private static List<Option> territories(CityRegister register) {
        return register.territories().stream()
                .filter(t ->
                        t.level() == Territory.Level.KELURAHAN || t.level() == Territory.Level.DESA)
                .map(t ->
                        new Option(
                                t.code(),
                                t.name()
                                        + register.territory(t.code().substring(0, 8))
                                                .map(k -> ", " + k.name())
                                                .orElse("")))
                .toList();
    }

    private List<ReportPage.Picture> pictures(Report report) {
        Map<AssetId, Asset> known =
                assets.assets(report.pictures().stream().map(PublishedPicture::asset).toList());
        return report.pictures().stream()
                .flatMap(picture ->
                        Optional.ofNullable(known.get(picture.asset())).stream()
                                .map(asset ->
                                        new ReportPage.Picture(
                                                picture, asset.officePath(PREVIEW), asset.name())))
                .toList();
    }

    /** Mail addresses and telephone numbers that the register gives for the unit. */
    private static Set<String> offices(CityRegister register, Unit unit) {
        return register.channels(unit.id()).stream()
                .map(Channel::address)
                .map(Object::toString)
                .filter(a ->
                        a.startsWith("mailto:") || a.startsWith("tel:") || a.contains("wa.me/"))
                .map(a -> a.replaceFirst("^(mailto:|tel:|https://wa\\.me/)", ""))
                .collect(Collectors.toSet());
    }

    private List<ReportPage.Waiting> waiting(Showing show, List<Unit> units, Actor actor, Texts t) {
        Map<String, String> names =
                units.stream().collect(Collectors.toMap(u -> u.id().toString(), Unit::name));
        return door.waiting(units, actor, MOST_WAITING).stream()
                .filter(s -> !s.id().equals(show.id()))
                .filter(s -> !s.report().blank())
                .map(s -> waiting(show.city(), s, names, t))
                .toList();
    }

    private static ReportPage.Waiting waiting(
            City city, Submission submission, Map<String, String> names, Texts t) {
        String unit = submission.unit().map(u -> names.getOrDefault(u.toString(), "")).orElse("");
        String title = Narrative.title(submission.report(), unit);
        return new ReportPage.Waiting(
                "/kerja/kirim/" + submission.id(),
                title.isBlank() ? t.of("newsroom.report.untitled") : title,
                unit,
                submission.author().name(),
                t.moment(submission.changedAt(), city.zone()));
    }
}
