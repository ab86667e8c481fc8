### What lantoa says in English. Beside each file of a topic, one that ends in .vi.ftl says the same
### in Vietnamese: same ids, attributes and arguments. The first part has one message for each code in src/diag.rs, by its name:
###
###   value     what is wrong, with the value; lower case, no full stop
###   .cure     one sentence that an editor can act on; its only argument is $nearest
###   .what     what it means        } for `lantoa explain`, without arguments;
###   .why      why it matters       } a line here is a line on the screen
###   .example  wrong and right      }
###
### $nearest is the word none where nothing is near. $kind, $expected and $found are given as the
### texts of kind-… and type-….

## Reading files

site-missing = there is no file “{ $path }”
    .cure = run lantoa in the folder that holds “content/”, or name that folder with “--root”
    .what = The file “content/site.yaml” gives the site’s title, its languages and the body that runs it. Usually it is there, and the command was run in another folder.
    .why = Every page takes its title, its language and the line of responsibility from this file, so no page can be built without it.
    .example =
        wrong (run inside content/):
          lantoa build
        right (run in the folder above it, or name that folder):
          lantoa build --root my-site

content-empty = the folder “{ $path }” is missing or empty
    .cure = check the path after “--root”, or begin a new site with “lantoa new my-site”
    .what = lantoa found no content in the place where the site should be. The path may be mistyped, or the files may not have been copied yet.
    .why = To build from an empty folder would be to publish an empty site, so lantoa stops instead.
    .example =
        wrong (there is no such folder):
          lantoa build --root my-stie
        right:
          lantoa build --root my-site

unreadable = this file could not be read: { $reason }
    .cure = check that the file is still there and that you may open it, then run the command again
    .what = The computer refused to open the file. It may have just been moved or deleted, be locked by another program, or belong to another user.
    .why = A page built without one of its files would lack words or figures without anyone noticing.
    .example =
        wrong: the file is open in a word processor, which locks it
        right: close the word processor, then run “lantoa check” again

file-too-large = this file has { $size } MB; the most allowed is { $limit } MB
    .cure = make the picture smaller, or divide the text among several files
    .what = The file is larger than lantoa accepts. It is most often a photo as it came from the camera, or a document that should be offered for download instead.
    .why = Most readers use phones and pay for their data, and a huge file can also make the build run out of memory.
    .example =
        wrong: IMG_4021.jpg, 6000 × 4000 pixels, as it came from the camera
        right: flower-road.jpg, scaled down to a width of 1600 pixels

not-utf8 = this file is not UTF-8 text (from byte { $byte })
    .cure = save the file again with the encoding UTF-8, after converting text typed in an old Vietnamese font
    .what = The file holds bytes that do not form letters in UTF-8. This happens with text saved in an old encoding, such as TCVN3 (the .Vn fonts), VNI or Windows-1258, and with word-processor files renamed to “.md”.
    .why = The web and YAML both rest on Unicode (RFC 3629; YAML 1.2.2, section 5.2). Read in the wrong encoding, Vietnamese words turn into unreadable signs.
    .example =
        wrong: Céng hoµ x· héi chñ nghÜa ViÖt Nam
        right: Cộng hòa xã hội chủ nghĩa Việt Nam

control-character = this file holds the control character { $char }
    .cure = delete the character, or copy the text into a new file with “paste as plain text”
    .what = A control character cannot be seen and is not part of any text. It usually comes along with text pasted from a PDF or from a word processor.
    .why = YAML allows printable characters only (YAML 1.2.2, section 5.1), and in pages and feeds such a character makes the file invalid.
    .example =
        wrong: text pasted straight from a PDF, with invisible characters at the line ends
        right: the same text, pasted as plain text

