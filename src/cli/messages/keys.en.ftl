### What each key is, in English. keys.vi.ftl has the same in Vietnamese: same ids, same attributes.
### Used in JSON Schema (lantoa schema) and in the comments of new files (lantoa add).
###
###   key-KEY              a key that every kind has
###   key-KIND-KEY         a key of one kind; a key inside another adds its name
###   value                what it is and how it is written; one or two sentences with a full stop
###   .example             a sample value without quotes, where one is needed (text, numbers, ids)
###
### A sample of consent is always false: nobody consents for another by removing a #.

## Keys that every kind has

key-title = The title, in quotes.
    .example = Một Village plants its first 200 m of flower road
key-name = The full name, in quotes. In a YAML file give both languages: vi and en.
    .example = Một Village
key-id = The name by which other entries refer to this one: letters without accents, never changed. If left out it is the path of the file; in a YAML list it must be given.
    .example = duong-hoa
key-slug = The last part of the page’s address: lower-case letters without accents, digits and hyphens. If left out it is made from the title. Once published it must not change.
    .example = mot-village-flower-road
key-summary = One or two sentences on what this is about; shown in lists and when shared.
    .example = On two weekend mornings 35 households came out to work together.
key-short = A short name for narrow places.
    .example = Một flower road
key-date = The day it was published or issued: year-month-day, with a time after T if needed, as in 2026-11-18T07:30. With a date in the future it appears only then (an event appears at once).
key-updated = The day it last changed, shown on the page.
key-expires = From this time on it is no longer shown.
    .example = 2026-12-31T17:00
key-draft = true while this is a draft and not published. Delete the line when it is ready.
key-audience = Who may read it: public (everyone) or internal (left out of the site, with a warning).
key-owner = The body that answers for this: an id of registry/bodies.yaml.
    .example = btgdv
key-goals = The contents of the campaign that this serves: a list of ids of goals/.
    .example = c1
key-areas = The residential areas that this is about: a list of ids of areas/.
    .example = vi-du/thon-mot
key-units = The administrative units that this is about: a list of ids of registry/units.yaml.
    .example = vi-du
key-people = The people that this is about: a list of ids of people/.
    .example = p-1
key-bodies = The bodies that this is about: a list of ids of registry/bodies.yaml.
    .example = mttq-vi-du
key-documents = The documents that this rests on or speaks of: a list of ids of documents/.
    .example = bao-cao-vi-du
key-events = The events that this is about: a list of ids of events/.
    .example = ngay-hoi-thon-mot
key-models = The self-managed models that are here or that this is about: a list of ids of models/.
    .example = m-duong-hoa
key-news = The articles that belong to this: a list of ids of news/.
    .example = duong-hoa-thon-mot
key-aliases = Other names by which people look for this; shown as “Also called”.
    .example = Một Hamlet
key-note = A remark for readers, in both languages: vi and en. An entry with a remark is not reported for a missing translation.
    .example = Preliminary figures
key-rights = How others may use this again, in both languages: vi and en.
    .example = May be reused with credit
key-picture = The picture that leads the page: the name of a file beside this one. Say what it shows under “pictures”.
    .example = duong-hoa.jpg
key-pictures = The words for each picture: file, description, caption, author, terms of reuse. A translation gives only the file, the description and the caption.
key-pictures-file = The name of the picture’s file, capital letters included.
    .example = duong-hoa.jpg
key-pictures-alt = What the picture shows, in words for those who can’t see it.
    .example = Two women watering flowers along a village road
key-pictures-caption = The caption below the picture.
    .example = Tending the flowers on a Sunday morning
key-pictures-credit = Who made the picture, in both languages: vi and en.
    .example = Photo: the editors
key-pictures-people = Whom the picture shows: a list of ids in people/. Only those who agreed to be shown.
    .example = p-1
key-pictures-rights = How others may use the picture again, in both languages: vi and en.
    .example = May be reused
key-valid_from = The first day of its existence or force.
    .example = 2025-07-01
