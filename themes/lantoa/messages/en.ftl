# The words of the interface. Same ids as vi.ftl.

## Frame
skip-to-content = Skip to main content
languages = Language
not-translated = no translation of this page yet
menu = Main menu
breadcrumbs = You are here
footer-links = More pages
home = Home
honour = Honour roll
results = Results
calendar = Calendar of events
documents-tree = Documents and what they implement
units = Communes, wards and areas
corrections = Corrections
feed = Atom feed
site-owner = Site managed by
site-parent-body = Governing body
site-responsible = Responsible
phone = Telephone
email = Email

## Home page
latest = Latest news
five-contents = The campaign’s five contents
all-results = See all results
next-events = Coming events
whole-calendar = See the whole calendar
newest-honours = Newly commended
whole-honour-roll = See the honour roll
find-your-area = Find your residential area
areas-in-units = { $areas ->
    [one] { $areas } residential area
   *[other] { $areas } residential areas
  } in { $units ->
    [one] { $units } commune or ward.
   *[other] { $units } communes and wards.
  }
goals-n = { $count } contents
cal-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }

## Entry page
updated = Updated
when = When
where = Where
event-cancelled = This event has been postponed or cancelled.
decision = Decision
decision-number = Decision No.
commendation-details = Details
toc = On this page
stub-notice = Nothing has been written here yet. It will be added.
fallback-notice = This text is not available in English yet; the Vietnamese original is shown.
older-page-vi = { $count ->
    [one] One part of this page is older than the Vietnamese page.
   *[other] { $count } parts of this page are older than the Vietnamese page.
  }
older-page-en = { $count ->
    [one] One part of this page is older than the English page.
   *[other] { $count } parts of this page are older than the English page.
  }
older-than-vi = Older than the Vietnamese text
older-than-en = Older than the English text
read-newest = The newest version
missing-translation = This page is not available in English yet.
source = Source
corrections-here = Corrections to this page
corrected-on = corrected on { $date }
to-the-place = The corrected place in the text
retracted = Retracted
correction-was = It said
correction-now = It now says
also-called = Also called
rights = Rights
related-news = Related news
all-n = See all ({ $count })
prev-next = Previous and next
previous = Previous
next = Next

## Lists
entries-n = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
  }
documents-n = { $count ->
    [one] { $count } document
   *[other] { $count } documents
  }
pages-of = Page { $page } of { $pages }
page = Page
page-n = Page { $n }
year-n = { $year }
pagination = Pages of this list
previous-page = Previous page
next-page = Next page
filters = Filter this list
years = Year
kinds = Kind
letters = By first letter of the given name
list-empty = Nothing here yet.

## Overview pages
units-intro = Administrative units and residential areas, with the names they had before reorganisation.
honour-intro = Every name below rests on a decision, or on public praise with a clear date.
honour-year = { $year }
honour-people = People
honour-collective = Residential areas, models and collectives
honour-revoked = Revoked
results-intro = Each indicator year by year, against the target that was set.
funds = Income and spending of the funds
source-of-figures = Source of figures
no-figure = not yet
no-target = none set
break-note = Boundaries changed in this year; do not compare directly with earlier years.
upcoming = Coming up
past-events = Past events
no-upcoming = No events are planned at the moment.
hosted-by = Host
places = Areas
documents-intro = Documents, each with those that implement it below.
corrections-intro = What was changed after publication: the date, the old wording and the new.
no-corrections = No corrections so far.
notice-title = This page is being corrected
notice-text = This page is being corrected. Please come back later.
not-found = Page not found
not-found-text = There is no page at this address. It may have been renamed, or part of the address may be missing.
page-moved = This page has moved
choice = Choose a page
choice-intro = The former page has been divided. Please choose one:

## Notes
now-is = now { $name }
until = until { $date }
since-date = since { $date }
direction-up = Higher is better
direction-down = Lower is better
state-reached = Target reached
state-on-track = On track
state-behind = Behind
state-unknown = Not assessed yet
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution
footnotes = Notes
footnote-back = Back to the place of note