not-nfc = “{ $text }” is written with detached accents; lantoa reads it in composed form
    .cure = save the file in composed Unicode (NFC), and choose the code table “Unicode”, not “Unicode tổ hợp”, in the Vietnamese keyboard program
    .what = A Vietnamese letter can be stored as one character, or as a plain letter followed by its accents. The two look alike but are different text to a computer.
    .why = A search for the one form does not find the other. Unicode calls the composed form NFC (UAX #15), and it is what lantoa publishes.
    .example =
        wrong: “ễ” as three characters: e, circumflex, tilde
        right: “ễ” as one character

link-outside = this symbolic link leads out of the site’s folder, to “{ $target }”
    .cure = delete the link and put a copy of the file in its place
    .what = A symbolic link is a small file that points to another place on the disk. This one points to a place outside the site.
    .why = Whatever lies behind such a link would be published, private files included, and on another computer the link would lead nowhere.
    .example =
        wrong: photo.jpg is a link to a file on the desktop
        right: photo.jpg is the photo itself

link-loop = this symbolic link leads back to itself by way of “{ $target }”
    .cure = delete the link, or let it point to the file itself
    .what = Following this link leads from one link to the next and back to the start. There is no file at the end of it.
    .why = A program that followed the links would never come to an end.
    .example =
        wrong: news-old is a link to news, and news is a link to news-old
        right: news is a folder, and news-old is deleted

name-clash = this name differs from “{ $other }” only in capitals or in how its accents are stored
    .cure = rename one of the two so that the names differ in their letters
    .what = Two files or folders lie side by side whose names look the same to many computers.
    .why = Windows and macOS take them for one and the same file. When the site is copied there, one overwrites the other and its content is lost.
    .example =
        wrong: Photo.jpg and photo.jpg
        right: photo-gate.jpg and photo-road.jpg

unknown-place = this file lies where lantoa looks for no content; it looks in { $folders }
    .cure = move the file into the folder of its kind, or out of “content/” if it is not content
    .what = The folder tells lantoa what a file is: an article lies in “news/”, a document in “documents/”. This file lies in none of these folders.
    .why = lantoa leaves the file out, so its page would be missing from the site.
    .example =
        wrong: content/flower-road.vi.md
        right: content/news/flower-road.vi.md

## YAML and front matter

front-matter-missing = this file does not begin with front matter
    .cure = begin the file with a line “---”, then the keys, then another line “---”, then the text
    .what = The front matter is the block at the top of a Markdown file that holds the title, the date and other facts. It stands between two lines of three hyphens.
    .why = Without it the page has no title and no date, and belongs to no place and no goal.
    .example =
        wrong:
          Three years of tending a flower road
        right:
          ---
          title: "Three years of tending a flower road"
          date: 2026-11-23
          ---
          The road is 2.4 km long …

front-matter-unclosed = the front matter begins with “---” but never ends
    .cure = add a line “---” between the last key and the text
    .what = lantoa found the opening line of three hyphens but no closing one. It cannot tell where the keys end and where the text begins.
    .why = The whole text would be read as keys, and the page would be empty.
    .example =
        wrong:
          ---
          title: "A flower road"

          The road is 2.4 km long …
        right:
          ---
          title: "A flower road"
          ---
          The road is 2.4 km long …

yaml-syntax = this YAML cannot be read: { $reason }
    .cure = check the quotes, colons and indentation of this line and the one above, and put double quotes around a value that holds a colon
    .what = YAML is the notation of the keys: “key: value”, one to a line, with spaces at the start of a line to show what belongs together. Something here breaks its rules: often a quotation mark that is not closed, a tab, or a colon inside a value.
    .why = What cannot be read cannot be published, and a guess could publish something wrong. The rules are those of YAML 1.2.2.
    .example =
        wrong:
          title: Correction: 201 households, not 210
        right:
          title: "Correction: 201 households, not 210"

yaml-too-complex = this YAML is nested too deeply or repeats too much by aliases: { $reason }
    .cure = write the values out in full, without “&” and “*”, and with fewer levels
    .what = YAML can place groups inside groups and repeat a part by a short name, an alias. This file does more of it than any content needs.
    .why = A few lines of aliases can grow into gigabytes and stop the computer (RFC 9512 warns of it), so lantoa sets a limit.
    .example =
        wrong:
          a: &a [x, x, x]
          b: &b [*a, *a, *a]
        right:
          b: [x, x, x]

duplicate-key = key “{ $key }” stands here twice
    .cure = keep one of the two lines and delete the other
    .what = The same key is written twice in one group, so it has two values. lantoa does not choose between them.
    .why = Some programs would take the first value and others the last, and readers would see different facts. YAML demands that keys be unique (YAML 1.2.2, section 3.2.1.1).
    .example =
        wrong:
          date: 2026-11-18
          date: 2026-11-19
        right:
          date: 2026-11-18

unknown-key = key “{ $key }” is not known in { $kind }
    .cure = { $nearest ->
        [none] delete the line, or put its words into the text
       *[other] write “{ $nearest }” if that is what you mean, or delete the line
    }
    .what = Each kind of content has its own keys. This one is not among them: it is mistyped, or it belongs to another kind.
    .why = A mistyped key would be passed over in silence, and its fact would be missing from the page.
    .example =
        wrong:
          titel: "A flower road"
        right:
          title: "A flower road"

missing-key = the key “{ $key }”, which { $kind } must have, is missing
    .cure = add the key with its value
    .what = Some facts are needed before a page can be made: an article has a title and a date, an event has a start. One of them is not there.
    .why = The page would have no headline or could not be put in order, and a reader would not know what it is or when it was.
    .example =
        wrong:
          title: "Unity Festival"
        right (an event):
          title: "Unity Festival"
          start: 2026-11-15T07:30

wrong-type = key “{ $key }” should hold { $expected } but holds { $found }
    .cure = write the value in the form that the key needs
    .what = Every key holds one type of value: text, a number, a date, a list and so on. Here the value is of another type.
    .why = lantoa counts, sorts and links by these values. It does not guess, because a guess can publish a wrong fact.
    .example =
        wrong:
          areas: vi-du/thon-mot
          members: "about twelve"
        right:
          areas: [vi-du/thon-mot]
          members: 12

bad-value = key “{ $key }” cannot be “{ $value }”; { $nearest ->
        [form] it looks like { $allowed }
       *[other] it can be: { $allowed }
    }
    .cure = { $nearest ->
        [form] write your own value in the form shown here
        [none] choose one of the values named here
       *[other] write “{ $nearest }” if that is what you mean, or choose another of the values named here
    }
    .what = This key takes only certain words, and the word written here is not one of them.
    .why = Pages, lists and filters are built on these words. A word that only one file uses would put its entry nowhere.
    .example =
        wrong (an event):
          status: canceled
        right:
          status: cancelled

bad-date = key “{ $key }” holds “{ $value }”, which is not in the form of a date
    .cure = write year-month-day, such as 2026-11-18, and where a time is needed add it after a T, such as 2026-11-18T07:30
    .what = Dates in the files are written year first, with two digits each for month and day. lantoa itself turns them into “18/11/2026” and “18 November 2026” on the pages.
    .why = “03/02/2026” is 3 February to one reader and 2 March to another. The form of ISO 8601 and RFC 3339 has one meaning only.
    .example =
        wrong:
          date: 18/11/2026
        right:
          date: 2026-11-18

no-such-date = key “{ $key }” holds “{ $value }”, which is not in the calendar
    .cure = check the day, the month and the time against the source and correct them
    .what = The date has the right form, but there is no such day or time: a 31st in a month of 30 days, a 29 February outside a leap year, an hour past 23.
    .why = A wrong date puts an event on the wrong day and makes a decision seem to take force on another. The limits are those of RFC 3339, section 5.7.
    .example =
        wrong:
          date: 2026-11-31
        right:
          date: 2026-11-30

ambiguous-word = key “{ $key }” holds “{ $value }” without quotes, which some programs read as true or false
    .cure = put double quotes around the word if it is text, or write true or false if that is what you mean
    .what = The words yes, no, on and off without quotes have two meanings in YAML. Older programs turn them into true and false, newer ones keep them as text.
    .why = In YAML 1.1 “no” is the value false, in YAML 1.2 it is a word. lantoa does not accept it, so that a file means the same to every program.
    .example =
        wrong:
          lead: yes
        right:
          lead: true

unquoted-number = key “{ $key }” should hold text, but “{ $value }” without quotes is read as a number
    .cure = put double quotes around the value, such as "99001"
    .what = A code or a document number may look like a number but is text: every digit and its form count. Without quotes, YAML reads it as a number.
    .why = A number would be written “99,001”, and a zero at its beginning can get lost, which makes it another code. Some codes of administrative units (Decision 19/2025/QĐ-TTg) do begin with a zero.
    .example =
        wrong:
          code: 99001
        right:
          code: "99001"

fact-in-translation = key “{ $key }” belongs in the source file “{ $source }”, not in a translation
    .cure = delete the line here, and correct the value in the source file if it has changed
    .what = A translation holds words only: the title, the summary, the descriptions of pictures and the text. Dates, figures and relations stand once, in the Vietnamese file, and count for all languages.
    .why = A fact that stands in two files will one day differ between them, and Vietnamese and English readers will read different dates.
    .example =
        wrong (vi.md and en.md both have it):
          date: 2026-11-18
        right: the line stands in vi.md only

source-missing = this translation has no source file “{ $source }”
    .cure = write the source file, or rename this file so that both names agree
    .what = A translation and its source lie side by side and have the same name but for the language. lantoa found the translation only.
    .why = The date, the place and every other fact stand in the source file, so a translation alone cannot become a page.
    .example =
        wrong: flower-road.vi.md and flowerroad.en.md
        right: flower-road.vi.md and flower-road.en.md

unknown-language = “{ $lang }” is not a language of this site, which has { $languages }
    .cure = write one of the site’s languages, or add this one to “languages” in “content/site.yaml”
    .what = The languages of the site are listed in “content/site.yaml”. A file name or a group of texts here uses another one.
    .why = lantoa would not know where the page belongs. Languages have the short names of BCP 47 (RFC 5646): “vi” for Vietnamese, “en” for English.
    .example =
        wrong: flower-road.vn.md
        right: flower-road.vi.md

## Identity and relations

duplicate-id = id “{ $id }” already belongs to { $kind }
    .cure = give the newer entry an id of its own
    .what = The id is the name by which other entries refer to this one. Two entries of one kind have the same id.
    .why = A decision or an article that names this id would point to two things at once, and could credit the wrong village or person.
    .example =
        wrong:
          - id: mttq-xa
          - id: mttq-xa
        right:
          - id: mttq-xa-mot
          - id: mttq-xa-hai

bad-slug = key “{ $key }” holds “{ $value }”, which cannot be part of an address
    .cure = use only small letters without accents, digits and hyphens, with “/” between the parts of an id
    .what = Ids and slugs become part of web addresses. Spaces, accents and most signs do not survive there.
    .why = Only letters without accents, digits and a few signs stand in an address as they are (RFC 3986, section 2.3). The rest turns into strings such as “%E1%BB%93” when the address is sent on.
    .example =
        wrong:
          slug: "Đường hoa Đồng Tâm"
        right:
          slug: duong-hoa-dong-tam

dangling-relation = key “{ $key }” names “{ $id }”, which is not the id of { $kind }
    .cure = { $nearest ->
        [none] correct the id, or first write the entry that it names
       *[other] write “{ $nearest }” if that is the entry you mean, or first write the missing entry
    }
    .what = A relation names another entry by its id. There is no entry of that kind with this id: it is mistyped, or the entry has not been written yet.
    .why = Relations appear at both ends: the article names the village, and the page of the village lists the article. A relation that leads nowhere breaks both.
    .example =
        wrong:
          areas: [thon-mot]
        right (the id of an area has the unit before it):
          areas: [vi-du/thon-mot]

ambiguous-id = id “{ $id }” may mean more than one entry: { $kinds }
    .cure = write the folder before the id, such as “@reports/bao-cao-2026”
    .what = Entries of several kinds have this id, and the place where it is used does not tell which of them is meant.
    .why = The link would lead some readers to the wrong page, and nobody would notice.
    .example =
        wrong:
          { "[" }the report](@bao-cao-2026)
        right:
          { "[" }the report](@reports/bao-cao-2026)

