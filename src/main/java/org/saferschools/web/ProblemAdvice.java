package org.saferschools.web;

import jakarta.servlet.http.HttpServletRequest;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns what services refuse into pages. Everything else goes its way to
 * {@link ErrorPageController}.
 */
@ControllerAdvice
class ProblemAdvice {

	@ExceptionHandler
	ModelAndView notFound(NotFoundException missing) {
		return page(Problem.NOT_FOUND).addObject("detail", missing.getMessage());
	}

	/** A path that can't be read, such as one with a school's number of one digit. */
	@ExceptionHandler
	ModelAndView unreadable(MethodArgumentTypeMismatchException unreadable) {
		boolean path = unreadable.getParameter().hasParameterAnnotation(PathVariable.class);
		return page(path ? Problem.NOT_FOUND : Problem.BAD_REQUEST);
	}

	/** A rule that no form showed beside a field. */
	@ExceptionHandler
	ModelAndView refused(RuleException refusal) {
		return page(Problem.REFUSED).addObject("detail", refusal.getMessage());
	}

	@ExceptionHandler
	ModelAndView conflict(OptimisticLockingFailureException stale, HttpServletRequest request) {
		return page(Problem.CONFLICT).addObject("typed", TypedValue.in(request))
			.addObject("again", Referrer.of(request))
			.addObject("againText", "See what it says now");
	}

	/** A form whose session is over, sent by somebody who may have signed in since. */
	static ModelAndView signedOut(HttpServletRequest request) {
		boolean signedInSince = request.getRemoteUser() != null;
		return page(Problem.SIGNED_OUT).addObject("typed", TypedValue.in(request))
			.addObject("again", Referrer.of(request))
			.addObject("againText", signedInSince ? "Go back to the page" : "Sign in and go back to the page");
	}

	static ModelAndView page(Problem problem) {
		ModelAndView page = new ModelAndView("error", problem.status());
		return page.addObject("problem", problem);
	}

}