key-valid_to = The last day of its existence or force; after it the page says that this has ended.
    .example = 2026-06-30
key-succeeded_by = What took its place, such as the new unit after a merger: one id or a list of ids of the same kind.
    .example = vi-du
key-merged_from = What was merged into this: one id or a list of ids of the same kind.
    .example = vi-du
key-basis = The document that this rests on: one id or a list of ids of documents/.
    .example = bao-cao-vi-du
key-acknowledged = Differences between the languages that are right all the same: the marks that lantoa named when it found them.
    .example = bcdfghjk
key-fictional = true if this is invented; the page will say so.
key-period-from = The first day.
    .example = 2026-01-01
key-period-to = The last day.
    .example = 2026-12-31

key-corrections = What was corrected after publication, place by place: the day, what it said, what it says now.
key-corrections-date = The day of the correction, with the hour if it is known. If left out this is a request that nobody has met yet, and readers see nothing of it.
    .example = 2026-11-19T14:20
key-corrections-requested = The day on which somebody asked for the correction. By law the answer is due within ten days.
    .example = 2026-11-09
key-corrections-block = The place in the text: the number of the paragraph, heading or item, counted from 1 from the beginning of the text; the page marks it.
    .example = 2
key-corrections-was = What it said, in both languages: vi and en.
    .example = 210 households
key-corrections-now = What it says now, in both languages: vi and en.
    .example = 201 households
key-retracted = That this was taken back: its page stays and says so and why; its text, pictures and summary are published nowhere any more.
key-retracted-date = When it was taken back.
    .example = 2026-11-20T09:00
key-retracted-reason = Why, in one sentence, in both languages: vi and en.
    .example = The figures came from a report that was withdrawn.

## Articles

key-news-kind = What the article is: own (written here, the default), notice, republished, or correction.
key-news-lead = true if it leads the home page.
key-news-source = Where a republished article comes from.
key-news-source-name = The newspaper, station or body that published the original.
    .example = Ví Dụ Newspaper
key-news-source-author = The author of the original.
    .example = Nguyễn Văn A
key-news-source-url = The address of the original.
    .example = https://example.vn/bai-goc
key-news-source-published = The day on which the original came out.
key-news-source-agreement = The agreement that allows republishing.
    .example = Agreement No. 01/2026
key-news-republished_at = The day on which it was republished here.
key-news-corrects = For a correction: the id of the article that it corrects.
    .example = duong-hoa-thon-mot
key-news-corrected = The day on which this article was corrected.
key-news-notice = For a list posted for comment: from which day to which.
key-news-notice-from = The first day of the notice.
    .example = 2026-11-01
key-news-notice-to = The last day of the notice.
    .example = 2026-11-10

## Contents of the campaign

key-goal-order = Its place among the five contents, as a number.
    .example = 1
key-goal-aims = The aims of this content, each with its indicators.
key-goal-aims-id = The id of the aim, without accents.
    .example = c1-m1
key-goal-aims-title = What is aimed at, in both languages: vi and en.
    .example = Lasting reduction of poverty
key-goal-aims-indicators = The indicators that measure the aim.
key-goal-aims-indicators-id = The id of the indicator, unique in the whole site.
    .example = ty-le-ho-ngheo
key-goal-aims-indicators-name = The name of the indicator, in both languages: vi and en.
    .example = Poverty rate
key-goal-aims-indicators-unit = The unit of measure, in both languages: vi and en.
    .example = %
key-goal-aims-indicators-direction = Which way is better: up (more) or down (less).
key-goal-aims-indicators-target = What is to be reached, and when.
key-goal-aims-indicators-target-year = The year by which it is to be reached.
    .example = 2030
key-goal-aims-indicators-target-value = The value to be reached, a number with a decimal point.
    .example = 1.5
key-goal-aims-indicators-values = The figures by year: a year and a number on each line; leave the place after the colon empty where there is no figure yet.
    .example = 1.9
key-goal-aims-indicators-source = The document that the figures come from: an id of documents/.
    .example = bao-cao-vi-du