parent-cycle = the key “parent” leads in a circle: { $chain }
    .cure = correct “parent” in one of these entries so that the chain ends at the highest level
    .what = Each unit or body names the one above it. Going up from here, one comes back to the start.
    .why = The site could not tell which commune lies in which province, nor which body is above which.
    .example =
        wrong:
          - id: xa-mot
            parent: tinh
          - id: tinh
            parent: xa-mot
        right:
          - id: xa-mot
            parent: tinh
          - id: tinh

succession-cycle = the key “succeeded_by” leads in a circle: { $chain }
    .cure = correct the “succeeded_by” that points to an older entry
    .what = “succeeded_by” names what a unit, body or area became after a merger, a split or a change of name. Following it from here leads back to the start.
    .why = An old name must lead the reader to the present one. In a circle there is no present one.
    .example =
        wrong:
          - id: xa-cu
            succeeded_by: [xa-moi]
          - id: xa-moi
            succeeded_by: [xa-cu]
        right:
          - id: xa-cu
            succeeded_by: [xa-moi]
          - id: xa-moi

duplicate-address = the address “{ $address }” already belongs to “{ $other }”
    .cure = give one of the two entries another slug, such as one with the name of its commune
    .what = Two entries would be published at the same address. It often happens to places and people of the same name, or to names that differ in their accents only.
    .why = One address can hold one page only; the other page would disappear.
    .example =
        wrong (two villages):
          slug: thon-mot
          slug: thon-mot
        right:
          slug: thon-mot
          slug: thon-mot-xa-hai

period-reversed = the period ends on { $to }, before it begins on { $from }
    .cure = exchange the two dates, or correct the wrong one from the document that it rests on
    .what = A period, a public notice or a validity has a first and a last day. Here the last day comes before the first.
    .why = The validity of names and decisions is worked out from these dates. With reversed dates a decision would show no issuer, and a public notice would have lasted no time at all.
    .example =
        wrong:
          notice: { "{" }from: 2026-11-16, to: 2026-11-06{ "}" }
        right:
          notice: { "{" }from: 2026-11-06, to: 2026-11-16{ "}" }

redirect-broken = this redirect leads to “{ $address }”, which is not an address of this site
    .cure = { $nearest ->
        [none] correct the address in “to”, or remove the redirect
       *[other] write “{ $nearest }” if that is the page you mean, or correct the address in “to”
    }
    .what = A redirect takes readers from an old address to a new one. The new address does not exist.
    .why = People who follow an old link, from a newspaper or a notice board, would meet an error page instead of the content.
    .example =
        wrong:
          to: /vi/don-vi/vidu/
        right:
          to: /vi/don-vi/vi-du/

