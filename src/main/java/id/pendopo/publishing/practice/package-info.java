/**
 * The project's own practice networks: they speak as the real ones do, refuse what those refuse,
 * and can be made slow, forgetful and broken on purpose. They share nothing with the adapters, or
 * the tests of those would prove nothing. Reached only where nothing may leave.
 */
@NullMarked
package id.pendopo.publishing.practice;

import org.jspecify.annotations.NullMarked;
