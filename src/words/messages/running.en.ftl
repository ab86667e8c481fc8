### What commands say while they run. The head of main.en.ftl says how messages are written.

## Translations: translate, status

help-translate = Keeps the record of what a translation was made from
help-translate-long = Each translation keeps, in its front matter under “source:”, a short mark of every paragraph that it was made from, so that lantoa knows which paragraphs have changed since. “start” makes the file of a new translation, with the source’s words as comments to write under. “accept” says that the translation is up to date. “minor” says that what changed in the source (a typo, say) does not matter to the translation. An entry is named by its id, by the path of its file, or by a folder for all that is in it.
help-status = Tells how translations stand, and what is due
help-status-long = For every section and language: how many entries are up to date, older than their source, without a record, or missing. Then, entry by entry, which paragraphs are old: the source as it was (where git has it), as it is now, and the translation. Nothing is written.
help-arg-act = start, accept or minor
help-arg-entry = An entry’s id, the path of its file, or a folder
help-value-act = ACTION
help-value-entry = ENTRY
help-value-block = BLOCK
help-option-block = Only this block, by the number or name that “lantoa status” shows, as often as needed
help-option-into = Only the translation into this language
translate-file = A translation: words only. Write under the comments, in this language; the page appears once there is a title.
translate-slug-en = The last part of the English address; left out, it is made from the title.
translate-slug-vi = The last part of the Vietnamese address; left out, it is made from the title.
translate-remark = written by lantoa; please leave as it is
translate-created = Created “{ $path }”.
translate-renewed = “{ $path }” counts as up to date now.
translate-current = Nothing to do: “{ $entry }” is up to date, or has no translation yet.
translate-started = Nothing to do: “{ $entry }” has its translation already, or its languages stand side by side in one file.
translate-nothing = there is no entry “{ $entry }”{ $nearest ->
    [none] {""}; write its id, or the path of its file
   *[other] {""}; did you mean “{ $nearest }”?
  }
translate-no-site = the settings of the site can’t be read, so nothing can be said of its entries
translate-untracked = “{ $path }” has no record yet; accept it as a whole first, without “--block”
translate-no-block = “{ $path }” has no block “{ $block }” that differs; “lantoa status” shows which there are
translate-by-hand = nothing was written, because the front matter of “{ $path }” can’t be changed without touching the rest of it; put every key on a line of its own
translate-exists = “{ $path }” is there already; nothing was written
translate-unreadable = “{ $path }” could not be read: { $reason }
status-section = Section
status-lang = Language
status-entries = Entries
status-current = Up to date
status-old = Older
status-untracked = No record
status-missing = Missing
status-total = Total
status-is-current = { $file }: up to date
status-is-old = { $file }: older than its source in { $count ->
    [one] one place
   *[other] { $count } places
  }
status-is-untracked = { $file }: nothing records what it was made from
status-is-missing = { $file }: not in this language yet ({ $lang })
status-block-changed = block { $block } (line { $line } of the source): changed
status-block-added = block { $block } (line { $line } of the source): new
status-block-removed = block { $block }: gone from the source
status-was = was
status-now = is
status-here = translation
status-next = Translate what is missing with “lantoa translate start ENTRY”; once a translation is up to date, say so with “lantoa translate accept ENTRY”, and with “lantoa translate minor ENTRY” where a change does not matter to it.
status-due = Due:
status-nothing-due = Nothing in the next 60 days.
status-overdue = – overdue
status-due-report = report “{ $title }” ({ $file })
status-due-task = task “{ $part }” of “{ $title }” ({ $file })
status-due-review = posted for comment up to this day: “{ $title }” ({ $file })
status-due-comes = “{ $title }” appears ({ $file })
status-due-goes = “{ $title }” goes ({ $file })
status-due-stale = indicator “{ $part }” of “{ $title }” has had no value since ({ $file })

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
