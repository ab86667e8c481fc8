### Titles, awards, criteria, tasks, funds: what has to rest on evidence. The head of main.en.ftl says how messages are written.

## Titles

title-without-evidence = “{ $title }” lacks part of what it rests on: { $missing }
    .cure = copy what is missing from the decision and its file; if “criteria.yaml” is named, enter there the set of criteria that applied to the title on the day of the decision; if there is no decision, take the entry out until there is one
    .what = A title needs the number and the date of its decision, the criteria that were met, and a set of criteria for that title that was in force on that day. Any other award needs a number and a date, unless its form says “decision_optional”. All that is missing is named at once.
    .why = By the Law on Emulation and Commendation 06/2022/QH15 awards are given by decision only, and Decree 86/2023/NĐ-CP ties cultural titles to standards. The directive complains of titles given for form’s sake: a title without its papers is just that.
    .example =
        wrong:
          form: danh-hieu
          title: title-thon-vh
        right:
          form: danh-hieu
          title: title-thon-vh
          number: "88/QĐ-UBND"
          date: 2025-12-12
          criteria_met: [k1, k2, k3, k4, k5]

criteria-not-met = the title does not name as met what “{ $set }” requires: { $missing }
    .cure = check the minutes: add the criterion if it was met, or ask the body that decided; a title for which a criterion was not met can’t stay as it is
    .what = The set of criteria in force on the day of the decision has criteria that are not in “criteria_met”. Where a title has several sets, the one that fits best was compared.
    .why = Article 30 of the Law on Emulation and Commendation 06/2022/QH15 asks for every standard, not for most of them. Readers press “Why was it given?” and count for themselves.
    .example =
        wrong (the set has k1 to k5):
          criteria_met: [k1, k2, k4, k5]
        right:
          criteria_met: [k1, k2, k3, k4, k5]

criterion-unknown = “{ $set }” has no criterion “{ $id }”
    .cure = { $nearest ->
        [none] use the ids of the set that was in force on the day of the decision
       *[other] perhaps you mean “{ $nearest }”; use the ids of the set that was in force on the day of the decision
    }
    .what = The title cites a criterion that the set in force on that day does not have. It may be a slip, or the id of an older or newer version of the set.
    .why = Provinces detail the standards anew from time to time, and a title rests on the set of its own day. An unknown id would show readers a code instead of a reason.
    .example =
        wrong (the set of 2024 has k1 to k5):
          criteria_met: [k1, k2, k3, k4, k5, k6]
        right:
          criteria_met: [k1, k2, k3, k4, k5]

issuer-not-competent = “{ $issuer }”, { $level ->
        [province] a body of the province
        [district] a body of a district
        [commune] a body of a commune
       *[other] a member organisation
    }, may not give “{ $form }” (issuer_levels: { $allowed })
    .cure = check on the decision who signed it and which form it gives; if both are right and the law changed, enter the level in registry/award-forms.yaml
    .what = The form of award lists the levels of the bodies that may give it, and the issuer’s level is not among them. A member organisation of the Front counts as “member_org”, whatever its level.
    .why = The Law on Emulation and Commendation 06/2022/QH15 says who decides on what, and Decree 152/2025/NĐ-CP shared these powers out anew when districts went. An award by the wrong body is void, and the person commended is the one embarrassed.
    .example =
        wrong (a Certificate of Merit is for bodies of the province):
          form: bang-khen
          issuer: ubnd-hoa-khe
        right:
          form: giay-khen
          issuer: ubnd-hoa-khe

