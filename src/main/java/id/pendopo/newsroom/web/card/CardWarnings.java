package id.pendopo.newsroom.web.card;

import id.pendopo.newsroom.card.CardContent;
import id.pendopo.newsroom.card.draw.CardWarning;
import id.pendopo.newsroom.card.template.Template;
import id.pendopo.platform.web.Texts;

/** Tells in words what somebody should know of a card. */
record CardWarnings(Template template, Texts t) {
    String said(CardWarning warning) {
        String field = label(warning.field());
        return t.of(
                "newsroom.card.warning."
                        + warning.what()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'),
                field,
                warning.detail());
    }

    private String label(String field) {
        return switch (field) {
            case CardContent.SOURCE -> t.of("newsroom.card.source");
            case "unit", "city" -> t.of("newsroom.card.unit");
            case "words" -> t.of("newsroom.card.words");
            default -> template.field(field).map(f -> f.label().in(t.locale())).orElse(field);
        };
    }
}
