package org.saferschools.campaign;

/**
 * What is done at the schools that take part.
 *
 * @param kindCode code of the kind of activity
 * @param kind its name
 * @param done how often it was done there while the campaign ran
 */
public record Work(String kindCode, String kind, int done) {
}
