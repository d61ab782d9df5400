/**
 * Draws up who works at which school on which day of a term: what the tiers are promised,
 * in the season that suits it, within officers' hours. Arithmetic on whole days and
 * minutes, without Spring and without a database; {@link TermDrafter} is the door.
 */
package org.saferschools.plan.drafting;
