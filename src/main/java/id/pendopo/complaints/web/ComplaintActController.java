package id.pendopo.complaints.web;

import id.pendopo.complaints.ComplaintsPermission;
import id.pendopo.complaints.ReportId;
import id.pendopo.complaints.ReportKind;
import id.pendopo.complaints.filing.Topics;
import id.pendopo.complaints.handling.Acted;
import id.pendopo.complaints.handling.MergeReport;
import id.pendopo.complaints.handling.NoteOnReport;
import id.pendopo.complaints.handling.RefuseReport;
import id.pendopo.complaints.handling.Report;
import id.pendopo.complaints.handling.RouteReport;
import id.pendopo.complaints.handling.VerifyReport;
import id.pendopo.complaints.handling.WorkOnReport;
import id.pendopo.directory.City;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What those who answer do with a report. */
@Controller
class ComplaintActController {
    private final ComplaintDoor door;
    private final VerifyReport verify;
    private final RefuseReport refuse;
    private final MergeReport merge;
    private final RouteReport route;
    private final WorkOnReport work;
    private final NoteOnReport note;
    private final Topics topics;

    ComplaintActController(
            ComplaintDoor door,
            VerifyReport verify,
            RefuseReport refuse,
            MergeReport merge,
            RouteReport route,
            WorkOnReport work,
            NoteOnReport note,
            Topics topics) {
        this.door = door;
        this.verify = verify;
        this.refuse = refuse;
        this.merge = merge;
        this.route = route;
        this.work = work;
        this.note = note;
        this.topics = topics;
    }

    /** One act on the report of the page, with the form as it was sent. */
    private interface Act {
        Acted on(Report report, Posted posted);
    }

    @Needs(ComplaintsPermission.VERIFY)
    @PostMapping("/kerja/aduan/{id}/periksa")
    ModelAndView verify(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        return act(
                city,
                actor,
                id,
                request,
                "verify",
                (report, posted) -> verified(report, posted, actor));
    }

    @Needs(ComplaintsPermission.VERIFY)
    @PostMapping("/kerja/aduan/{id}/tolak")
    ModelAndView refuse(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        return act(
                city,
                actor,
                id,
                request,
                "refuse",
                (report, posted) ->
                        refuse.refuse(report.id(), posted.seen(), posted.text("teks"), actor));
    }

    @Needs(ComplaintsPermission.VERIFY)
    @PostMapping("/kerja/aduan/{id}/gabung")
    ModelAndView merge(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        return act(
                city,
                actor,
                id,
                request,
                "merge",
                (report, posted) ->
                        merge.merge(report.id(), posted.seen(), posted.text("nomor"), actor));
    }

    @Needs(ComplaintsPermission.ROUTE)
    @PostMapping("/kerja/aduan/{id}/teruskan")
    ModelAndView route(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        return act(
                city,
                actor,
                id,
                request,
                "route",
                (report, posted) ->
                        route.route(
                                report.id(),
                                posted.seen(),
                                posted.ids("unit").stream()
                                        .map(UnitId::new)
                                        .collect(Collectors.toUnmodifiableSet()),
                                posted.text("teks"),
                                actor));
    }

    @Needs(ComplaintsPermission.ANSWER)
    @PostMapping("/kerja/aduan/{id}/kemajuan")
    ModelAndView progress(
            City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        return unitAct(city, actor, id, request, "progress", work::progress);
    }

    @Needs(ComplaintsPermission.ANSWER)
    @PostMapping("/kerja/aduan/{id}/jeda")
    ModelAndView pause(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        return unitAct(city, actor, id, request, "pause", work::pause);
    }

    @Needs(ComplaintsPermission.ANSWER)
    @PostMapping("/kerja/aduan/{id}/kembalikan")
    ModelAndView giveBack(
            City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        return unitAct(city, actor, id, request, "give-back", work::giveBack);
    }

    @Needs(ComplaintsPermission.ANSWER)
    @PostMapping("/kerja/aduan/{id}/jawab")
    ModelAndView answer(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        return unitAct(city, actor, id, request, "answer", work::answer);
    }

    @Needs(ComplaintsPermission.VIEW)
    @PostMapping("/kerja/aduan/{id}/catatan")
    ModelAndView note(City city, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        return act(
                city,
                actor,
                id,
                request,
                "note",
                (report, posted) ->
                        note.note(
                                report.id(),
                                posted.seen(),
                                writesFor(report, actor),
                                posted.text("teks"),
                                actor));
    }

    /** What a unit does. */
    private interface UnitAct {
        Acted on(ReportId report, int seen, UnitId unit, String text, Actor by);
    }

    private ModelAndView unitAct(
            City city, Actor actor, UUID id, HttpServletRequest request, String name, UnitAct act) {
        return act(
                city,
                actor,
                id,
                request,
                name,
                (report, posted) ->
                        posted.ids("unit").stream()
                                .findFirst()
                                .map(UnitId::new)
                                .map(unit ->
                                        act.on(
                                                report.id(),
                                                posted.seen(),
                                                unit,
                                                posted.text("teks"),
                                                actor))
                                .orElseGet(() -> new Acted.Refused(report, Acted.Why.NO_UNIT)));
    }

    private ModelAndView act(
            City city, Actor actor, UUID id, HttpServletRequest request, String name, Act act) {
        Report report = door.find(city, actor, id);
        return door.of(act.on(report, new Posted(request)), name, city, actor, request);
    }

    private Acted verified(Report report, Posted posted, Actor actor) {
        if (topics.find(posted.text("topik")).isEmpty()) {
            return new Acted.Refused(report, Acted.Why.UNKNOWN_TOPIC);
        }
        if (topics.classes().stream().noneMatch(c -> c.code().equals(posted.text("kelas")))) {
            return new Acted.Refused(report, Acted.Why.UNKNOWN_CLASS);
        }
        var spot =
                new Report.Spot(
                        report.spot().latitude(),
                        report.spot().longitude(),
                        Optional.of(posted.text("wilayah")).filter(w -> !w.isEmpty()),
                        posted.text("patokan"));
        var reading =
                new Report.Reading(
                        posted.choice(ReportKind.class, "jenis").orElse(report.kind()),
                        posted.text("judul"),
                        posted.text("kata"),
                        spot,
                        posted.text("topik"),
                        topics.serviceClass(posted.text("kelas")));
        return verify.verify(report.id(), posted.seen(), reading, actor);
    }

    /** The desk's people write for the desk, others for their unit. */
    private static Optional<UnitId> writesFor(Report report, Actor actor) {
        return actor.may(ComplaintsPermission.VIEW, report.scope())
                ? Optional.empty()
                : report.units().stream()
                        .filter(u -> actor.may(ComplaintsPermission.VIEW, report.scope(u)))
                        .findFirst();
    }
}
