package id.pendopo.observatory.probe;

import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.probe.PageTally.Faults;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathering;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Visit;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The share of pages whose markup fits a phone: a viewport of the device's width, no fixed width.
 */
final class MobileProbe implements Probe {
    private static final Indicator VIEWPORT = Indicator.of("mobile.viewport", Measure.SHARE);
    private static final Indicator FLUID = Indicator.of("mobile.fluid", Measure.SHARE);

    /** Wider than the widest phones in CSS pixels. */
    private static final int WIDEST_PHONE = 480;

    private static final Set<String> BLOCKS =
            Set.of(
                    "body", "div", "table", "td", "main", "section", "article", "header", "footer",
                    "iframe");
    private static final Pattern FIXED_WIDTH =
            Pattern.compile(
                    "(?:^|[;\\s])(?:min-)?width\\s*:\\s*(\\d{3,5})(?:\\.\\d+)?px",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PIXELS = Pattern.compile("(\\d{3,5})(?:px)?");

    @Override
    public String id() {
        return "mobile";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(VIEWPORT, FLUID);
    }

    @Override
    public List<Matter<?>> matters() {
        return List.of(Widths.MATTER);
    }

    @Override
    public List<Reading> read(Visit visit, Context context) {
        if (!visit.read()) {
            return Readings.notMeasured(indicators(), Unmeasured.SITE_NOT_READ);
        }
        var widths = visit.of(Widths.MATTER);
        return List.of(
                widths.viewports.reading(Unmeasured.NOTHING_FOUND),
                widths.blocks.reading(Unmeasured.NOTHING_FOUND));
    }

    /** Both rules, tallied page by page. */
    private static final class Widths implements Gathering {
        static final Matter<Widths> MATTER = new Matter<>(Widths.class, Widths::new);

        private final PageTally viewports = new PageTally(VIEWPORT, "mobile.viewport-missing");
        private final PageTally blocks = new PageTally(FLUID, "mobile.fixed-width");

        @Override
        public void page(Fetch fetch, Page page) {
            viewports.add(fetch, viewport(page));
            blocks.add(fetch, fixedWidths(page));
        }
    }

    private static Faults viewport(Page page) {
        for (var meta : page.inHead("meta")) {
            if (isViewport(meta)) {
                return Viewport.of(meta.attr("content")).fitsTheDevice()
                        ? Faults.none()
                        : Faults.one(Markup.opening(meta));
            }
        }
        return Faults.one("<meta name=\"viewport\">: 0");
    }

    private static Faults fixedWidths(Page page) {
        var faults = Faults.none();
        for (var element : Markup.elements(page, MobileProbe::fixed)) {
            faults = faults.plus(Markup.opening(element));
        }
        return faults;
    }

    private static boolean fixed(Element element) {
        String name = element.normalName();
        if (name.equals("meta")) {
            return isViewport(element) && Viewport.of(element.attr("content")).fixed();
        }
        return BLOCKS.contains(name)
                && (wide(FIXED_WIDTH, Markup.attribute(element, "style"), false)
                        || wide(PIXELS, Markup.attribute(element, "width").strip(), true));
    }

    private static boolean wide(Pattern pattern, String text, boolean whole) {
        if (text.isEmpty()) {
            return false;
        }
        var matcher = pattern.matcher(text);
        return (whole ? matcher.matches() : matcher.find())
                && Integer.parseInt(matcher.group(1)) > WIDEST_PHONE;
    }

    private static boolean isViewport(Element element) {
        return Markup.attribute(element, "name").equalsIgnoreCase("viewport");
    }
}
