/** Signs that strangers write on a site: gambling spam, hidden links, defacement, cloaking. */
@NullMarked
package id.pendopo.observatory.probe.spam;

import org.jspecify.annotations.NullMarked;