redirect-shadowed = “{ $address }” is still a page, so the redirect from it has no effect
    .cure = remove the redirect, or give the page another address
    .what = A redirect may only begin at an address that no longer has a page. This address has one.
    .why = One address cannot both show a page and send the reader elsewhere.
    .example =
        wrong: the page /vi/tin-tuc/duong-hoa/ exists, and redirects.yaml has
          from: /vi/tin-tuc/duong-hoa/
        right: “from” names only the address that the page used to have

address-vanished = “{ $address }” was published once and no longer has a page
    .cure = restore the entry or its slug, or add a redirect from this address to “content/redirects.yaml”
    .what = An earlier release had a page at this address. Since then its entry was removed, renamed or given another slug.
    .why = Newspapers, messages and printed posters still lead to the old address. A permanent redirect (RFC 9110, section 15.4) takes their readers to the right page.
    .example =
        wrong: the slug was changed from duong-hoa to con-duong-hoa, and nothing else
        right: the slug was changed, and redirects.yaml has
          from: /vi/tin-tuc/duong-hoa/
          to: /vi/tin-tuc/con-duong-hoa/

release-damaged = { $reason ->
    [too-long] the manifest of this release is too long: { $detail } bytes
    [unreadable] the manifest of this release cannot be read: { $detail }
    [syntax] the manifest of this release is not the JSON that it should be: { $detail }
    [format] the manifest of this release has a form that this version of lantoa does not know: { $detail }
    [number] the file’s name and the release’s number differ: the file says { $detail }
    [gap] there is this manifest, but not the one before it: { $detail }
    [chain] this manifest does not follow that of the release before
   *[other] the manifest of this release has a value that cannot be: { $detail }
  }
    .cure = bring back the original, with git for instance; never edit it by hand, and let git leave the line ends of the files in “content/releases” alone
    .what = The files “content/releases/<number>.json” are written by “lantoa release” and never change again: each has the hash of the one before. This one is damaged, was edited, or is not that of its release.
    .why = The chain of manifests lets newsrooms and citizens check every word that was published. A manifest that was edited proves nothing any more.
    .example =
        wrong:
          content/releases/2.json        # edited by hand
        right:
          git checkout content/releases/2.json

## Markdown and pictures

link-broken = the link to “{ $target }” leads to no entry and no file
    .cure = { $nearest ->
        [none] correct the target, or remove the link and keep its words
       *[other] write “{ $nearest }” if that is what you mean, or remove the link and keep its words
    }
    .what = A link names an entry by its id, with @ before it, or by the path of its file. Neither an entry nor a file is found there.
    .why = A reader who taps the link would meet an error page.
    .example =
        wrong:
          { "[" }Một Village](@thon-mott)
        right:
          { "[" }Một Village](@vi-du/thon-mot)

anchor-broken = “{ $target }” has no heading with the anchor “{ $anchor }”
    .cure = { $nearest ->
        [none] add the anchor to the heading that you mean, or remove the part from “#” on
       *[other] write “#{ $nearest }” if that is the heading you mean, or remove the part from “#” on
    }
    .what = The part of a link after “#” leads to a heading within the page. The page is there, but no heading on it has this anchor.
    .why = The reader would land at the top of the page and have to search. Headings get reworded, so it is best to give those that are linked to an anchor of their own.
    .example =
        wrong:
          { "[" }results](@n03#results)   and in n03:   ## Results of the year
        right:
          { "[" }results](@n03#results)   and in n03:   ## Results of the year { "{" }#results{ "}" }

link-untranslated = the link leads to “{ $target }”, which has no page in { $lang ->
        [vi] Vietnamese
        [en] English
       *[other] the language “{ $lang }”
    }
    .cure = translate that entry too, or say beside the link that the page is in another language
    .what = The page that is linked to exists, but not in the language of the text that links to it. The reader is taken to the language that there is.
    .why = A reader who does not know the other language meets a page that they cannot read.
    .example =
        wrong: news/flower-road/en.md links to @n15, which has Vietnamese text only
        right: n15 has an English file beside the Vietnamese one

link-scheme = the link “{ $target }” begins with a scheme that is not allowed
    .cure = use an address that begins with “https://”, or a link to an entry, such as “@vi-du/thon-mot”
    .what = The scheme is the part of an address before the colon (RFC 3986, section 3.1). Only schemes that open a page, a letter or a telephone call are allowed.
    .why = Links such as “javascript:” run a program in the reader’s browser, and “file:” leads to the computer of the person who wrote it.
    .example =
        wrong:
          { "[" }the plan](file:///plan.pdf)
        right: put plan.pdf beside the text and write
          { "[" }the plan](plan.pdf)

html-sanitised = parts of the HTML were removed: { $removed }
    .cure = delete these parts, and write in Markdown what should be seen
    .what = The text holds raw HTML with parts that lantoa does not publish, such as scripts, frames, fixed styles or moving text. The rest of the text stays.
    .why = Such parts can run foreign programs on readers’ phones or track them. Blinking and self-moving text is also ruled out by Circular 32/2017, Article 18.
    .example =
        wrong:
          <marquee>Welcome!</marquee>
        right:
          { "**" }Welcome!**

picture-missing = there is no picture “{ $file }”
    .cure = put the picture beside this file, or correct its name, with the same capitals and ending
    .what = The file names a picture that is not in the folder. Often the name differs by a capital letter, an accent or the ending (.jpg or .jpeg).
    .why = The page would show an empty frame. Capital and small letters are the same on Windows, but not on the server where the site lives.
    .example =
        wrong (the file is called duong-hoa.jpg):
          picture: Duong-Hoa.JPG
        right:
          picture: duong-hoa.jpg

picture-unsafe = the picture “{ $file }” holds something that is not allowed: { $what }
    .cure = save the picture again as plain SVG, or as PNG
    .what = An SVG drawing can hold programs and can load things from other sites. This one does one or the other.
    .why = A program inside a picture runs in the reader’s browser, and loading from other sites tells them who is reading.
    .example =
        wrong: a drawing with <script> or with a picture from another site
        right: the same drawing, exported as “plain SVG”, with shapes and text only

