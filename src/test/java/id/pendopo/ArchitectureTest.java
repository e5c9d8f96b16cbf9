package id.pendopo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    /** Made from the templates of all modules into one package; no module of its own. */
    private static final DescribedPredicate<JavaClass> GENERATED_TEMPLATES =
            resideInAPackage("id.pendopo.templates..");

    @Test
    void modules_keep_their_walls() {
        ApplicationModules.of(Pendopo.class, GENERATED_TEMPLATES).verify();
    }
}
