package id.pendopo.platform.web.error;

import gg.jte.TemplateEngine;
import id.pendopo.platform.web.Brands;
import id.pendopo.platform.web.ShellFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads every error of the container to our page. */
@Configuration(proxyBeanMethods = false)
class ErrorConfiguration {
    @Bean
    ServletRegistrationBean<ErrorServlet> errorServlet(
            TemplateEngine templates, ShellFactory shells, ObjectProvider<Brands> brands) {
        var servlet = new ErrorServlet(templates, shells, brands);
        return new ServletRegistrationBean<>(servlet, ErrorServlet.PATH);
    }

    @Bean
    ErrorPageRegistrar errorPages() {
        return registry ->
                registry.addErrorPages(
                        new org.springframework.boot.web.error.ErrorPage(ErrorServlet.PATH));
    }
}