picture-type = { $type ->
        [none] “{ $file }” is not of a picture type that can be published
       *[other] “{ $file }” is a picture of type { $type }, which can’t be published
    }
    .cure = save the picture as JPEG (photos), PNG or SVG (drawings)
    .what = lantoa publishes only the types of picture that every browser shows. Photos from some phones (HEIC) and from scanners (TIFF, BMP) are not among them.
    .why = Many readers would see nothing in the place of the picture.
    .example =
        wrong:
          picture: ngay-hoi.heic
        right:
          picture: ngay-hoi.jpg

picture-too-large = the picture “{ $file }” has { $width } × { $height } pixels, too many to be processed
    .cure = make it smaller: 4,000 pixels on the long side are enough even for print
    .what = A picture is opened and made into several sizes for phones and computers. One of more than 80 million pixels, or with a side longer than 16,383 pixels, can’t be opened.
    .why = Such a picture could take all the memory of the machine; sometimes it is a file that was made to do harm.
    .example =
        wrong: a panorama of 30,000 × 8,000 pixels
        right: the same, reduced to 8,000 × 2,133 pixels

picture-damaged = the picture “{ $file }” can’t be read to its end
    .cure = { $reason ->
        [none] its end is missing; copy it again from the camera or phone
       *[other] open it in a picture viewer and save it again, or copy the original again ({ $reason })
    }
    .what = The file is a picture, but its inside is not what its type wants, mostly after a copy that was broken off or from a worn memory card.
    .why = Readers would see half of the picture, or nothing.
    .example =
        wrong: a picture sent through a messenger that broke off
        right: the original, copied again from the phone

picture-alt = the picture “{ $file }” has no alternative text
    .cure = write in “alt”, or between the square brackets, one sentence that says what the picture shows
    .what = The alternative text says in words what can be seen. It is read aloud to blind people, and it is shown when the picture does not load.
    .why = Circular 32/2017, Article 18, asks for text alternatives, and so does WCAG 2.1 in criterion 1.1.1.
    .example =
        wrong:
          ![](duong-hoa.jpg)
        right:
          ![Two women water the flowers along a village road](duong-hoa.jpg)

## Facts

fund-sum = the sums of the fund do not agree: they give VND { $expected }, but VND { $found } is written
    .cure = compare each figure with the fund’s report and correct the one that differs
    .what = The opening balance plus what was received, less what was spent, must give the balance, and the items spent must add up to all that was spent. Here one of the two does not hold.
    .why = The fund is other people’s gifts, and readers and newspapers check the sums. Published accounts that do not add up cost trust.
    .example =
        wrong:
          opening: 100000000
          received: 50000000
          spent: 30000000
          balance: 130000000
        right:
          balance: 120000000

untranslated = “{ $id }” has no page in { $lang ->
        [vi] Vietnamese
        [en] English
       *[other] the language “{ $lang }”
    }
    .cure = write the translation beside the source file, with the same name and the other language
    .what = The site is published in several languages, and this entry is written in one of them only. The site is built all the same.
    .why = Readers of the other language find a gap in the lists, or a page that they cannot read.
    .example =
        wrong: news/flower-road/ has vi.md only
        right: news/flower-road/ has vi.md and en.md

no-consent = “{ $id }” is named without consent or another legal basis
    .cure = record the consent under “consent”, with its date and reference, or give “legal_basis”, or take the name out
    .what = A person may be named or shown on the site only if they agreed, or if the law provides for it. No such basis is recorded here. For a child of 7 or more, the child and the guardian must both agree.
    .why = The Personal Data Law 91/2025/QH15, in force since 1 January 2026, counts names and pictures as personal data. To publish them is to disclose them, and silence is never consent.
    .example =
        wrong:
          given: "…"
        right:
          given: "…"
          consent: { "{" }names: true, photo: false, on: 2026-10-01, ref: "…"{ "}" }

internal-entry = “{ $id }” is marked internal and does not belong in a public site
    .cure = move the entry out of “content/”, or write “audience: public” if everyone may read it
    .what = The key “audience: internal” says that a text is for certain readers only, such as the members of a Party branch. This folder becomes a site for everyone.
    .why = What has once been on the web cannot be called back.
    .example =
        wrong (in a public site):
          audience: internal
        right: the entry is kept elsewhere, or after approval it says
          audience: public

## Theme and output

theme-missing = there is no theme “{ $theme }”
    .cure = correct the name in “theme” in “content/site.yaml” or after “--theme”, or put the theme’s folder into “themes/”
    .what = The theme is the folder with the look of the site: the templates of its pages, its colours and its fonts. The folder of this name was not found.
    .why = Without a theme there is nothing to make pages with.
    .example =
        wrong:
          theme: lanota
        right:
          theme: lantoa

template = the template “{ $template }” could not be used: { $reason }
    .cure = undo the last change to the theme, or send this message to the person who looks after the theme
    .what = A template is the mould of a page, and it is part of the theme. There is a mistake in this one. The content is not to blame.
    .why = All pages made with this template are affected. The other pages are built as usual.
    .example =
        wrong:
          { "{{" } entry.titel { "}}" }
        right:
          { "{{" } entry.title { "}}" }

messages = this file of messages could not be read: { $reason }
    .cure = undo the last change to the file, or send this message to the person who looks after the theme
    .what = The words that stand on every page, such as “Read more” or “Published on”, are in message files of the theme, one for each language. This one breaks the rules of their notation (Fluent).
    .why = Without these words, buttons and labels on all pages of the language would be empty.
    .example =
        wrong:
          read-more Read more
        right:
          read-more = Read more

foreign-files = { $count ->
        [one] one file in “{ $path }” was not made by lantoa and is kept
       *[other] { $count } files in “{ $path }” were not made by lantoa and are kept
    }
    .cure = move out of the folder what should not be published with the site
    .what = lantoa deletes only what it has made itself. Other files in the output folder are left as they are, and they go along when the folder is published.
    .why = A forgotten file, such as a list of names, could reach the public unnoticed.
    .example =
        wrong: public/household-list.xlsx
        right: public/ holds only what “lantoa build” wrote

