package id.pendopo.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;

/** Templates, languages and texts. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, null, "id.pendopo.templates");
    }

    @Bean
    ViewResolver templates(TemplateEngine engine, ShellFactory shells) {
        return (name, locale) ->
                name.startsWith("redirect:") || name.startsWith("forward:")
                        ? null
                        : new JteView(engine, shells, name + ".jte");
    }

    /** Every file {@code messages/NAME.properties} is Indonesian, its {@code _en} twin English. */
    @Bean
    MessageSource messageSource() throws IOException {
        var names = new TreeSet<String>();
        for (Resource file :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*.properties")) {
            String name = String.valueOf(file.getFilename()).replace(".properties", "");
            if (!name.endsWith("_en")) {
                names.add("messages/" + name);
            }
        }
        var source = new ResourceBundleMessageSource();
        source.setBasenames(names.toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageResolver();
    }
}
