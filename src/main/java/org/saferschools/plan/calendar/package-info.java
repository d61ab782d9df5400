/**
 * What stands in a calendar, the pages' and the private feeds'. Rooms above put in what
 * they have through {@link org.saferschools.plan.calendar.CalendarEntries}.
 */
@NamedInterface("calendar")
package org.saferschools.plan.calendar;

import org.springframework.modulith.NamedInterface;
