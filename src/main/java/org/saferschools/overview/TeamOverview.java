package org.saferschools.overview;

/**
 * How a team stands, for the central team.
 *
 * @param teamId the team
 * @param name its name
 * @param schools ranked schools in its boroughs
 * @param priority schools of tier 1
 * @param priorityWithoutLead schools of tier 1 that nobody leads and nobody is to lead
 * @param overdue schools whose contact is overdue
 */
public record TeamOverview(int teamId, String name, int schools, int priority, int priorityWithoutLead, int overdue) {
}