key-goal-aims-indicators-note = A remark on the indicator, in both languages: vi and en.
    .example = By the multidimensional poverty standard
key-goal-aims-indicators-breaks = Years in which boundaries changed, so that figures before and after don’t compare.
    .example = 2025
key-goal-aims-indicators-every_years = How many years lie between two figures; 1 if left out. lantoa check reminds you of a figure that is late.
    .example = 5

## Residential areas

key-area-unit = The administrative unit that the area lies in: an id of registry/units.yaml.
    .example = vi-du
key-area-type = Its type: thon (village), to-dan-pho (residential group), ban (mountain village), ap (hamlet).
key-area-households = How many households it has.
    .example = 120
key-area-population = How many people it has.
    .example = 460
key-area-titled_households = How many households had a title, year by year.
key-area-titled_households-title = The title of the households: an id of registry/titles.yaml.
    .example = gia-dinh-van-hoa
key-area-titled_households-year = The year of the title.
    .example = 2025
key-area-titled_households-count = How many households had it that year.
    .example = 109
key-area-former = Former names of the area, each with the last day on which it was used.
key-area-former-name = The former name, in both languages: vi and en.
    .example = Thượng Village
key-area-former-unit = The administrative unit of that time: an id of registry/units.yaml.
    .example = vi-du
key-area-former-to = The last day of that name.
    .example = 2025-06-30
key-area-stub = true if it has only a name so far.

## Self-managed models

key-model-since = The day on which it began.
    .example = 2023-03-08
key-model-lead = The body that leads it: an id of registry/bodies.yaml.
    .example = mttq-vi-du
key-model-members = How many people take part.
    .example = 35
key-model-indicators = The indicators that it moves: a list of ids of indicators in goals/. Two models of one area and content don’t overlap if these differ.
    .example = g3b
key-model-replicated_in = The residential areas that copied it: a list of ids of areas/.
    .example = vi-du/thon-mot
key-model-evidence = Documents that prove it: a list of ids of documents/.
    .example = bao-cao-vi-du

## Commended people

key-person-family = The family name.
    .example = Nguyễn
key-person-middle = The middle name.
    .example = Văn
key-person-given = The given name.
    .example = An
key-person-sort = The name to sort by, where it differs from the given name.
    .example = An
key-person-minor = true for a child; then both the child and the guardian must agree.
key-person-birth_year = The year of birth; never shown.
    .example = 1965
key-person-consent = What the person agreed to. Without this, and without “legal_basis”, the name is not shown.
key-person-consent-names = true if they agree to be named.
    .example = false
key-person-consent-photo = true if they agree to be shown in pictures.
    .example = false
key-person-consent-child_agrees = true if the child agrees.
    .example = false
key-person-consent-guardian_agrees = true if the guardian agrees.
    .example = false
key-person-consent-on = The day on which consent was given.
    .example = 2026-09-30
key-person-consent-ref = The number of the file that holds the consent.
    .example = PDT-001
key-person-consent-withdrawn = The day on which consent was withdrawn; from then on the name is not shown.
    .example = 2026-10-15
key-person-legal_basis = The law or decision that allows naming without consent.
    .example = Decision No. 15/QĐ-UBND
key-person-display = The neutral name where the person must not be named, in both languages: vi and en.
    .example = A resident

## Commendations

key-commendation-form = The form of award: an id of registry/award-forms.yaml.
    .example = giay-khen
key-commendation-title = The title, where the form is a title: an id of registry/titles.yaml.
    .example = khu-dan-cu-van-hoa
key-commendation-subject = Who is commended: exactly one of the keys person, area, model, collective, household.
key-commendation-subject-person = A person: an id of people/.
    .example = p-1
key-commendation-subject-area = A residential area: an id of areas/.
    .example = vi-du/thon-mot
key-commendation-subject-model = A self-managed model: an id of models/.
    .example = m-duong-hoa
