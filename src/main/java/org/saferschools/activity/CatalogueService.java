package org.saferschools.activity;

import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

import org.saferschools.audit.Audit;
import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the kinds of work and the topics of presentations: what they are called, whether
 * they are still done, and their season. Which rule a kind has is not changed here: a
 * rule is code, and records rest on it.
 */
@Service
@PreAuthorize("hasAnyRole('CENTRAL', 'ADMIN')")
@Transactional
public class CatalogueService {

	private static final String ENTRIES = """
			select code, name, active, season_from, season_to, version from %s order by position, name""";

	private final JdbcClient jdbc;

	private final ActivityCatalogue catalogue;

	private final Audit audit;

	CatalogueService(JdbcClient jdbc, ActivityCatalogue catalogue, Audit audit) {
		this.jdbc = jdbc;
		this.catalogue = catalogue;
		this.audit = audit;
	}

	/** All kinds there ever were, in the order of pages. */
	@Transactional(readOnly = true)
	public List<ActivityKind> kinds() {
		return this.catalogue.kinds();
	}

	/** The entries of a list, in the order of pages. */
	@Transactional(readOnly = true)
	public List<CatalogueEntry> entries(CatalogueList list) {
		return this.jdbc.sql(ENTRIES.formatted(list.table())).query(CatalogueEntry.class).list();
	}

	/**
	 * One entry of a list.
	 * @throws NotFoundException where there is none with this code
	 */
	@Transactional(readOnly = true)
	public CatalogueEntry get(CatalogueList list, String code) {
		return entries(list).stream()
			.filter((entry) -> entry.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("There is no " + list.label() + " " + code));
	}

	/**
	 * Changes an entry.
	 * @param entry as it is from now on, with the version that the person saw
	 * @throws RuleException where the name is another's, or the season is half
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed it
	 */
	public void change(CatalogueList list, CatalogueEntry entry) {
		entry.check();
		refuseTaken(list, "code <> :code and lower(name) = lower(:name)", entry);
		int changed = named(() -> this.jdbc
			.sql("""
					update %s set name = :name, active = :active, season_from = :from, season_to = :to, version = version + 1
					 where code = :code and version = :version"""
				.formatted(list.table()))
			.param("name", entry.name())
			.param("active", entry.active())
			.param("from", entry.seasonFrom())
			.param("to", entry.seasonTo())
			.param("code", entry.code())
			.param("version", entry.version())
			.update());
		if (changed == 0) {
			throw new ObjectOptimisticLockingFailureException(CatalogueEntry.class, entry.code());
		}
		this.audit.record("Catalogue changed", list.label() + " " + entry.code(), entry.inWords());
	}

	/**
	 * Adds a topic at the end of the list.
	 * @throws RuleException where the name is another's, or the season is half
	 */
	public void addTopic(CatalogueEntry entry) {
		entry.check();
		refuseTaken(CatalogueList.TOPICS, "code = :code or lower(name) = lower(:name)", entry);
		named(() -> this.jdbc.sql("""
				insert into activity_topic (code, name, position, active, season_from, season_to)
				select :code, :name, max(position) + 1, :active, :from, :to from activity_topic""")
			.param("code", entry.code())
			.param("name", entry.name())
			.param("active", entry.active())
			.param("from", entry.seasonFrom())
			.param("to", entry.seasonTo())
			.update());
		this.audit.record("Catalogue changed", "topic " + entry.code(), "New: " + entry.inWords());
	}

	private void refuseTaken(CatalogueList list, String condition, CatalogueEntry entry) {
		if (this.jdbc.sql("select exists (select from %s where %s)".formatted(list.table(), condition))
			.param("code", entry.code())
			.param("name", entry.name())
			.query(Boolean.class)
			.single()) {
			throw taken();
		}
	}

	private int named(IntSupplier change) {
		try {
			return change.getAsInt();
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, Map.of("activity_kind_name_key", taken(), "activity_topic_name_key",
					taken(), "activity_topic_pkey", taken()));
		}
	}

	private static RuleException taken() {
		return new RuleException("name.taken", "Another one has this name already. Choose another name");
	}

}
