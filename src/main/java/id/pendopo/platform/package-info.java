/** The technical ground: web shell, jobs, files, audit, mail, tables. Knows no domain word. */
@NullMarked
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
package id.pendopo.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