over-budget = { $what ->
        [page] pages of the type “{ $type }” weigh up to { $kilobytes } KB compressed; { $budget } KB is the limit (/{ $path })
        [embed] cards of the type “{ $type }” have up to { $kilobytes } KB; { $budget } KB is the limit (/{ $path })
        [files] cards of the type “{ $type }” make up to { $kilobytes } requests; { $budget } is the limit (/{ $path })
        [view] the first screen of pages of the type “{ $type }” needs up to { $kilobytes } KB; { $budget } KB is the limit (/{ $path })
       *[script] pages of the type “{ $type }” stay empty until a script has come (/{ $path })
    }
    .cure = { $what ->
        [page] divide the text among several pages, or take from the theme’s style sheet what is not used
        [embed] shorten what the theme’s card shows, or its style sheet
        [files] let the theme’s card show one picture and no other file
        [view] put a smaller picture first, or let pictures further down load later (loading="lazy")
       *[script] write “defer” into the script’s tag in the theme
    }
    .what = “lantoa build --budget” adds up what a phone of 360 pixels loads until the first screen is whole: the compressed page, style sheets, fonts, scripts and the first pictures. An article may weigh 14 KB, everything together 100 KB, and no script may be needed to read.
    .why = On a weak connection each further 14 KB is one more round trip. A reader in a mountain village closes a page that stays white.
    .example =
        wrong: a list of 900 names on one page
        right: the list as a file to open, and its main figures on the page

output-place = the site cannot be built into “{ $path }”: its own content lies there
    .cure = choose another folder with “--output”, such as “public”
    .what = The folder for the finished site is the folder of the content, or has the content inside it.
    .why = The build writes and removes files in the output folder, so the texts of the editors could be lost.
    .example =
        wrong:
          lantoa build --output content
        right:
          lantoa build --output public

write-failed = “{ $path }” could not be written: { $reason }
    .cure = check the free space and your right to write there, close programs that have the file open, then build again
    .what = The page was made, but the computer did not accept the file. The disk may be full, the folder locked, or the file open in another program.
    .why = A site with some pages old and some new could contradict itself, so the build counts as failed.
    .example =
        wrong: public/ lies on a USB stick that is write-protected
        right: public/ lies in a folder where you may save files

## Around the problems

severity-error = error
severity-warning = warning
severity-note = note
related = see also here

explain-what = What it means
explain-why = Why it matters
explain-example = Example
explain-cure = How to mend it
explain-list = All problem codes. “lantoa explain CODE” tells more about one of them.
explain-unknown = there is no problem code “{ $code }”; { $nearest ->
        [none] run “lantoa explain” to see all codes
       *[other] perhaps you mean “{ $nearest }”
    }

summary-problems = { $errors ->
        [0] no errors
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }
summary-clean = No problems found.
built = Built { $planned ->
        [one] 1 file
       *[other] { $planned } files
    } in “{ $output }” in { $seconds } s: { $written } written, { $kept } unchanged, { $removed } removed.
checked = Checked { $entries ->
        [one] 1 entry
       *[other] { $entries } entries
    }.
theme-created =
    Made the theme “{ $name }” in themes/{ $name }.
    Try it: lantoa build --theme { $name }
    Use it: write “theme: { $name }” into content/site.yaml
theme-exists = there is a theme “{ $name }” in themes already; choose another name
theme-name = “{ $name }” cannot be the name of a theme; use lower-case letters without marks, digits and “-”, begin with a letter, and don’t call it “lantoa”
theme-no-site = there is no site here (no folder content); go to the site’s folder, or name it after the theme “{ $name }”
created = Created a new site in “{ $path }”.
new-exists = the folder “{ $path }” is not empty; choose another name
new-is-file = “{ $path }” is a file, not a folder; choose another name
next-steps =
    Next:
      1. Go into the folder:       cd "{ $path }"
      2. Fill in your own texts:   open content/site.yaml and look for [Sửa] and [Edit]
      3. Check:                    lantoa check
      4. Build:                    lantoa build
      5. Look at it:               open public/index.html in a browser
      6. Write more:               lantoa add news (see lantoa add --help)
    README.md in that folder says where to write what.

add-mark = [Edit]
add-file-source = A draft made by “lantoa add”: { $kind }. Dates, figures and relations stand in this file only.
add-file-record = A draft made by “lantoa add”: { $kind }.
add-file-translation = A translation: words only. Dates, figures and relations stand in { $source }.
add-optional = The keys below are optional and their values are examples: to use one, remove the # right before it and change the value; delete what you don’t need.
add-body = [Edit] Write the text here.
add-written = Created “{ $path }”.
add-appended = Added to the end of “{ $path }”.
add-next =
    Next:
      1. Open what was written, replace what is marked [Sửa] and [Edit], remove the # from keys you need.
      2. Check:                lantoa check
      3. Preview the draft:    lantoa build --drafts
      4. Once approved:        delete the line “draft: true”, then run lantoa build
add-nothing = nothing was written; correct the values above and run the command again.
add-way-consent = Give the consent by --set consent.names=true --set consent.on=2026-10-01 --set consent.ref=PDT-001; for a child also --set minor=true --set consent.child_agrees=true --set consent.guardian_agrees=true.
add-way-id = The id comes from the title; choose another by “--slug”.
add-way-address = The address comes from the title; choose another by “--slug”, and for the translation by “--set slug.en=…”.
add-exists = “{ $path }” is there already; choose another name with “--slug”, or edit that file
add-outside = nothing was written, because “{ $path }” is a link that leads out of the site’s folder
add-changed = nothing was written, because “{ $path }” has just been changed by somebody else; run the command again
add-append = nothing was written, because nothing can be added to the end of “{ $path }” that leaves the rest as it is; the file must be a list whose items begin with “-” on lines of their own; change the file or add the entry by hand
add-cancelled = stopped; nothing was written
add-missing = “{ $what }” is missing: { $about } Add { $option }
add-missing-hint = nothing was written; in a command window and without “--yes”, lantoa asks for each of these
add-date = “{ $value }” after “--date” is not a date; write it as 2026-11-18 or 2026-11-18T07:30
add-slug = “{ $value }” can’t be the name of a file and an address; use lower-case letters without accents, digits and hyphens only{ $nearest ->
        [none] { "" }
       *[other] , such as “{ $nearest }”
    }
add-set-form = “{ $value }” after “--set” must be written like KEY=VALUE
add-unknown = this kind has no key “{ $key }”{ $nearest ->
        [none] { "" }
       *[other] ; perhaps you mean “{ $nearest }”
    }
