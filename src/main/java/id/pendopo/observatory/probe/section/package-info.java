/** The contents a unit's site must carry, recognised by many wordings. */
@NullMarked
package id.pendopo.observatory.probe.section;

import org.jspecify.annotations.NullMarked;
