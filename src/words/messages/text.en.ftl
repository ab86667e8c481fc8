### Vietnamese text. The head of main.en.ftl says how messages are written.

## Encodings and characters

legacy-encoding = this is still in the old encoding { $encoding }: “{ $text }” should be “{ $decoded }”
    .cure = run “lantoa text convert” on this file and read the result, or type the passage again in Unicode
    .what = The passage was typed in TCVN3 (the .Vn… fonts), VNI (the VNI-… fonts) or VIQR, and copied here as it was. These encodings of before Unicode borrow the places of other characters, so nobody can read them without the old font.
    .why = Readers see odd signs, searches find nothing, and screen readers read nonsense. Vietnamese state papers are in Unicode by the standard TCVN 6909:2001.
    .example =
        wrong: Céng hoµ x· héi chñ nghÜa ViÖt Nam
        right: Cộng hòa xã hội chủ nghĩa Việt Nam

confusable-letter = “{ $text }” has a letter that only looks right; it should be “{ $better }”
    .cure = type the word again with a Vietnamese keyboard program, in Unicode
    .what = A letter in this word looks like a Vietnamese one and is not: the Icelandic Ð for Đ, a Russian а or a Greek ο for a or o, or a tone mark of a kind that is no longer used.
    .why = No eye sees the difference, but computers do: a search for “Đồng Tâm” does not find “Ðồng Tâm”, and lists sort it wrongly. Unicode lists such letters in UTS #39.
    .example =
        wrong: Ðồng Tâm (the letter Ð is U+00D0)
        right: Đồng Tâm (the letter Đ is U+0110)