key-commendation-subject-collective = A collective without a page: its name in both languages, vi and en.
    .example = Women’s Union branch of Một Village
key-commendation-subject-household = A household without a page: its name in both languages, vi and en. Only with its consent.
    .example = A family of Một Village
key-commendation-area = Where the deed was done: an id of areas/.
    .example = vi-du/thon-mot
key-commendation-issuer = The body that decided: an id of registry/bodies.yaml.
    .example = mttq-vi-du
key-commendation-number = The number of the decision, exactly as in the original and in quotes.
    .example = 15/QĐ-UBND
key-commendation-year = The year that it is for; if left out it is that of “date”.
    .example = 2026
key-commendation-reason = What for, plainly and with figures where there are any, in both languages: vi and en.
    .example = Gave 320 m² of land to widen the village road
key-commendation-criteria_met = The criteria that were met: a list of ids of criteria in registry/criteria.yaml.
    .example = tc-1
key-commendation-notice = When the list was posted for comment: from which day to which.
key-commendation-notice-from = The first day of the notice.
    .example = 2026-11-01
key-commendation-notice-to = The last day of the notice.
    .example = 2026-11-10
key-commendation-notice-place = Where it was posted, in both languages: vi and en.
    .example = The village hall
key-commendation-evidence = Documents that prove it: a list of ids of documents/.
    .example = bao-cao-vi-du
key-commendation-revoked = The decision that took it back, if there is one.
key-commendation-revoked-number = The number of that decision.
    .example = 19/QĐ-UBND
key-commendation-revoked-date = The day of that decision.
key-commendation-revoked-reason = Why it was taken back, in both languages: vi and en.
    .example = The file was not accurate
key-commendation-ad_hoc = true if it was given for a deed at once, outside of the yearly round.
key-commendation-event = The event at which it was handed over: an id of events/.
    .example = ngay-hoi-thon-mot

## Documents

key-document-number = The number and symbol, exactly as in the original and in quotes.
    .example = 15-QĐ/TU
key-document-series = Whose rules of form it follows: party, state, front, or joint (several bodies).
key-document-effective = The day on which it takes effect.
key-document-issuer = The body that issued it: an id of registry/bodies.yaml.
    .example = mttq-vi-du
key-document-issuers = The bodies that issued it together: a list of ids of registry/bodies.yaml.
    .example = mttq-vi-du
key-document-issuer_text = The name of an issuer that is not in bodies.yaml, in both languages: vi and en.
    .example = The Government
key-document-implements = The documents that this one carries out: a list of ids of documents/.
    .example = bao-cao-vi-du
key-document-supersedes = The documents that this one replaces: a list of ids of documents/.
    .example = bao-cao-vi-du
key-document-signer = Who signed it.
    .example = Nguyễn Văn A
key-document-recipients = Who receives it, one to a line.
key-document-recipients-body = The recipient: an id of registry/bodies.yaml.
    .example = mttq-vi-du
key-document-recipients-name = The name of a recipient that is not in bodies.yaml, in both languages: vi and en.
    .example = Villages and residential groups
key-document-recipients-purpose = What for: report, comply, file (to keep), or inform.
key-document-files = The files of the document; the page only tells which there are, and the files are with the issuer.
key-document-files-type = The format: pdf, html, csv or docx.
key-document-files-bytes = The size in bytes.
    .example = 120000
key-document-files-signed = true if the file carries a digital signature.
key-document-files-name = The name of the file.
    .example = bao-cao.pdf
key-document-real = true if the document exists in the real world (for a sample site).
key-document-verify = What is still to be verified about it, in both languages: vi and en.
    .example = The original has not been seen yet
key-document-legacy_encoding = The old encoding of the original file.
    .example = TCVN3
key-document-as_printed = Places kept as printed, with an explanation.
key-document-as_printed-text = The words as printed.
    .example = ngày 31 tháng 9
key-document-as_printed-note = What is to be said about them, in both languages: vi and en.
    .example = Printed like this in the original

## Events