add-no-title = this kind takes no “{ $key }”
add-parts = “{ $key }” has several parts; give them one by one, such as “{ $key }.{ $nearest }”
add-long = “{ $key }” is a list with several parts; write it in the file afterwards
add-twice = “{ $key }” is given twice
add-language = the site does not have the language that “{ $key }” names
add-language-vi = Vietnamese
add-language-en = English
add-ask-intro = Answer and press Enter. Ctrl+C to stop; nothing is written before the last answer.
add-ask-title = Name or title in { $lang }:
add-ask-title-other = Name or title in { $lang } (Enter: translate later):
add-ask-person = Full name:
add-ask-slug = Name of the file and address [{ $slug }]:
add-ask-id = Id [{ $slug }]:
add-ask-key = { $value ->
        [none] Value:
       *[other] Value [{ $value }]:
    }
add-ask-skip = { $key } (Enter: skip):
add-ask-example = Example: { $example }.

schema-title = lantoa: { $kind }
schema-about = The keys of { $kind } and how each is written. Made by lantoa out of the very code that reads the content.
schema-title-all = lantoa: all kinds of files
schema-about-all = One part in “definitions” for each kind of file. Made by lantoa out of the very code that reads the content.
schema-written = { $count ->
        [one] Wrote { $count } file
       *[other] Wrote { $count } files
    } in “{ $folder }”.
schema-kept = “{ $path }” is there already and was left as it is; to have lantoa’s, rename that file and run the command again
schema-write-kind = “--write” writes all kinds at once; leave out the kind, or “--write”
kind-unknown = there is no kind “{ $kind }”; { $nearest ->
        [none] the kinds are { $kinds }
       *[other] perhaps you mean “{ $nearest }”
    }

progress-reading = Reading the content
progress-checking = Checking the content
progress-planning = Planning the pages
progress-writing = Writing the files

budget-type = Page type
budget-pages = Pages
budget-html = Page (KB)
budget-view = First view (KB)
budget-requests = Requests
timings-name = Step
timings-time = Time (ms)
timings-count = Count

## Names of the kinds of content, as they stand in a sentence

kind-entry = an entry
kind-unit = an administrative unit
kind-body = a body
kind-title = a title
kind-criteria = a set of criteria
kind-award-form = a form of commendation
kind-goal = a goal of the campaign
kind-area = a residential area
kind-model = a self-managed model
kind-person = a commended person
kind-commendation = a commendation
kind-document = a document
kind-programme = a joint programme
kind-report = a report
kind-fund = a fund
kind-news = an article
kind-event = an event
kind-bulletin = a bulletin
kind-proposal = a proposal
kind-page = a page
kind-glossary = a glossary term
kind-redirect = a redirect
kind-site = site.yaml
kind-translation = a translation

## Names of the types of values, as they stand in a sentence

type-text = text
type-number = a number
type-whole-number = a whole number
type-count = a whole number from 0 up
type-boolean = true or false
type-date = a date
type-list = a list
type-mapping = a group of keys
type-text-by-language = text in each language
type-reference = the id of another entry
type-nothing = nothing

## When the machine fails

fail-disk-full = the disk is full and “{ $path }” could not be written; free some space, then run the command again
fail-write = “{ $path }” could not be written: { $reason }
fail-read = “{ $path }” could not be read: { $reason }
fail-foreign = nothing was written, because { $count ->
        [one] one file in the output folder was not made by lantoa and stands in the way; move it away
       *[other] { $count } files in the output folder were not made by lantoa and stand in the way; move them away
    } or choose another folder with “--output”:
and-more = … and { $count } more
fail-internal = the program met a fault of its own, and your content is unchanged; please send this message to the person who looks after the program

## Wrong usage

usage-at = “{ $value }” after “--at” is not a date; write it as 2026-11-18 or 2026-11-18T07:30
usage-jobs = the number after “--jobs” must be a whole number from 1 up
usage-unknown = “{ $value }” is not known here{ $nearest ->
        [none] { "" }
       *[other] ; perhaps you mean “{ $nearest }”
    }
usage-command = there is no command “{ $value }”; { $nearest ->
        [none] the commands are { $commands }
       *[other] perhaps you mean “{ $nearest }”
    }
usage-no-command = the command is missing; the commands are { $commands }
usage-missing = { $what } is missing
usage-value = “{ $option }” cannot be “{ $value }”; it can be: { $allowed }
usage-value-missing = “{ $option }” needs a value after it
usage-no-value = “{ $option }” takes no value
usage-twice = “{ $option }” can be given only once
usage-not-text = the command holds signs that are not text in UTF-8
usage-other = the command is not written in the right way
usage-hint = “{ $command } --help” shows how to write it

## Help

help-about = Builds a bilingual campaign site from Markdown and YAML files
help-usage-heading = Usage
help-commands-heading = Commands
help-options-heading = Options
help-arguments-heading = Arguments
help-usage-command = COMMAND
help-usage-options = OPTIONS
help-more = “lantoa COMMAND --help” tells more about a command.

help-build = Builds the site from content/ into public/
help-build-long = Reads everything in content/, makes all pages in every language and writes them to the output folder. Files that have not changed are not written again. Problems are shown all at once, with file and line. An entry with errors is held back: its last good version, or else a notice, stands at its address, and all else is built.
help-check = Checks the content without writing anything
help-check-long = Reads the content and reports every problem: missing keys, broken links, missing translations, names without consent. Nothing is written. The exit code is 0 if there are no errors, and 1 if there are.
help-new = Starts a new site that is ready to build
help-new-long = Writes a small but complete site in two languages into a new folder, with comments that explain each key. What you should change is marked [Sửa] in Vietnamese texts and [Edit] in English ones.
help-explain = Says what a problem means and how to mend it
help-explain-long = Each problem has a code, such as unknown-key. This command says what the code means, why it matters and how to mend the problem, with an example. Without a code it lists all codes.

help-add = Adds a new entry, with a comment for each key
help-add-long = Writes the files of a new entry in all languages of the site, as a draft (draft: true) that is ready to build. Each key has a comment; optional keys have a # in front. Units, bodies, titles and other kinds that share one file are added to its end. In a command window lantoa asks for what is wanting; otherwise it names the option to add. No file is ever written over.
help-add-kinds = Kinds: { $kinds }

