BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004_programme');
CREATE TABLE answered (
	"key" VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	body JSON NOT NULL, 
	CONSTRAINT pk_answered PRIMARY KEY ("key")
);
INSERT INTO "answered" VALUES('key-0','2026-11-30 07:51:00.000000','CheckedIn','{"visit_id":"01a202e3-71bc-724f-93a2-ab407cbf31da","at":"2026-11-30T07:51:00Z","code":"9613","people":2,"stays":[{"space_id":"apteekki","name":{"fi":"Apteekin puoli","sv":"Apotekssidan","en":"Pharmacy side"},"people":2,"directions":{"fi":"Pääovesta suoraan sisään.","sv":"Rakt in genom huvudingången.","en":"Straight in through the main door."}}],"free_after":6,"pass_text":"HP1AEAACAIBAHEMBNYB2DC5POCX3OQR3N2DDXCJEF2J6SJT4R6UAJSUC37ZEEPNP33RXD4NKNZ36ZBKXGL7U5XHO7HTRJPW6GKXERWGPYA7IQWYPT2IJFPCSONNANQC7LY7PLUK7V2KS74INMSQV3NAW","name":null,"is_remembered":false,"waits":null}');
INSERT INTO "answered" VALUES('key-1','2026-11-30 07:51:00.000000','CheckedIn','{"visit_id":"01a202e3-71c0-7164-9d5e-9e82669bd32c","at":"2026-11-30T07:51:00Z","code":"1997","people":1,"stays":[{"space_id":"autokoulu","name":{"fi":"Autokoulun puoli","sv":"Bilskolesidan","en":"Driving-school side"},"people":1,"directions":{"fi":"Viereinen ovi, entinen autokoulu.","sv":"Dörren bredvid, den före detta bilskolan.","en":"The next door, the former driving school."}}],"free_after":5,"pass_text":"HP1AEAACAIBAHEMBNYB2DC5PZNMAQRUCDXOYS7QPLZHP4L3WQTOL6PSU63ZM2RH22KE4EZ36WLG56B3NJE3VEW3H5MG7GA35TNUQC7CUBIKKQIRQ6UBPYOKHGJ2MP6I7DNPDHR4SS2GSSDDOTJUVB2AO","name":null,"is_remembered":false,"waits":null}');
INSERT INTO "answered" VALUES('pottery','2026-11-30 07:51:00.000000','EventSaved','{"event_id":"01a202e3-71e8-7550-a62b-5953f3d463c2","dates":3,"left_out":0,"told":0}');
INSERT INTO "answered" VALUES('signs','2026-11-30 07:51:00.000000','SignedUp','{"mine":{"sign_up_id":"01a202e3-71f3-76b0-a8e6-385e37ad48fe","event":{"event_id":"01a202e3-71e8-7550-a62b-5953f3d463c2","source":"own","title":{"fi":"Savikurssi","sv":"","en":""},"starts_at":"2026-12-01T16:00:00Z","ends_at":"2026-12-01T18:00:00Z","first_day":"2026-12-01","last_day":"2026-12-01","is_all_day":false,"where":{"fi":"","sv":"","en":""},"directions":{"fi":"","sv":"","en":""},"space_id":null,"description":{"fi":"","sv":"","en":""},"language":"","organiser":"","source_name":"","medium":{"medium_id":"film","kind":"film","name":"Savi","path":"/tmp/tmplxnyncrn/media/ab.mp4","width":640,"height":360,"seconds":12.5,"has_sound":true,"small":""},"link":"","home_link":"","kind":"event","is_exam":false,"test_at":null,"seats":{"total":12,"taken":2,"waiting":0},"held":2,"state":"planned","reason":"","series_id":"01a202e3-71e8-7550-a62b-59527d3da6c3","moved_from":null},"code":"392473","people":2,"state":"signed","name":null,"place":null,"offered_until":null}}');
INSERT INTO "answered" VALUES('item','2026-11-30 07:51:00.000000','ItemSaved','{"item_id":"01a202e3-71ff-71f5-ac36-8ec2997e80c1"}');
INSERT INTO "answered" VALUES('feed','2026-11-30 07:51:00.000000','FeedKept','{"feed_id":"01a202e3-7202-7617-bbaa-9227de4573aa"}');
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
CREATE TABLE event (
	id VARCHAR(64) NOT NULL, 
	series_id VARCHAR(64), 
	state VARCHAR(10) NOT NULL, 
	kind VARCHAR(8) NOT NULL, 
	title JSON NOT NULL, 
	description JSON NOT NULL, 
	language VARCHAR(20) NOT NULL, 
	organiser VARCHAR(80) NOT NULL, 
	space_id VARCHAR(64), 
	place VARCHAR(120) NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	is_all_day BOOLEAN NOT NULL, 
	wall_start VARCHAR(5) NOT NULL, 
	wall_end VARCHAR(5) NOT NULL, 
	zone VARCHAR(64) NOT NULL, 
	seats INTEGER, 
	held INTEGER NOT NULL, 
	hold_id VARCHAR(64), 
	medium_id VARCHAR(64), 
	link VARCHAR(500) NOT NULL, 
	home_link VARCHAR(500) NOT NULL, 
	is_exam BOOLEAN NOT NULL, 
	test_at DATETIME, 
	made_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	moved_from DATETIME, 
	cancelled_at DATETIME, 
	reason VARCHAR(200) NOT NULL, 
	closed_at DATETIME, 
	CONSTRAINT pk_event PRIMARY KEY (id), 
	CONSTRAINT ck_event_cancelled CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL)), 
	CONSTRAINT ck_event_kind CHECK (kind IN ('event', 'study')), 
	CONSTRAINT ck_event_state CHECK (state IN ('planned', 'cancelled')), 
	CONSTRAINT ck_event_held CHECK (held BETWEEN 0 AND 500), 
	CONSTRAINT ck_event_seats CHECK (seats IS NULL OR seats BETWEEN 1 AND 500), 
	CONSTRAINT ck_event_stretch CHECK (starts_at < ends_at AND day <= last_day), 
	CONSTRAINT fk_event_hold_id_hold FOREIGN KEY(hold_id) REFERENCES hold (id), 
	CONSTRAINT fk_event_medium_id_medium FOREIGN KEY(medium_id) REFERENCES medium (id), 
	CONSTRAINT fk_event_series_id_event_series FOREIGN KEY(series_id) REFERENCES event_series (id), 
	CONSTRAINT fk_event_space_id_space FOREIGN KEY(space_id) REFERENCES space (id)
);
INSERT INTO "event" VALUES('01a202e3-71e8-7550-a62b-5953f3d463c2','01a202e3-71e8-7550-a62b-59527d3da6c3','planned','event','{"fi":"Savikurssi","sv":"","en":""}','{"fi":"","sv":"","en":""}','','',NULL,'','2026-12-01 16:00:00.000000','2026-12-01 18:00:00.000000','2026-12-01','2026-12-01',0,'18:00','20:00','Europe/Helsinki',12,2,'01a202e3-71e8-7550-a62b-59547b45ad9a','film','','',0,NULL,'2026-11-30 07:51:00.000000','2026-11-30 07:51:00.000000',NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('01a202e3-71ea-702a-9900-b09f9e1ea97d','01a202e3-71e8-7550-a62b-59527d3da6c3','planned','event','{"fi":"Savikurssi","sv":"","en":""}','{"fi":"","sv":"","en":""}','','',NULL,'','2026-12-08 16:00:00.000000','2026-12-08 18:00:00.000000','2026-12-08','2026-12-08',0,'18:00','20:00','Europe/Helsinki',12,2,'01a202e3-71ea-702a-9900-b0a0f0e03b21','film','','',0,NULL,'2026-11-30 07:51:00.000000','2026-11-30 07:51:00.000000',NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('01a202e3-71ee-71c9-97dd-6c79e6b2bd0f','01a202e3-71e8-7550-a62b-59527d3da6c3','planned','event','{"fi":"Savikurssi","sv":"","en":""}','{"fi":"","sv":"","en":""}','','',NULL,'','2026-12-15 16:00:00.000000','2026-12-15 18:00:00.000000','2026-12-15','2026-12-15',0,'18:00','20:00','Europe/Helsinki',12,2,'01a202e3-71ee-71c9-97dd-6c7a7594f5f0','film','','',0,NULL,'2026-11-30 07:51:00.000000','2026-11-30 07:51:00.000000',NULL,NULL,'',NULL);
CREATE TABLE event_series (
	id VARCHAR(64) NOT NULL, 
	rule VARCHAR(300) NOT NULL, 
	first_day DATE NOT NULL, 
	wall_start VARCHAR(5) NOT NULL, 
	wall_end VARCHAR(5) NOT NULL, 
	zone VARCHAR(64) NOT NULL, 
	made_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_event_series PRIMARY KEY (id)
);
INSERT INTO "event_series" VALUES('01a202e3-71e8-7550-a62b-59527d3da6c3','FREQ=WEEKLY;BYDAY=TU;COUNT=3','2026-12-01','18:00','20:00','Europe/Helsinki','2026-11-30 07:51:00.000000',NULL);
CREATE TABLE feed (
	id VARCHAR(64) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	address VARCHAR(500) NOT NULL, 
	may_be_private BOOLEAN NOT NULL, 
	space_id VARCHAR(64), 
	etag VARCHAR(200) NOT NULL, 
	modified VARCHAR(100) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	tried_at DATETIME, 
	ok_at DATETIME, 
	trouble VARCHAR(30) NOT NULL, 
	failures INTEGER NOT NULL, 
	skipped INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	retired_at DATETIME, 
	CONSTRAINT pk_feed PRIMARY KEY (id), 
	CONSTRAINT fk_feed_space_id_space FOREIGN KEY(space_id) REFERENCES space (id)
);
INSERT INTO "feed" VALUES('01a202e3-7202-7617-bbaa-9227de4573aa','Pihtipudas','https://example.org/programme.ics',0,NULL,'','','','2026-11-30 07:51:00.000000','2026-11-30 07:51:00.000000','',0,0,'2026-11-30 07:51:00.000000',NULL);
CREATE TABLE feed_event (
	feed_id VARCHAR(64) NOT NULL, 
	uid VARCHAR(64) NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	is_all_day BOOLEAN NOT NULL, 
	title VARCHAR(120) NOT NULL, 
	place VARCHAR(120) NOT NULL, 
	link VARCHAR(500) NOT NULL, 
	CONSTRAINT pk_feed_event PRIMARY KEY (feed_id, uid, starts_at), 
	CONSTRAINT ck_feed_event_stretch CHECK (starts_at <= ends_at AND day <= last_day), 
	CONSTRAINT fk_feed_event_feed_id_feed FOREIGN KEY(feed_id) REFERENCES feed (id)
);
INSERT INTO "feed_event" VALUES('01a202e3-7202-7617-bbaa-9227de4573aa','uid-1','2026-11-30 09:51:00.000000','2026-11-30 10:51:00.000000','2026-11-30','2026-11-30',0,'Kyläilta','Koulun sali','https://example.org/1');
CREATE TABLE "hold" (
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
	room_id VARCHAR(64), 
	CONSTRAINT pk_hold PRIMARY KEY (id), 
	CONSTRAINT fk_hold_space_id_space FOREIGN KEY(space_id) REFERENCES space (id), 
	CONSTRAINT ck_hold_people CHECK (people BETWEEN 1 AND 500), 
	CONSTRAINT ck_hold_stretch CHECK (keeps_from <= starts_at AND starts_at < ends_at), 
	CONSTRAINT fk_hold_room_id_room FOREIGN KEY(room_id) REFERENCES room (id)
);
INSERT INTO "hold" VALUES('01a20155-f2f0-7374-8d68-c38a4cd5bcc3','apteekki','{"fi": "Kurssi", "sv": "Kurs", "en": "Course"}',4,'2026-11-25 07:00:00.000000','2026-11-25 07:30:00.000000','2026-11-25 07:50:00.000000','2026-11-25 09:30:00.000000','2026-11-24 07:30:00.000000',NULL,NULL);
INSERT INTO "hold" VALUES('01a20246-e91a-74f6-ae37-f83968d812c2','autokoulu','{"fi":"Varattu: Autokoulun sali","sv":"Bokat: Bilskolans sal","en":"Reserved: Driving-school hall"}',4,'2026-11-30 14:45:00.000000','2026-11-30 15:00:00.000000','2026-11-30 15:15:00.000000','2026-11-30 16:00:00.000000','2026-11-27 07:51:00.000000',NULL,'01a20246-e909-74bb-8d35-caa35feb44c0');
INSERT INTO "hold" VALUES('01a20246-e91b-72f8-88c8-d5c88684cdd4','autokoulu','{"fi":"Varattu: Autokoulun sali","sv":"Bokat: Bilskolans sal","en":"Reserved: Driving-school hall"}',4,'2026-12-01 14:45:00.000000','2026-12-01 15:00:00.000000','2026-12-01 15:15:00.000000','2026-12-01 16:00:00.000000','2026-11-27 07:51:00.000000',NULL,'01a20246-e909-74bb-8d35-caa35feb44c0');
INSERT INTO "hold" VALUES('01a20246-e91c-732e-ac75-44e334ae8d6d','autokoulu','{"fi":"Varattu: Autokoulun sali","sv":"Bokat: Bilskolans sal","en":"Reserved: Driving-school hall"}',4,'2026-12-07 14:45:00.000000','2026-12-07 15:00:00.000000','2026-12-07 15:15:00.000000','2026-12-07 16:00:00.000000','2026-11-27 07:51:00.000000',NULL,'01a20246-e909-74bb-8d35-caa35feb44c0');
INSERT INTO "hold" VALUES('01a20246-e91c-732e-ac75-44e5197022e4','autokoulu','{"fi":"Varattu: Autokoulun sali","sv":"Bokat: Bilskolans sal","en":"Reserved: Driving-school hall"}',4,'2026-12-08 14:45:00.000000','2026-12-08 15:00:00.000000','2026-12-08 15:15:00.000000','2026-12-08 16:00:00.000000','2026-11-27 07:51:00.000000',NULL,'01a20246-e909-74bb-8d35-caa35feb44c0');
INSERT INTO "hold" VALUES('01a20246-e91c-732e-ac75-44e77642647c','autokoulu','{"fi":"Varattu: Autokoulun sali","sv":"Bokat: Bilskolans sal","en":"Reserved: Driving-school hall"}',4,'2026-12-14 14:45:00.000000','2026-12-14 15:00:00.000000','2026-12-14 15:15:00.000000','2026-12-14 16:00:00.000000','2026-11-27 07:51:00.000000',NULL,'01a20246-e909-74bb-8d35-caa35feb44c0');
INSERT INTO "hold" VALUES('01a20246-e91c-732e-ac75-44e95307a399','autokoulu','{"fi":"Varattu: Autokoulun sali","sv":"Bokat: Bilskolans sal","en":"Reserved: Driving-school hall"}',4,'2026-12-15 14:45:00.000000','2026-12-15 15:00:00.000000','2026-12-15 15:15:00.000000','2026-12-15 16:00:00.000000','2026-11-27 07:51:00.000000',NULL,'01a20246-e909-74bb-8d35-caa35feb44c0');
INSERT INTO "hold" VALUES('01a20246-e921-73da-b2cf-ee747adac8cf','apteekki','{"fi":"Varattu: Neuvotteluhuone","sv":"Bokat: Mötesrummet","en":"Reserved: Meeting room"}',2,'2026-11-27 07:36:00.000000','2026-11-27 07:51:00.000000','2026-11-27 08:06:00.000000','2026-11-27 08:21:00.000000','2026-11-27 07:51:00.000000','2026-11-30 07:51:00.000000','neuvotteluhuone');
INSERT INTO "hold" VALUES('01a202e3-71e8-7550-a62b-59547b45ad9a',NULL,'{"fi":"Savikurssi","sv":"","en":""}',2,'2026-12-01 15:30:00.000000','2026-12-01 16:00:00.000000','2026-12-01 16:20:00.000000','2026-12-01 18:00:00.000000','2026-11-30 07:51:00.000000',NULL,NULL);
INSERT INTO "hold" VALUES('01a202e3-71ea-702a-9900-b0a0f0e03b21',NULL,'{"fi":"Savikurssi","sv":"","en":""}',2,'2026-12-08 15:30:00.000000','2026-12-08 16:00:00.000000','2026-12-08 16:20:00.000000','2026-12-08 18:00:00.000000','2026-11-30 07:51:00.000000',NULL,NULL);
INSERT INTO "hold" VALUES('01a202e3-71ee-71c9-97dd-6c7a7594f5f0',NULL,'{"fi":"Savikurssi","sv":"","en":""}',2,'2026-12-15 15:30:00.000000','2026-12-15 16:00:00.000000','2026-12-15 16:20:00.000000','2026-12-15 18:00:00.000000','2026-11-30 07:51:00.000000',NULL,NULL);
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
CREATE TABLE induction (
	holder VARCHAR(32) NOT NULL, 
	room_id VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_induction PRIMARY KEY (holder, room_id), 
	CONSTRAINT fk_induction_room_id_room FOREIGN KEY(room_id) REFERENCES room (id)
);
INSERT INTO "induction" VALUES('01a20246e92077ab9352b922c722abc8','neuvotteluhuone','2026-11-27 07:51:00.000000');
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
INSERT INTO "job_run" VALUES('backup','2026-11-27 00:10:00.000000','2026-11-27 07:51:00.000000','2026-11-27 07:51:00.000000','done','');
INSERT INTO "job_run" VALUES('trim','2026-11-27 00:40:00.000000','2026-11-27 07:51:00.000000','2026-11-27 07:51:00.000000','done','');
INSERT INTO "job_run" VALUES('backup','2026-11-30 00:10:00.000000','2026-11-30 07:51:00.000000','2026-11-30 07:51:00.000000','done','');
INSERT INTO "job_run" VALUES('trim','2026-11-30 00:40:00.000000','2026-11-30 07:51:00.000000','2026-11-30 07:51:00.000000','done','');
INSERT INTO "job_run" VALUES('media','2026-11-25 02:40:00.000000','2026-11-30 07:51:00.000000','2026-11-30 07:51:00.000000','done','');
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
INSERT INTO "journal" VALUES(42,'2026-11-27 07:51:00.000000','RoomChanged','{"room_id":"01a20246-e909-74bb-8d35-caa35feb44c0","what":"made"}');
INSERT INTO "journal" VALUES(43,'2026-11-27 07:51:00.000000','RoomChanged','{"room_id":"autokoulun-sali","what":"changed"}');
INSERT INTO "journal" VALUES(44,'2026-11-27 07:51:00.000000','RoomReserved','{"reservation_id":"01a20246-e919-751b-9d85-d25b4b73cee3","room_id":"01a20246-e909-74bb-8d35-caa35feb44c0","starts_at":"2026-11-30T15:00:00Z","ends_at":"2026-11-30T16:00:00Z","people":4,"state":"booked","made_by":"manager"}');
INSERT INTO "journal" VALUES(45,'2026-11-27 07:51:00.000000','RoomReserved','{"reservation_id":"01a20246-e91b-72f8-88c8-d5c7fbb3db4e","room_id":"01a20246-e909-74bb-8d35-caa35feb44c0","starts_at":"2026-12-01T15:00:00Z","ends_at":"2026-12-01T16:00:00Z","people":4,"state":"booked","made_by":"manager"}');
INSERT INTO "journal" VALUES(46,'2026-11-27 07:51:00.000000','RoomReserved','{"reservation_id":"01a20246-e91c-732e-ac75-44e211abb2d6","room_id":"01a20246-e909-74bb-8d35-caa35feb44c0","starts_at":"2026-12-07T15:00:00Z","ends_at":"2026-12-07T16:00:00Z","people":4,"state":"booked","made_by":"manager"}');
INSERT INTO "journal" VALUES(47,'2026-11-27 07:51:00.000000','RoomReserved','{"reservation_id":"01a20246-e91c-732e-ac75-44e450a8839b","room_id":"01a20246-e909-74bb-8d35-caa35feb44c0","starts_at":"2026-12-08T15:00:00Z","ends_at":"2026-12-08T16:00:00Z","people":4,"state":"booked","made_by":"manager"}');
INSERT INTO "journal" VALUES(48,'2026-11-27 07:51:00.000000','RoomReserved','{"reservation_id":"01a20246-e91c-732e-ac75-44e6c359236d","room_id":"01a20246-e909-74bb-8d35-caa35feb44c0","starts_at":"2026-12-14T15:00:00Z","ends_at":"2026-12-14T16:00:00Z","people":4,"state":"booked","made_by":"manager"}');
INSERT INTO "journal" VALUES(49,'2026-11-27 07:51:00.000000','RoomReserved','{"reservation_id":"01a20246-e91c-732e-ac75-44e824f49bb3","room_id":"01a20246-e909-74bb-8d35-caa35feb44c0","starts_at":"2026-12-15T15:00:00Z","ends_at":"2026-12-15T16:00:00Z","people":4,"state":"booked","made_by":"manager"}');
INSERT INTO "journal" VALUES(50,'2026-11-27 07:51:00.000000','SeriesMade','{"series_id":"01a20246-e918-77ca-a7d6-c74d9b336d7f","room_id":"01a20246-e909-74bb-8d35-caa35feb44c0","dates":6}');
INSERT INTO "journal" VALUES(51,'2026-11-27 07:51:00.000000','RoomReserved','{"reservation_id":"01a20246-e920-77ab-9352-b922c722abc8","room_id":"neuvotteluhuone","starts_at":"2026-11-27T07:51:00Z","ends_at":"2026-11-27T08:21:00Z","people":2,"state":"booked","made_by":"kiosk"}');
INSERT INTO "journal" VALUES(52,'2026-11-27 07:51:00.000000','InductionConfirmed','{"room_id":"neuvotteluhuone"}');
INSERT INTO "journal" VALUES(53,'2026-11-27 07:51:00.000000','RoomWaitJoined','{"waiting_id":"01a20246-e928-77d3-82fc-842a1f0d3c89","room_id":"neuvotteluhuone"}');
INSERT INTO "journal" VALUES(54,'2026-11-27 07:51:00.000000','RoomFaultTold','{"fault_id":"01a20246-e929-735e-b49b-cc85e377f2f6","room_id":"neuvotteluhuone","what":"other"}');
INSERT INTO "journal" VALUES(55,'2026-11-27 07:51:00.000000','VisitorLeft','{"visit_id":"01a201ec-8fa6-7455-9bdb-74fe1fb0a573","sides":[["apteekki",2]],"departure":"presumed"}');
INSERT INTO "journal" VALUES(56,'2026-11-27 07:51:00.000000','VisitorLeft','{"visit_id":"01a201ec-8faf-75ff-a606-ae2659968cdd","sides":[["autokoulu",1]],"departure":"presumed"}');
INSERT INTO "journal" VALUES(57,'2026-11-30 07:51:00.000000','VisitorArrived','{"visit_id":"01a202e3-71bc-724f-93a2-ab407cbf31da","day":"2026-11-30","sides":[["apteekki",2]],"purpose":"remote_work","hold_id":null,"waiting_id":null,"by_pass":false}');
INSERT INTO "journal" VALUES(58,'2026-11-30 07:51:00.000000','VisitorArrived','{"visit_id":"01a202e3-71c0-7164-9d5e-9e82669bd32c","day":"2026-11-30","sides":[["autokoulu",1]],"purpose":"remote_work","hold_id":null,"waiting_id":null,"by_pass":false}');
INSERT INTO "journal" VALUES(59,'2026-11-30 07:51:00.000000','RoomChanged','{"room_id":"01a202e3-71c4-72be-ab08-a5e244827ac2","what":"made"}');
INSERT INTO "journal" VALUES(60,'2026-11-30 07:51:00.000000','RoomWaitEnded','{"waiting_id":"01a20246-e928-77d3-82fc-842a1f0d3c89","room_id":"neuvotteluhuone","outcome":"over"}');
INSERT INTO "journal" VALUES(61,'2026-11-30 07:51:00.000000','MediumBroke','{"medium_id":"film","name":"Savi","what":"stuck"}');
INSERT INTO "journal" VALUES(62,'2026-11-30 07:51:00.000000','HoldWasMade','{"hold_id":"01a202e3-71e8-7550-a62b-59547b45ad9a","space_id":null,"people":2,"starts_at":"2026-12-01T16:00:00Z","ends_at":"2026-12-01T18:00:00Z"}');
INSERT INTO "journal" VALUES(63,'2026-11-30 07:51:00.000000','HoldWasMade','{"hold_id":"01a202e3-71ea-702a-9900-b0a0f0e03b21","space_id":null,"people":2,"starts_at":"2026-12-08T16:00:00Z","ends_at":"2026-12-08T18:00:00Z"}');
INSERT INTO "journal" VALUES(64,'2026-11-30 07:51:00.000000','HoldWasMade','{"hold_id":"01a202e3-71ee-71c9-97dd-6c7a7594f5f0","space_id":null,"people":2,"starts_at":"2026-12-15T16:00:00Z","ends_at":"2026-12-15T18:00:00Z"}');
INSERT INTO "journal" VALUES(65,'2026-11-30 07:51:00.000000','EventMade','{"event_id":"01a202e3-71e8-7550-a62b-5953f3d463c2","title":"Savikurssi","starts_at":"2026-12-01T16:00:00Z","dates":3}');
INSERT INTO "journal" VALUES(66,'2026-11-30 07:51:00.000000','PeopleSignedUp','{"sign_up_id":"01a202e3-71f3-76b0-a8e6-385e37ad48fe","event_id":"01a202e3-71e8-7550-a62b-5953f3d463c2","people":2}');
INSERT INTO "journal" VALUES(67,'2026-11-30 07:51:00.000000','PlaylistChanged','{"item_id":"01a202e3-71ff-71f5-ac36-8ec2997e80c1","what":"made"}');
INSERT INTO "journal" VALUES(68,'2026-11-30 07:51:00.000000','FeedSaved','{"feed_id":"01a202e3-7202-7617-bbaa-9227de4573aa","name":"Pihtipudas","what":"made"}');
INSERT INTO "journal" VALUES(69,'2026-11-30 07:51:00.000000','ReservationReleased','{"reservation_id":"01a20246-e920-77ab-9352-b922c722abc8","room_id":"neuvotteluhuone"}');
INSERT INTO "journal" VALUES(70,'2026-11-30 07:51:00.000000','MediumBroke','{"medium_id":"film","name":"Savi","what":"missing"}');
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
CREATE TABLE medium (
	id VARCHAR(64) NOT NULL, 
	kind VARCHAR(8) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	file VARCHAR(100) NOT NULL, 
	size INTEGER NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	milliseconds INTEGER, 
	has_sound BOOLEAN NOT NULL, 
	added_at DATETIME NOT NULL, 
	retired_at DATETIME, 
	CONSTRAINT pk_medium PRIMARY KEY (id), 
	CONSTRAINT ck_medium_length CHECK ((kind = 'film') = (milliseconds IS NOT NULL)), 
	CONSTRAINT ck_medium_kind CHECK (kind IN ('picture', 'film'))
);
INSERT INTO "medium" VALUES('film','film','Savi','ab.mp4',900,640,360,12500,1,'2026-11-30 07:51:00.000000',NULL);
CREATE TABLE medium_trouble (
	id VARCHAR(64) NOT NULL, 
	medium_id VARCHAR(64) NOT NULL, 
	what VARCHAR(20) NOT NULL, 
	first_at DATETIME NOT NULL, 
	last_at DATETIME NOT NULL, 
	times INTEGER NOT NULL, 
	cleared_at DATETIME, 
	CONSTRAINT pk_medium_trouble PRIMARY KEY (id), 
	CONSTRAINT fk_medium_trouble_medium_id_medium FOREIGN KEY(medium_id) REFERENCES medium (id)
);
INSERT INTO "medium_trouble" VALUES('01a202e3-71e3-77f6-b433-dd6c615d08a8','film','stuck','2026-11-30 07:51:00.000000','2026-11-30 07:51:00.000000',1,NULL);
INSERT INTO "medium_trouble" VALUES('01a202e3-725a-7366-a0ba-7b651b18bcc2','film','missing','2026-11-30 07:51:00.000000','2026-11-30 07:51:00.000000',1,NULL);
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
CREATE TABLE playlist_item (
	id VARCHAR(64) NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	medium_id VARCHAR(64), 
	words JSON NOT NULL, 
	seconds INTEGER NOT NULL, 
	weekdays VARCHAR(7) NOT NULL, 
	wall_from VARCHAR(5), 
	wall_until VARCHAR(5), 
	first_day DATE, 
	last_day DATE, 
	is_on BOOLEAN NOT NULL, 
	made_at DATETIME NOT NULL, 
	removed_at DATETIME, 
	CONSTRAINT pk_playlist_item PRIMARY KEY (id), 
	CONSTRAINT ck_playlist_item_medium CHECK ((kind = 'medium') = (medium_id IS NOT NULL)), 
	CONSTRAINT ck_playlist_item_kind CHECK (kind IN ('medium', 'programme', 'places', 'rooms', 'words')), 
	CONSTRAINT ck_playlist_item_seconds CHECK (seconds BETWEEN 5 AND 3600), 
	CONSTRAINT fk_playlist_item_medium_id_medium FOREIGN KEY(medium_id) REFERENCES medium (id)
);
INSERT INTO "playlist_item" VALUES('01a202e3-71ff-71f5-ac36-8ec2997e80c1',1,'medium','film','{"fi":"","sv":"","en":""}',12,'1111111',NULL,NULL,NULL,NULL,1,'2026-11-30 07:51:00.000000',NULL);
CREATE TABLE reservation (
	id VARCHAR(64) NOT NULL, 
	room_id VARCHAR(64) NOT NULL, 
	series_id VARCHAR(64), 
	kind VARCHAR(12) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	code VARCHAR(6), 
	people INTEGER NOT NULL, 
	title VARCHAR(60) NOT NULL, 
	holder VARCHAR(32), 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	day DATE NOT NULL, 
	wall_start VARCHAR(5) NOT NULL, 
	wall_end VARCHAR(5) NOT NULL, 
	zone VARCHAR(64) NOT NULL, 
	hold_id VARCHAR(64), 
	visit_id VARCHAR(64), 
	made_by VARCHAR(10) NOT NULL, 
	made_at DATETIME NOT NULL, 
	started_at DATETIME, 
	ended_at DATETIME, 
	on_air_at DATETIME, 
	CONSTRAINT pk_reservation PRIMARY KEY (id), 
	CONSTRAINT ck_reservation_kind CHECK (kind IN ('reservation', 'block')), 
	CONSTRAINT ck_reservation_state CHECK (state IN ('asked', 'booked', 'started', 'ended', 'cancelled', 'released', 'refused')), 
	CONSTRAINT ck_reservation_people CHECK (people BETWEEN 1 AND 500), 
	CONSTRAINT ck_reservation_stretch CHECK (starts_at < ends_at), 
	CONSTRAINT fk_reservation_hold_id_hold FOREIGN KEY(hold_id) REFERENCES hold (id), 
	CONSTRAINT fk_reservation_room_id_room FOREIGN KEY(room_id) REFERENCES room (id), 
	CONSTRAINT fk_reservation_series_id_room_series FOREIGN KEY(series_id) REFERENCES room_series (id), 
	CONSTRAINT fk_reservation_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
INSERT INTO "reservation" VALUES('01a20246-e919-751b-9d85-d25b4b73cee3','01a20246-e909-74bb-8d35-caa35feb44c0','01a20246-e918-77ca-a7d6-c74d9b336d7f','reservation','booked','102339',4,'Kurssi',NULL,'2026-11-30 15:00:00.000000','2026-11-30 16:00:00.000000','2026-11-30','17:00','18:00','Europe/Helsinki','01a20246-e91a-74f6-ae37-f83968d812c2',NULL,'manager','2026-11-27 07:51:00.000000',NULL,NULL,NULL);
INSERT INTO "reservation" VALUES('01a20246-e91b-72f8-88c8-d5c7fbb3db4e','01a20246-e909-74bb-8d35-caa35feb44c0','01a20246-e918-77ca-a7d6-c74d9b336d7f','reservation','booked','423072',4,'Kurssi',NULL,'2026-12-01 15:00:00.000000','2026-12-01 16:00:00.000000','2026-12-01','17:00','18:00','Europe/Helsinki','01a20246-e91b-72f8-88c8-d5c88684cdd4',NULL,'manager','2026-11-27 07:51:00.000000',NULL,NULL,NULL);
INSERT INTO "reservation" VALUES('01a20246-e91c-732e-ac75-44e211abb2d6','01a20246-e909-74bb-8d35-caa35feb44c0','01a20246-e918-77ca-a7d6-c74d9b336d7f','reservation','booked','798344',4,'Kurssi',NULL,'2026-12-07 15:00:00.000000','2026-12-07 16:00:00.000000','2026-12-07','17:00','18:00','Europe/Helsinki','01a20246-e91c-732e-ac75-44e334ae8d6d',NULL,'manager','2026-11-27 07:51:00.000000',NULL,NULL,NULL);
INSERT INTO "reservation" VALUES('01a20246-e91c-732e-ac75-44e450a8839b','01a20246-e909-74bb-8d35-caa35feb44c0','01a20246-e918-77ca-a7d6-c74d9b336d7f','reservation','booked','052649',4,'Kurssi',NULL,'2026-12-08 15:00:00.000000','2026-12-08 16:00:00.000000','2026-12-08','17:00','18:00','Europe/Helsinki','01a20246-e91c-732e-ac75-44e5197022e4',NULL,'manager','2026-11-27 07:51:00.000000',NULL,NULL,NULL);
INSERT INTO "reservation" VALUES('01a20246-e91c-732e-ac75-44e6c359236d','01a20246-e909-74bb-8d35-caa35feb44c0','01a20246-e918-77ca-a7d6-c74d9b336d7f','reservation','booked','286043',4,'Kurssi',NULL,'2026-12-14 15:00:00.000000','2026-12-14 16:00:00.000000','2026-12-14','17:00','18:00','Europe/Helsinki','01a20246-e91c-732e-ac75-44e77642647c',NULL,'manager','2026-11-27 07:51:00.000000',NULL,NULL,NULL);
INSERT INTO "reservation" VALUES('01a20246-e91c-732e-ac75-44e824f49bb3','01a20246-e909-74bb-8d35-caa35feb44c0','01a20246-e918-77ca-a7d6-c74d9b336d7f','reservation','booked','766393',4,'Kurssi',NULL,'2026-12-15 15:00:00.000000','2026-12-15 16:00:00.000000','2026-12-15','17:00','18:00','Europe/Helsinki','01a20246-e91c-732e-ac75-44e95307a399',NULL,'manager','2026-11-27 07:51:00.000000',NULL,NULL,NULL);
INSERT INTO "reservation" VALUES('01a20246-e920-77ab-9352-b922c722abc8','neuvotteluhuone',NULL,'reservation','released','676171',2,'',NULL,'2026-11-27 07:51:00.000000','2026-11-27 08:21:00.000000','2026-11-27','09:51','10:21','Europe/Helsinki','01a20246-e921-73da-b2cf-ee747adac8cf',NULL,'kiosk','2026-11-27 07:51:00.000000',NULL,'2026-11-30 07:51:00.000000',NULL);
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
INSERT INTO "room" VALUES('autokoulun-sali','autokoulu','{"fi":"Autokoulun sali","sv":"Bilskolans sal","en":"Driving-school hall"}',4,'{"seats":12,"noise":"talking_group","step_free":true,"equipment":[],"rules":{"shortest_min":15,"longest_min":240,"grid_min":15,"ahead_days":60,"notice_min":0,"before_min":0,"after_min":0,"who":"everybody","needs_approval":false,"grace_min":15,"most_hours_a_week":null,"most_a_week":null,"needs_induction":false,"hours":null},"is_booth":false,"neighbours":[]}');
INSERT INTO "room" VALUES('01a20246-e909-74bb-8d35-caa35feb44c0','autokoulu','{"fi":"Autokoulun sali","sv":"Bilskolans sal","en":"Driving-school hall"}',5,'{"seats":12,"noise":"talking_group","step_free":true,"equipment":[],"rules":{"shortest_min":15,"longest_min":240,"grid_min":15,"ahead_days":60,"notice_min":0,"before_min":0,"after_min":0,"who":"everybody","needs_approval":false,"grace_min":15,"most_hours_a_week":null,"most_a_week":null,"needs_induction":false,"hours":null},"is_booth":false,"neighbours":[]}');
INSERT INTO "room" VALUES('01a202e3-71c4-72be-ab08-a5e244827ac2','autokoulu','{"fi":"Autokoulun sali","sv":"Bilskolans sal","en":"Driving-school hall"}',6,'{"seats":12,"noise":"talking_group","step_free":true,"equipment":[],"rules":{"shortest_min":15,"longest_min":240,"grid_min":15,"ahead_days":60,"notice_min":0,"before_min":0,"after_min":0,"who":"everybody","needs_approval":false,"grace_min":15,"most_hours_a_week":null,"most_a_week":null,"needs_induction":false,"hours":null},"is_booth":false,"neighbours":[]}');
CREATE TABLE room_fault (
	id VARCHAR(64) NOT NULL, 
	room_id VARCHAR(64) NOT NULL, 
	what VARCHAR(60) NOT NULL, 
	told_at DATETIME NOT NULL, 
	mended_at DATETIME, 
	CONSTRAINT pk_room_fault PRIMARY KEY (id), 
	CONSTRAINT fk_room_fault_room_id_room FOREIGN KEY(room_id) REFERENCES room (id)
);
INSERT INTO "room_fault" VALUES('01a20246-e929-735e-b49b-cc85e377f2f6','neuvotteluhuone','other','2026-11-27 07:51:00.000000',NULL);
CREATE TABLE room_part (
	whole_id VARCHAR(64) NOT NULL, 
	part_id VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_room_part PRIMARY KEY (whole_id, part_id), 
	CONSTRAINT ck_room_part_other CHECK (whole_id <> part_id), 
	CONSTRAINT fk_room_part_part_id_room FOREIGN KEY(part_id) REFERENCES room (id), 
	CONSTRAINT fk_room_part_whole_id_room FOREIGN KEY(whole_id) REFERENCES room (id)
);
INSERT INTO "room_part" VALUES('autokoulun-sali','01a20246-e909-74bb-8d35-caa35feb44c0');
INSERT INTO "room_part" VALUES('01a202e3-71c4-72be-ab08-a5e244827ac2','01a20246-e909-74bb-8d35-caa35feb44c0');
CREATE TABLE room_series (
	id VARCHAR(64) NOT NULL, 
	room_id VARCHAR(64) NOT NULL, 
	rule VARCHAR(300) NOT NULL, 
	first_day DATE NOT NULL, 
	wall_start VARCHAR(5) NOT NULL, 
	wall_end VARCHAR(5) NOT NULL, 
	zone VARCHAR(64) NOT NULL, 
	title VARCHAR(60) NOT NULL, 
	people INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_room_series PRIMARY KEY (id), 
	CONSTRAINT ck_room_series_people CHECK (people BETWEEN 1 AND 500), 
	CONSTRAINT fk_room_series_room_id_room FOREIGN KEY(room_id) REFERENCES room (id)
);
INSERT INTO "room_series" VALUES('01a20246-e918-77ca-a7d6-c74d9b336d7f','01a20246-e909-74bb-8d35-caa35feb44c0','FREQ=WEEKLY;BYDAY=MO,TU;COUNT=6','2026-11-28','17:00','18:00','Europe/Helsinki','Kurssi',4,'2026-11-27 07:51:00.000000',NULL);
CREATE TABLE room_taking (
	reservation_id VARCHAR(64) NOT NULL, 
	atom_id VARCHAR(64) NOT NULL, 
	starts_at DATETIME NOT NULL, 
	free_at DATETIME NOT NULL, 
	CONSTRAINT pk_room_taking PRIMARY KEY (reservation_id, atom_id), 
	CONSTRAINT ck_room_taking_stretch CHECK (starts_at < free_at), 
	CONSTRAINT fk_room_taking_atom_id_room FOREIGN KEY(atom_id) REFERENCES room (id), 
	CONSTRAINT fk_room_taking_reservation_id_reservation FOREIGN KEY(reservation_id) REFERENCES reservation (id)
);
INSERT INTO "room_taking" VALUES('01a20246-e919-751b-9d85-d25b4b73cee3','01a20246-e909-74bb-8d35-caa35feb44c0','2026-11-30 15:00:00.000000','2026-11-30 16:00:00.000000');
INSERT INTO "room_taking" VALUES('01a20246-e91b-72f8-88c8-d5c7fbb3db4e','01a20246-e909-74bb-8d35-caa35feb44c0','2026-12-01 15:00:00.000000','2026-12-01 16:00:00.000000');
INSERT INTO "room_taking" VALUES('01a20246-e91c-732e-ac75-44e211abb2d6','01a20246-e909-74bb-8d35-caa35feb44c0','2026-12-07 15:00:00.000000','2026-12-07 16:00:00.000000');
INSERT INTO "room_taking" VALUES('01a20246-e91c-732e-ac75-44e450a8839b','01a20246-e909-74bb-8d35-caa35feb44c0','2026-12-08 15:00:00.000000','2026-12-08 16:00:00.000000');
INSERT INTO "room_taking" VALUES('01a20246-e91c-732e-ac75-44e6c359236d','01a20246-e909-74bb-8d35-caa35feb44c0','2026-12-14 15:00:00.000000','2026-12-14 16:00:00.000000');
INSERT INTO "room_taking" VALUES('01a20246-e91c-732e-ac75-44e824f49bb3','01a20246-e909-74bb-8d35-caa35feb44c0','2026-12-15 15:00:00.000000','2026-12-15 16:00:00.000000');
CREATE TABLE room_waiting (
	id VARCHAR(64) NOT NULL, 
	room_id VARCHAR(64) NOT NULL, 
	code VARCHAR(6) NOT NULL, 
	people INTEGER NOT NULL, 
	holder VARCHAR(32), 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	joined_at DATETIME NOT NULL, 
	offered_until DATETIME, 
	reservation_id VARCHAR(64), 
	ended_at DATETIME, 
	outcome VARCHAR(12), 
	CONSTRAINT pk_room_waiting PRIMARY KEY (id), 
	CONSTRAINT ck_room_waiting_ended CHECK ((ended_at IS NULL) = (outcome IS NULL)), 
	CONSTRAINT ck_room_waiting_people CHECK (people BETWEEN 1 AND 500), 
	CONSTRAINT ck_room_waiting_stretch CHECK (starts_at < ends_at), 
	CONSTRAINT fk_room_waiting_reservation_id_reservation FOREIGN KEY(reservation_id) REFERENCES reservation (id), 
	CONSTRAINT fk_room_waiting_room_id_room FOREIGN KEY(room_id) REFERENCES room (id)
);
INSERT INTO "room_waiting" VALUES('01a20246-e928-77d3-82fc-842a1f0d3c89','neuvotteluhuone','362801',2,NULL,'2026-11-27 08:06:00.000000','2026-11-27 08:21:00.000000','2026-11-27 07:51:00.000000',NULL,NULL,'2026-11-30 07:51:00.000000','over');
CREATE TABLE sign_up (
	id VARCHAR(64) NOT NULL, 
	event_id VARCHAR(64) NOT NULL, 
	code VARCHAR(6) NOT NULL, 
	people INTEGER NOT NULL, 
	name VARCHAR(20), 
	holder VARCHAR(32), 
	state VARCHAR(10) NOT NULL, 
	made_at DATETIME NOT NULL, 
	offered_until DATETIME, 
	ended_at DATETIME, 
	CONSTRAINT pk_sign_up PRIMARY KEY (id), 
	CONSTRAINT ck_sign_up_offered CHECK ((state = 'offered') = (offered_until IS NOT NULL)), 
	CONSTRAINT ck_sign_up_ended CHECK ((state IN ('signed', 'waiting', 'offered')) = (ended_at IS NULL)), 
	CONSTRAINT ck_sign_up_state CHECK (state IN ('signed', 'waiting', 'offered', 'cancelled', 'lapsed', 'over')), 
	CONSTRAINT ck_sign_up_people CHECK (people BETWEEN 1 AND 500), 
	CONSTRAINT fk_sign_up_event_id_event FOREIGN KEY(event_id) REFERENCES event (id)
);
INSERT INTO "sign_up" VALUES('01a202e3-71f3-76b0-a8e6-385e37ad48fe','01a202e3-71e8-7550-a62b-5953f3d463c2','392473',2,'Aino',NULL,'signed','2026-11-30 07:51:00.000000',NULL,NULL);
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
INSERT INTO "stay" VALUES('01a201ec-8fa8-71cc-ab38-92e9da9f11f6','01a201ec-8fa6-7455-9bdb-74fe1fb0a573','apteekki','2026-11-26',2,'2026-11-26 07:51:00.000000','2026-11-26 16:00:00.000000','presumed');
INSERT INTO "stay" VALUES('01a201ec-8faf-75ff-a606-ae27e4df874b','01a201ec-8faf-75ff-a606-ae2659968cdd','autokoulu','2026-11-26',1,'2026-11-26 07:51:00.000000','2026-11-26 16:00:00.000000','presumed');
INSERT INTO "stay" VALUES('01a202e3-71bd-7527-8b01-41c914a2c608','01a202e3-71bc-724f-93a2-ab407cbf31da','apteekki','2026-11-30',2,'2026-11-30 07:51:00.000000',NULL,NULL);
INSERT INTO "stay" VALUES('01a202e3-71c0-7164-9d5e-9e83543029bf','01a202e3-71c0-7164-9d5e-9e82669bd32c','autokoulu','2026-11-30',1,'2026-11-30 07:51:00.000000',NULL,NULL);
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
INSERT INTO "visit" VALUES('01a201ec-8fa6-7455-9bdb-74fe1fb0a573','2026-11-26','7721','remote_work',2,NULL,'0c6969249048d7187c81b51702ee3a95',NULL,'2026-11-26 07:51:00.000000','2026-11-26 16:00:00.000000');
INSERT INTO "visit" VALUES('01a201ec-8faf-75ff-a606-ae2659968cdd','2026-11-26','9426','remote_work',1,NULL,'6579e5534b95cdab951098f84d1b6f72',NULL,'2026-11-26 07:51:00.000000','2026-11-26 16:00:00.000000');
INSERT INTO "visit" VALUES('01a202e3-71bc-724f-93a2-ab407cbf31da','2026-11-30','9613','remote_work',2,NULL,'b857dba11db7431dc4921749f4933e47',NULL,'2026-11-30 07:51:00.000000',NULL);
INSERT INTO "visit" VALUES('01a202e3-71c0-7164-9d5e-9e82669bd32c','2026-11-30','1997','remote_work',1,NULL,'e5ac0423410eeec4bf07af277f17bb42',NULL,'2026-11-30 07:51:00.000000',NULL);
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
CREATE INDEX ix_room_fault_open ON room_fault (room_id) WHERE mended_at IS NULL;
CREATE INDEX ix_room_part_part ON room_part (part_id);
CREATE INDEX ix_reservation_asked ON reservation (starts_at) WHERE state = 'asked';
CREATE INDEX ix_reservation_holder ON reservation (holder, starts_at) WHERE holder IS NOT NULL;
CREATE INDEX ix_reservation_live ON reservation (starts_at) WHERE state IN ('asked', 'booked', 'started');
CREATE INDEX ix_reservation_room ON reservation (room_id, starts_at);
CREATE INDEX ix_reservation_series ON reservation (series_id) WHERE series_id IS NOT NULL;
CREATE INDEX ix_reservation_visit ON reservation (visit_id) WHERE visit_id IS NOT NULL;
CREATE UNIQUE INDEX uq_reservation_live_code ON reservation (code) WHERE state IN ('asked', 'booked', 'started');
CREATE INDEX ix_room_taking_atom ON room_taking (atom_id, starts_at);
CREATE INDEX ix_room_taking_free_at ON room_taking (free_at);
CREATE INDEX ix_room_waiting_open ON room_waiting (room_id, joined_at) WHERE outcome IS NULL;
CREATE UNIQUE INDEX uq_room_waiting_open_code ON room_waiting (code) WHERE outcome IS NULL;
CREATE INDEX ix_hold_other_ends_at ON hold (ends_at) WHERE room_id IS NULL;
CREATE INDEX ix_hold_room_ends_at ON hold (ends_at, keeps_from) WHERE room_id IS NOT NULL;
CREATE INDEX ix_journal_trust ON journal (seq) WHERE kind IN ('ClockDoubted', 'ClockTrusted', 'ClockWasSet');
CREATE TRIGGER room_taking_alone_on_INSERT BEFORE INSERT ON room_taking
WHEN EXISTS (
    SELECT 1 FROM (
        SELECT free_at FROM room_taking
        WHERE atom_id = NEW.atom_id AND starts_at < NEW.free_at
            AND reservation_id <> NEW.reservation_id
        ORDER BY starts_at DESC LIMIT 1
    ) WHERE free_at > NEW.starts_at
)
BEGIN SELECT RAISE(ABORT, 'room_taking_alone'); END;
CREATE TRIGGER room_taking_alone_on_UPDATE BEFORE UPDATE ON room_taking
WHEN EXISTS (
    SELECT 1 FROM (
        SELECT free_at FROM room_taking
        WHERE atom_id = NEW.atom_id AND starts_at < NEW.free_at
            AND reservation_id <> NEW.reservation_id
        ORDER BY starts_at DESC LIMIT 1
    ) WHERE free_at > NEW.starts_at
)
BEGIN SELECT RAISE(ABORT, 'room_taking_alone'); END;
CREATE UNIQUE INDEX uq_medium_file ON medium (file) WHERE retired_at IS NULL;
CREATE UNIQUE INDEX uq_medium_trouble_open ON medium_trouble (medium_id, what) WHERE cleared_at IS NULL;
CREATE INDEX ix_playlist_item_shown ON playlist_item (position) WHERE removed_at IS NULL;
CREATE INDEX ix_feed_event_ends_at ON feed_event (ends_at, starts_at);
CREATE INDEX ix_event_ends_at ON event (ends_at, starts_at);
CREATE INDEX ix_event_hold ON event (hold_id) WHERE hold_id IS NOT NULL;
CREATE INDEX ix_event_moved_from ON event (moved_from) WHERE moved_from IS NOT NULL;
CREATE INDEX ix_event_open ON event (starts_at) WHERE closed_at IS NULL;
CREATE INDEX ix_event_series ON event (series_id, starts_at) WHERE series_id IS NOT NULL;
CREATE INDEX ix_sign_up_event ON sign_up (event_id, made_at);
CREATE INDEX ix_sign_up_offered ON sign_up (offered_until) WHERE state = 'offered';
CREATE INDEX ix_sign_up_waiting ON sign_up (event_id, made_at) WHERE state = 'waiting';
CREATE UNIQUE INDEX uq_sign_up_live_code ON sign_up (code) WHERE state IN ('signed', 'waiting', 'offered');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('journal',70);
COMMIT;
