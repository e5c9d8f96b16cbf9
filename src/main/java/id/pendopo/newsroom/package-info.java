/** From a unit's field work to an approved, published story. */
@NullMarked
@ApplicationModule(
        displayName = "Newsroom",
        allowedDependencies = {"platform", "directory", "identity"})
package id.pendopo.newsroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
