package id.pendopo.sites.route;

import id.pendopo.sites.OnSite;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.servlet.mvc.condition.RequestCondition;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The mapping of handlers that knows {@link OnSite}. */
final class SiteMapping extends RequestMappingHandlerMapping {
    /** Asked of the class too: Spring itself does so only where the class has a mapping. */
    @Override
    protected @Nullable RequestCondition<?> getCustomMethodCondition(Method method) {
        OnSite on = AnnotatedElementUtils.findMergedAnnotation(method, OnSite.class);
        if (on == null) {
            on =
                    AnnotatedElementUtils.findMergedAnnotation(
                            method.getDeclaringClass(), OnSite.class);
        }
        return on == null ? null : new OnSiteCondition(on);
    }
}
