package id.pendopo.complaints.web;

import id.pendopo.complaints.ComplaintsPermission;
import id.pendopo.complaints.ReportId;
import id.pendopo.complaints.handling.Acted;
import id.pendopo.complaints.handling.Report;
import id.pendopo.complaints.handling.ReportRepository;
import id.pendopo.directory.City;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Finds the report a page is about, and answers an act on it. */
@Component
class ComplaintDoor {
    private final ReportRepository reports;
    private final ComplaintPages pages;
    private final ShellFactory shells;

    ComplaintDoor(ReportRepository reports, ComplaintPages pages, ShellFactory shells) {
        this.reports = reports;
        this.pages = pages;
        this.shells = shells;
    }

    /** The report, if the person may see it; to all others it is not there. */
    Report find(City city, Actor actor, UUID id) {
        return reports.find(new ReportId(id))
                .filter(r -> r.city().equals(city.code()))
                .filter(r -> Reach.covers(r, actor, ComplaintsPermission.VIEW))
                .orElseThrow(() -> new NotFound("Report " + id));
    }

    ModelAndView show(City city, Report report, Actor actor, HttpServletRequest request) {
        return page(city, report, actor, Faults.none(), shells.texts(request));
    }

    /**
     * Back to the report with a word of what was done; or its page with what is wrong.
     *
     * @param act ending of the message's key
     */
    ModelAndView of(Acted acted, String act, City city, Actor actor, HttpServletRequest request) {
        Texts t = shells.texts(request);
        return switch (acted) {
            case Acted.Done(var report) -> {
                RequestContextUtils.getOutputFlashMap(request)
                        .put(Notice.NAME, Notice.good("complaints.done." + act, report.number()));
                boolean sees = Reach.covers(report, actor, ComplaintsPermission.VIEW);
                yield new ModelAndView("redirect:/kerja/aduan" + (sees ? "/" + report.id() : ""));
            }
            case Acted.Stale(var now) -> page(city, now, actor, fault(t.of("complaints.stale")), t);
            case Acted.Refused(var report, var why) ->
                    page(city, report, actor, fault(t.of("complaints.why", why)), t);
        };
    }

    private ModelAndView page(City city, Report report, Actor actor, Faults faults, Texts t) {
        return new ModelAndView(
                "complaints/report", "page", pages.page(city, report, actor, faults, t));
    }

    private static Faults fault(String message) {
        return new Faults(List.of(new Fault("", message)));
    }
}
