package org.saferschools.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.saferschools.assignment.GroundOfficer;
import org.saferschools.assignment.GroundSchool;
import org.saferschools.assignment.TeamGround;
import org.saferschools.assignment.placing.Pin;
import org.saferschools.proposal.ProposalLine.Named;
import org.saferschools.proposal.ProposalView.NamedPin;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps what proposals consist of: pins, officers and schools, one statement each.
 */
@Repository
class ProposalLineRepository {

	private static final String PINS = """
			select p.urn, p.kind, p.officer_id, s.name, %s as officer
			  from proposal_pin p
			  join school s on s.urn = p.urn
			  left join officer o on o.id = p.officer_id
			 where p.proposal_id = :id order by p.number""".formatted(label("o"));

	private static final String LINES = """
			select l.*, s.name, %s as today_label, %s as spoken_label, %s as proposed_label
			  from proposal_school l
			  join school s on s.urn = l.urn
			  left join officer t on t.id = l.today
			  left join officer f on f.id = l.spoken_for
			  left join officer p on p.id = l.proposed
			 where l.proposal_id = :id order by l.number""".formatted(label("t"), label("f"), label("p"));

	private static final String OFFICERS = """
			select p.*, %s as label
			  from proposal_officer p join officer o on o.id = p.officer_id
			 where p.proposal_id = :id order by length(o.warrant_no), o.warrant_no""".formatted(label("o"));

	private static final int BATCH = 500;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	ProposalLineRepository(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** What colleagues call an officer; nothing for none. */
	private static String label(String officer) {
		return "case %1$s.rank when 'INSP' then 'Insp' else %1$s.rank end || ' ' || %1$s.warrant_no".formatted(officer);
	}

	void addPins(long id, List<Pin> pins) {
		for (int number = 0; number < pins.size(); number++) {
			Pin pin = pins.get(number);
			this.jdbc.sql("""
					insert into proposal_pin (proposal_id, number, urn, kind, officer_id)
					values (:id, :number, :urn, :kind, cast(:officer as bigint))""")
				.param("id", id)
				.param("number", number + 1)
				.param("urn", pin.school().value())
				.param("kind", pin.kind().name())
				.param("officer", pin.officer())
				.update();
		}
	}

	List<NamedPin> pins(long id) {
		return this.jdbc.sql(PINS)
			.param("id", id)
			.query((row,
					number) -> new NamedPin(
							new Pin(Pin.Kind.valueOf(row.getString("kind")), new Urn(row.getInt("urn")),
									row.getObject("officer_id", Long.class)),
							row.getString("name"), row.getString("officer")))
			.list();
	}

	/**
	 * Writes down what a search found.
	 * @param leads who should lead which school
	 */
	void add(long id, TeamGround ground, Map<Urn, Long> leads) {
		addOfficers(id, ground.officers());
		addSchools(id, ground, leads);
	}

	private void addOfficers(long id, List<GroundOfficer> officers) {
		this.batches.batchUpdate(
				"""
						insert into proposal_officer (proposal_id, officer_id, hours, taken, ceiling, places_taken, main_school, obstacle)
						values (?, ?, ?, ?, ?, ?, ?, ?)""",
				officers, BATCH, (row, officer) -> {
					row.setLong(1, id);
					row.setLong(2, officer.id());
					row.setInt(3, officer.hours());
					row.setInt(4, officer.taken());
					row.setInt(5, officer.ceiling());
					row.setInt(6, officer.placesTaken());
					row.setObject(7, (officer.mainSchool() != null) ? officer.mainSchool().value() : null,
							Types.INTEGER);
					row.setString(8, officer.obstacle());
				});
	}

	private void addSchools(long id, TeamGround ground, Map<Urn, Long> leads) {
		Map<Long, GroundOfficer> officers = ground.officersById();
		List<GroundSchool> schools = ground.schools();
		this.batches.batchUpdate(
				"""
						insert into proposal_school (proposal_id, number, urn, tier, need, hours, today, ending, spoken_for, proposed,
						                             today_metres, metres)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				schools, BATCH, (row, school) -> {
					Long proposed = leads.get(school.urn());
					row.setLong(1, id);
					row.setInt(2, schools.indexOf(school) + 1);
					row.setInt(3, school.urn().value());
					row.setInt(4, school.tier());
					row.setDouble(5, school.need());
					row.setInt(6, school.hours());
					row.setObject(7, school.leadOfficer(), Types.BIGINT);
					row.setBoolean(8, school.lead() != null && school.lead().ending());
					row.setObject(9, school.spokenFor(), Types.BIGINT);
					row.setObject(10, proposed, Types.BIGINT);
					row.setObject(11, metres(school, officers.get(school.leadOfficer())), Types.INTEGER);
					row.setObject(12, metres(school, officers.get((proposed != null) ? proposed : school.spokenFor())),
							Types.INTEGER);
				});
	}

	private static Integer metres(GroundSchool school, GroundOfficer officer) {
		GridPoint centre = (officer != null) ? officer.centre() : null;
		return (centre == null || school.place() == null) ? null : (int) Math.round(school.place().distanceTo(centre));
	}

	/** All schools of a proposal, the neediest first. */
	List<ProposalLine> lines(long id) {
		return this.jdbc.sql(LINES).param("id", id).query((row, number) -> line(row)).list();
	}

	private static ProposalLine line(ResultSet row) throws SQLException {
		return new ProposalLine(new Urn(row.getInt("urn")), row.getString("name"), row.getInt("tier"),
				row.getDouble("need"), row.getInt("hours"), named(row, "today", "today_label"),
				row.getBoolean("ending"), named(row, "spoken_for", "spoken_label"),
				named(row, "proposed", "proposed_label"), row.getObject("today_metres", Integer.class),
				row.getObject("metres", Integer.class), row.getBoolean("accepted"));
	}

	private static Named named(ResultSet row, String id, String label) throws SQLException {
		Long officer = row.getObject(id, Long.class);
		return (officer != null) ? new Named(officer, row.getString(label)) : null;
	}

	/** The officers of a proposal, by warrant number. */
	List<ProposalOfficer> officers(long id) {
		return this.jdbc.sql(OFFICERS).param("id", id).query((row, number) -> {
			Integer main = row.getObject("main_school", Integer.class);
			return new ProposalOfficer(row.getLong("officer_id"), row.getString("label"), row.getInt("hours"),
					row.getInt("taken"), row.getInt("ceiling"), row.getInt("places_taken"),
					(main != null) ? new Urn(main) : null, row.getString("obstacle"));
		}).list();
	}

	/** Marks lines as accepted. */
	void accept(long id, Collection<Urn> schools) {
		this.jdbc.sql("update proposal_school set accepted = true where proposal_id = :id and urn = any(:schools)")
			.param("id", id)
			.param("schools", schools.stream().map(Urn::value).toArray(Integer[]::new))
			.update();
	}

}
