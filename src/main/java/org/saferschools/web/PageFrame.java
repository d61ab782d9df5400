package org.saferschools.web;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.thymeleaf.context.IExpressionContext;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What stands around the content of every page: the layout asks it as {@code #page}, so
 * that pages of controllers and error pages alike need no model of their own for it.
 */
public class PageFrame {

	private final PageParts parts;

	private final IExpressionContext context;

	PageFrame(PageParts parts, IExpressionContext context) {
		this.parts = parts;
		this.context = context;
	}

	/**
	 * The entries of the bar that the person may see.
	 * @return in their order; none while nobody is signed in
	 */
	public List<Navigation.Link> navigation() {
		return navigationHere().bar();
	}

	/**
	 * The entries inside the section that the page belongs to, the section's own first.
	 * @return in their order; none where the section is a single page
	 */
	public List<Navigation.Link> section() {
		return navigationHere().section();
	}

	/**
	 * The signed-in person's name, or the user name where nobody tells the name.
	 * @return {@code null} when nobody is signed in
	 */
	public String person() {
		return this.parts.visitor()
			.stream()
			.flatMap((visitor) -> visitor.name().stream())
			.findFirst()
			.orElseGet(() -> request().getRemoteUser());
	}

	/**
	 * The signed-in person's team.
	 * @return {@code null} without one
	 */
	public String team() {
		return this.parts.visitor().stream().flatMap((visitor) -> visitor.team().stream()).findFirst().orElse(null);
	}

	public List<ServiceBanner> banners() {
		return this.parts.banners().stream().flatMap((source) -> source.banner().stream()).toList();
	}

	public List<String> freshness() {
		return this.parts.freshness().stream().flatMap((note) -> note.freshness().stream()).toList();
	}

	/** Where the data under the ranking have gaps or are out of date, in sentences. */
	public List<String> dataWarnings() {
		return this.parts.warnings().stream().flatMap((source) -> source.warnings().stream()).toList();
	}

	/**
	 * What is wrong with the form that the page gives back.
	 * @return in the order of the form's fields; none where all is well
	 */
	public List<FormError> errors() {
		return FormError.in(this.context);
	}

	/**
	 * The address of this page, to make links that keep its filters.
	 * @return path and query as asked for
	 */
	public Address address() {
		return Address.of(request());
	}

	private Navigation navigationHere() {
		HttpServletRequest request = request();
		if (request.getRemoteUser() == null) {
			return Navigation.NONE;
		}
		return Navigation.at(path(request), this.parts.navigation().stream().filter((item) -> seen(item, request)));
	}

	private static boolean seen(NavigationItem item, HttpServletRequest request) {
		return item.roles().isEmpty() || item.roles().stream().anyMatch(request::isUserInRole);
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
	}

	/** On an error page the path that was asked for. */
	private static String path(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String uri = (failed != null) ? failed.toString() : request.getRequestURI();
		return uri.substring(request.getContextPath().length());
	}

}
