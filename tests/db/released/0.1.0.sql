BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002_job_run');
CREATE TABLE answered (
	"key" VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	body JSON NOT NULL, 
	CONSTRAINT pk_answered PRIMARY KEY ("key")
);
INSERT INTO "answered" VALUES('key-0','2026-11-26 07:51:00.000000','CheckedIn','{"visit_id": "01a201ec-8fa6-7455-9bdb-74fe1fb0a573", "at": "2026-11-26T07:51:00Z", "code": "7721", "people": 2, "stays": [{"space_id": "apteekki", "name": {"fi": "Apteekin puoli", "sv": "Apotekssidan", "en": "Pharmacy side"}, "people": 2, "directions": {"fi": "P\u00e4\u00e4ovesta suoraan sis\u00e4\u00e4n.", "sv": "Rakt in genom huvuding\u00e5ngen.", "en": "Straight in through the main door."}}], "free_after": 6, "pass_text": "HP1AEAACAIBAHEKUNYB2CXVODDJNESJASGXDB6IDNIXALXDVFNLPBIDP47ZSMF57QNCPFJUTGLESKCK3WYY2VC2KCDOKWH2RP5V3TGJDJIPKFQUYZWCYYK6G67BUYDRT2WZ47LYSG2FNGM6FX2JA7LAE", "name": null, "is_remembered": false, "waits": null}');
INSERT INTO "answered" VALUES('key-1','2026-11-26 07:51:00.000000','CheckedIn','{"visit_id": "01a201ec-8faf-75ff-a606-ae2659968cdd", "at": "2026-11-26T07:51:00Z", "code": "9426", "people": 1, "stays": [{"space_id": "autokoulu", "name": {"fi": "Autokoulun puoli", "sv": "Bilskolesidan", "en": "Driving-school side"}, "people": 1, "directions": {"fi": "Viereinen ovi, entinen autokoulu.", "sv": "D\u00f6rren bredvid, den f\u00f6re detta bilskolan.", "en": "The next door, the former driving school."}}], "free_after": 5, "pass_text": "HP1AEAACAIBAHEKUNYB2CXVOZLZ4VJUXFONVOKRBGHYJUNW64WYKDOXFE6XNHOPLLAXC35ZVIW4EKL7SC24UQTA2RUBSZZVSB3DZDVY3DCUWGHEUZWV7HQNTYTR7G7ZRTXHL453AOOSNXQDIJ5HGAAQO", "name": null, "is_remembered": false, "waits": null}');
CREATE TABLE called_place (
	waiting_id VARCHAR(64) NOT NULL, 
	space_id VARCHAR(64) NOT NULL, 
	people INTEGER NOT NULL, 
	CONSTRAINT pk_called_place PRIMARY KEY (waiting_id, space_id), 
	CONSTRAINT ck_called_place_people CHECK (people BETWEEN 1 AND 500), 
	CONSTRAINT fk_called_place_space_id_space FOREIGN KEY(space_id) REFERENCES space (id), 
	CONSTRAINT fk_called_place_waiting_id_waiting FOREIGN KEY(waiting_id) REFERENCES waiting (id)
);
INSERT INTO "called_place" VALUES('01a20155-f367-705a-8066-752e2a5f5f18','apteekki',1);
CREATE TABLE correction (
	id VARCHAR(64) NOT NULL, 
	space_id VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	delta INTEGER NOT NULL, 
	reason VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	void_at DATETIME, 
	CONSTRAINT pk_correction PRIMARY KEY (id), 
	CONSTRAINT ck_correction_delta CHECK (delta BETWEEN -500 AND 500), 
	CONSTRAINT fk_correction_space_id_space FOREIGN KEY(space_id) REFERENCES space (id)
);
INSERT INTO "correction" VALUES('01a20155-f3a9-74db-b859-0f360e424de3','apteekki','2026-11-24',-2,'laskin itse','2026-11-24 07:51:00.000000','2026-11-25 07:51:00.000000');
CREATE TABLE day_off (
	day DATE NOT NULL, 
	stretches JSON NOT NULL, 
	reason JSON, 
	CONSTRAINT pk_day_off PRIMARY KEY (day)
);
INSERT INTO "day_off" VALUES('2026-12-06','[]','{"fi": "Itsenäisyyspäivä", "sv": "", "en": ""}');
CREATE TABLE hold (
	id VARCHAR(64) NOT NULL, 
	space_id VARCHAR(64), 
	title JSON NOT NULL, 
	people INTEGER NOT NULL, 
	keeps_from DATETIME NOT NULL, 
	starts_at DATETIME NOT NULL, 
	falls_free_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	made_at DATETIME NOT NULL, 
	released_at DATETIME, 
	CONSTRAINT pk_hold PRIMARY KEY (id), 
	CONSTRAINT ck_hold_stretch CHECK (keeps_from <= starts_at AND starts_at < ends_at), 
	CONSTRAINT ck_hold_people CHECK (people BETWEEN 1 AND 500), 
	CONSTRAINT fk_hold_space_id_space FOREIGN KEY(space_id) REFERENCES space (id)
);
INSERT INTO "hold" VALUES('01a20155-f2f0-7374-8d68-c38a4cd5bcc3','apteekki','{"fi": "Kurssi", "sv": "Kurs", "en": "Course"}',4,'2026-11-25 07:00:00.000000','2026-11-25 07:30:00.000000','2026-11-25 07:50:00.000000','2026-11-25 09:30:00.000000','2026-11-24 07:30:00.000000',NULL);
CREATE TABLE hub (
	id VARCHAR(64) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	zone VARCHAR(64) NOT NULL, 
	number INTEGER NOT NULL, 
	facts JSON NOT NULL, 
	loaded_at DATETIME NOT NULL, 
	CONSTRAINT pk_hub PRIMARY KEY (id)
);
INSERT INTO "hub" VALUES('hubteekki','HUBteekki','Europe/Helsinki',1,'{"hub": {"key": "hubteekki", "name": "HUBteekki", "address": "Keskustie 14, 44800 Pihtipudas", "zone": "Europe/Helsinki", "languages": ["fi", "sv", "en"], "purposes": ["remote_work", "study", "meeting", "event", "corner", "company_week", "other"], "health": {"fi": "Tulen terveen\u00e4.", "sv": "Jag kommer frisk.", "en": "I come healthy."}, "welcome": {"fi": "Mukavaa, ett\u00e4 tulit! K\u00e4sidesi ja maskit ovat ovella.", "sv": "Roligt att du kom! Handsprit och munskydd finns vid d\u00f6rren.", "en": "Good to have you here! Hand sanitizer and masks are by the door."}, "unstaffed": {"fi": "Hubin vet\u00e4j\u00e4 ei ole juuri nyt paikalla. Voit tulla ja l\u00e4hte\u00e4 tavalliseen tapaan.", "sv": "Hubbansvarig \u00e4r inte p\u00e5 plats just nu. Du kan komma och g\u00e5 som vanligt.", "en": "The hub manager is not here right now. You can come and go as usual."}, "help_phone": "", "wifi_name": "HUBteekki-vieras", "wifi_password": "tervetuloa-44800", "neighbours": [{"name": "Lenn\u00e4tin", "town": "Viitasaari", "km": 35, "phone": "", "free": null, "known_at": null}], "idle_s": 60, "call_min": 5, "profile_days": 180, "is_wifi_hidden": false}, "rules": {"hold_grace_min": 20, "call_min": 5, "unstaffed_places": 6, "holidays": "FI", "profile_days": 180, "day_turns_at": "04:00"}}','2026-11-24 07:30:00.000000');
CREATE TABLE job_run (
	name VARCHAR(40) NOT NULL, 
	due_at DATETIME NOT NULL, 
	started_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	outcome VARCHAR(12), 
	trouble VARCHAR(400) NOT NULL, 
	CONSTRAINT pk_job_run PRIMARY KEY (name, due_at), 
	CONSTRAINT ck_job_run_ended CHECK ((ended_at IS NULL) = (outcome IS NULL))
);
INSERT INTO "job_run" VALUES('backup','2026-11-26 00:10:00.000000','2026-11-26 07:51:00.000000','2026-11-26 07:51:00.000000','done','');
INSERT INTO "job_run" VALUES('trim','2026-11-26 00:40:00.000000','2026-11-26 07:51:00.000000','2026-11-26 07:51:00.000000','done','');
INSERT INTO "job_run" VALUES('check','2026-11-25 02:20:00.000000','2026-11-26 07:51:00.000000','2026-11-26 07:51:00.000000','done','');
CREATE TABLE journal (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at DATETIME NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	body JSON NOT NULL
);
INSERT INTO "journal" VALUES(1,'2026-11-24 07:30:00.000000','HubLoaded','{"hub": "hubteekki"}');
INSERT INTO "journal" VALUES(2,'2026-11-24 07:30:00.000000','PinChosen','{}');
INSERT INTO "journal" VALUES(3,'2026-11-24 07:30:00.000000','ManagerCameIn','{"failures": 0}');
INSERT INTO "journal" VALUES(4,'2026-11-24 07:30:00.000000','HoldWasMade','{"hold_id": "01a20155-f2f0-7374-8d68-c38a4cd5bcc3", "space_id": "apteekki", "people": 4, "starts_at": "2026-11-25T07:30:00Z", "ends_at": "2026-11-25T09:30:00Z"}');
INSERT INTO "journal" VALUES(5,'2026-11-24 07:30:00.000000','LimitSet','{"limit_id": "01a20155-f303-7259-aa76-3657d3a3e3a0", "space_id": null, "places": 8, "starts_at": "2026-11-26T07:30:00Z", "ends_at": null, "reason": "Remontti"}');
INSERT INTO "journal" VALUES(6,'2026-11-24 07:30:00.000000','VisitorArrived','{"visit_id": "01a20155-f30d-7563-b8e7-d8ec14673928", "day": "2026-11-24", "sides": [["apteekki", 1]], "purpose": "remote_work", "hold_id": null, "waiting_id": null, "by_pass": false}');
INSERT INTO "journal" VALUES(7,'2026-11-24 07:30:00.000000','NameRemembered','{"visit_id": "01a20155-f30d-7563-b8e7-d8ec14673928"}');
INSERT INTO "journal" VALUES(8,'2026-11-24 07:30:00.000000','VisitorArrived','{"visit_id": "01a20155-f31c-75f4-a708-a4f587a01141", "day": "2026-11-24", "sides": [["apteekki", 3]], "purpose": "remote_work", "hold_id": null, "waiting_id": null, "by_pass": false}');
INSERT INTO "journal" VALUES(9,'2026-11-24 07:30:00.000000','VisitorArrived','{"visit_id": "01a20155-f324-75dd-a4d4-386d676ffd99", "day": "2026-11-24", "sides": [["autokoulu", 2]], "purpose": "remote_work", "hold_id": null, "waiting_id": null, "by_pass": false}');
INSERT INTO "journal" VALUES(10,'2026-11-24 07:50:00.000000','VisitorArrived','{"visit_id": "01a20155-f337-748c-b715-cc1dc475ac7b", "day": "2026-11-24", "sides": [["autokoulu", 1]], "purpose": "remote_work", "hold_id": null, "waiting_id": null, "by_pass": false}');
INSERT INTO "journal" VALUES(11,'2026-11-24 07:50:00.000000','VisitorArrived','{"visit_id": "01a20155-f342-7210-896d-86d3f1cae153", "day": "2026-11-24", "sides": [["autokoulu", 1]], "purpose": "remote_work", "hold_id": null, "waiting_id": null, "by_pass": false}');
INSERT INTO "journal" VALUES(12,'2026-11-24 07:50:00.000000','VisitorArrived','{"visit_id": "01a20155-f34f-7406-b968-78d1f3289141", "day": "2026-11-24", "sides": [["apteekki", 1]], "purpose": "remote_work", "hold_id": null, "waiting_id": null, "by_pass": false}');
INSERT INTO "journal" VALUES(13,'2026-11-24 07:50:00.000000','VisitorArrived','{"visit_id": "01a20155-f35a-7657-986e-33d87cde15c6", "day": "2026-11-24", "sides": [["apteekki", 1]], "purpose": "remote_work", "hold_id": null, "waiting_id": null, "by_pass": false}');
INSERT INTO "journal" VALUES(14,'2026-11-24 07:50:00.000000','PartyWaits','{"waiting_id": "01a20155-f367-705a-8066-752e2a5f5f18", "number": 1, "people": 2}');
INSERT INTO "journal" VALUES(15,'2026-11-24 07:50:00.000000','PartyWaits','{"waiting_id": "01a20155-f371-72f9-a9b5-23c944c8335b", "number": 2, "people": 1}');
INSERT INTO "journal" VALUES(16,'2026-11-24 07:50:00.000000','VisitorLeft','{"visit_id": "01a20155-f324-75dd-a4d4-386d676ffd99", "sides": [["autokoulu", 2]], "departure": "told"}');
INSERT INTO "journal" VALUES(17,'2026-11-24 07:50:00.000000','PartyCalled','{"waiting_id": "01a20155-f367-705a-8066-752e2a5f5f18", "number": 1, "sides": [["autokoulu", 2]], "until": "2026-11-24T07:55:00Z"}');
INSERT INTO "journal" VALUES(18,'2026-11-24 07:51:00.000000','ManagerCameIn','{"failures": 0}');
INSERT INTO "journal" VALUES(19,'2026-11-24 07:51:00.000000','CountCorrected','{"space_id": "apteekki", "day": "2026-11-24", "delta": -2, "counted": 4, "reason": "laskin itse"}');
INSERT INTO "journal" VALUES(20,'2026-11-24 07:51:00.000000','PartyCalled','{"waiting_id": "01a20155-f371-72f9-a9b5-23c944c8335b", "number": 2, "sides": [["apteekki", 1]], "until": "2026-11-24T07:56:00Z"}');
INSERT INTO "journal" VALUES(21,'2026-11-24 07:51:00.000000','ManagerCameIn','{"failures": 0}');
INSERT INTO "journal" VALUES(22,'2026-11-24 07:51:00.000000','ManagerCameIn','{"failures": 0}');
INSERT INTO "journal" VALUES(23,'2026-11-24 07:51:00.000000','OverrideGranted','{"override_id": "01a20155-f3eb-76b9-83c4-7fcb8066a7f2", "space_id": null, "people": 2, "until": "2026-11-24T10:30:00Z", "reason": "juhla"}');
INSERT INTO "journal" VALUES(24,'2026-11-25 07:51:00.000000','VisitorLeft','{"visit_id": "01a20155-f30d-7563-b8e7-d8ec14673928", "sides": [["apteekki", 1]], "departure": "presumed"}');
INSERT INTO "journal" VALUES(25,'2026-11-25 07:51:00.000000','VisitorLeft','{"visit_id": "01a20155-f31c-75f4-a708-a4f587a01141", "sides": [["apteekki", 3]], "departure": "presumed"}');
INSERT INTO "journal" VALUES(26,'2026-11-25 07:51:00.000000','VisitorLeft','{"visit_id": "01a20155-f34f-7406-b968-78d1f3289141", "sides": [["apteekki", 1]], "departure": "presumed"}');
INSERT INTO "journal" VALUES(27,'2026-11-25 07:51:00.000000','VisitorLeft','{"visit_id": "01a20155-f35a-7657-986e-33d87cde15c6", "sides": [["apteekki", 1]], "departure": "presumed"}');
INSERT INTO "journal" VALUES(28,'2026-11-25 07:51:00.000000','VisitorLeft','{"visit_id": "01a20155-f337-748c-b715-cc1dc475ac7b", "sides": [["autokoulu", 1]], "departure": "presumed"}');
INSERT INTO "journal" VALUES(29,'2026-11-25 07:51:00.000000','VisitorLeft','{"visit_id": "01a20155-f342-7210-896d-86d3f1cae153", "sides": [["autokoulu", 1]], "departure": "presumed"}');
INSERT INTO "journal" VALUES(30,'2026-11-25 07:51:00.000000','PartyGone','{"waiting_id": "01a20155-f367-705a-8066-752e2a5f5f18", "number": 1, "outcome": "closed"}');
INSERT INTO "journal" VALUES(31,'2026-11-25 07:51:00.000000','PartyGone','{"waiting_id": "01a20155-f371-72f9-a9b5-23c944c8335b", "number": 2, "outcome": "closed"}');
INSERT INTO "journal" VALUES(32,'2026-11-25 07:51:00.000000','CorrectionsEnded','{"until": "2026-11-24", "made_by": "2026-11-24T16:00:00Z"}');
INSERT INTO "journal" VALUES(33,'2026-11-25 07:51:00.000000','NamesCleared','{"visits": 1, "profiles": 0}');
INSERT INTO "journal" VALUES(34,'2026-11-25 07:51:00.000000','VisitorArrived','{"visit_id": "01a20155-f401-75e0-b723-4af8312fd97b", "day": "2026-11-25", "sides": [["autokoulu", 1]], "purpose": "remote_work", "hold_id": null, "waiting_id": null, "by_pass": false}');
INSERT INTO "journal" VALUES(35,'2026-11-25 07:51:00.000000','VisitorArrived','{"visit_id": "01a20155-f40a-7491-9524-3b05f0ce6e72", "day": "2026-11-25", "sides": [["apteekki", 2]], "purpose": "remote_work", "hold_id": null, "waiting_id": null, "by_pass": false}');
INSERT INTO "journal" VALUES(36,'2026-11-25 07:51:00.000000','ManagerCameIn','{"failures": 0}');
INSERT INTO "journal" VALUES(37,'2026-11-25 07:51:00.000000','RollCallOpened','{"visits": 2}');
INSERT INTO "journal" VALUES(38,'2026-11-26 07:51:00.000000','VisitorArrived','{"visit_id": "01a201ec-8fa6-7455-9bdb-74fe1fb0a573", "day": "2026-11-26", "sides": [["apteekki", 2]], "purpose": "remote_work", "hold_id": null, "waiting_id": null, "by_pass": false}');
INSERT INTO "journal" VALUES(39,'2026-11-26 07:51:00.000000','VisitorArrived','{"visit_id": "01a201ec-8faf-75ff-a606-ae2659968cdd", "day": "2026-11-26", "sides": [["autokoulu", 1]], "purpose": "remote_work", "hold_id": null, "waiting_id": null, "by_pass": false}');
INSERT INTO "journal" VALUES(40,'2026-11-26 07:51:00.000000','VisitorLeft','{"visit_id": "01a20155-f40a-7491-9524-3b05f0ce6e72", "sides": [["apteekki", 2]], "departure": "presumed"}');
INSERT INTO "journal" VALUES(41,'2026-11-26 07:51:00.000000','VisitorLeft','{"visit_id": "01a20155-f401-75e0-b723-4af8312fd97b", "sides": [["autokoulu", 1]], "departure": "presumed"}');
CREATE TABLE limit_rule (
	id VARCHAR(64) NOT NULL, 
	space_id VARCHAR(64), 
	places INTEGER NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME, 
	reason JSON, 
	set_by VARCHAR(60) NOT NULL, 
	set_at DATETIME NOT NULL, 
	removed_at DATETIME, 
	CONSTRAINT pk_limit_rule PRIMARY KEY (id), 
	CONSTRAINT ck_limit_rule_stretch CHECK (ends_at IS NULL OR ends_at > starts_at), 
	CONSTRAINT ck_limit_rule_places CHECK (places BETWEEN 0 AND 500), 
	CONSTRAINT fk_limit_rule_space_id_space FOREIGN KEY(space_id) REFERENCES space (id)
);
INSERT INTO "limit_rule" VALUES('01a20155-f283-7299-989d-39544926bd1c',NULL,10,'2026-11-24 07:30:00.000000',NULL,'{"fi": "Nyt voimassa olevien ohjeiden mukaan tiloissa pidet\u00e4\u00e4n v\u00e4ljyytt\u00e4.", "sv": "Enligt de anvisningar som g\u00e4ller nu h\u00e5ller vi det glest i lokalerna.", "en": "Under the rules in force now, we keep the rooms uncrowded."}','hub file','2026-11-24 07:30:00.000000',NULL);
INSERT INTO "limit_rule" VALUES('01a20155-f283-7299-989d-39557a82e20a','apteekki',6,'2026-11-24 07:30:00.000000',NULL,'{"fi": "Nyt voimassa olevien ohjeiden mukaan tiloissa pidet\u00e4\u00e4n v\u00e4ljyytt\u00e4.", "sv": "Enligt de anvisningar som g\u00e4ller nu h\u00e5ller vi det glest i lokalerna.", "en": "Under the rules in force now, we keep the rooms uncrowded."}','hub file','2026-11-24 07:30:00.000000',NULL);
INSERT INTO "limit_rule" VALUES('01a20155-f283-7299-989d-39569599f97e','autokoulu',6,'2026-11-24 07:30:00.000000',NULL,'{"fi": "Nyt voimassa olevien ohjeiden mukaan tiloissa pidet\u00e4\u00e4n v\u00e4ljyytt\u00e4.", "sv": "Enligt de anvisningar som g\u00e4ller nu h\u00e5ller vi det glest i lokalerna.", "en": "Under the rules in force now, we keep the rooms uncrowded."}','hub file','2026-11-24 07:30:00.000000',NULL);
INSERT INTO "limit_rule" VALUES('01a20155-f303-7259-aa76-3657d3a3e3a0',NULL,8,'2026-11-26 07:30:00.000000',NULL,'{"fi": "Remontti", "sv": "Remontti", "en": "Remontti"}','manager','2026-11-24 07:30:00.000000',NULL);
CREATE TABLE manager_lock (
	id INTEGER NOT NULL, 
	pin_hash VARCHAR(200) NOT NULL, 
	set_at DATETIME NOT NULL, 
	failures INTEGER NOT NULL, 
	CONSTRAINT pk_manager_lock PRIMARY KEY (id)
);
INSERT INTO "manager_lock" VALUES(1,'$argon2id$v=19$m=19456,t=2,p=1$UkZ7OqAmBtNf73guOiH0Tw$OqwJS6SlqAeW3lk0bLirHybrztdu2Z3Ugas52SAWs1g','2026-11-24 07:30:00.000000',0);
CREATE TABLE opening_stretch (
	id VARCHAR(64) NOT NULL, 
	weekday INTEGER NOT NULL, 
	opens VARCHAR(5) NOT NULL, 
	closes VARCHAR(5) NOT NULL, 
	staffed BOOLEAN NOT NULL, 
	CONSTRAINT pk_opening_stretch PRIMARY KEY (id), 
	CONSTRAINT ck_opening_stretch_weekday CHECK (weekday BETWEEN 0 AND 6)
);
INSERT INTO "opening_stretch" VALUES('01a20155-f285-76d3-959c-fdcd6bc03ced',0,'08:00','09:00',0);
INSERT INTO "opening_stretch" VALUES('01a20155-f285-76d3-959c-fdce58d3dd34',0,'09:00','16:00',1);
INSERT INTO "opening_stretch" VALUES('01a20155-f285-76d3-959c-fdcfd622f232',0,'16:00','18:00',0);
INSERT INTO "opening_stretch" VALUES('01a20155-f286-72d4-a6e1-f7b7036dca68',1,'08:00','09:00',0);
INSERT INTO "opening_stretch" VALUES('01a20155-f286-72d4-a6e1-f7b83756bfcd',1,'09:00','16:00',1);
INSERT INTO "opening_stretch" VALUES('01a20155-f286-72d4-a6e1-f7b981954670',1,'16:00','18:00',0);
INSERT INTO "opening_stretch" VALUES('01a20155-f286-72d4-a6e1-f7baf22937ea',2,'08:00','09:00',0);
INSERT INTO "opening_stretch" VALUES('01a20155-f286-72d4-a6e1-f7bb300fc9a9',2,'09:00','16:00',1);
INSERT INTO "opening_stretch" VALUES('01a20155-f286-72d4-a6e1-f7bc8ae3046b',2,'16:00','18:00',0);
INSERT INTO "opening_stretch" VALUES('01a20155-f287-75a3-9004-b077a14671d2',3,'08:00','09:00',0);
INSERT INTO "opening_stretch" VALUES('01a20155-f287-75a3-9004-b0782481c1c6',3,'09:00','16:00',1);
INSERT INTO "opening_stretch" VALUES('01a20155-f287-75a3-9004-b07901ad8dc9',3,'16:00','18:00',0);
INSERT INTO "opening_stretch" VALUES('01a20155-f287-75a3-9004-b07a635bd9d0',4,'08:00','09:00',0);
INSERT INTO "opening_stretch" VALUES('01a20155-f287-75a3-9004-b07ba60962ac',4,'09:00','16:00',1);
INSERT INTO "opening_stretch" VALUES('01a20155-f287-75a3-9004-b07cbe7f8791',5,'10:00','14:00',0);
CREATE TABLE override (
	id VARCHAR(64) NOT NULL, 
	space_id VARCHAR(64), 
	people INTEGER NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	reason VARCHAR(200) NOT NULL, 
	removed_at DATETIME, 
	CONSTRAINT pk_override PRIMARY KEY (id), 
	CONSTRAINT ck_override_stretch CHECK (ends_at > starts_at), 
	CONSTRAINT ck_override_people CHECK (people BETWEEN 1 AND 500), 
	CONSTRAINT fk_override_space_id_space FOREIGN KEY(space_id) REFERENCES space (id)
);
INSERT INTO "override" VALUES('01a20155-f3eb-76b9-83c4-7fcb8066a7f2',NULL,2,'2026-11-24 07:51:00.000000','2026-11-24 10:30:00.000000','juhla',NULL);
CREATE TABLE pass_profile (
	pass_id VARCHAR(32) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	last_visit_at DATETIME NOT NULL, 
	CONSTRAINT pk_pass_profile PRIMARY KEY (pass_id)
);
INSERT INTO "pass_profile" VALUES('7e58a2c4c12ad59d0e3c18456c658d46','Aino','2026-11-24 07:30:00.000000','2026-11-24 07:30:00.000000');
CREATE TABLE revocation (
	pass_id VARCHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	reason VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_revocation PRIMARY KEY (pass_id)
);
INSERT INTO "revocation" VALUES('00112233445566778899aabbccddeeff','2026-11-24 10:00:00.000000','lost');
CREATE TABLE room (
	id VARCHAR(64) NOT NULL, 
	space_id VARCHAR(64) NOT NULL, 
	name JSON NOT NULL, 
	position INTEGER NOT NULL, 
	facts JSON NOT NULL, 
	CONSTRAINT pk_room PRIMARY KEY (id), 
	CONSTRAINT fk_room_space_id_space FOREIGN KEY(space_id) REFERENCES space (id)
);
INSERT INTO "room" VALUES('hiljainen-1','apteekki','{"fi": "Hiljainen huone 1", "sv": "Tysta rummet 1", "en": "Quiet room 1"}',0,'{"seats": 1, "noise": "silent", "step_free": true, "equipment": []}');
INSERT INTO "room" VALUES('hiljainen-2','apteekki','{"fi": "Hiljainen huone 2", "sv": "Tysta rummet 2", "en": "Quiet room 2"}',1,'{"seats": 1, "noise": "silent", "step_free": true, "equipment": []}');
INSERT INTO "room" VALUES('podcast-koppi','apteekki','{"fi": "Podcast-koppi", "sv": "Poddb\u00e5set", "en": "Podcast booth"}',2,'{"seats": 3, "noise": "recording", "step_free": true, "equipment": [{"fi": "Mikrofonit ja kuulokkeet", "sv": "Mikrofoner och h\u00f6rlurar", "en": "Microphones and headphones"}]}');
INSERT INTO "room" VALUES('neuvotteluhuone','apteekki','{"fi": "Neuvotteluhuone", "sv": "M\u00f6tesrummet", "en": "Meeting room"}',3,'{"seats": 6, "noise": "talking_group", "step_free": true, "equipment": [{"fi": "Videoneuvottelulaitteet", "sv": "Utrustning f\u00f6r videom\u00f6ten", "en": "Video-conference equipment"}]}');
INSERT INTO "room" VALUES('autokoulun-sali','autokoulu','{"fi": "Autokoulun sali", "sv": "Bilskolans sal", "en": "Driving-school hall"}',4,'{"seats": 12, "noise": "talking_group", "step_free": true, "equipment": []}');
CREATE TABLE space (
	id VARCHAR(64) NOT NULL, 
	name JSON NOT NULL, 
	position INTEGER NOT NULL, 
	facts JSON NOT NULL, 
	CONSTRAINT pk_space PRIMARY KEY (id)
);
INSERT INTO "space" VALUES('apteekki','{"fi": "Apteekin puoli", "sv": "Apotekssidan", "en": "Pharmacy side"}',0,'{"step_free": true, "directions": {"fi": "P\u00e4\u00e4ovesta suoraan sis\u00e4\u00e4n.", "sv": "Rakt in genom huvuding\u00e5ngen.", "en": "Straight in through the main door."}}');
INSERT INTO "space" VALUES('autokoulu','{"fi": "Autokoulun puoli", "sv": "Bilskolesidan", "en": "Driving-school side"}',1,'{"step_free": true, "directions": {"fi": "Viereinen ovi, entinen autokoulu.", "sv": "D\u00f6rren bredvid, den f\u00f6re detta bilskolan.", "en": "The next door, the former driving school."}}');
CREATE TABLE stay (
	id VARCHAR(64) NOT NULL, 
	visit_id VARCHAR(64) NOT NULL, 
	space_id VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	people INTEGER NOT NULL, 
	from_at DATETIME NOT NULL, 
	until_at DATETIME, 
	departure VARCHAR(12), 
	CONSTRAINT pk_stay PRIMARY KEY (id), 
	CONSTRAINT ck_stay_ended CHECK ((until_at IS NULL) = (departure IS NULL)), 
	CONSTRAINT ck_stay_people CHECK (people BETWEEN 1 AND 500), 
	CONSTRAINT ck_stay_order CHECK (until_at IS NULL OR until_at >= from_at), 
	CONSTRAINT fk_stay_space_id_space FOREIGN KEY(space_id) REFERENCES space (id), 
	CONSTRAINT fk_stay_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
INSERT INTO "stay" VALUES('01a20155-f310-74bf-aaa8-e3014ea00164','01a20155-f30d-7563-b8e7-d8ec14673928','apteekki','2026-11-24',1,'2026-11-24 07:30:00.000000','2026-11-24 16:00:00.000000','presumed');
INSERT INTO "stay" VALUES('01a20155-f31f-71e0-a2bc-cf3d4988bb3a','01a20155-f31c-75f4-a708-a4f587a01141','apteekki','2026-11-24',3,'2026-11-24 07:30:00.000000','2026-11-24 16:00:00.000000','presumed');
INSERT INTO "stay" VALUES('01a20155-f327-76fe-a155-37c0dd01400a','01a20155-f324-75dd-a4d4-386d676ffd99','autokoulu','2026-11-24',2,'2026-11-24 07:30:00.000000','2026-11-24 07:50:00.000000','told');
INSERT INTO "stay" VALUES('01a20155-f33a-72fc-a55f-5d01bd4fbafa','01a20155-f337-748c-b715-cc1dc475ac7b','autokoulu','2026-11-24',1,'2026-11-24 07:50:00.000000','2026-11-24 16:00:00.000000','presumed');
INSERT INTO "stay" VALUES('01a20155-f345-774e-b543-28317973b486','01a20155-f342-7210-896d-86d3f1cae153','autokoulu','2026-11-24',1,'2026-11-24 07:50:00.000000','2026-11-24 16:00:00.000000','presumed');
INSERT INTO "stay" VALUES('01a20155-f352-739f-adf7-ab6a3907a402','01a20155-f34f-7406-b968-78d1f3289141','apteekki','2026-11-24',1,'2026-11-24 07:50:00.000000','2026-11-24 16:00:00.000000','presumed');
INSERT INTO "stay" VALUES('01a20155-f35e-7300-9751-57a39ae46578','01a20155-f35a-7657-986e-33d87cde15c6','apteekki','2026-11-24',1,'2026-11-24 07:50:00.000000','2026-11-24 16:00:00.000000','presumed');
INSERT INTO "stay" VALUES('01a20155-f404-74de-81ad-cebc48cd0c57','01a20155-f401-75e0-b723-4af8312fd97b','autokoulu','2026-11-25',1,'2026-11-25 07:51:00.000000','2026-11-25 16:00:00.000000','presumed');
INSERT INTO "stay" VALUES('01a20155-f40c-758b-b623-cd517fcde909','01a20155-f40a-7491-9524-3b05f0ce6e72','apteekki','2026-11-25',2,'2026-11-25 07:51:00.000000','2026-11-25 16:00:00.000000','presumed');
INSERT INTO "stay" VALUES('01a201ec-8fa8-71cc-ab38-92e9da9f11f6','01a201ec-8fa6-7455-9bdb-74fe1fb0a573','apteekki','2026-11-26',2,'2026-11-26 07:51:00.000000',NULL,NULL);
INSERT INTO "stay" VALUES('01a201ec-8faf-75ff-a606-ae27e4df874b','01a201ec-8faf-75ff-a606-ae2659968cdd','autokoulu','2026-11-26',1,'2026-11-26 07:51:00.000000',NULL,NULL);
CREATE TABLE visit (
	id VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	code VARCHAR(4) NOT NULL, 
	purpose VARCHAR(20) NOT NULL, 
	people INTEGER NOT NULL, 
	name VARCHAR(60), 
	pass_id VARCHAR(32), 
	hold_id VARCHAR(64), 
	arrived_at DATETIME NOT NULL, 
	left_at DATETIME, 
	CONSTRAINT pk_visit PRIMARY KEY (id), 
	CONSTRAINT ck_visit_order CHECK (left_at IS NULL OR left_at >= arrived_at), 
	CONSTRAINT ck_visit_people CHECK (people BETWEEN 1 AND 500), 
	CONSTRAINT fk_visit_hold_id_hold FOREIGN KEY(hold_id) REFERENCES hold (id)
);
INSERT INTO "visit" VALUES('01a20155-f30d-7563-b8e7-d8ec14673928','2026-11-24','8104','remote_work',1,NULL,'7e58a2c4c12ad59d0e3c18456c658d46',NULL,'2026-11-24 07:30:00.000000','2026-11-24 16:00:00.000000');
INSERT INTO "visit" VALUES('01a20155-f31c-75f4-a708-a4f587a01141','2026-11-24','1266','remote_work',3,NULL,'7ac72cbbbf86f752a0e66734f3c52ce5',NULL,'2026-11-24 07:30:00.000000','2026-11-24 16:00:00.000000');
INSERT INTO "visit" VALUES('01a20155-f324-75dd-a4d4-386d676ffd99','2026-11-24','7006','remote_work',2,NULL,'fe8d37ad4c2a71d0265e2f029d8b6f69',NULL,'2026-11-24 07:30:00.000000','2026-11-24 07:50:00.000000');
INSERT INTO "visit" VALUES('01a20155-f337-748c-b715-cc1dc475ac7b','2026-11-24','9082','remote_work',1,NULL,'a486fe4829a41aeaf7fb94d86637f450',NULL,'2026-11-24 07:50:00.000000','2026-11-24 16:00:00.000000');
INSERT INTO "visit" VALUES('01a20155-f342-7210-896d-86d3f1cae153','2026-11-24','2302','remote_work',1,NULL,'61804cdf4d836cbf78fe1471f8b82517',NULL,'2026-11-24 07:50:00.000000','2026-11-24 16:00:00.000000');
INSERT INTO "visit" VALUES('01a20155-f34f-7406-b968-78d1f3289141','2026-11-24','2618','remote_work',1,NULL,'1a4b4a025e5b1bed24ffba6b626ba5f8',NULL,'2026-11-24 07:50:00.000000','2026-11-24 16:00:00.000000');
INSERT INTO "visit" VALUES('01a20155-f35a-7657-986e-33d87cde15c6','2026-11-24','1972','remote_work',1,NULL,'f57e992794e9d981746109ef9b0b0842',NULL,'2026-11-24 07:50:00.000000','2026-11-24 16:00:00.000000');
INSERT INTO "visit" VALUES('01a20155-f401-75e0-b723-4af8312fd97b','2026-11-25','7723','remote_work',1,NULL,'0b62919488e51b3f7c28f8fedba161de',NULL,'2026-11-25 07:51:00.000000','2026-11-25 16:00:00.000000');
INSERT INTO "visit" VALUES('01a20155-f40a-7491-9524-3b05f0ce6e72','2026-11-25','2909','remote_work',2,NULL,'f64ddbf0b1a8120c9b8881d219e1adf0',NULL,'2026-11-25 07:51:00.000000','2026-11-25 16:00:00.000000');
INSERT INTO "visit" VALUES('01a201ec-8fa6-7455-9bdb-74fe1fb0a573','2026-11-26','7721','remote_work',2,NULL,'0c6969249048d7187c81b51702ee3a95',NULL,'2026-11-26 07:51:00.000000',NULL);
INSERT INTO "visit" VALUES('01a201ec-8faf-75ff-a606-ae2659968cdd','2026-11-26','9426','remote_work',1,NULL,'6579e5534b95cdab951098f84d1b6f72',NULL,'2026-11-26 07:51:00.000000',NULL);
CREATE TABLE waiting (
	id VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	number INTEGER NOT NULL, 
	code VARCHAR(4) NOT NULL, 
	people INTEGER NOT NULL, 
	purpose VARCHAR(20) NOT NULL, 
	name VARCHAR(60), 
	space_id VARCHAR(64), 
	visit_id VARCHAR(64), 
	hold_id VARCHAR(64), 
	joined_at DATETIME NOT NULL, 
	called_at DATETIME, 
	called_until DATETIME, 
	ended_at DATETIME, 
	outcome VARCHAR(12), 
	CONSTRAINT pk_waiting PRIMARY KEY (id), 
	CONSTRAINT ck_waiting_ended CHECK ((ended_at IS NULL) = (outcome IS NULL)), 
	CONSTRAINT ck_waiting_people CHECK (people BETWEEN 1 AND 500), 
	CONSTRAINT fk_waiting_hold_id_hold FOREIGN KEY(hold_id) REFERENCES hold (id), 
	CONSTRAINT fk_waiting_space_id_space FOREIGN KEY(space_id) REFERENCES space (id), 
	CONSTRAINT fk_waiting_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
INSERT INTO "waiting" VALUES('01a20155-f367-705a-8066-752e2a5f5f18','2026-11-24',1,'2359',2,'remote_work',NULL,NULL,NULL,NULL,'2026-11-24 07:50:00.000000','2026-11-24 07:50:00.000000','2026-11-24 07:55:00.000000','2026-11-25 07:51:00.000000','closed');
INSERT INTO "waiting" VALUES('01a20155-f371-72f9-a9b5-23c944c8335b','2026-11-24',2,'7640',1,'remote_work',NULL,NULL,NULL,NULL,'2026-11-24 07:50:00.000000','2026-11-24 07:51:00.000000','2026-11-24 07:56:00.000000','2026-11-25 07:51:00.000000','closed');
CREATE INDEX ix_answered_at ON answered (at);
CREATE INDEX ix_journal_at ON journal (at);
CREATE INDEX ix_correction_day ON correction (day);
CREATE INDEX ix_hold_ends_at ON hold (ends_at);
CREATE INDEX ix_limit_rule_scope ON limit_rule (space_id, starts_at);
CREATE INDEX ix_override_ends_at ON override (ends_at);
CREATE UNIQUE INDEX ix_visit_day_code ON visit (day, code);
CREATE INDEX ix_visit_hold ON visit (hold_id);
CREATE INDEX ix_visit_named ON visit (day) WHERE name IS NOT NULL;
CREATE INDEX ix_visit_pass ON visit (pass_id, arrived_at);
CREATE UNIQUE INDEX uq_visit_open_pass ON visit (pass_id) WHERE left_at IS NULL AND pass_id IS NOT NULL;
CREATE INDEX ix_stay_open ON stay (day, space_id, people) WHERE until_at IS NULL;
CREATE INDEX ix_stay_visit ON stay (visit_id);
CREATE UNIQUE INDEX uq_waiting_day_number ON waiting (day, number);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('journal',41);
COMMIT;