## Kinds: one, then many
kind-unit = Administrative unit
kind-body = Organisation
kind-title = Title
kind-criteria = Criteria set
kind-award-form = Form of commendation
kind-goal = Content
kind-area = Residential area
kind-model = Self-managed model
kind-person = Commended person
kind-commendation = Commendation
kind-document = Document
kind-programme = Joint programme
kind-report = Report
kind-fund = Fund
kind-news = News
kind-event = Event
kind-bulletin = Bulletin
kind-proposal = Proposal
kind-page = Page

## Facts
fact-ad-hoc = Commended ad hoc
fact-agreement = Republishing agreement
fact-aliases = Other names
fact-amount = Amount
fact-answer = Answer
fact-answer-by = Answered by
fact-answer-date = Answered on
fact-answered = Answered on
fact-applies-to = Applies to
fact-area = Residential area
fact-areas = Residential areas
fact-audience = Audience
fact-author = Author
fact-balance = Balance
fact-basis = Legal basis
fact-bodies = Bodies taking part
fact-by = By
fact-code = Unit code
fact-corrected = Corrected on
fact-corrects = Corrects
fact-criteria-met = Criteria met
fact-date = Date
fact-decision-optional = Decision not required
fact-decision-needed = Needs a decision
fact-due = Due
fact-effective = In force from
fact-end = Ends
fact-event = Presented at
fact-every = Reviewed
fact-evidence = Evidence
fact-expires = Expires
fact-files = Files
fact-form = Form
fact-former = Former names
fact-from = Proposed by
fact-goal = Content
fact-goals = Contents
fact-host = Host
fact-households = Households
fact-issuer = Issued by
fact-issuer-levels = Competent levels
fact-issuers = Issued by
fact-items = Items in this issue
fact-kind = Kind
fact-lead = Lead organisation
fact-legacy-encoding = Encoding of the original
fact-level = Level
fact-members = Members
fact-merged-from = Merged from
fact-month = Month
fact-name = Name
fact-note = Note
fact-notice = Public notice
fact-notice-days = Days of public notice
fact-number = Number
fact-opening = Opening balance
fact-order = Order
fact-owner = Responsible body
fact-pages = Pages
fact-paper = Paper size
fact-parent = Part of
fact-period = Period
fact-place = Place
fact-population = Population
fact-priority = Priority
fact-published = Published on
fact-read-aloud = Read-aloud script
fact-real = Real document
fact-reality = Authenticity
fact-reason = Commended for
fact-received = Received
fact-recipients = Recipients
fact-replicated-in = Copied in
fact-republished-at = Republished at
fact-revoked = Revoked
fact-rights = Rights
fact-role = Role
fact-seconds-max = Longest reading time (seconds)
fact-series = Document series
fact-short = Short name
fact-signer = Signed by
fact-since = Running since
fact-source = Source
fact-spent = Spent
fact-spent-on = Spent on
fact-split = Split up
fact-start = Starts
fact-status = Status
fact-subject = Commended
fact-succeeded-by = Succeeded by
fact-supersedes = Supersedes
fact-superseded-by = Superseded by
fact-title = Title
fact-to = Addressed to
fact-topic = Topic
fact-type = Type
fact-unit = Commune or ward
fact-updated = Updated
fact-valid-from = Exists since
fact-valid-to = Existed until
fact-validity = Period of existence
fact-verify = To be verified
fact-version = Version
fact-year = Year

