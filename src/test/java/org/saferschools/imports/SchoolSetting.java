package org.saferschools.imports;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two invented schools in the register, for imports that hang on schools.
 */
final class SchoolSetting {

	static final int ALDERBROOK = 100_001;

	static final int BIRCHFIELD = 100_002;

	private static final String REGISTER = """
			URN,LA (code),EstablishmentName,EstablishmentStatus (code),PhaseOfEducation (code),StatutoryLowAge,\
			StatutoryHighAge,GOR (code),DistrictAdministrative (code),Easting,Northing
			100001,306,Alderbrook Academy,1,4,11,18,H,E09000008,532400,165300
			100002,306,Birchfield Primary,1,2,3,11,H,E09000008,532500,165400
			""";

	private SchoolSetting() {
	}

	static void registerIn(ImportWorkshop workshop) {
		workshop.bring("schools.csv", REGISTER);
	}

	static int count(JdbcClient jdbc, String sql) {
		return jdbc.sql(sql).query(Integer.class).single();
	}

}
