/**
 * Style sheets, scripts, fonts and icons: read once, compressed once, kept by browsers for ever.
 */
@NullMarked
package id.pendopo.platform.web.asset;

import org.jspecify.annotations.NullMarked;