key-event-start = When it begins: a day, or a day and time as in 2026-11-18T07:30.
key-event-end = When it ends, written like “start”.
    .example = 2026-11-18T11:00
key-event-all_day = true if it fills whole days; no times are shown then.
key-event-place = Where, in both languages: vi and en.
    .example = Cultural house of Một Village
key-event-host = The body that invites: an id of registry/bodies.yaml.
    .example = mttq-vi-du
key-event-status = Whether it takes place: confirmed or cancelled. When it is called off write cancelled and keep the file.
key-event-festival = true where this is the yearly Great Unity Festival of the areas that it names.
key-event-commends = Whom or what it commends: a list of ids of any entries.
    .example = vi-du/thon-mot

## Joint programmes

key-programme-period = From which day to which it runs.
key-programme-tasks = What is to be done, each task with a body that answers for it.
key-programme-tasks-id = The code of the task, without accents.
    .example = v1
key-programme-tasks-text = What is to be done, in both languages: vi and en.
    .example = A flower road in every village
key-programme-tasks-owner = The body that answers for it: an id of registry/bodies.yaml.
    .example = mttq-vi-du
key-programme-tasks-due = By when.
    .example = 2026-12-31
key-programme-tasks-state = How far it is: todo, doing or done.
key-programme-tasks-goals = The contents that it serves: a list of ids of goals/.
    .example = c1

## Reports

key-report-by = The body that reports: an id of registry/bodies.yaml.
    .example = mttq-vi-du
key-report-period = The period reported on: from which day to which.
key-report-due = By when the report is due.
    .example = 2026-12-15
key-report-published = The day on which it came out; without it the page says that it is not published yet.
    .example = 2026-12-10

## Funds

key-fund-period = The period of the account: from which day to which.
key-fund-opening = The balance at the start, in đồng, digits only.
    .example = 0
key-fund-received = What came in, in đồng.
    .example = 0
key-fund-spent = What went out, in đồng.
    .example = 0
key-fund-balance = The balance at the end, in đồng: the opening balance plus what came in, less what went out.
    .example = 0
key-fund-spent_on = What it was spent on; the amounts must add up to what went out.
key-fund-spent_on-name = What for, in both languages: vi and en.
    .example = House repairs
key-fund-spent_on-amount = The amount, in đồng.
    .example = 5000000
key-fund-source = The document that the figures come from: an id of documents/.
    .example = bao-cao-vi-du

## Bulletins

key-bulletin-number = The number of the bulletin.
    .example = 1
key-bulletin-month = The month of the bulletin, written year-month.
key-bulletin-pages = How many printed pages it has.
    .example = 4
key-bulletin-paper = The paper size.
    .example = A4
key-bulletin-items = What the bulletin brings together: a list of ids of any entries.
    .example = duong-hoa-thon-mot
key-bulletin-read_aloud = What is read over the loudspeaker.
key-bulletin-read_aloud-seconds_max = How many seconds the reading may take at most.
    .example = 300
key-bulletin-read_aloud-priority = How urgent it is by Circular 39/2020/TT-BTTTT: normal, priority or emergency.
key-bulletin-read_aloud-text = The words to be read, abbreviations and numbers written out; by language: vi and en.
    .example = Dear neighbours

## Proposals

key-proposal-from = Who proposes; never a private name. In both languages: vi and en.
    .example = Voters of Một Village
key-proposal-topic = What about, in both languages: vi and en.
    .example = Street lights
key-proposal-to = The body that is asked: an id of registry/bodies.yaml.
    .example = mttq-vi-du
key-proposal-due = By when an answer is due.
    .example = 2026-12-01
key-proposal-answer = The answer; without it the page says that there is none yet.
key-proposal-answer-date = The day of the answer.
key-proposal-answer-by = The body that answers: an id of registry/bodies.yaml.
    .example = mttq-vi-du
key-proposal-answer-text = What the answer says, in both languages: vi and en.
    .example = They will be put up in the first quarter

## Administrative units

