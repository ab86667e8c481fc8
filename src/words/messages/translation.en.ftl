### Translations and the facts in them. The head of main.en.ftl says how messages are written.

fact-differs = “{ $fact }” has no equal in the other language{ $other ->
    [none] {""}
   *[other] {""}, which says “{ $other }”
  }
    .cure = put right whichever of the two is wrong; if both are right, write “acknowledged: [{ $fingerprint }]” into the front matter of the translation, or into the record
    .what = A number, date, time, document number, phone number or address stands in one language of this page, and the other language has nothing that equals it. Different ways of writing count as equal: “1.284,5 triệu đồng” and “VND 1,284.5 million”, “18/11/2026” and “18 November 2026”.
    .why = Readers of both languages, and the newspapers that copy either, must be told the same facts. A figure that differs is the mistake that costs a site its good name.
    .example =
        wrong:
          vi: 201/243 hộ phân loại rác
          en: 210 of 243 households sort their waste
        right:
          en: 201 of 243 households sort their waste

fact-unsure = “{ $fact }” seems to have no equal in the other language{ $other ->
    [none] {""}
   *[other] {""}, which says “{ $other }”
  }
    .cure = compare the two sentences; if both are right, write “acknowledged: [{ $fingerprint }]” into the front matter of the translation, or into the record
    .what = The same as fact-differs, where lantoa is not certain: a number written as a word, a weekday, a rounded figure, a paragraph that is known to be old, a translation that nobody has accepted yet (“lantoa translate accept”), or texts whose paragraphs do not match one to one.
    .why = Most of these have a good reason, some are mistakes. A person has to look.
    .example =
        doubtful:
          vi: hơn một nghìn hai trăm đầu sách
          en: some 1,300 titles

name-differs = “{ $fact }” is called “{ $other }” in the registry, and this text does not say so
    .cure = use the registry’s name, or add the other name to the entry’s aliases; if the text is right as it is, write “acknowledged: [{ $fingerprint }]” into the front matter of the translation, or into the record
    .what = The Vietnamese text names a unit, a body, a person, a title or a term of the glossary, and the translation names it in another way, or not at all.
    .why = There is often no single official English name. A site that calls one body by three names makes its readers look for three bodies.
    .example =
        the registry has: Ban Tuyên giáo và Dân vận Tỉnh ủy – Provincial Commission for Information, Education and Mass Mobilisation
        doubtful:
          en: the provincial propaganda department

acknowledged-nothing = no difference has the mark “{ $fingerprint }” any more
    .cure = delete the mark from “acknowledged”
    .what = Under “acknowledged” stand the marks of differences between the languages that an editor has found to be right. One of them belongs to no difference: the words have changed since, or the difference is gone.
    .why = A mark that is left over hides nothing, but nobody would know why it is there.
    .example =
        wrong: a mark that was acknowledged before the paragraph was written anew
        right: the line without that mark

translation-old = the translation ({ $lang }) of “{ $id }” is older than its source in { $count ->
    [one] one place
   *[other] { $count } places
  }
    .cure = bring those places up to date, then run “lantoa translate accept” with the entry; “lantoa status” shows what changed
    .what = The source of this page has changed since it was translated. lantoa knows by the marks that the translation keeps of every paragraph it was made from.
    .why = Readers of one language must not be told something else than readers of the other. Until the translation is renewed, its page says which paragraphs are older.
    .example =
        the Vietnamese source was: 210 hộ phân loại rác
        it is now: 201 hộ phân loại rác
        the English page still says: 210 households sort their waste

bad-mark = “{ $value }” in the record of the translation is not a mark that lantoa has written
    .cure = delete the whole key “source:”, then run “lantoa translate accept” with the entry
    .what = The key “source:” of a translation holds the marks of the paragraphs that it was made from: eight letters each, written by “lantoa translate”.
    .why = With a wrong mark nobody can tell any more whether that paragraph is up to date.
    .example =
        wrong:
          source:
            title: up to date
        right:
          source:
            title: bcdfghjk