## Relations: from this entry, then from the other end (-of)
rel-applies-to = Applies to the title
rel-applies-to-of = Criteria that apply
rel-area = Residential area
rel-area-of = In this residential area
rel-areas = Residential areas
rel-areas-of = About this residential area
rel-basis = Based on
rel-basis-of = Basis of
rel-bodies = Organisations
rel-bodies-of = With this organisation
rel-by = Carried out by
rel-by-of = Reports and answers by this organisation
rel-commends = Commendations presented here
rel-commends-of = Presented at
rel-corrects = Corrects
rel-corrects-of = Corrected by
rel-documents = Related documents
rel-documents-of = Referring to this document
rel-event = Presented at
rel-event-of = Commendations presented here
rel-events = Related events
rel-events-of = About this event
rel-evidence = Evidence
rel-evidence-of = Evidence for
rel-form = Form
rel-form-of = Commendations of this form
rel-former = Former names
rel-former-of = Now
rel-goals = Contents
rel-goals-of = Under this content
rel-host = Host
rel-host-of = Events hosted by this organisation
rel-implements = Implements
rel-implements-of = Implemented by
rel-issuer = Issued by
rel-issuer-of = Issued by this organisation
rel-issuers = Issued by
rel-issuers-of = Issued jointly by this organisation
rel-items = In this issue
rel-items-of = Carried in the bulletin
rel-lead = Lead organisation
rel-lead-of = Models led by this organisation
rel-merged-from = Merged from
rel-merged-from-of = Merged into
rel-models = Self-managed models
rel-models-of = Linked with this model
rel-news = Related news
rel-news-of = Referring to this article
rel-owner = Responsible body
rel-owner-of = In this organisation’s charge
rel-parent = Part of
rel-parent-of = Units within it
rel-partners = Bodies taking part
rel-partners-of = With this body taking part
rel-people = People
rel-people-of = About this person
rel-recipients = Recipients
rel-recipients-of = Documents addressed to it
rel-replicated-in = Copied in
rel-replicated-in-of = Models copied here
rel-signer = Signed by
rel-signer-of = Documents signed
rel-source = Source of figures
rel-source-of = Figures taken from this document
rel-subject = Commended
rel-subject-of = Commendations received
rel-succeeded-by = Now
rel-succeeded-by-of = Formerly
rel-superseded-by = Superseded by
rel-superseded-by-of = Supersedes
rel-supersedes = Supersedes
rel-supersedes-of = Superseded by
rel-title = Title
rel-title-of = Recognised with this title
rel-titled-households = Households with this title
rel-titled-households-of = Areas with households that have it
rel-to = Addressed to
rel-to-of = Proposals addressed to it
rel-unit = Commune or ward
rel-unit-of = In this unit
rel-units = Communes and wards
rel-units-of = About this unit

## Values
level-province = Province
level-district = District
level-commune = Commune
unit-type-tinh = Province
unit-type-thanh-pho = City
unit-type-huyen = Rural district
unit-type-thi-xa = Town
unit-type-thi-tran = Township
unit-type-xa = Commune
unit-type-phuong = Ward
unit-type-dac-khu = Special zone
area-type-thon = Village
area-type-to-dan-pho = Residential group
area-type-ban = Upland village
area-type-ap = Hamlet
body-kind-party = Party body
body-kind-front = Fatherland Front
body-kind-state = State body
body-kind-member-org = Member organisation of the Front
body-kind-member_org = { body-kind-member-org }
body-kind-press = Press
series-party = Party documents
series-state = State documents
series-front = Front documents
series-joint = Joint documents
news-kind-own = Our own report
news-kind-notice = Notice
news-kind-republished = Republished from the press
news-kind-correction = Correction
status-confirmed = Going ahead
status-cancelled = Postponed or cancelled
status-in-force = In force
status-superseded = Superseded
status-answered = Answered
status-waiting = Awaiting an answer
status-overdue = Overdue
task-state-todo = Not started
task-state-doing = Under way
task-state-done = Done
task-state-overdue = Overdue
task-done = Done
task-open = Not done yet
purpose-report = To report to
purpose-comply = To carry out
purpose-file = On file
purpose-inform = For information
every-yearly = Every year
every-once = Once
subject-household = Household
subject-residential-area = Residential area
subject-residential_area = { subject-residential-area }
subject-commune = Commune or ward
subject-person = Person
subject-area = Residential area
subject-model = Self-managed model
subject-collective = Collective
priority-normal = Normal
priority-priority = Priority
priority-emergency = Emergency
file-type-pdf = PDF file
file-type-html = Web page
file-type-csv = CSV table
file-type-docx = Word file
award-level-commune = Commune level
award-level-district = District level (before 1 July 2025)
award-level-province = Province level
award-level-member-org = Member organisation of the Front
award-level-member_org = { award-level-member-org }
award-level-any = Any level
yes = Yes
no = No
file-signed = digitally signed
document-real = Real document

