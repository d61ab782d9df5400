package org.saferschools.campaign;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.saferschools.shared.RuleException;

/**
 * A campaign in certain areas and weeks.
 */
@Entity
public class Campaign {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Enumerated(EnumType.STRING)
	@Column(updatable = false)
	private CampaignTemplate template;

	private String name;

	private String aim;

	private LocalDate firstDay;

	private LocalDate lastDay;

	private int ageFrom;

	private int ageTo;

	private Long hotspotSetId;

	@Column(updatable = false)
	private String createdBy;

	@Column(updatable = false)
	private Instant createdAt;

	@Version
	private int version;

	protected Campaign() {
	}

	Campaign(CampaignDetails details, String by, Instant at) {
		this.template = details.template();
		describe(details);
		this.createdBy = by;
		this.createdAt = at;
	}

	/**
	 * Says other things of the campaign.
	 * @throws RuleException where it has ended, or has begun and would begin on another
	 * day or have ended
	 */
	void change(CampaignDetails details, LocalDate today) {
		requireNotEnded(today);
		if (state(today) == CampaignState.RUNNING && !details.firstDay().equals(this.firstDay)) {
			throw new RuleException("firstDay.begun", "The campaign has begun: its first day stays as it was");
		}
		if (state(today) == CampaignState.RUNNING && details.lastDay().isBefore(today)) {
			throw new RuleException("lastDay.past", "The campaign runs: its last day can be today at the earliest");
		}
		describe(details);
	}

	private void describe(CampaignDetails details) {
		this.name = details.name();
		this.aim = details.aim();
		this.firstDay = details.firstDay();
		this.lastDay = details.lastDay();
		this.ageFrom = details.ageFrom();
		this.ageTo = details.ageTo();
	}

	/**
	 * Says of which dated set its hotspots are.
	 * @param setId the set, or {@code null} for boroughs only
	 * @throws RuleException once it has begun: whether it worked is told by where it was
	 */
	void pointAt(Long setId, LocalDate today) {
		requireDraft(today);
		this.hotspotSetId = setId;
	}

	/**
	 * Refuses once the campaign has begun.
	 */
	void requireDraft(LocalDate today) {
		if (state(today) != CampaignState.DRAFT) {
			throw new RuleException("campaign.begun",
					"The campaign has begun: where it is stays as it was, or nobody could tell whether it worked");
		}
	}

	/**
	 * Refuses once the campaign has ended.
	 */
	void requireNotEnded(LocalDate today) {
		if (state(today) == CampaignState.ENDED) {
			throw new RuleException("campaign.ended",
					"The campaign has ended. What the channels reached and cost can still be entered");
		}
	}

	/** Where the campaign stands on a day. */
	public CampaignState state(LocalDate today) {
		if (today.isBefore(this.firstDay)) {
			return CampaignState.DRAFT;
		}
		return today.isAfter(this.lastDay) ? CampaignState.ENDED : CampaignState.RUNNING;
	}

	public long id() {
		return this.id;
	}

	public CampaignTemplate template() {
		return this.template;
	}

	public String name() {
		return this.name;
	}

	public String aim() {
		return this.aim;
	}

	public LocalDate firstDay() {
		return this.firstDay;
	}

	public LocalDate lastDay() {
		return this.lastDay;
	}

	public int ageFrom() {
		return this.ageFrom;
	}

	public int ageTo() {
		return this.ageTo;
	}

	/** The dated set whose hotspots are its targets, or {@code null}. */
	public Long hotspotSetId() {
		return this.hotspotSetId;
	}

	public int version() {
		return this.version;
	}

}
