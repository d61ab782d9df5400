/**
 * Expected crime: what the months so far let one foresee of the next ones, how sure that
 * is, and how right it was in hindsight. Arithmetic on arrays, without Spring and without
 * a database.
 */
package org.saferschools.prioritisation.forecast;