## Tables and columns
table-tasks = Tasks: who does what, by when
table-criteria = Criteria
table-recipients = Recipients
table-spent-on = Spending
table-former = Former names
table-titled-households = Households with a title
table-as-printed = Kept as printed
table-files = Files
table-indicators = Indicators
table = Table
col-amount = Amount
col-area = Residential area
col-as-printed = As printed
col-body = Organisation
col-code = Code
col-criterion = Criterion
col-date = Date
col-direction = Wanted direction
col-due = Due
col-file = File
col-goal = Content
col-households = Households
col-indicator = Indicator
col-name = Name
col-note = Note
col-number = Number
col-owner = Responsible body
col-purpose = Purpose
col-recipient = Recipient
col-signed = Digital signature
col-size = Size
col-source = Source
col-state = Progress
col-target = Target
col-task = Task
col-threshold = Threshold
col-title = Title
col-type = Type
col-unit = Unit
col-until = Until
col-value = Value
col-year = Year

## Marks
mark-corrected = Corrected
mark-retracted = Retracted
mark-cancelled = Postponed or cancelled
mark-revoked = Revoked
mark-draft = Draft
mark-scheduled = Not public yet
mark-expired = No longer public
mark-notice = Notice
mark-not-published = Not published yet
mark-republished = Republished
mark-correction = Correction
mark-ended = No longer exists
mark-split = Split up
mark-unanswered = Not answered yet
mark-superseded = Superseded
mark-verify = To be verified
mark-unofficial = Unofficial translation
mark-internal = Internal
mark-future = Not yet held

# Lists and languages.
read-original = Read the original
filter-year = Year
filter-kind = Type
mark-invented = Invented
state-not-yet = Not reached yet (the year is not over)
fact-member-of = Member of
rel-member-of = Member of
rel-member-of-of = Member organisations
criteria-revoked = Criteria named in the revoked decision
name-withheld = Name withheld
fact-sent = Sent on
file-not-here = file not published

## Areas, units, tasks and titles
tasks = Who does what
matrix = Titles and criteria
index = A–Z of places and people
search = Search
offline = No connection
near-you = New in the communes and wards
near-none = No news yet
find-by-name = Look up a name, A to Z
articles-n = { $count ->
    [one] { $count } article
   *[other] { $count } articles
  }
content-states = Indicators of this content
content-reached = reached
content-on-the-way = on the way
content-behind = behind
content-no-figure = without enough figures
honours-of-week = Honoured this week
five-contents-here = The five contents in this area
area-content-recognised = Recognised
area-content-active = Under way
area-content-none = Nothing to report yet
content-chosen = The area has taken this on
titles-here = Titles and awards
commended-here = Commended
others-here = Proposals and other entries
model-copied = learned from elsewhere
festival = Great Unity Festival
events-here = Other events
shared-with-areas = { $count ->
    [one] held by { $count } residential area
   *[other] shared by { $count } residential areas
  }
history = How it came about
by-document = under
history-established = Under its present name and within its present boundaries
history-merged = Formed by merging
history-continued = Succeeds
history-part = Took over part of
history-renamed = Renamed; formerly
history-split = Divided between
history-joined = Merged into
history-became = Became
history-ended = Last day of its existence
why = Why this title?
why-award = Why this award?
why-revoked = The file of the revoked title
criterion-unmet = not named in the decision
criteria-set = Judged by
days-n = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
issued-by = Decided by
place-in-tree = Where it belongs
former-units = Former units
areas-here = Residential areas
former-areas = Former residential areas
tasks-intro = Every task of the joint programmes has one body that answers for it, and a day by which it is done.
tasks-n = { $count ->
    [one] { $count } task
   *[other] { $count } tasks
  }
tasks-done-n = { $count } done
tasks-open-n = { $count } not yet due
tasks-overdue-n = { $count } overdue
as-of = as of
task-unowned = Nobody in charge yet
no-due = no day set
matrix-intro = What each title is judged by, and which document says so. Only sets of criteria now in force are shown.
criteria-shared-n = { $count ->
    [one] { $count } criterion is used for more than one title.
   *[other] { $count } criteria are used for more than one title.
  }