issuer-not-in-force = “{ $issuer }” did not exist on { $date }, the day of the decision
    .cure = { $nearest ->
        [none] check the date and the issuer on the decision, and “valid_from” and “valid_to” in registry/bodies.yaml
       *[other] check the date and the issuer on the decision; what took its place is “{ $nearest }”
    }
    .what = The decision is dated on a day on which its issuer had not begun or was already gone, by “valid_from” and “valid_to” in registry/bodies.yaml.
    .why = Districts ended on 30 June 2025, and many bodies were merged that year. A paper of a body that was no more is no decision, and the site shows each issuer under the name of that day.
    .example =
        wrong (districts ended on 30 June 2025):
          issuer: ubnd-huyen-khe-dam
          date: 2025-08-01
        right:
          issuer: ubnd-dong-dam
          date: 2025-08-01

notice-too-short = { $days ->
        [none] “{ $title }” was given without a public notice of at least { $needed } days
        [open] the public notice for “{ $title }” lacks its first or last day; it must have been at least { $needed } days
        [one] the public notice for “{ $title }” was { $days } day, less than { $needed }
       *[other] the public notice for “{ $title }” was { $days } days, less than { $needed }
    }
    .cure = enter both days of the notice as the minutes have them; if the list was in fact posted too briefly, ask for it to be posted again before the title is decided
    .what = The title demands that the list of those proposed be posted in public for some days (“notice_days” in registry/titles.yaml). From 20 to 30 November is 10 days: the day of posting is not counted.
    .why = Decree 86/2023/NĐ-CP has the list posted for ten days so that people can speak up. It is the one moment at which neighbours can say that something is not so.
    .example =
        wrong (5 days):
          notice: { "{" }from: 2025-12-05, to: 2025-12-10{ "}" }
        right (10 days):
          notice: { "{" }from: 2025-11-20, to: 2025-11-30{ "}" }

decision-before-notice-end = the decision is dated { $date }, but the public notice ran until { $end }
    .cure = check both dates on the decision and on the minutes; if they are right, ask the body that decided
    .what = The decision was made while the list was still posted for comment.
    .why = Under Decree 86/2023/NĐ-CP what people say during the notice is part of the file on which the decision rests. A decision before its end did not hear them.
    .example =
        wrong:
          date: 2025-11-25
          notice: { "{" }from: 2025-11-20, to: 2025-11-30{ "}" }
        right:
          date: 2025-12-05
          notice: { "{" }from: 2025-11-20, to: 2025-11-30{ "}" }

duplicate-title-year = “{ $subject }” already has “{ $title }” for { $year }, by “{ $other }”
    .cure = keep the decision that is in force; if the other was cancelled, write its cancelling under “revoked”; if the year is wrong, correct “year”
    .what = One subject has the same title for the same year twice, or a title that is given only once a second time. Revoked ones are not counted.
    .why = A cultural title is given once a year, after one review (Decree 86/2023/NĐ-CP). Two decisions on one title make the honour roll count too many, and nobody knows which one holds.
    .example =
        wrong:
          - { "{" }id: k18, title: title-thon-vh, year: 2025, …{ "}" }
          - { "{" }id: k21, title: title-thon-vh, year: 2025, …{ "}" }
        right:
          - { "{" }id: k18, title: title-thon-vh, year: 2025, …{ "}" }
          - { "{" }id: k21, title: title-thon-vh, year: 2026, …{ "}" }

revoked-as-current = “{ $id }” was revoked on { $date }, and this speaks of it as if it still stood
    .cure = leave it out, or say in the same text, in each language, that the award was revoked
    .what = An article, a page without a date, a bulletin or an event later than the revocation leads to the award or brings it, and nowhere says that it was taken back. What was published before the revocation may stay as it is.
    .why = The Law on Emulation and Commendation 06/2022/QH15 cancels awards that rest on false declarations. A site that goes on praising them misleads readers and hurts those who earned theirs.
    .example =
        wrong:
          The village has been [a Cultured Village](@k20) since 2025.
        right:
          The [title of 2025](@k20) was revoked on 10 March 2026.

