package org.saferschools.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
	 * The entries of the navigation that the person may see.
	 * @return in their order; none while nobody is signed in
	 */
	public List<Link> navigation() {
		HttpServletRequest request = request();
		if (request.getRemoteUser() == null) {
			return List.of();
		}
		String path = path(request);
		List<NavigationItem> seen = this.parts.navigation()
			.stream()
			.filter((item) -> item.roles().isEmpty() || item.roles().stream().anyMatch(request::isUserInRole))
			.sorted(NavigationItem.BY_ORDER)
			.toList();
		Optional<NavigationItem> here = seen.stream()
			.filter((item) -> item.leadsTo(path))
			.max(Comparator.comparingInt((item) -> item.href().length()));
		return seen.stream().map((item) -> Link.to(item, here.filter(item::equals).isPresent(), path)).toList();
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

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
	}

	/** On an error page the path that was asked for. */
	private static String path(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String uri = (failed != null) ? failed.toString() : request.getRequestURI();
		return uri.substring(request.getContextPath().length());
	}

	/**
	 * An entry of the navigation as this page shows it.
	 *
	 * @param text the word people see
	 * @param href path inside the application
	 * @param current {@code page} on the page itself, {@code true} on one below it, else
	 * {@code null}
	 */
	public record Link(String text, String href, String current) {

		static Link to(NavigationItem item, boolean here, String path) {
			String current = here ? (item.href().equals(path) ? "page" : "true") : null;
			return new Link(item.text(), item.href(), current);
		}

	}

}