criteria-none-shared = No criterion is used for two titles.
criteria-of-no-content = Other criteria
criteria-above = Judged by the criteria above
no-criteria = No set of criteria is in force.
set-by = Set by
index-intro = Communes, wards, residential areas and people named on this site, under former and present names. Vietnamese personal names are sorted by the given name, which comes last.
index-letters = Letters
names-n = { $count ->
    [one] { $count } name
   *[other] { $count } names
  }
search-label = Search this site
search-else = Nothing found, or does the search not work in your browser? Try the
offline-text = Your device has no connection at the moment, so this page cannot be opened. Reload it once you are online.
offline-kept = Pages you can still read
offline-nothing = No pages have been kept on this device yet.

# Search: what its script says. The parts in braces are filled in by it.
found-places = Places
found-people = People
found-documents = Documents
found-news = News
found-other = Other pages
found-one = { $n } result.
found-many = { $n } results.
found-none = Nothing was found for “{ $q }”. Try fewer words, or look it up by name from A to Z.
found-loose = No page has all the words; { $n } have most words of “{ $q }”.
found-more = Show more, { $n } left
found-former = Former { $name }
found-alias = Other or former name:
found-in-vi = Results in Vietnamese ({ $n })
found-in-en = Results in English ({ $n })
search-in-vi = Search the Vietnamese pages, too
search-in-en = Search the English pages, too
searching = Searching…
search-failed = The search data could not be loaded. Check the connection and try again, or look it up by name from A to Z.

# Reading without a connection.
keep-offline = Keep for reading offline
kept-offline = Kept on this device – press to remove
keep-failed = Could not be kept – check the connection and press again
stale-copy = A copy kept on this device on { $day }; the page may have been updated or corrected since.

# Plots.
plot-target = Target for { $year }
plot-value-of-year = { $year }: { $value }
plot-target-up = Target for { $year }: at least { $value }.
plot-target-down = Target for { $year }: at most { $value }.
plot-breaks = Boundaries changed in { $years }; do not compare directly with earlier years.
plot-households = Households in the residential areas
plot-overview = How far the five contents are
plot-indicators = { $count ->
    [one] { $count } indicator
   *[other] { $count } indicators
}
plot-reached-of = { $reached } of { $all } reached
plot-figures-of = From the source of { $date }
plot-download = Download the chart

## Press
terms-licence = May be republished under { $licence }.
terms-public-text = A text of the State, which copyright does not protect (Law on Intellectual Property, article 15).
terms-unsaid = The terms of reuse are not stated; please ask the editors.
terms-others = By { $name }; to republish it, ask { $name }.
dateline = Version { $version }, { $date }
dateline-first = First published { $first }; version { $version }, { $date }
dateline-list = As of { $date }
credit-line = Original: “{ $title }”, { $site }. { $dateline }.
credit-line-undated = Original: “{ $title }”, { $site }.
left-out = The picture “{ $name }” is not included: it may not be republished.
page-gone = This page is no longer on the site.
corrected-note = Corrected on { $date }: it said “{ $was }”; now it says “{ $now }”.
corrected-title = Correction: { $title }
retracted-note = This was retracted on { $date }. { $reason }
retracted-title = [Retracted] { $title }

## Embeds for newspapers