evidence-missing = no document proves “{ $title }” of “{ $subject }”
    .cure = enter the minutes, the table of people’s comments or the report as a document, and name it under “evidence”
    .what = The title has no document under “evidence”. A document need not show names: minutes with figures will do.
    .why = The file that Decree 86/2023/NĐ-CP asks for is the request, the table of people’s comments and the minutes. Whoever doubts a title should be able to see on what it rests.
    .example =
        wrong:
          title: title-thon-vh
        right:
          title: title-thon-vh
          evidence: [bien-ban-2026]

## Reasons of awards

reason-boilerplate = { $reason ->
        [none] award “{ $award }” says nothing of what it is for
       *[other] the reason of “{ $award }”, “{ $reason }”, does not say what was done
    }
    .cure = say in a sentence what was done, where and for whom, best with a figure, as the report of achievements has it
    .what = The reason is missing, or shorter than 40 characters without any figure, or a stock phrase such as “performed duties well” with next to nothing else.
    .why = The Law on Emulation and Commendation 06/2022/QH15 wants awards to be for results, and the directive wants good examples to be spread. From “outstanding achievements” nobody learns what to do.
    .example =
        wrong: Collective with outstanding Front work
        right: Brought 40 households together to keep their lanes litter-free

reason-repeated = the reason of “{ $award }”, “{ $reason }”, is word for word that of “{ $other }”
    .cure = say what each of them did; if it was one deed by several people, commend them in one entry as a collective
    .what = Two awards have the same reason, apart from accents, capitals and punctuation.
    .why = A reason that fits everyone sets nobody an example. And the Law on Emulation and Commendation 06/2022/QH15 does not let one achievement be commended several times.
    .example =
        wrong: “Took an active part in the waste-sorting drive” for two people
        right: “Taught 112 households to compost at home” for one, “Wove 80 baskets for sorting waste” for the other

all-households = { $case ->
        [same] “{ $area }” has { $count } households with “{ $title }” in { $year }, exactly as many as in { $before }
       *[other] all { $households } households of “{ $area }” have “{ $title }” in { $year } ({ $count } are counted)
    }
    .cure = ask for the minutes and the table of comments, and check the number; if it is right, it may stay
    .what = Every household of an area has the title in one year, or the number is the same, to the last digit, two years running. The numbers come from “titled_households” of the area, and from households that are commended.
    .why = “Running after targets, for form’s sake” is the old complaint about the title “Cultured Family”, and Decree 86/2023/NĐ-CP answers it with a review of each household. A number that is too smooth deserves a second look.
    .example =
        doubtful:
          households: 287
          titled_households:
            - { "{" }title: title-gdvh, year: 2025, count: 287{ "}" }
        as usual:
          households: 287
          titled_households:
            - { "{" }title: title-gdvh, year: 2025, count: 262{ "}" }

## Criteria and models

criteria-overlap = criterion “{ $criterion }” of “{ $set }” says or measures the same as “{ $twin }” of “{ $other }”
    .cure = keep the criterion in one of the two sets, or change one of them; of a set that no longer holds, enter “valid_to”
    .what = Two sets of criteria that are in force at the same time, for different titles, have a criterion with the same wording or the same threshold of one indicator.
    .why = The directive asks for contents, criteria and titles to be made one and for overlaps to go. A criterion in two sets counts one achievement twice.
    .example =
        wrong:
          cs-thon-vh: “At least 80% of households sort waste at source”
          cs-kdc-kieu-mau: “At least 80% of households sort waste at source”
        right: the criterion stands in one of the two sets

criterion-counted-twice = criterion “{ $criterion }” carries both “{ $title }” and “{ $other }” of “{ $subject }” in { $year }
    .cure = let each title rest on criteria of its own; where the sets overlap, mend the sets first
    .what = One subject got two titles for one year, and both rest on the same criterion: by its wording, or by its threshold.
    .why = The Law on Emulation and Commendation 06/2022/QH15 does not let one achievement be commended several times, and the directive complains of overlapping targets.
    .example =
        wrong: a village is Cultured Village and Model Residential Area of 2026, both for “80% of households sort waste”
        right: one of the two titles rests on another criterion

