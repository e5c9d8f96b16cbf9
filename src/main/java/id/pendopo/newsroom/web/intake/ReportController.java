package id.pendopo.newsroom.web.intake;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.intake.KeepDraft;
import id.pendopo.newsroom.intake.KeepDraft.Keeping;
import id.pendopo.newsroom.intake.Report;
import id.pendopo.newsroom.intake.ReportFault;
import id.pendopo.newsroom.intake.SendIn;
import id.pendopo.newsroom.intake.SendIn.Sending;
import id.pendopo.newsroom.intake.Submission;
import id.pendopo.newsroom.intake.SubmissionRepository;
import id.pendopo.newsroom.intake.TakeFiles;
import id.pendopo.newsroom.web.intake.ReportPages.Showing;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Kirim kegiatan": one form, which works as a plain form on any browser. */
@Controller
@Needs(NewsroomPermission.WRITE)
class ReportController {
    private static final String HOME = "/kerja/kirim";

    private final ReportDoor door;
    private final ReportPages pages;
    private final SubmissionRepository submissions;
    private final KeepDraft keep;
    private final SendIn send;
    private final TakeFiles files;
    private final InstantSource clock;

    ReportController(
            ReportDoor door,
            ReportPages pages,
            SubmissionRepository submissions,
            KeepDraft keep,
            SendIn send,
            TakeFiles files,
            InstantSource clock) {
        this.door = door;
        this.pages = pages;
        this.submissions = submissions;
        this.keep = keep;
        this.send = send;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping(HOME)
    ModelAndView begin(City city, Actor actor, Locale locale, @RequestParam Optional<UUID> unit) {
        return blank(city, door.unit(city, actor, unit), UUID.randomUUID(), actor, locale);
    }

    /** A kept report; under an id of nobody a new one, which a browser without a line began. */
    @GetMapping(HOME + "/{id}")
    ModelAndView look(City city, Actor actor, Locale locale, @PathVariable UUID id) {
        Optional<Submission> kept = door.kept(city, id, actor);
        if (kept.isEmpty()) {
            return blank(city, door.unit(city, actor, Optional.empty()), id, actor, locale);
        }
        Submission submission = kept.get();
        if (submission.story().isPresent()) {
            return new ModelAndView(story(submission.story().get()));
        }
        Unit unit = door.unit(city, actor, submission.unit().map(u -> u.value()));
        return form(
                new Showing(
                        city,
                        unit,
                        id,
                        submission.revision(),
                        submission.report(),
                        List.of(),
                        List.of()),
                actor,
                locale);
    }

    @PostMapping(HOME + "/{id}")
    ModelAndView save(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "keep") String act,
            @RequestParam(required = false) Optional<List<MultipartFile>> photos,
            RedirectAttributes redirect)
            throws IOException {
        var form = new ReportForm(fields);
        Unit unit = door.unit(city, actor, form.uuid("unit"));
        var refused = new ArrayList<String>();
        Report report =
                withFiles(
                        form.report(),
                        unit,
                        photos.orElse(List.of()),
                        taken -> taken.refused(pages.texts(locale)).ifPresent(refused::add),
                        actor);
        report = report.at(door.placed(city, report.place()));
        var draft =
                new KeepDraft.Draft(
                        id,
                        city.code(),
                        Optional.of(unit.id()),
                        report,
                        form.device(),
                        form.seen());
        return switch (keep.keep(draft, actor)) {
            case Keeping.Sent(var story) -> new ModelAndView(story(story));
            case Keeping.KeptApart(var own) -> {
                redirect.addFlashAttribute(Notice.NAME, Notice.warn("newsroom.report.apart"));
                yield new ModelAndView("redirect:" + HOME + "/" + own.id());
            }
            case Keeping.Kept(var kept) ->
                    act.equals("send") && refused.isEmpty()
                            ? sent(city, unit, kept, actor, locale, redirect)
                            : kept(city, unit, kept, refused, actor, locale, redirect);
        };
    }

    @PostMapping(HOME + "/{id}/buang")
    ModelAndView discard(
            City city, Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        door.kept(city, id, actor);
        keep.discard(id, actor);
        redirect.addFlashAttribute(Notice.NAME, Notice.good("newsroom.report.discarded"));
        return new ModelAndView("redirect:" + HOME + "?terkirim=" + id);
    }

    private ModelAndView sent(
            City city,
            Unit unit,
            Submission kept,
            Actor actor,
            Locale locale,
            RedirectAttributes redirect) {
        return switch (send.send(kept.id(), actor)) {
            case Sending.Sent(var story) -> {
                redirect.addFlashAttribute(Notice.NAME, Notice.good("newsroom.report.sent"));
                yield new ModelAndView(story(story));
            }
            case Sending.AlreadySent(var story) -> new ModelAndView(story(story));
            case Sending.Faulty(var faults) ->
                    shown(city, unit, kept, faults, List.of(), actor, locale);
        };
    }

    private ModelAndView kept(
            City city,
            Unit unit,
            Submission kept,
            List<String> refused,
            Actor actor,
            Locale locale,
            RedirectAttributes redirect) {
        if (!refused.isEmpty()) {
            return shown(city, unit, kept, List.of(), refused, actor, locale);
        }
        redirect.addFlashAttribute(Notice.NAME, Notice.good("newsroom.report.kept"));
        return new ModelAndView("redirect:" + HOME + "/" + kept.id());
    }

    private ModelAndView shown(
            City city,
            Unit unit,
            Submission kept,
            List<ReportFault> faults,
            List<String> refused,
            Actor actor,
            Locale locale) {
        return form(
                new Showing(city, unit, kept.id(), kept.revision(), kept.report(), faults, refused),
                actor,
                locale);
    }

    private Report withFiles(
            Report report,
            Unit unit,
            List<MultipartFile> photos,
            Consumer<TakeFiles.Taken> told,
            Actor actor)
            throws IOException {
        var pictures = new ArrayList<PublishedPicture>(report.pictures());
        for (MultipartFile photo : photos) {
            if (!photo.isEmpty()) {
                String name = Optional.ofNullable(photo.getOriginalFilename()).orElse("");
                TakeFiles.Taken taken = files.take(unit, name, photo.getInputStream(), actor);
                taken.picture()
                        .filter(p -> pictures.stream().noneMatch(o -> o.asset().equals(p.asset())))
                        .ifPresent(pictures::add);
                told.accept(taken);
            }
        }
        return report.showing(pictures);
    }

    private ModelAndView blank(City city, Unit unit, UUID id, Actor actor, Locale locale) {
        Report report =
                Report.on(LocalDate.ofInstant(clock.instant(), city.zone()))
                        .of(submissions.lastProgramme(unit.id()));
        return form(new Showing(city, unit, id, 0, report, List.of(), List.of()), actor, locale);
    }

    private ModelAndView form(Showing show, Actor actor, Locale locale) {
        return new ModelAndView(
                "newsroom/report", "page", pages.page(show, actor, pages.texts(locale)));
    }

    private static String story(StoryId story) {
        return "redirect:/kerja/berita/" + story;
    }
}