embed-builder = Embed on a news site
embed-intro = Choose a page, copy the snippet, paste it into your story. An embed follows the page: corrections and retractions show on it by themselves. No cookies, and nobody is tracked.
embed-choose = Page
embed-paste = Or paste the address of a page
embed-language = Language
embed-size = Width
embed-size-full = As wide as the column
embed-theme = Background
embed-theme-auto = As on the reader’s device
embed-theme-light = Light
embed-theme-dark = Dark
embed-pin = Keep today’s version (it says so when there is a newer one; not for the HTML block)
embed-preview = Preview
embed-element = With a script
embed-element-note = Adjusts its own height. The hash (SRI) makes sure that the script is unchanged.
embed-frame = An iframe
embed-frame-note = Needs no script; works in WordPress, AMP and pym.
embed-block = Plain HTML
embed-block-note = No script, no frame. It does not take in corrections by itself.
embed-copy = Copy
embed-not-ours = That address is not on this site.
embed-no-card = That page has no embed.
embed-newest-articles = The newest articles
embed-plot = Chart
embed-lookup = Look up
embed-notice = This is being corrected and will be back.
embed-gone-title = No longer here
embed-gone = What used to be here was removed or has moved.
embed-units = Communes and wards
embed-places = Places in it
embed-newest = Latest news
embed-honours = Latest awards
embed-ask = Find the place you live in
embed-search = Search the site
embed-more = { $count ->
    [one] One more
   *[other] { $count } more
}
embed-corrected = Corrected
embed-version = Version { $n }
embed-newest-version = the newest
embed-newer = Version { $n } is out, { $date }.
embed-read = Read on the site
embed-home = To the home page
embed-to = Awarded to
embed-form = Award
embed-number = Decision No.
republish = Republish this page
republish-of = Republish: { $title }
republish-back = Back to the original
republish-kit = Download everything (ZIP): the text in all languages, full-size pictures, rights, checksums
republish-word = Download the Word file (.docx)
republish-ninjs = For machines (ninjs)
republish-pictures = Pictures that may be republished
republish-left-out = Not to be republished
copy-html = HTML to paste
copy-html-note = Click into the field, select all and copy. The title is the first line: where your system has a field for it, cut it into that. The credit line is included; please keep it.
copy-text = Plain text
copy-text-note = For print, messages and wherever formatting is lost.
copy-markdown = Markdown
copy-markdown-note = For systems that use Markdown.
copy-all = Copy all
copied = Copied.
copy-failed = Copying failed; please select the text and copy it by hand.
kit-readme = The SHA-256 of each file of this kit stands in manifest.json. How to check: { $url }
indicator = Indicator
unit-of-measure = Unit
target = Target
press = For the press
press-intro = All that a newsroom needs: texts to republish, cards to embed, feeds to follow, corrections, and how to verify what you have.
republish-head = Republish
press-licence = The site’s own texts may be republished under
press-copies = At the end of each article a link says “Republish this page”: HTML to paste, plain text, a Word file, full-size pictures and everything as a ZIP, with the credit line and the terms of each picture.
press-sample = For example
press-embeds = Embed
press-embeds-text = Embedded cards follow corrections and retractions by themselves; no cookies, no tracking.
press-corrections = Follow corrections
press-corrections-text = A correction raises the version of an article; it is noted on the article, on the page of corrections and in the feed below. What is retracted leaves a page that says so.
press-corrections-feed = Feed of corrections
press-feeds = Feeds
press-feeds-text = Full text, full links, ids that never change. The Atom feed of the whole site has archives back to the first article.
press-feed-site = The whole site
press-feed-sections = By section
press-feed-goals = By goal
press-feed-units = By unit
press-machines = For machines
press-opml = All feeds (OPML)
press-opml-text = subscribe to everything at once.
press-ninjs = News as ninjs 3.1
press-ninjs-text = the twenty newest articles with rights, status, version and coded places.
press-calendar = Calendar (iCalendar)
press-calendar-text = all events, kept up to date when they are postponed.
press-news-sitemap = News sitemap
press-news-sitemap-text = articles of the last two days, for search engines.
press-data = Open data
press-data-text = areas, commendations, indicators, documents, funds; CSV and JSON with a data dictionary.
press-verify = Verify
press-verify-text = Each release of this site has a manifest with the SHA-256 of every file and every text, signed with minisign. Anybody can check it with standard tools.
press-releases = Releases
press-key = Public key
press-verify-get = From the page of releases, save the newest manifest (such as 1.json) and its signature (1.json.minisig) in one folder.
press-verify-signature = Check the signature, with the number of your manifest in the place of 1:
press-verify-hash = Compute the SHA-256 of your file (on Windows: certutil -hashfile kit.zip SHA256):
press-verify-find = Look for that hash in the manifest. If it is there, the file is ours; files newer than the last release are not listed yet.
press-verify-words = To learn which words of a printed article differ from the original, run lantoa verify on its .txt, .html or ZIP file, in the site’s folder.
press-no-key = The site has not published a public key yet.
read-licence = Read the licence
## Open data, feeds, calendars
data = Open data
data-intro = The figures of this site as tables, renewed whenever the site is published. Each row leads to the page with its source.
data-format = CSV (UTF-8, opens in Excel) and JSON hold the same. People who may not be named are not named in the data.
data-dictionary = The tables described for machines (datapackage.json)
data-more = Feeds and calendar
data-rows-n = { $count ->
    [one] { $count } row
   *[other] { $count } rows
  }
