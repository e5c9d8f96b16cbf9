package id.pendopo.assessment.audit;

import id.pendopo.platform.web.Texts;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the audit and of what it measures, the same as the pages have, without a server. */
final class AuditTexts {
    static final String INDONESIAN = "id";
    static final String ENGLISH = "en";

    private AuditTexts() {}

    static Texts in(String language) {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(
                "messages/audit",
                "messages/insight",
                "messages/outcome",
                "messages/probe-content",
                "messages/probe-technical",
                "messages/table");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return new Texts(source, Locale.of(language));
    }
}