key-unit-code = The statistical code, in quotes so that a leading zero is kept.
    .example = 99001
key-unit-level = Its level: province, district (until 1 July 2025), or commune (communes and wards).
key-unit-type = Its type: tinh, thanh-pho, huyen, thi-xa, thi-tran, xa, phuong, dac-khu.
key-unit-parent = The unit above: an id of registry/units.yaml.
    .example = tinh-vi-du
key-unit-split = true if its territory went to several units.
key-unit-former = Names that the unit had before, its ground staying the same.
key-unit-former-name = The former name, in both languages: vi and en.
    .example = Old Sample Commune
key-unit-former-to = The last day of that name.
    .example = 2025-06-30

## Bodies

key-body-kind = What it belongs to: party, front, state, member_org (a member organisation of the Front), or press.
key-body-level = Its level: province, district (until 1 July 2025), or commune.
key-body-parent = The body above it; for a member organisation the Front that it is a member of. An id of registry/bodies.yaml.
    .example = tinh-uy
key-body-unit = The administrative unit that it serves: an id of registry/units.yaml.
    .example = vi-du

## Titles

key-title-subject = Who can have the title: household, residential_area or commune.
key-title-every = How often it is given: yearly or once.
key-title-due = The day of the year by which it is decided, written month-day.
    .example = 11-20
key-title-notice_days = How many days the list is posted for comment.
    .example = 10

## Criteria sets

key-criteria-version = The version of the set, in quotes.
    .example = 2026
key-criteria-applies_to = The titles that it is for: a list of ids of registry/titles.yaml.
    .example = khu-dan-cu-van-hoa
key-criteria-criteria = The criteria, one by one.
key-criteria-criteria-id = The id of the criterion, by which commendations cite it.
    .example = tc-1
key-criteria-criteria-goal = The content of the campaign that it belongs to: an id of goals/.
    .example = c1
key-criteria-criteria-text = The wording, in both languages: vi and en.
    .example = At least 80% of households sort their waste at source
key-criteria-criteria-threshold = The threshold to reach, where the criterion is measured.
key-criteria-criteria-threshold-indicator = The id of the indicator that is compared.
    .example = ty-le-phan-loai-rac
key-criteria-criteria-threshold-op = The comparison: >= (at least) or <= (at most), in quotes.
    .example = >=
key-criteria-criteria-threshold-value = The value of the threshold, a number.
    .example = 80

## Forms of award

key-award-form-issuer_levels = Which levels may give it: commune, district (until 1 July 2025), province, member_org (member organisations of the Front), any.
key-award-form-decision_optional = true if it needs no decision.
key-award-form-for_titles = true if it is the form in which titles are given; then every such award must name its title.

## Pages

key-page-role = What the page is for: about, contact, reuse (terms of reuse), accessibility, privacy, or other (the default).
key-page-order = Its place among pages, as a number. If left out, pages are in the order of their “role”.
    .example = 1

## content/site.yaml

key-site-title = The name of the site, at the head of every page, in both languages: vi and en.
    .example = All People Unite – Ví Dụ Province
key-site-tagline = One line below the name, in both languages: vi and en.
    .example = The site of the campaign
key-site-notice = A line on every page, in both languages: vi and en.
    .example = This site is under construction
key-site-base_url = Where the site will live, without a final /.
    .example = https://example.vn
key-site-languages = The languages: vi, en. The first is the source, where dates, figures and relations stand. If left out it has both.
key-site-timezone = The time zone of all times in the files. If left out it is Asia/Ho_Chi_Minh.
    .example = Asia/Ho_Chi_Minh
key-site-theme = The theme: the name of a folder in themes/. If left out it is lantoa.
    .example = lantoa
key-site-owner = The body that runs the site: an id of registry/bodies.yaml.
    .example = btgdv
key-site-parent_body = The body above it: an id of registry/bodies.yaml.
    .example = tinh-uy
key-site-responsible = The responsible person, named at the foot of each page.
key-site-responsible-name = Their name.
    .example = Nguyễn Văn A
