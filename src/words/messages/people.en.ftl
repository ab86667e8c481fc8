### People: consent, children, personal data. The head of main.en.ftl says how messages are written.

minor-without-both-consents = the child “{ $id }” may not be named yet; not recorded: { $missing }
    .cure = ask for what is missing and record it under “consent” with its date and reference; until then a neutral name stands in the child’s place
    .what = A child of seven or more may be named only if both the child and the guardian agree; a smaller child, if the guardian agrees. The key “minor: true” or the year of birth says that this person is a child or may still be one.
    .why = Personal Data Law 91/2025/QH15 asks for both consents, and the Law on Children 102/2016/QH13 protects the private life of everyone under 16. Silence is never consent.
    .example =
        wrong:
          minor: true
          consent: { "{" }names: true, guardian_agrees: true{ "}" }
        right (once both have agreed):
          minor: true
          consent: { "{" }names: true, child_agrees: true, guardian_agrees: true, on: 2026-10-05, ref: "…"{ "}" }

withheld-name = the name of “{ $id }” ({ $name }) stands here, and this person may not be named
    .cure = write the neutral name, such as “a resident”, in its place, in the other languages and in file names too
    .what = The person withdrew consent or never gave it, so their own page is gone. But the name still stands in another text, in the words about a picture, in an address or in the name of a file, perhaps without accents. The name itself is not repeated here.
    .why = Under Personal Data Law 91/2025/QH15 a withdrawn consent has to take effect everywhere: a name that stays on one page stays in every search.
    .example =
        wrong:
          Among those honoured was Mrs N. T. M., written out in full.
        right:
          Among those honoured was a resident of the village.

withheld-picture = the picture “{ $file }” shows somebody who did not agree to be shown; it is on no page
    .cure = use another picture, or record under “consent” that this person agrees to be shown (“photo: true”)
    .what = “pictures[].people” says whom a picture shows; the pictures of a person’s own entry show that person. One of them has not agreed to be shown, so the picture is left out wherever it is used.
    .why = Under Personal Data Law 91/2025/QH15 a person’s image is personal data of its own: who agreed to be named has not agreed to be shown. Pictures of public events may be used with notice given, so long as nobody’s honour is harmed.
    .example =
        wrong:
          pictures:
            - file: handover.jpg
              people: [ban]      # consent: names: true, photo: false
        right: choose a picture without this person, or record the consent first

sensitive-word = “{ $word }” stands in one sentence with the name of { $name }
    .cure = leave the word out, or tell the story without the name, unless the person expressly agreed to have this said
    .what = The sentence says of a named person that they are poor, ill or disabled, of a faith, a people or a party, or were punished. Whoever it is about may not want the whole province to know.
    .why = Personal Data Law 91/2025/QH15 and Decree 356/2025/NĐ-CP count political and religious views, ethnic origin, health and criminal records as sensitive data. And nobody should have to be called poor in order to be helped.
    .example =
        wrong:
          Mrs N. T. M., from a poor household, received a cow.
        right:
          Mrs N. T. M. received a cow. (Or: a family in the village received a cow.)

personal-number = the personal number { $number } stands in this text
    .cure = delete the number; where it has to be kept, keep it in your files and not on the site
    .what = This looks like the number of an identity card, a passport, a social insurance record or a private bank account. Most of its digits are hidden here.
    .why = Personal Data Law 91/2025/QH15 and Law on Identification 26/2023/QH15 protect these numbers: with one of them anybody can pass for the person, borrow money in their name or register a telephone.
    .example =
        wrong:
          Mrs N. T. M. (identity number 0011900•••••) received the house.
        right:
          Mrs N. T. M. received the house.

birth-date = the birth date “{ $date }” stands in this text
    .cure = leave the date out; of an adult the year or the age is enough, of a child say neither
    .what = The text tells on which day somebody was born, or in which year a child was born. Its digits are hidden here.
    .why = Under Personal Data Law 91/2025/QH15 a birth date is personal data that no story needs. With the name it is enough to answer for the person at a bank or a school.
    .example =
        wrong:
          She was born on ••/••/1990.
        right:
          She is 36.

home-address = the home address “{ $text }” stands in this text
    .cure = say the village, the residential group or the ward instead, unless this is the address of an office
    .what = The text gives the number of the house in which somebody lives. The address of an office, a hall or a shop is meant for everyone and is not spoken of.
    .why = Under Personal Data Law 91/2025/QH15 where somebody lives is personal data. A village is enough to be proud of a neighbour; a house number leads strangers to the door.
    .example =
        wrong:
          Mr N. V. A., residing at No. •, Lane •, was commended.
        right:
          Mr N. V. A., of Đồng Tâm Village, was commended.

private-phone = the mobile number { $number } stands in this text
    .cure = give the number of the office, or the site’s own under “contact” in “content/site.yaml”; a body’s mobile number may stand in that body’s entry
    .what = This is a mobile phone number, and neither the site nor a body gives it as its own. Most of its digits are hidden here.
    .why = Under Personal Data Law 91/2025/QH15 a phone number is personal data. On the web it is collected by machines, and the person is called and cheated for years.
    .example =
        wrong:
          If you wish to help, call Mrs M. on 09•• ••• •••.
        right:
          If you wish to help, call the ward’s Front Committee on 0220 3 000 000.
