package id.pendopo.assessment.web;

import id.pendopo.assessment.Node;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.RubricRef;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A rubric in words. */
final class RubricWords {
    private final Texts texts;
    private final MarkWords kinds;

    RubricWords(Texts texts) {
        this.texts = texts;
        this.kinds = new MarkWords(texts);
    }

    static String href(RubricRef ref) {
        return RubricController.PATH + "/" + encoded(ref.id()) + "/" + encoded(ref.version());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    RubricPage page(Rubric rubric, boolean chosen, boolean mayManage) {
        String lang = texts.locale().getLanguage();
        return new RubricPage(
                List.of(new Crumb(texts.of("insight.menu.rubrics"), RubricController.PATH)),
                rubric.title().in(lang),
                rubric.ref().toString(),
                rubric.source().in(lang),
                texts.of("assessment.rubric.coverage", Math.round(rubric.minimumCoverage() * 100)),
                chosen,
                mayManage,
                href(rubric.ref()) + "/pakai",
                href(rubric.ref()) + "/berkas",
                rubric.aspects().stream().map(this::branch).toList(),
                rubric.gates().stream()
                        .map(g ->
                                new RubricPage.GateRow(
                                        g.title().in(lang),
                                        texts.of(
                                                "assessment.gate.asks",
                                                texts.of("indicator." + g.indicator()),
                                                g.atLeast()),
                                        texts.number(g.cap(), 0)))
                        .toList(),
                rubric.bands().stream()
                        .map(b ->
                                new RubricPage.BandRow(
                                        b.title().in(lang), texts.number(b.from(), 0)))
                        .toList());
    }

    private RubricPage.Branch branch(Node.Aspect aspect) {
        return new RubricPage.Branch(
                aspect.title().in(texts.locale().getLanguage()),
                weight(aspect),
                aspect.children().stream().flatMap(child -> leaves(child, "")).toList());
    }

    private Stream<RubricPage.Leaf> leaves(Node node, String under) {
        return switch (node) {
            case Node.Aspect a -> {
                String title = a.title().in(texts.locale().getLanguage());
                String path = under.isEmpty() ? title : under + " › " + title;
                yield a.children().stream().flatMap(child -> leaves(child, path));
            }
            case Node.Item i ->
                    Stream.of(
                            new RubricPage.Leaf(
                                    i.title().in(texts.locale().getLanguage()),
                                    under,
                                    weight(i),
                                    kinds.kind(i.kind()),
                                    i.source().orElse("")));
        };
    }

    private String weight(Node node) {
        return texts.number(node.weight(), node.weight() == Math.rint(node.weight()) ? 0 : 2);
    }
}