key-site-responsible-role = Their position, in both languages: vi and en.
    .example = Head of the Commission
key-site-licence = The line about the site’s licence, in both languages: vi and en.
    .example = Licence No. 01/GP-TTĐT
key-site-contact = How to reach the editors.
key-site-contact-address = The postal address, in both languages: vi and en.
    .example = 1 Ví Dụ Street
key-site-contact-phone = The phone number, in quotes.
    .example = 0000 000 000
key-site-contact-email = The mail address.
    .example = bbt@example.vn
key-site-reuse = On what terms others may republish, in both languages: vi and en.
    .example = Credit the source when republishing
key-site-menu = The sections in the menu, in the order shown. If left out there are the seven main ones.
key-site-sections = Sections whose name, address or handling differs from the default.
key-site-sections-each = The name, address and handling of this section.
key-site-sections-each-path = The section’s part of the address, by language: vi and en.
    .example = news
key-site-sections-each-title = The name of the section, by language: vi and en.
    .example = News
key-site-sections-each-missing = What to do without a translation: hide the entry, show a notice (the default), or fall back to the other language.
key-site-tone = Where tones stand in open oa, oe and uy: old (hòa, thủy, khỏe) or new (hoà, thuỷ, khoẻ). If left out it is the way that most of the site’s texts have.
key-site-rules = How much the problems of each rule matter, by its code (lantoa explain lists them). Rules that protect people can’t be lowered.
key-site-rules-each = off (nobody is told), warning, or error (what has the problem is not published); or one of these by section, others keeping the default.
key-site-rules-each-each = The level in this section: off, warning or error.
key-site-per_page = How many entries stand on one page of a list, 1 to 200. If left out it is 20.
    .example = 20
key-site-links = How links are written: portable (opens from a folder or USB stick too, the default) or clean (shorter addresses, needs a web server).
key-site-search = false where readers need no search. If left out they have it.
key-site-offline = false where pages should not be kept on readers’ devices for reading without a connection. If left out they are.
key-site-share_pictures = false where no picture should be drawn of each page for sharing on Zalo and Facebook. If left out they are drawn.
key-site-press = false where newspapers should get no copies, embeds, further feeds and data. If left out they get them.
key-site-rights = How others may use the site’s own texts that say nothing of it themselves, in both languages; best the name of a licence, the same in both: CC BY 4.0. Pictures may be used only where their own “rights” say so.
    .example = CC BY 4.0
key-site-public_key = The public key that releases are signed with: the second line of the .pub file that minisign makes. The secret key never belongs into the site.
    .example = RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3
key-site-embed = What other sites may embed.
key-site-embed-frame_ancestors = The sites that may embed, such as https://baomau.example; all may if left out.
    .example = https://baomau.example

## content/glossary.yaml and content/redirects.yaml

key-glossary-vi = The Vietnamese term or abbreviation, exactly as in the articles.
    .example = UBND
key-glossary-en = The English rendering used throughout.
    .example = People’s Committee
key-glossary-say = How the loudspeaker reads it, for abbreviations and symbols.
    .example = Ủy ban nhân dân
key-redirects-from = The old address once published, beginning with /.
    .example = /vi/tin-tuc/bai-cu/
key-redirects-to = The present address, beginning with /; a list where the old place was split.
    .example = /vi/tin-tuc/bai-moi/
key-redirects-since = Since when.
key-redirects-type = permanent (straight to one address) or choice (a page to choose on, where “to” lists two or more). If left out it follows from “to”.
key-redirects-note = What the page of choice says, in both languages: vi and en.
    .example = The old place was split between two communes

## Translations

key-translation-source = The record of what was translated, kept by the program; don’t change it.

## How dates are written, told where one is not

key-form-day = Write it as year-month-day, as in 2026-11-18.
key-form-when = Write it as year-month-day, as in 2026-11-18, with a time after T if needed, as in 2026-11-18T07:30.
key-form-month = Write it as year-month, as in 2026-11.
