/** Views over everything: the public board, unit pages, map, leader's page. */
@NullMarked
@ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {
            "platform",
            "directory",
            "identity",
            "observatory",
            "assessment",
            "newsroom",
            "sites"
        })
package id.pendopo.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
