/** Citizens' questions and complaints: filed, routed, answered within the clock, rated. */
@NullMarked
@ApplicationModule(
        displayName = "Complaints",
        allowedDependencies = {"platform", "directory", "identity"})
package id.pendopo.complaints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
