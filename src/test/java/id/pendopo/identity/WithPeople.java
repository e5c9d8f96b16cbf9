package id.pendopo.identity;

import id.pendopo.fixture.MovableClock;
import id.pendopo.fixture.PendopoIT;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The whole application with a clock that tests may advance, and people to sign in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PendopoIT
@Import({MovableClock.Configuration.class, People.class})
public @interface WithPeople {}
