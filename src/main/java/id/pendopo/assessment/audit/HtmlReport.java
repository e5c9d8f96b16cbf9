package id.pendopo.assessment.audit;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import id.pendopo.platform.web.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The report as one page that needs no other file: for printing, and for sending to a unit. It is
 * opened from a disk, without our server and its rules, so that its style stands in it.
 */
final class HtmlReport {
    private static final String FONT =
            "vendor/plus-jakarta-sans/5.3.0/files/plus-jakarta-sans-latin-wght-normal.woff2";
    private static final List<String> SHEETS =
            List.of(
                    "vendor/bootstrap/5.3.8/css/bootstrap-reboot.min.css",
                    "css/tokens.css",
                    "css/base.css",
                    "css/parts.css",
                    "css/tables.css",
                    "css/audit.css",
                    "css/print.css");
    private static final Pattern FACES = Pattern.compile("@font-face \\{[^}]*url\\([^}]*}\\s*");

    private final Texts texts;

    HtmlReport(Texts texts) {
        this.texts = texts;
    }

    String page(List<SiteView> sites) {
        var body = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "id.pendopo.templates")
                .render("assessment/audit.jte", Map.of("sites", sites, "t", texts), body);
        String title =
                sites.size() == 1
                        ? texts.of("audit.title.site", sites.getFirst().address())
                        : texts.of("audit.title.sites", sites.size());
        var heading = new StringOutput();
        new OwaspHtmlTemplateOutput(heading).writeUserContent(title);
        return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        %s</body>
        </html>
        """
                .formatted(texts.locale().getLanguage(), heading, style(), body);
    }

    private static String style() {
        var sheet = new StringBuilder();
        sheet.append(
                "@font-face { font-family: \"Plus Jakarta Sans\"; font-weight: 200 800; src:"
                        + " url(data:font/woff2;base64,");
        sheet.append(Base64.getEncoder().encodeToString(file(FONT)));
        sheet.append(") format(\"woff2\"); }\n");
        for (String name : SHEETS) {
            String text = new String(file(name), StandardCharsets.UTF_8);
            sheet.append(FACES.matcher(text).replaceAll("")).append('\n');
        }
        return sheet.toString().replace("</", "<\\/");
    }

    private static byte[] file(String name) {
        try (InputStream stream = HtmlReport.class.getResourceAsStream("/static/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("No file static/%s".formatted(name));
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
