package org.saferschools.activity;

/**
 * Asks to plan something else instead.
 *
 * @param version the version of the plan that the person saw
 * @param work what, where, when and by whom from now on
 * @param note the note from now on, at most 2,000 characters, no names
 */
public record ChangeActivity(int version, WorkDetails work, String note) {

	public ChangeActivity {
		note = new Outcome(null, note).note();
	}

}
