### What the press and the law ask of a published site. The head of main.en.ftl says how messages are written.

republished-without-source = this republished article does not say: { $missing }
    .cure = fill in what is missing from the source’s page and from the agreement; both times need the hour, as in 2026-11-12T07:30
    .what = An article of “kind: republished” has to name its source: the publisher, the author, the address, the time at which it came out there, the agreement that allows it, and the time at which it came out here.
    .why = Decree 147/2024/NĐ-CP lets a site republish by written agreement only, with source, author and hour, and no sooner than an hour after the source. Without the hours nobody can show that this was kept.
    .example =
        wrong:
          kind: republished
          source: { "{" }name: "Báo Tỉnh Mẫu"{ "}" }
        right:
          kind: republished
          source:
            name: "Báo Tỉnh Mẫu"
            author: "M. H."
            url: https://example.invalid/123
            published: 2026-11-12T07:30:00+07:00
            agreement: "12/TT-2026"
          republished_at: 2026-11-12T09:05:00+07:00

republished-too-early = this article is republished { $minutes } minutes after its source; at least 60 are needed
    .cure = set “republished_at” an hour or more after “source.published”, or correct the time that is wrong
    .what = The article came out here less than an hour after it came out at its source, or even before. Times without a zone are in the site’s own (“timezone” in site.yaml).
    .why = Decree 147/2024/NĐ-CP: no sooner than one hour after the source. In that hour the source corrects its first mistakes.
    .example =
        wrong:
          source: { "{" }published: 2026-11-12T07:30:00+07:00{ "}" }
          republished_at: 2026-11-12T08:00:00+07:00
        right:
          source: { "{" }published: 2026-11-12T07:30:00+07:00{ "}" }
          republished_at: 2026-11-12T08:30:00+07:00

correction-of-nothing = this correction has no other half: “{ $missing }” is missing
    .cure = let the correction name its article under “corrects”, and let that article list under “corrections” the day, what was wrong and what is right
    .what = A correction consists of two halves that have to agree: an article of “kind: correction” that names under “corrects” what it corrects, and the list “corrections” of the article that was wrong. A day under “corrected” is that of the last of them.
    .why = The Law on Access to Information (amended, in force on 1 September 2026) has errors corrected in the form in which they were published, and Press Law 126/2025/QH15 gives those concerned a right to it. Readers of the old article have to learn of the correction.
    .example =
        wrong:
          kind: correction
        right:
          kind: correction
          corrects: n09          # and in n09: corrections: [ date, was, now ]

corrected-silently = { $new ->
    [none] release { $release } says “{ $old }”, which is gone now, without a correction
   *[other] release { $release } says “{ $old }”, which is “{ $new }” now, without a correction
  }
    .cure = if the released text was wrong, list the day, what was wrong and what is right under “corrections”; if it was right, put it back
    .what = A number, a date, the number of a paper or of a telephone in a released text is another now, while the article’s version is what it was. Words that only read better do not count.
    .why = Press Law 126/2025/QH15 and the Law on Access to Information (amended, in force on 1 September 2026) have errors corrected in public. A newspaper that printed the article learns of a correction by its version; where nobody says so, the error stays in print.
    .example =
        wrong:
          (in the text) The group has 243 households.      # the release says 234
        right:
          (in the text) The group has 243 households.
          corrections:
            - { "{" }date: 2026-11-25, was: "234 households", now: "243 households"{ "}" }

correction-empty = { $part ->
    [date] this correction has no day, so it is not published
    [words] this correction says nothing under “was” and “now”
    [same] this correction says the same under “was” and “now”
   *[reason] the article was taken back without a reason
  }
    .cure = { $part ->
        [date] write the day of the correction under “date”; where there is only a request so far, its day under “requested”
        [reason] write a sentence under “reason”, in each language
       *[other] write what was wrong under “was” and what is right under “now”
      }
    .what = Each correction has its day, what was wrong (“was”) and what is right (“now”); what was taken back has its day and a reason (“reason”).
    .why = Whoever read what was wrong must learn what is right, and newspapers that took the article need to know which words to change (Press Law 126/2025/QH15).
    .example =
        wrong:
          corrections:
            - { "{" }was: "210", now: "201"{ "}" }
        right:
          corrections:
            - { "{" }date: 2026-11-19, was: "210", now: "201"{ "}" }

correction-misdated = { $state ->
    [ahead] “{ $key }” is of { $date }, a day to come, but readers are told of it from now on
   *[before] “{ $key }” is of { $date }, before the article came out
  }
    .cure = write the day on which it was corrected or taken back
    .what = The day of a correction or retraction lies between that of the article and today.
    .why = Pages, feeds and embeds go by this day, and newspapers learn from it whether their copy is still right.
    .example =
        wrong:
          (today is 24 November 2026)
          corrections: [{ "{" }date: 2027-11-19, was: "210", now: "201"{ "}" }]
        right:
          corrections: [{ "{" }date: 2026-11-19, was: "210", now: "201"{ "}" }]

