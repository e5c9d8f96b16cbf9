package id.pendopo.insight.web;

import id.pendopo.assessment.AssessmentPermission;
import id.pendopo.insight.InsightPermission;
import id.pendopo.observatory.ObservatoryPermission;
import id.pendopo.platform.web.NavItem;
import id.pendopo.platform.web.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Menu entries of the views. */
@Component
class InsightMenu implements Navigation {
    @Override
    public List<NavItem> site() {
        return List.of(
                new NavItem("insight.menu.board", "/papan", "bar-chart-line", "", 10),
                new NavItem("insight.menu.map", "/peta", "map", "", 30),
                new NavItem("insight.menu.help", "/bantuan/ukuran", "question-circle", "", 40));
    }

    @Override
    public List<NavItem> office() {
        return List.of(
                new NavItem(
                        "insight.menu.own-card",
                        "/kerja/rapor",
                        "clipboard-check",
                        InsightPermission.OWN_CARD,
                        100),
                new NavItem(
                        "insight.menu.leader",
                        "/kerja/pimpinan",
                        "flag",
                        InsightPermission.LEADER,
                        110),
                new NavItem(
                        "insight.menu.watch",
                        "/kerja/pengamatan",
                        "eye",
                        ObservatoryPermission.VIEW,
                        120),
                new NavItem(
                        "insight.menu.marking",
                        "/kerja/papan",
                        "list-check",
                        AssessmentPermission.MARK,
                        130),
                new NavItem(
                        "insight.menu.rubrics",
                        "/kerja/rubrik",
                        "journal-text",
                        AssessmentPermission.MANAGE,
                        920));
    }
}
