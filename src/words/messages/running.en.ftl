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
