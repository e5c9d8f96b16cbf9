package id.pendopo.insight.help;

import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Observatory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** How the observatory measures: a page for each probe. */
@Controller
class HelpController {
    private final Observatory observatory;
    private final MessageSource messages;

    HelpController(Observatory observatory, MessageSource messages) {
        this.observatory = observatory;
        this.messages = messages;
    }

    @GetMapping("/bantuan/ukuran")
    ModelAndView all(Locale locale) {
        var texts = new Texts(messages, locale);
        return new ModelAndView(
                "insight/help",
                "page",
                new HelpPage(List.of(), texts.of("insight.help.title"), "", entries(texts)));
    }

    @GetMapping("/bantuan/ukuran/{probe}")
    ModelAndView one(Locale locale, @PathVariable String probe) {
        var texts = new Texts(messages, locale);
        if (!probes().containsKey(probe)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        HelpText text = HelpText.of(probe, locale);
        return new ModelAndView(
                "insight/help",
                "page",
                new HelpPage(
                        List.of(new Crumb(texts.of("insight.help.title"), "/bantuan/ukuran")),
                        text.title(),
                        text.html(),
                        List.of()));
    }

    private List<HelpPage.Entry> entries(Texts texts) {
        return probes().entrySet().stream()
                .map(probe ->
                        new HelpPage.Entry(
                                HelpText.of(probe.getKey(), texts.locale()).title(),
                                "/bantuan/ukuran/" + probe.getKey(),
                                probe.getValue().stream()
                                        .map(i -> texts.of("indicator." + i))
                                        .toList()))
                .toList();
    }

    private Map<String, List<IndicatorId>> probes() {
        return observatory.indicators().stream()
                .map(Indicator::id)
                .collect(
                        Collectors.groupingBy(
                                IndicatorId::probe, LinkedHashMap::new, Collectors.toList()));
    }
}
