### What commands say while they run. The head of main.en.ftl says how messages are written.

rule-protected = the rule “{ $code }” can’t be lowered or switched off
    .cure = delete this line, and mend what the rule finds; a rule can be raised to “error” at any time
    .what = Under “rules”, site.yaml says how much the problems of each rule matter. This rule keeps its level: either it protects people (their consent, their data, children), or it tells that something could not be read, so that it would be missing from the site.
    .why = Whoever is named has rights that no setting can waive (Personal Data Protection Law 91/2025/QH15). And if nobody is told of a file that could not be read, readers miss a page and nobody knows.
    .example =
        wrong:
          rules:
            no-consent: off
        right (this one is a question of style):
          rules:
            straight-quotes: off

## Quarantine

held-built = { $count ->
        [one] 1 entry with errors is
       *[other] { $count } entries with errors are
    } held back; all else is built:
held-checked = { $count ->
        [one] This entry would be held back by a build until its errors are mended; its last good version, or else a notice, would stand in its place:
       *[other] These { $count } entries would be held back by a build until their errors are mended; their last good versions, or else notices, would stand in their place:
    }
held-last = its last good version stays, that of { $day }
held-notice = a notice stands at its address
held-neutral = the person is not named, and has no page
held-nothing = nothing of it is published
held-owner = owner: { $owner }
strict-refused = there are errors, so nothing was written (--strict); the site stands as it was
help-option-strict = Writes nothing if there is any error, instead of holding back the entries that have one

sarif-root = The folder that holds content/
