package id.pendopo.sites.edge;

import id.pendopo.sites.OnSite;
import java.util.Arrays;
import java.util.HashSet;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The names that the pages of sites say they read from a query; gathered when first asked for. */
@Component
final class QueryNames implements Supplier<KnownNames> {
    private final Supplier<KnownNames> names;

    QueryNames(
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.names = SingletonSupplier.of(() -> of(mappings.getObject()));
    }

    @Override
    public KnownNames get() {
        return names.get();
    }

    private static KnownNames of(RequestMappingHandlerMapping mapping) {
        var names = new HashSet<String>();
        mapping.getHandlerMethods()
                .values()
                .forEach(method -> {
                    for (var element : Arrays.asList(method.getMethod(), method.getBeanType())) {
                        OnSite on =
                                AnnotatedElementUtils.findMergedAnnotation(element, OnSite.class);
                        if (on != null) {
                            names.addAll(Arrays.asList(on.query()));
                        }
                    }
                });
        return new KnownNames(names);
    }
}
