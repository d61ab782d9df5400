package org.saferschools.web;

import java.security.SecureRandom;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page for whatever no other part of the application answered.
 */
@Controller
@RequestMapping("/error")
class ErrorPageController implements ErrorController {

	private static final Logger log = LoggerFactory.getLogger(ErrorPageController.class);

	/** Without letters and digits that are taken for each other over the telephone. */
	private static final String ALPHABET = "ABCDEFGHJKLMNPQRTUVWXY346789";

	private static final int REFERENCE_LENGTH = 8;

	private final SecureRandom random = new SecureRandom();

	@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView page(HttpServletRequest request) {
		if (SignedOut.isSaidOf(request)) {
			return ProblemAdvice.signedOut(request);
		}
		int status = status(request);
		ModelAndView page = ProblemAdvice.page(Problem.of(status));
		page.setStatus(HttpStatus.valueOf(status));
		return (status < 500) ? page : page.addObject("reference", logged(request));
	}

	@RequestMapping
	ResponseEntity<ProblemDetail> data(HttpServletRequest request, HttpServletResponse response) {
		int status = status(request);
		Problem problem = SignedOut.isSaidOf(request) ? Problem.SIGNED_OUT : Problem.of(status);
		ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), problem.happened());
		if (status >= 500) {
			detail.setProperty("reference", logged(request));
		}
		return ResponseEntity.status(status).body(detail);
	}

	/** A look at {@code /error} itself finds nothing. */
	private static int status(HttpServletRequest request) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return (status instanceof Integer code && HttpStatus.resolve(code) != null) ? code
				: HttpStatus.NOT_FOUND.value();
	}

	private String logged(HttpServletRequest request) {
		String reference = this.random.ints(REFERENCE_LENGTH, 0, ALPHABET.length())
			.collect(StringBuilder::new, (text, index) -> text.append(ALPHABET.charAt(index)), StringBuilder::append)
			.insert(REFERENCE_LENGTH / 2, '-')
			.toString();
		log.error("Reference {}: {} {} failed", reference, request.getMethod(),
				request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
				(Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
		return reference;
	}

}
