package org.saferschools.area;

/**
 * Basic Command Unit: some boroughs policed by the Metropolitan Police as one.
 *
 * @param id number by which other modules refer to it
 * @param name such as "Central East"
 */
public record Bcu(int id, String name) {

}
