/**
 * Which patrols a team should make in a week, as arithmetic on what schools are promised
 * and officers have: without Spring and without a database. {@link PatrolDraft} is the
 * door.
 */
package org.saferschools.patrol.drafting;
