package id.pendopo.insight.map;

import id.pendopo.assessment.Assessment;
import id.pendopo.assessment.Band;
import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.insight.board.BoardPage;
import id.pendopo.insight.board.BoardRows;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The public map of the city's areas. */
@Controller
class MapController {
    private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");

    private final AreaMap areas;
    private final Directory directory;
    private final Assessment assessment;
    private final MessageSource messages;

    MapController(
            AreaMap areas, Directory directory, Assessment assessment, MessageSource messages) {
        this.areas = areas;
        this.directory = directory;
        this.assessment = assessment;
        this.messages = messages;
    }

    @GetMapping("/peta")
    ModelAndView map(City city, Locale locale) {
        var texts = new Texts(messages, locale);
        return new ModelAndView(
                "insight/map",
                "page",
                new MapPage(
                        city.name(),
                        directory.outlines(city.code()).isPresent(),
                        "/peta.geojson",
                        legend(city, texts),
                        areas.areas(city, texts).stream().map(a -> row(a, texts)).toList()));
    }

    @GetMapping("/peta.geojson")
    ResponseEntity<String> outlines(City city, Locale locale) {
        var texts = new Texts(messages, locale);
        String outlines =
                directory
                        .outlines(city.code())
                        .orElseThrow(() -> new NotFound("Outlines of " + city.code()));
        return ResponseEntity.ok()
                .contentType(GEOJSON)
                .body(new ScoredOutlines(texts).of(outlines, areas.areas(city, texts)));
    }

    private List<MapPage.Legend> legend(City city, Texts texts) {
        List<Band> bands = assessment.rubric(city.code()).bands();
        var words = new BoardRows(texts, bands);
        var legend = new ArrayList<MapPage.Legend>();
        bands.forEach(band ->
                legend.add(
                        new MapPage.Legend(
                                words.tone(band), band.title().in(texts.locale().getLanguage()))));
        legend.add(new MapPage.Legend(Tone.NEUTRAL, texts.of("insight.map.unjudged")));
        return legend;
    }

    private static MapPage.Row row(AreaMap.Area area, Texts texts) {
        Optional<BoardPage.Row> row = area.row();
        return new MapPage.Row(
                area.territory().name(),
                area.kecamatan(),
                row.map(BoardPage.Row::name).orElse(""),
                row.map(BoardPage.Row::href).orElse(""),
                row.map(BoardPage.Row::score).orElse(null),
                row.map(BoardPage.Row::tone).orElse(Tone.NEUTRAL),
                row.map(BoardPage.Row::grade).orElse(""),
                row.map(BoardPage.Row::pulseTone).orElse(Tone.NEUTRAL),
                row.map(BoardPage.Row::pulse).orElse(texts.of("insight.map.no-unit")));
    }
}
