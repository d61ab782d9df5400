package org.saferschools.demo;

import java.time.LocalDate;
import java.time.YearMonth;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

import org.saferschools.plan.LineState;
import org.saferschools.plan.PlanBoard;
import org.saferschools.plan.PlanDraftService;
import org.saferschools.plan.TermPlanService;
import org.saferschools.plan.returns.MonthlyReturn;
import org.saferschools.plan.returns.MonthlyReturnService;
import org.saferschools.security.SignedInPerson;
import org.saferschools.shared.Term;

/**
 * Has the supervisor of the demonstration draft and confirm the plan of this term, and
 * sign the return of the month before: by the same services as anybody.
 */
@Component
class DemonstrationPlan {

	private static final String SUPERVISOR = "supervisor";

	private final UserDetailsService people;

	private final PlanDraftService drafts;

	private final TermPlanService plans;

	private final MonthlyReturnService returns;

	DemonstrationPlan(UserDetailsService people, PlanDraftService drafts, TermPlanService plans,
			MonthlyReturnService returns) {
		this.people = people;
		this.drafts = drafts;
		this.plans = plans;
		this.returns = returns;
	}

	/** Once, also where an earlier start was cut short in between. */
	void make(LocalDate today) {
		SignedInPerson supervisor = (SignedInPerson) this.people.loadUserByUsername(SUPERVISOR);
		SecurityContextHolder.getContext()
			.setAuthentication(
					UsernamePasswordAuthenticationToken.authenticated(supervisor, null, supervisor.getAuthorities()));
		try {
			plan(supervisor.teamId(), Term.of(today.plusDays(1)));
			sign(supervisor.teamId(), YearMonth.from(today).minusMonths(1));
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	private void plan(int team, Term term) {
		PlanBoard before = this.plans.board(team, term);
		if (before.plan() == null || !before.plan().isConfirmed()) {
			this.drafts.draft(team, term);
			PlanBoard drafted = this.plans.board(team, term);
			if (drafted.count(LineState.PROPOSED) > 0) {
				this.drafts.confirm(team, term, drafted.plan().version());
			}
		}
	}

	private void sign(int team, YearMonth month) {
		MonthlyReturn seen = this.returns.get(team, month);
		if (!seen.isSigned()) {
			this.returns.sign(team, month, seen.version(), seen.fingerprint());
		}
	}

}