invisible-character = the character { $char }, which nobody sees, stands at ▯ in “{ $text }”
    .cure = delete the word and type it again, or copy the passage with “paste as plain text”
    .what = Text copied from a web page or a PDF often brings along what does not show: zero-width spaces, soft hyphens, marks that change the direction of writing, odd spaces.
    .why = Hidden characters cut words apart for searches and break lines in the wrong place; marks of direction can even change the order of what is seen (Unicode UTR #36).
    .example =
        wrong: đoàn▯kết, where ▯ is a zero-width space (U+200B)
        right: đoàn kết

## Spelling

tone-placement = { $by ->
        [setting] “{ $text }” has its tone elsewhere than “tone” in site.yaml says, which is “{ $better }”
        [usage] “{ $text }” has its tone elsewhere than most texts of the site, which have “{ $better }”
       *[none] “{ $text }” has its tone on the wrong letter; right is “{ $better }”
    }
    .cure = write it the way of the site; a name keeps the form that its decision gives, and has that form in the registry
    .what = In open oa, oe and uy a tone can be placed in two ways: old (hòa, thủy, khỏe) and new (hoà, thuỷ, khoẻ). A site chooses one with “tone” in site.yaml; otherwise the way that it uses most is taken. Before a final consonant there is one way only: hoàn, not hòan.
    .why = Both ways are alive: Decision 1989/QĐ-BGDĐT of 2018 has the new one, the titles of laws keep the old one. But a page that mixes them looks careless, and comparing texts fails.
    .example =
        wrong (on a site that uses the old way): khoẻ, thuỷ lợi, đòan kết
        right: khỏe, thủy lợi, đoàn kết

misspelt-phrase = “{ $text }” is probably “{ $better }”
    .cure = mend the word; if a printed text has it so, name it under “as_printed” of that document
    .what = One syllable of a fixed phrase is mistyped as another that exists, so it is easily overlooked: dảng ủy, nông thông mới. So are uơ before another letter (truờng), and ng and ngh taken for each other (ngèo, nghành).
    .why = The very directive that this campaign rests on was printed with “dảng ủy”: such slips pass every reading, and newspapers copy them.
    .example =
        wrong: các huyện ủy, dảng ủy trực thuộc
        right: các huyện ủy, đảng ủy trực thuộc

body-capitals = { $better ->
        [none] “{ $text }” is in capitals throughout
       *[other] “{ $text }” has other capitals than the registry, where it is “{ $better }”
    }
    .cure = write capitals as the registry does; give a heading one capital at its start, and leave its look to the theme
    .what = The name of a body in registry/bodies.yaml is written with other capitals, or a long passage is in capitals throughout.
    .why = In Vietnamese a body’s name has a capital at the start of each of its parts, not of each syllable (Decree 30/2020/NĐ-CP, Annex II). Long capitals are hard to read, and screen readers may spell them out.
    .example =
        wrong: Ủy Ban Mặt Trận Tổ Quốc Việt Nam
        right: Ủy ban Mặt trận Tổ quốc Việt Nam

## Typography

straight-quotes = a straight quotation mark among curly ones: { $text }; right is { $better }
    .cure = put curly quotation marks, as elsewhere in this text
    .what = The text uses the curly quotation marks “ ”, and here the straight one of the keyboard.
    .why = Such a mixture comes from copying out of several sources, and shows in print and in newspapers that republish the text.
    .example =
        wrong: the "Fund for the Poor" and “All people unite”
        right: the “Fund for the Poor” and “All people unite”

double-space = a space or mark is out of place: “{ $text }”; right is “{ $better }”
    .cure = put one space between words, none before a mark and one after it; a dash within a sentence is “–”
    .what = There are two spaces together, a space before a mark, none after a comma, or a hyphen in the place of a dash.
    .why = Browsers may break the line just before the mark, and those who read aloud pause in the wrong place. Phrases with an official hyphen, such as “kinh tế - xã hội”, are left alone.
    .example =
        wrong: They met ,talked  and got to work
        right: They met, talked and got to work

number-style = “{ $text }” is in the form of the other language; here it is “{ $better }”
    .cure = write numbers, dates and times in the way of the text’s language
    .what = A Vietnamese text has a number, date or time in the English form, or an English text in the Vietnamese one. Only sure cases are told: “1.284” alone is not, since it can be read both ways.
    .why = Point and comma change places between the two languages, so readers may take a sum for a thousand times what it is. Unicode’s CLDR has the forms of each language.
    .example =
        wrong (in English): VND 1.284,5 million; ngày 18/11/2026
        right: VND 1,284.5 million; 18 November 2026

## lantoa text

help-text = Converts text in an old encoding (TCVN3, VNI, VIQR) to Unicode
help-text-long = “lantoa text convert FILE” prints the file with what is still in TCVN3 (the .Vn… fonts), VNI (the VNI-… fonts) or VIQR converted to Unicode; what is in Unicode already stays as it is. With “--write” the file is written anew, and what it was before is kept in FILE.bak. The capitals of the font .VnTimeH are in the font and not in the file, so they come out small: read the text again and mend them.
help-value-task = TASK
help-value-file = FILE
help-value-encoding = ENCODING
help-arg-task = What to do: convert
help-arg-file = The text file to convert, such as .md, .yaml or .txt
help-option-from = The encoding of the file: tcvn3, vni or viqr (default: told from each passage)
help-option-write-text = Writes the file anew and keeps the old one in FILE.bak

text-converted = { $count ->
        [one] 1 line was converted
       *[other] { $count } lines were converted
    } from { $encoding }
text-nothing = “{ $path }” has no passage that is in an old encoding for sure, so nothing was converted
text-doubtful = these lines have signs of an old encoding, but it is not sure, so they were left as they are: { $lines }; if you know the encoding, name it with “--from”
text-written = “{ $path }” was written; what it was before is in “{ $backup }”.
text-backup-there = nothing was written, because “{ $backup }” is there already; move that file away, then run the command again
text-changed = nothing was written, because “{ $path }” was changed in the meantime; run the command again
text-not-text = “{ $path }” is no plain text file; save a word-processor file as .txt first
text-unknown-bytes = “{ $path }” is not UTF-8, and it is not sure what it is; if you know the encoding, name it with “--from”
