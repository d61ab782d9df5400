package org.saferschools.scenario.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.saferschools.assignment.GroundOfficer;
import org.saferschools.assignment.GroundSchool;
import org.saferschools.assignment.TeamGround;
import org.saferschools.scenario.AskForScenario;
import org.saferschools.scenario.AskForScenario.Before;
import org.saferschools.scenario.Scenario;
import org.saferschools.scenario.ScenarioChange;
import org.saferschools.scenario.ScenarioFigures;

/**
 * What somebody enters who asks what if. Hours begin as they are today; only what is
 * otherwise counts.
 */
class ScenarioForm {

	private static final String MOST_HOURS = "60";

	private static final String HOURS = "Hours must be between 0 and 60";

	private static final int HUNDREDTHS = 2;

	@NotBlank(message = "Enter a name")
	@Size(max = AskForScenario.LONGEST_NAME, message = "Name must be 100 characters or fewer")
	private String name = "";

	private Integer team;

	private Integer merged;

	private Long root;

	private int version;

	private List<Long> leaves = new ArrayList<>();

	private List<Long> returns = new ArrayList<>();

	private Map<Long, @DecimalMin(value = "0", message = HOURS) @DecimalMax(value = MOST_HOURS,
			message = HOURS) BigDecimal> hours = new TreeMap<>();

	private Map<Integer, @DecimalMin(value = "0", message = HOURS) @DecimalMax(value = MOST_HOURS,
			message = HOURS) BigDecimal> standards = new TreeMap<>();

	@Min(value = 0, message = "New officers must be between 0 and 20")
	@Max(value = 20, message = "New officers must be between 0 and 20")
	private Integer newcomers;

	@DecimalMin(value = "0.5", message = "Hours of each must be between 0.5 and 60")
	@DecimalMax(value = MOST_HOURS, message = "Hours of each must be between 0.5 and 60")
	private BigDecimal newcomerHours;

	/** As things are today. */
	static ScenarioForm of(int team, TeamGround ground) {
		ScenarioForm form = new ScenarioForm();
		form.team = team;
		ground.officers().forEach((officer) -> form.hours.put(officer.id(), hours(officer.hours())));
		ground.schools().forEach((school) -> form.standards.put(school.tier(), hours(school.hours())));
		return form;
	}

	/** As a scenario has it. */
	static ScenarioForm from(ScenarioFigures figures, TeamGround ground) {
		Scenario scenario = figures.scenario();
		ScenarioForm form = of(scenario.teamId(), ground);
		form.name = scenario.name();
		form.merged = scenario.mergedId();
		form.root = scenario.rootId();
		form.version = scenario.version();
		figures.changes().forEach(form::begin);
		return form;
	}

	private void begin(ScenarioChange change) {
		switch (change.kind()) {
			case LEAVES -> this.leaves.add(change.officerId());
			case RETURNS -> this.returns.add(change.officerId());
			case HOURS -> this.hours.put(change.officerId(), hours(change.hours()));
			case STANDARD -> this.standards.put(change.tier(), hours(change.hours()));
			case JOINS -> {
				this.newcomers = (this.newcomers != null) ? this.newcomers + 1 : 1;
				this.newcomerHours = hours(change.hours());
			}
		}
	}

	private static BigDecimal hours(int hundredths) {
		return new BigDecimal(BigDecimal.valueOf(hundredths, HUNDREDTHS).stripTrailingZeros().toPlainString());
	}

	private static int hundredths(BigDecimal hours) {
		return hours.movePointRight(HUNDREDTHS).intValue();
	}

	/** What is otherwise than today. */
	AskForScenario toCommand(TeamGround ground) {
		List<ScenarioChange> changes = new ArrayList<>();
		this.leaves.forEach((officer) -> changes.add(ScenarioChange.leaves(officer)));
		this.returns.stream()
			.filter((officer) -> !this.leaves.contains(officer))
			.forEach((officer) -> changes.add(ScenarioChange.returns(officer)));
		ground.officers().forEach((officer) -> addHours(officer, changes));
		for (int number = 0; number < ((this.newcomers != null) ? this.newcomers : 0); number++) {
			changes.add(ScenarioChange.joins(hundredths(this.newcomerHours)));
		}
		ground.schools()
			.stream()
			.map(GroundSchool::tier)
			.distinct()
			.sorted()
			.forEach((tier) -> addStandard(tier, ground, changes));
		return new AskForScenario(this.name, this.team, this.merged, changes,
				(this.root != null) ? new Before(this.root, this.version) : null);
	}

	private void addHours(GroundOfficer officer, List<ScenarioChange> changes) {
		BigDecimal said = this.hours.get(officer.id());
		if (said != null && !this.leaves.contains(officer.id()) && hundredths(said) != officer.hours()) {
			changes.add(ScenarioChange.hours(officer.id(), hundredths(said)));
		}
	}

	private void addStandard(int tier, TeamGround ground, List<ScenarioChange> changes) {
		BigDecimal said = this.standards.get(tier);
		boolean otherwise = said != null && ground.schools()
			.stream()
			.anyMatch((school) -> school.tier() == tier && school.hours() != hundredths(said));
		if (otherwise) {
			changes.add(ScenarioChange.standard(tier, hundredths(said)));
		}
	}

	/** Whether newcomers are said without their hours. */
	boolean lacksNewcomerHours() {
		return this.newcomers != null && this.newcomers > 0 && this.newcomerHours == null;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public Integer getTeam() {
		return this.team;
	}

	public void setTeam(Integer team) {
		this.team = team;
	}

	public Integer getMerged() {
		return this.merged;
	}

	public void setMerged(Integer merged) {
		this.merged = merged;
	}

	public Long getRoot() {
		return this.root;
	}

	public void setRoot(Long root) {
		this.root = root;
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public List<Long> getLeaves() {
		return this.leaves;
	}

	public void setLeaves(List<Long> leaves) {
		this.leaves = leaves;
	}

	public List<Long> getReturns() {
		return this.returns;
	}

	public void setReturns(List<Long> returns) {
		this.returns = returns;
	}

	public Map<Long, BigDecimal> getHours() {
		return this.hours;
	}

	public void setHours(Map<Long, BigDecimal> hours) {
		this.hours = hours;
	}

	public Map<Integer, BigDecimal> getStandards() {
		return this.standards;
	}

	public void setStandards(Map<Integer, BigDecimal> standards) {
		this.standards = standards;
	}

	public Integer getNewcomers() {
		return this.newcomers;
	}

	public void setNewcomers(Integer newcomers) {
		this.newcomers = newcomers;
	}

	public BigDecimal getNewcomerHours() {
		return this.newcomerHours;
	}

	public void setNewcomerHours(BigDecimal newcomerHours) {
		this.newcomerHours = newcomerHours;
	}

}
