package org.saferschools.scenario;

import java.util.List;

/**
 * A scenario as its page shows it.
 *
 * @param figures the question and what it comes to
 * @param lines every school, the neediest first; nothing before there is an answer
 * @param versions all versions of it, the latest first
 */
public record ScenarioView(ScenarioFigures figures, List<ScenarioLine> lines, List<Scenario> versions) {

	public Scenario scenario() {
		return this.figures.scenario();
	}

	/** Schools that would lose their lead. */
	public List<ScenarioLine> lost() {
		return this.lines.stream().filter(ScenarioLine::isLost).toList();
	}

	/** Schools that would gain a lead. */
	public List<ScenarioLine> gained() {
		return this.lines.stream().filter(ScenarioLine::isGained).toList();
	}

	/** Schools that would have another lead. */
	public List<ScenarioLine> moved() {
		return this.lines.stream().filter(ScenarioLine::isMoved).toList();
	}

	public boolean isLatest() {
		return this.versions.isEmpty() || this.versions.get(0).id() == scenario().id();
	}

	/** Whether a proposal of its team can be asked for that does the same. */
	public boolean canBeProposed() {
		return scenario().state().isReady() && scenario().mergedId() == null
				&& this.lines.stream().anyMatch((line) -> line.isLost() || line.isGained() || line.isMoved());
	}

}
