/** Web addresses: parsing what people and pages write, normal forms, registrable domains. */
@NullMarked
package id.pendopo.observatory.address;

import org.jspecify.annotations.NullMarked;
