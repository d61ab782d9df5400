-- Where on the way home the robberies were that count for a school, in a few words.
alter table school_score add column journeys text;
