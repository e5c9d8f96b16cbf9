package id.pendopo.identity;

import id.pendopo.fixture.MovableClock;
import id.pendopo.fixture.PendopoIT;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole application with a clock that tests may advance, and people to sign in. All tests come
 * from one address, so what is counted by address is not limited.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PendopoIT
@TestPropertySource(
        properties = {
            "pendopo.platform.web.limits.on=false",
            "pendopo.identity.tries-per-address=10000"
        })
@Import({MovableClock.Configuration.class, People.class})
public @interface WithPeople {}
