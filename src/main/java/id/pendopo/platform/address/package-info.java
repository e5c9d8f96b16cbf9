/** Web addresses: parsing what people and pages write, normal forms, registrable domains. */
@NullMarked
package id.pendopo.platform.address;

import org.jspecify.annotations.NullMarked;
