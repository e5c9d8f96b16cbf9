package id.pendopo.sites.route;

import id.pendopo.sites.OnSite;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.servlet.mvc.condition.RequestCondition;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The mapping of handlers that knows {@link OnSite}. */
final class SiteMapping extends RequestMappingHandlerMapping {
    @Override
    protected @Nullable RequestCondition<?> getCustomTypeCondition(Class<?> type) {
        return condition(type);
    }

    @Override
    protected @Nullable RequestCondition<?> getCustomMethodCondition(Method method) {
        return condition(method);
    }

    private static @Nullable RequestCondition<?> condition(AnnotatedElement element) {
        OnSite on = AnnotatedElementUtils.findMergedAnnotation(element, OnSite.class);
        return on == null ? null : new OnSiteCondition(on);
    }
}
