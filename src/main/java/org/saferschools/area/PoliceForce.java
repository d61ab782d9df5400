package org.saferschools.area;

/**
 * A territorial police force or the British Transport Police, as data.police.uk knows it.
 *
 * @param id number by which other modules refer to it
 * @param slug its name in file names, such as {@code city-of-london}
 * @param name such as "City of London Police"
 */
public record PoliceForce(int id, String slug, String name) {

}
