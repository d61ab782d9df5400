package org.saferschools.prioritisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.saferschools.audit.Audit;
import org.saferschools.school.School;
import org.saferschools.school.SchoolService;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Term;
import org.saferschools.shared.Urn;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settles tiers: a supervisor of the school's own team decides, and takes back; the
 * central team takes back only. Every decision is in the audit.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class TierDecisionService {

	private static final String MAY_WITHDRAW = "hasAnyRole('SUPERVISOR', 'CENTRAL')";

	private final SchoolService schools;

	private final SchoolTierRepository tiers;

	private final TierDecisionRepository decisions;

	private final DecidedTierRepository decided;

	private final SupervisedSchools supervised;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	TierDecisionService(SchoolService schools, SchoolTierRepository tiers, TierDecisionRepository decisions,
			DecidedTierRepository decided, SupervisedSchools supervised, CurrentUser currentUser, Audit audit,
			Clock clock) {
		this.schools = schools;
		this.tiers = tiers;
		this.decisions = decisions;
		this.decided = decided;
		this.supervised = supervised;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * What there is to decide on a school's tier.
	 * @throws AccessDeniedException for anybody but a supervisor of the school's team
	 * @throws NotFoundException where the published ranking doesn't have the school
	 */
	@Transactional(readOnly = true)
	public TierQuestion question(Urn urn) {
		School school = this.schools.get(urn);
		requireSupervisor(school);
		SchoolTier tier = tier(urn);
		DecidedTier standing = tier.isDecided() ? this.decided.find(tier.decided(), today()).orElse(null) : null;
		return new TierQuestion(school, tier, standing, Term.of(today()).to());
	}

	/**
	 * Settles the tier of a school until the last day of the term, or of the coming one
	 * in the holidays.
	 * @throws AccessDeniedException for anybody but a supervisor of the school's team
	 * @throws RuleException where a rule refuses, somebody has decided already, or
	 * another ranking was published meanwhile
	 */
	public void decide(Urn urn, DecideTier command) {
		requireSupervisor(this.schools.get(urn));
		SchoolTier ranked = tier(urn);
		if (ranked.run() != command.run()) {
			throw new RuleException("ranking.changed",
					"Another ranking was published meanwhile. Look at what it says now, then decide again");
		}
		if (ranked.isDecided()) {
			throw decidedAlready();
		}
		TierDecision decision = save(
				new TierDecision(ranked, command, today(), this.currentUser.username(), this.clock.instant()));
		this.audit.record("Tier decided", "School " + urn,
				"Tier %d, ranked %d, until %s (%s): %s".formatted(decision.tier(), decision.rankedTier(),
						decision.lastDay(), decision.kind().label().toLowerCase(Locale.UK), decision.reason()));
	}

	private TierDecision save(TierDecision decision) {
		try {
			return this.decisions.saveAndFlush(decision);
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, Map.of("one_tier_decision_at_a_time", decidedAlready()));
		}
	}

	/**
	 * A decision that may be taken back.
	 * @throws AccessDeniedException for anybody but a supervisor of the school's team and
	 * the central team
	 * @throws RuleException where it has ended
	 */
	@PreAuthorize(MAY_WITHDRAW)
	@Transactional(readOnly = true)
	public DecidedTier standing(long id) {
		DecidedTier decision = this.decided.find(id, today()).orElseThrow(() -> none(id));
		requireMayWithdraw(decision.urn());
		if (!decision.isInForce()) {
			throw new RuleException("decision.ended", "This decision has ended already");
		}
		return decision;
	}

	/**
	 * Takes a decision back: the ranking's tier holds again.
	 * @param version of the decision that was looked at
	 * @throws RuleException where it has ended
	 */
	@PreAuthorize(MAY_WITHDRAW)
	public void withdraw(long id, int version, String reason) {
		TierDecision decision = this.decisions.findById(id).orElseThrow(() -> none(id));
		requireMayWithdraw(decision.urn());
		if (decision.version() != version) {
			throw new ObjectOptimisticLockingFailureException(TierDecision.class, id);
		}
		decision.withdraw(reason, today(), this.currentUser.username(), this.clock.instant());
		this.decisions.saveAndFlush(decision);
		this.audit.record("Tier decision withdrawn", "School " + decision.urn(),
				"Tier %d, ranked %d: %s".formatted(decision.tier(), decision.rankedTier(), reason.strip()));
	}

	private void requireMayWithdraw(Urn urn) {
		if (!this.currentUser.is(Role.CENTRAL)) {
			requireSupervisor(this.schools.get(urn));
		}
	}

	private void requireSupervisor(School school) {
		if (!this.supervised.includes(school)) {
			throw new AccessDeniedException("Only a supervisor of the school's own team decides on its tier");
		}
	}

	private SchoolTier tier(Urn urn) {
		return this.tiers.of(urn, today())
			.orElseThrow(() -> new NotFoundException("The published ranking does not have school " + urn));
	}

	private static NotFoundException none(long id) {
		return new NotFoundException("There is no decision " + id + " on a tier");
	}

	private static RuleException decidedAlready() {
		return new RuleException("decision.stands",
				"Somebody has decided on this school already. Withdraw that decision first");
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
