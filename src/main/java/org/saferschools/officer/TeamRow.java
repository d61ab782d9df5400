package org.saferschools.officer;

import java.math.BigDecimal;

/**
 * A team in a list, with what it has on a day.
 *
 * @param id number of the team
 * @param name its name
 * @param boroughs names of the boroughs it looks after, with commas between
 * @param officers how many officers are posted to it
 * @param weeklyHours hours a week that these have for schools
 */
public record TeamRow(int id, String name, String boroughs, int officers, BigDecimal weeklyHours) {
}
