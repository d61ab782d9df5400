package org.saferschools.demo;

/**
 * How far the making of the demonstration has come. Each step is whole or was not taken.
 */
enum Step {

	OFFICERS("recruiting officers"), ACCOUNTS("making sign-ins"), SCHOOLS("importing schools"),
	CRIME("importing crime"), RANKING("ranking schools"), WORK("placing officers and logging a year of visits"),
	HOTSPOTS("finding hotspots"), CAMPAIGNS("running campaigns"), EVENTS("holding events"), PLAN("planning the term"),
	DONE("ready");

	private final String label;

	Step(String label) {
		this.label = label;
	}

	String label() {
		return this.label;
	}

	Step next() {
		return values()[ordinal() + 1];
	}

}
