/** Acts on channels: registering, changing, removing. */
@NullMarked
package id.pendopo.directory.channel;

import org.jspecify.annotations.NullMarked;