models-overlap = models “{ $model }” and “{ $other }” of “{ $area }” serve the same content, “{ $goal }”
    .cure = bring the two together, or enter under “indicators” of each model which indicator it moves, if these differ
    .what = One area runs two self-managed models for the same content of the campaign, and nothing says that they are about different things. An area runs what it names under “models”, and what it copied.
    .why = The directive asks the Front and its member organisations not to overlap. Two models for one thing share the same few people who do the work.
    .example =
        doubtful:
          goals: [c3]
        clear:
          goals: [c3]
          indicators: [g3b]

story-missing = nothing tells of “{ $id }”, by which “{ $subject }” was commended { $days } days ago
    .cure = write a short article that names “areas” or “people”, or tell of it on the page of the person or area with a link to the award
    .what = A person or an area was commended more than 30 days and less than a year ago. No article since then is about them, and their own page does not lead to the award.
    .why = The directive asks for good examples to be found, commended and spread. An award that stays in a list gives no drive to anyone.
    .example =
        wrong: a commendation in commendations/2026.yaml, and nothing else
        right: an article with “people: [p-an]”, or “was given a [Certificate of Merit](@k01)” on the person’s page

## Programmes, reports, indicators

task-without-owner = nobody answers for task “{ $task }”
    .cure = enter under “owner” the one body that answers for the task; others may help, but one answers
    .what = A task of a joint programme has no “owner”.
    .why = The directive complains of loose coordination, and asks who does what to be laid down. A task of all is a task of none.
    .example =
        wrong:
          - id: v1
            text: { "{" }vi: Rà soát tiêu chí, en: Review the criteria{ "}" }
        right:
          - id: v1
            text: { "{" }vi: Rà soát tiêu chí, en: Review the criteria{ "}" }
            owner: ubnd-tinh

programme-alone = { $body ->
        [none] the joint programme names no body
       *[other] the joint programme names one body only, “{ $body }”
    }
    .cure = enter under “bodies” all that signed the programme
    .what = A joint programme names fewer than two bodies.
    .why = The directive asks the People’s Committee and the Front to sign a coordination programme. What one body signs with itself coordinates nothing.
    .example =
        wrong:
          bodies: [ubnd-tinh]
        right:
          bodies: [ubnd-tinh, mttq-tinh]

task-overdue = task “{ $task }” was due on { $due } and is not done
    .cure = ask its owner; enter “state: done” if it is done, or the new “due” that both sides agreed on
    .what = The day of a task has passed, and its state is not “done”.
    .why = The directive asks for periodic checks and calls coordination loose. Readers see the task as late; better that you know it first.
    .example =
        wrong (today is 24 November 2026):
          due: 2026-09-30
          state: doing
        right:
          due: 2026-09-30
          state: done

report-overdue = the report was due on { $due } and is not published
    .cure = enter under “published” the day on which it came out; if it is still to come, ask the body that reports
    .what = The day of a report has passed, and it has no “published” day, or one in the future.
    .why = The directive has four bodies follow its carrying out and report periodically, and Decree 42/2022/NĐ-CP has state bodies publish the results of programmes online.
    .example =
        wrong (today is 24 November 2026):
          due: 2026-07-15
        right:
          due: 2026-07-15
          published: 2026-07-10

indicator-stale = indicator “{ $indicator }” has no value since { $since }; that of { $year } should be there
    .cure = ask for the value and enter it under “values”; if it is measured more rarely, enter “every_years”
    .what = The year after the indicator’s last value has been over for a year, or longer, and there is still no new value. An indicator whose target year has its value is done and is not asked for.
    .why = The directive complains that leadership is neither regular nor close. An indicator that nobody measures moves nobody.
    .example =
        wrong (today is in 2026):
          values: { "{" }2023: 41.5, 2024: 52.3{ "}" }
        right:
          values: { "{" }2023: 41.5, 2024: 52.3, 2025: 63.7{ "}" }
