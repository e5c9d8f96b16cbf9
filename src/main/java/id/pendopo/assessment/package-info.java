/** Judging units by rubric, fairly and recomputably. */
@NullMarked
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {"platform", "directory", "identity", "observatory"})
package id.pendopo.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
