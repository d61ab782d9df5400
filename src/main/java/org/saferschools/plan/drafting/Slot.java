package org.saferschools.plan.drafting;

/**
 * A time at which a contact can be.
 *
 * @param diary whose
 * @param day number of the day
 * @param time from when to when, and where
 */
record Slot(Diary diary, int day, Engagement time) {
}