help-schema = Shows which keys each kind of file has (JSON Schema)
help-schema-long = Prints the JSON Schema (draft-07) of a kind: its name, such as news or unit, or site, glossary, redirects, translation. Without a kind it prints one document that holds all of them under “definitions”. With such a file an editor suggests keys and marks mistakes while you write YAML. With “--write” all schemas of a site are written anew to .lantoa/schema/, and the settings in .vscode/ where there are none.

help-option-root = The folder that holds content/ (default: the current folder)
help-option-output = The folder for the finished site (default: public in the site’s folder)
help-option-theme = The theme to use in place of the one in site.yaml
help-option-new-theme = Begin a theme of this name for the site that is there, in themes
help-option-base-url = The address where the site will live, in place of the one in site.yaml
help-option-drafts = Also builds entries marked as drafts
help-option-at = Builds the site as of this time, such as 2026-11-18 or 2026-11-18T07:30 (default: now)
help-option-jobs = The number of tasks to run at the same time (default: as many as the computer has processors)
help-option-only = Builds only the files whose path contains this text
help-option-budget = Shows what each type of page costs a phone (median – largest); over the limits it fails
help-option-timings = Shows how long each step took
help-option-write = Writes the schema files of the site anew instead of printing
help-option-title-vi = The name or title in Vietnamese; for a person the full name
help-option-title-en = The name or title in English (if left out, it is translated later)
help-option-slug = The name of the file and the last part of the address (default: made from the title)
help-option-date = The date; for an event when it begins, for a bulletin its month (default for news: today)
help-option-set = The value of another key, as often as needed, such as unit=vi-du, goals=c1,c2 or subject.person=p-1
help-option-yes = Asks nothing
help-option-lang = The language of messages: vi or en
help-option-format = The form of the report: human (for reading), json (for programs) or sarif (SARIF 2.1.0, for code hosts)
help-option-help = Shows this help
help-option-version = Shows the version of the program
help-arg-dir = The folder to create
help-arg-kind = The name of a kind, such as news or unit
help-arg-code = The code of a problem, such as unknown-key

help-value-address = URL
help-value-code = CODE
help-value-dir = DIR
help-value-format = FORMAT
help-value-kind = KIND
help-value-lang = LANGUAGE
help-value-name = NAME
help-value-number = NUMBER
help-value-pair = KEY=VALUE
help-value-text = TEXT
help-value-time = TIME

message-missing = the theme lacks the message “{ $key }” for the language { $lang }
    .cure = add that line to the theme’s file in the messages folder, or ask whoever looks after the theme
    .what = A template asks for words that the theme’s messages file does not have. The page is built all the same, with the key in place of the words.
    .why = Readers must see words, not keys; a message missing in one language is easily overlooked because the other is right.
    .example = Wrong: messages/en.ftl has no line “read-more = …”. Right: both vi.ftl and en.ftl have it.

## The preview server

help-serve = Preview the site, and see every change at once
help-serve-long = Starts a small server on this computer. Whenever a file is saved, the open page shows its new state by itself, drafts and entries that are not yet or no longer due included (and marked). A mistake appears over the page with its file, its line and the cure, and goes once it is mended. The page /_lantoa/ tells how the whole site is doing. Press Ctrl+C to stop.
help-option-host = The address to listen on (default: this computer only); 0.0.0.0 lets others in the network look on
help-option-port = The port (default: 1930; if it is taken, the next free one)
help-option-base-path = Put the site below this path, such as /phong-trao/
help-option-allow-host = Another host name that may be used to look at it
help-option-open = Open the browser
help-option-poll = Look at the files every so many milliseconds instead of waiting to be told by the system (default: chosen by itself)
help-option-published = Begin with the site as readers see it: no drafts, nothing that is not yet or no longer due
help-value-host = ADDRESS
help-value-path = PATH
help-value-millis = MILLISECONDS

serve-at = The preview is at { $url }
serve-desk = How the site is doing: { $url }
serve-stop = Press Ctrl+C to stop.
serve-stopped = Stopped.
serve-port-taken = port { $wanted } is taken, so port { $port } is used
serve-everyone = other computers in the network can see this site, drafts included, at { $host }
serve-not-opened = the browser could not be opened ({ $reason }); please open the address above
serve-polling = the system can’t tell of changes here ({ $reason }), so lantoa looks at the files every { $millis } milliseconds
serve-unwatched = the files can’t be watched: { $reason }
serve-not-bound = port { $port } at { $host } can’t be opened: { $reason }
serve-changed = { $time }  { $path }
serve-changed-more = { $time }  { $path } and { $more } more
serve-changed-all = { $time }  looking at all files again
usage-port = “--port” must be a number from 0 to 65535
usage-poll = “--poll” must be a number of milliseconds, 50 or more
usage-base-path = “{ $value }” after “--base-path” is not a path; write it as /phong-trao/

desk-title = Editors’ desk
desk-back = To the site
desk-other-language = Tiếng Việt
desk-errors = errors
desk-warnings = warnings
desk-entries = entries
desk-files = files to be
desk-now = The site is shown as of
desk-next = It changes by itself next at
desk-outputs = Files from the same source
desk-from = Source:
desk-problems = To be mended
desk-no-problems = No problems.
desk-whole = The site as a whole
desk-line = line
desk-cure = Cure:
desk-translations = Translations
desk-section = Section
desk-total = All
desk-planned = Coming and going
desk-comes = Appears
desk-goes = Goes
desk-gone = Gone since
desk-drafts = Drafts
desk-nothing = Nothing.
desk-rebuilt = Pages rebuilt lately, and why
desk-rebuilt-how = A page is rebuilt only when somebody opens it. Below each one stand the changes that made it different.
desk-more = all files of this source
desk-time = its time had come, or all files were looked at again
desk-first = for the first time since the server started
desk-unknown = changed too long ago to be remembered
desk-formats = Kinds of files to be
desk-language = Language
desk-all = Total
desk-current = Up to date
desk-old = Older
desk-untracked = No record
desk-missing = Missing
desk-is-old = older than its source
desk-is-missing = not in this language yet
desk-is-untracked = nothing records what it was made from
desk-block = Block
desk-was = Source as it was
desk-is = Source as it is
desk-translation = Translation
desk-accept = Once it is up to date:
desk-due = Due
desk-due-report = Report
desk-due-task = Task of
desk-due-review = Posted for comment up to this day:
desk-due-stale = Indicator without a newer value:
desk-overdue = overdue