correction-late = { $state ->
    [met] the correction requested on { $requested } came late: after { $days } days, where 10 are allowed
   *[open] the correction requested on { $requested } has been open for { $days } days; 10 are allowed
  }
    .cure = { $state ->
        [met] check the days under “requested” and “date”; if they are right, tell whoever asked why it took so long
       *[open] correct it and add “date”, “was” and “now”; if the request has no ground, answer it and remove this record
      }
    .what = Under “corrections”, “requested” is the day of the request and “date” that of the correction. More than ten days lie between the two, or between the request and today.
    .why = The Law on Access to Information (amended, in force on 1 September 2026) has wrong information corrected within ten days of the request.
    .example =
        wrong:
          corrections:
            - { "{" }requested: 2026-11-01, date: 2026-11-20, was: "210", now: "201"{ "}" }
        right:
          corrections:
            - { "{" }requested: 2026-11-01, date: 2026-11-05, was: "210", now: "201"{ "}" }

correction-block = this correction is of block { $block }, but the text has only { $count }
    .cure = count the blocks of the source’s text again, headings and items of lists included, from 1; leave “block” out if none fits
    .what = “block” is the place of the corrected block in the text. The page marks that block as corrected; where there is none, there is no mark.
    .why = Readers should see at once what was corrected. When blocks are added or removed after a correction, this number has to follow.
    .example =
        wrong:
          (the text has three blocks)
          corrections: [{ "{" }date: 2026-11-19, block: 7, was: "210", now: "201"{ "}" }]
        right:
          corrections: [{ "{" }date: 2026-11-19, block: 2, was: "210", now: "201"{ "}" }]

party-number-in-state-form = the Party’s number “{ $number }” is written like one of the State; it should be “{ $right }”
    .cure = write the number as printed on the paper; Party papers have the hyphen first and the stroke before the body
    .what = Papers of the Party and of the State have the same parts in their numbers but different signs between them: the Party writes 25-CT/TU, the State 25/QĐ-UBND.
    .why = Party papers follow Guideline 36-HD/VPTW of 2018, not Decree 30/2020/NĐ-CP. Whoever looks for the paper by its number finds it only in its own form.
    .example =
        wrong:
          series: party
          number: "25/CT-TU"
        right:
          series: party
          number: "25-CT/TU"

number-form = the number “{ $number }” does not have the form of its series ({ $series }), such as “{ $form }”
    .cure = compare the number with the paper, letter by letter; if it is right, correct “series”
    .what = Each series has its own form of number. Party: 25-CT/TU. State: 15/QĐ-UBND, or with the year 86/2023/NĐ-CP. The Front: 10/TTr-MTTW-BTT. Papers of several bodies name all of them: 03/CTPH-UBND-MTTQ. The series of a commendation is that of the body that decided it.
    .why = State papers follow Decree 30/2020/NĐ-CP, Party papers Guideline 36-HD/VPTW. The number is how newspapers and citizens check that a decision exists.
    .example =
        wrong:
          series: state
          number: "QĐ 15 UBND"
        right:
          series: state
          number: "15/QĐ-UBND"

responsible-missing = the site does not say who answers for it; missing: { $missing }
    .cure = fill this in in “content/site.yaml”: the body, the responsible person, a postal address, and a phone number or a mail address
    .what = The foot of every page names the body that owns the site, the person responsible and how to reach the editors. One of these is not in site.yaml.
    .why = Decree 147/2024/NĐ-CP, like Decree 72/2013/NĐ-CP before it, asks for this on the home page. It is also how a citizen reaches those who can correct a mistake.
    .example =
        wrong:
          owner: btgdv
        right:
          owner: btgdv
          responsible: { "{" }name: "…", role: { "{" }vi: "…", en: "…"{ "}" }{ "}" }
          contact: { "{" }address: "…", phone: "0220 3 000 000"{ "}" }

picture-rights = nobody says of the picture “{ $file }”: { $missing }
    .cure = name under “pictures” who made the picture (“credit”) and how others may use it (“rights”)
    .what = The picture stands on a page, and its entry does not say who made it or on what terms others may use it. The terms may also stand once for the whole entry, under “rights”.
    .why = Law on Intellectual Property 50/2005/QH11, article 19: the author of a picture is to be named. And a newspaper can take over a picture only if it is told that it may.
    .example =
        wrong:
          pictures:
            - file: flower-road.jpg
              alt: "…"
        right:
          pictures:
            - file: flower-road.jpg
              alt: "…"
              credit: { "{" }vi: "Ảnh: …", en: "Photo: …"{ "}" }
              rights: { "{" }vi: "Được dùng lại, ghi rõ nguồn", en: "May be reused with credit"{ "}" }
