/** The search box of the back office: one question to every module. */
@NullMarked
package id.pendopo.platform.web.find;

import org.jspecify.annotations.NullMarked;