data-fields-n = { $count ->
    [one] { $count } column
   *[other] { $count } columns
  }
feeds-of-sections = Sections
all-feeds = All feeds of this site (OPML)
newest-as-ninjs = The newest 20 items as ninjs 3.1 (IPTC)
add-to-calendar = Add to your calendar
data-areas = Residential areas
data-areas-about = A row for each village, hamlet or residential group, those that were merged or renamed included.
data-commendations = Commendations
data-commendations-about = A row for each decision to commend or to give a title, those that were revoked included.
data-indicators = Indicators
data-indicators-about = A row for each year of each indicator of the five contents. Where there is no value it is not known yet.
data-documents = Documents
data-documents-about = A row for each document of the campaign, with those that it carries out or replaces.
data-funds = Funds
data-funds-about = A row for each fund’s account of a period; amounts are in Vietnamese đồng.
field-kind-text = text
field-kind-address = web address
field-kind-integer = whole number
field-kind-number = number
field-kind-date = date (year-month-day)
field-kind-year = year
field-kind-boolean = true or false
field-id = Id
field-id-about = this site’s own, which stays when the name changes
field-name = Name
field-type = Type
field-type-about = thon (village), to-dan-pho (residential group), ban (upland village), ap (hamlet)
field-unit-id = Id of the commune or ward on this site
field-unit-code = Code of the administrative unit
field-unit-code-about = by the list of the National Statistics Office
field-unit = Commune or ward
field-households = Households
field-population = Population
field-valid-from = First day
field-valid-to = Last day
field-status = Status
field-status-about = one of
field-url = Page
field-form = Form of commendation
field-honour = Title
field-subject-id = Id of the person, area or model commended
field-subject = Who was commended
field-subject-about = of those who have not agreed to be named, or no longer do, there is no name or place
field-reason = What for
field-area-id = Id of the residential area
field-area = Residential area
field-issuer = Issued by
field-issuer-about = under the name of that day
field-number = Number
field-date = Date of issue
field-year = Year
field-revoked-number = Number of the decision that revoked it
field-revoked-on = Revoked on
field-indicator-id = Id of the indicator
field-indicator = Indicator
field-goal-id = Id of the content
field-goal = Content
field-aim-id = Id of the aim
field-aim = Aim
field-measure = Unit of measure
field-direction = Direction wanted
field-direction-about = whether more or less is better:
field-value = Value
field-break = Boundaries changed
field-break-about = where it is true, not to be compared directly with the years before
field-target-year = Year of the target
field-target-value = Target
field-source-id = Id of the document that it comes from
field-source = Source
field-note = Note
field-title = Title
field-series = Series
field-series-about = party (the Party), state (the State), front (the Fatherland Front), joint (several bodies)
field-effective = In force from
field-implements = Carries out
field-implements-about = ids of documents, with spaces between them
field-supersedes = Replaces
field-supersedes-about = ids of documents, with spaces between them
field-period-from = First day of the period
field-period-to = Last day of the period
field-opening = Opening balance
field-received = Received
field-spent = Spent
field-balance = Closing balance
## Releases

releases = Releases
releases-text = Each release records the SHA-256 hash of every page’s text and of every file. With it anybody can check whether a reprinted article says what the original says.
releases-how = Signatures can be checked with minisign and this public key:
releases-number = Number
releases-made = Date and time
releases-pages = Pages
releases-manifest = Manifest
releases-signature = Signature
kit-changes-since = What has changed since version { $version }:
