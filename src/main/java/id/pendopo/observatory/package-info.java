/** What can be seen of a unit's work, with proof: the only supplier of facts to assessment. */
@NullMarked
@ApplicationModule(
        displayName = "Observatory",
        allowedDependencies = {"platform", "directory", "identity"})
package id.pendopo.observatory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
