//! The registry of every code: its name, how much its problems matter, what their sentences name.
//!
//! It must not hold any wording.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Severity;

/// The stable, kebab-case name of a kind of problem, such as `unknown-key`.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct Code(&'static str);

impl Code {
    /// Returns the name as it is printed and as `lantoa explain` takes it.
    pub fn name(self) -> &'static str {
        self.0
    }

    /// Returns the severity that problems of this code have by default.
    pub fn severity(self) -> Severity {
        ALL.iter()
            .find(|(code, _)| *code == self)
            .map_or(Severity::Error, |(_, severity)| *severity)
    }

    /// Says whether the rule protects people, so that no site can weaken it.
    pub fn is_protected(self) -> bool {
        PROTECTED.contains(&self)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        code(&name).ok_or_else(|| serde::de::Error::custom(name))
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal $severity:ident $($protected:ident)?,)*) => {
        $($(#[$doc])* pub const $name: Code = Code($text);)*

        /// Every code with its default severity, in the order of the documentation.
        pub const ALL: &[(Code, Severity)] = &[$(($name, Severity::$severity),)*];

        /// The codes of the rules that protect people: no site can weaken them.
        const PROTECTED: &[Code] = &[$($(codes!(@ $protected $name),)?)*];
    };
    (@ protected $name:ident) => { $name };
}

codes! {
    // Reading files.
    /// There is no `content/site.yaml`. Args: `path`.
    SITE_MISSING = "site-missing" Error,
    /// A folder that should hold the site is not there or holds nothing. Args: `path`.
    CONTENT_EMPTY = "content-empty" Error,
    /// A file could not be read. Args: `reason`.
    UNREADABLE = "unreadable" Error,
    /// A file is larger than is allowed. Args: `size`, `limit` (MB).
    FILE_TOO_LARGE = "file-too-large" Error,
    /// A file is not UTF-8. Args: `byte` (its offset).
    NOT_UTF8 = "not-utf8" Error,
    /// A file holds NUL bytes or other control characters. Args: `char`.
    CONTROL_CHARACTER = "control-character" Error,
    /// Text is not in Unicode normal form C. Args: `text`.
    NOT_NFC = "not-nfc" Warning,
    /// A symbolic link leads out of the site's root. Args: `target`.
    LINK_OUTSIDE = "link-outside" Error,
    /// Symbolic links form a loop. Args: `target`.
    LINK_LOOP = "link-loop" Error,
    /// Two names in a folder differ by case or normal form only. Args: `other`.
    NAME_CLASH = "name-clash" Error,
    /// A file lies where no kind of content lives. Args: `folders`.
    UNKNOWN_PLACE = "unknown-place" Warning,

    // YAML and front matter.
    /// A Markdown file has no front matter.
    FRONT_MATTER_MISSING = "front-matter-missing" Error,
    /// Front matter begins with `---` and never ends.
    FRONT_MATTER_UNCLOSED = "front-matter-unclosed" Error,
    /// YAML that cannot be parsed. Args: `reason`.
    YAML_SYNTAX = "yaml-syntax" Error,
    /// YAML nested too deeply, or with too many aliases. Args: `reason`.
    YAML_TOO_COMPLEX = "yaml-too-complex" Error,
    /// The same key twice in one mapping. Args: `key`.
    DUPLICATE_KEY = "duplicate-key" Error,
    /// A key that this kind does not have. Args: `key`, `kind`, `nearest` (may be empty).
    UNKNOWN_KEY = "unknown-key" Error,
    /// A key that this kind must have. Args: `key`, `kind`.
    MISSING_KEY = "missing-key" Error,
    /// A value of the wrong type. Args: `key`, `expected`, `found`.
    WRONG_TYPE = "wrong-type" Error,
    /// A value that is not one of those allowed. Args: `key`, `value`, `allowed`, `nearest`.
    BAD_VALUE = "bad-value" Error,
    /// A date or time of the wrong form. Args: `key`, `value`.
    BAD_DATE = "bad-date" Error,
    /// A date that no calendar has. Args: `key`, `value`.
    NO_SUCH_DATE = "no-such-date" Error,
    /// An unquoted `no`, `yes`, `on` or `off`. Args: `key`, `value`.
    AMBIGUOUS_WORD = "ambiguous-word" Error,
    /// A number where text is wanted, or text that lost its form. Args: `key`, `value`.
    UNQUOTED_NUMBER = "unquoted-number" Error,
    /// A translation that holds a fact. Args: `key`, `source`.
    FACT_IN_TRANSLATION = "fact-in-translation" Error,
    /// A translation whose source file is missing. Args: `source`.
    SOURCE_MISSING = "source-missing" Error,
    /// A language that the site does not have. Args: `lang`, `languages`.
    UNKNOWN_LANGUAGE = "unknown-language" Error,

    // Identity and relations.
    /// An id used twice in one kind. Args: `id`, `kind`.
    DUPLICATE_ID = "duplicate-id" Error,
    /// An id, slug or address with characters that addresses can't have. Args: `key`, `value`.
    BAD_SLUG = "bad-slug" Error,
    /// A relation to an entry that does not exist. Args: `key`, `id`, `kind`, `nearest`.
    DANGLING_RELATION = "dangling-relation" Error,
    /// An id that entries of several kinds have. Args: `id`, `kinds`.
    AMBIGUOUS_ID = "ambiguous-id" Error,
    /// A chain of `parent` that comes back to its start. Args: `chain`.
    PARENT_CYCLE = "parent-cycle" Error,
    /// A chain of `succeeded_by` that comes back to its start. Args: `chain`.
    SUCCESSION_CYCLE = "succession-cycle" Error,
    /// Two pages on one address. Args: `address`, `other`.
    DUPLICATE_ADDRESS = "duplicate-address" Error,
    /// A validity or period that ends before it begins. Args: `from`, `to`.
    PERIOD_REVERSED = "period-reversed" Error,
    /// A redirect to an address that the site does not have. Args: `address`, `nearest`.
    REDIRECT_BROKEN = "redirect-broken" Error,
    /// A redirect from an address that is still a page. Args: `address`.
    REDIRECT_SHADOWED = "redirect-shadowed" Error,
    /// An address of an earlier release that is gone without a redirect. Args: `address`.
    ADDRESS_VANISHED = "address-vanished" Error,
    /// A manifest of a release that can't be trusted. Args: `reason` (a key), `detail`.
    RELEASE_DAMAGED = "release-damaged" Error,

    // Markdown and pictures.
    /// A link to an entry or file that does not exist. Args: `target`, `nearest`.
    LINK_BROKEN = "link-broken" Error,
    /// A link to a heading that does not exist. Args: `target`, `anchor`, `nearest`.
    ANCHOR_BROKEN = "anchor-broken" Error,
    /// A link to an entry that has no page in this language. Args: `target`, `lang`.
    LINK_UNTRANSLATED = "link-untranslated" Warning,
    /// A link with a scheme that is not allowed. Args: `target`.
    LINK_SCHEME = "link-scheme" Error,
    /// Raw HTML of which parts were removed. Args: `removed`.
    HTML_SANITISED = "html-sanitised" Warning,
    /// A picture that does not exist. Args: `file`.
    PICTURE_MISSING = "picture-missing" Error,
    /// A picture with script or outside references. Args: `file`, `what`.
    PICTURE_UNSAFE = "picture-unsafe" Error,
    /// A picture of a type that is not supported. Args: `file`, `type` (its name, or `none`).
    PICTURE_TYPE = "picture-type" Error,
    /// A picture with more pixels than are decoded. Args: `file`, `width`, `height`.
    PICTURE_TOO_LARGE = "picture-too-large" Error,
    /// A picture that can't be read to its end. Args: `file`, `reason` (`none` where its end is
    /// missing).
    PICTURE_DAMAGED = "picture-damaged" Error,
    /// A picture without alternative text. Args: `file`.
    PICTURE_ALT = "picture-alt" Error,

    // Facts.
    /// The sums of a fund do not hold. Args: `expected`, `found`.
    FUND_SUM = "fund-sum" Error,
    /// An entry that has no page in one of the site's languages. Args: `id`, `lang`.
    UNTRANSLATED = "untranslated" Warning,
    /// A person named without consent or another legal basis. Args: `id`.
    NO_CONSENT = "no-consent" Error protected,
    /// An entry marked internal in a public site. Args: `id`.
    INTERNAL_ENTRY = "internal-entry" Error protected,

    // Titles, awards and criteria: on evidence.
    /// A title lacks a part of its evidence. Args: `missing` (names of keys), `title`.
    TITLE_WITHOUT_EVIDENCE = "title-without-evidence" Error,
    /// A required criterion is not among those met. Args: `missing`, `set`.
    CRITERIA_NOT_MET = "criteria-not-met" Error,
    /// A criterion that the title's set does not have. Args: `id`, `set`.
    CRITERION_UNKNOWN = "criterion-unknown" Error,
    /// The issuer may not give this form of award. Args: `issuer`, `form`, `level`.
    ISSUER_NOT_COMPETENT = "issuer-not-competent" Error,
    /// The issuer did not exist on the day of the decision. Args: `issuer`, `date`.
    ISSUER_NOT_IN_FORCE = "issuer-not-in-force" Error,
    /// The public notice was shorter than the title demands. Args: `days`, `needed`.
    NOTICE_TOO_SHORT = "notice-too-short" Error,
    /// The decision came before the public notice ended. Args: `date`, `end`.
    DECISION_BEFORE_NOTICE_END = "decision-before-notice-end" Error,
    /// The same title for the same subject and year twice. Args: `title`, `subject`, `year`.
    DUPLICATE_TITLE_YEAR = "duplicate-title-year" Error,
    /// A revoked award is spoken of as current. Args: `id`, `date`.
    REVOKED_AS_CURRENT = "revoked-as-current" Error,
    /// No document proves a title. Args: `title`.
    EVIDENCE_MISSING = "evidence-missing" Warning,
    /// The reason of an award says nothing. Args: `reason`.
    REASON_BOILERPLATE = "reason-boilerplate" Warning,
    /// The reason of an award is another's, too. Args: `reason`, `other`.
    REASON_REPEATED = "reason-repeated" Warning,
    /// All households of an area have a title. Args: `count`, `households`.
    ALL_HOUSEHOLDS = "all-households" Warning,
    /// Two sets of criteria say or measure the same. Args: `criterion`, `set`, `other`.
    CRITERIA_OVERLAP = "criteria-overlap" Warning,
    /// One criterion carries two titles of one subject and year. Args: `criterion`, `other`.
    CRITERION_COUNTED_TWICE = "criterion-counted-twice" Warning,
    /// Two models of one area serve the same content. Args: `area`, `other`.
    MODELS_OVERLAP = "models-overlap" Warning,
    /// Nothing tells of an award a month after its decision. Args: `subject`, `days`.
    STORY_MISSING = "story-missing" Warning,
    /// A task without an owner. Args: `task`.
    TASK_WITHOUT_OWNER = "task-without-owner" Error,
    /// A joint programme with one body only. Args: `count`.
    PROGRAMME_ALONE = "programme-alone" Warning,
    /// A task past its day and not done. Args: `task`, `due`.
    TASK_OVERDUE = "task-overdue" Warning,
    /// A report past its day and not published. Args: `due`.
    REPORT_OVERDUE = "report-overdue" Warning,
    /// An indicator without a value for too long. Args: `indicator`, `since`.
    INDICATOR_STALE = "indicator-stale" Warning,

    // People.
    /// A child named without both consents. Args: `id`, `missing` (names of keys).
    MINOR_WITHOUT_BOTH_CONSENTS = "minor-without-both-consents" Error protected,
    /// The name of a person who is not to be named stands in a text. Args: `id`,
    /// `name` (initials).
    WITHHELD_NAME = "withheld-name" Error protected,
    /// A picture of a person who is not to be shown. Args: `file`.
    WITHHELD_PICTURE = "withheld-picture" Error protected,
    /// A sensitive word beside a person's name. Args: `word`, `name` (initials).
    SENSITIVE_WORD = "sensitive-word" Warning protected,
    /// A citizen's or other personal number. Args: `number` (masked).
    PERSONAL_NUMBER = "personal-number" Error protected,
    /// A birth date beside a person. Args: `date` (masked).
    BIRTH_DATE = "birth-date" Error protected,
    /// A home address of a person. Args: `text` (masked).
    HOME_ADDRESS = "home-address" Warning protected,
    /// The phone of a private person. Args: `number` (masked).
    PRIVATE_PHONE = "private-phone" Warning protected,

    // Press and law.
    /// A republished entry lacks its source, agreement or hour. Args: `missing` (names of keys).
    REPUBLISHED_WITHOUT_SOURCE = "republished-without-source" Error,
    /// A republished entry came too early. Args: `minutes`.
    REPUBLISHED_TOO_EARLY = "republished-too-early" Error,
    /// A correction without its other half. Args: `missing` (a key).
    CORRECTION_OF_NOTHING = "correction-of-nothing" Error,
    /// A correction that names a block that the text does not have. Args: `block`, `count`.
    CORRECTION_BLOCK = "correction-block" Warning,
    /// A correction or retraction that says nothing. Args: `part` (`date`, `words`, `same`,
    /// `reason`).
    CORRECTION_EMPTY = "correction-empty" Error,
    /// A correction or retraction of a day to come, or before the article. Args: `key`, `date`,
    /// `state` (`ahead`, `before`).
    CORRECTION_MISDATED = "correction-misdated" Warning,
    /// A correction later than the law allows. Args: `requested`, `days`, `state` (`met`, `open`).
    CORRECTION_LATE = "correction-late" Warning,
    /// A fact of a released text that is another now, without a correction. Args: `old`, `new`
    /// (`none` where nothing stands in its place), `release`, `lang`.
    CORRECTED_SILENTLY = "corrected-silently" Warning,
    /// A Party document's number in the form of the State's. Args: `number`, `right`.
    PARTY_NUMBER_IN_STATE_FORM = "party-number-in-state-form" Error,
    /// A document's number that does not fit its series. Args: `number`, `series`, `form`.
    NUMBER_FORM = "number-form" Error,
    /// The site does not say who answers for it. Args: `missing` (names of keys).
    RESPONSIBLE_MISSING = "responsible-missing" Warning,
    /// A picture whose maker or rights nobody stated. Args: `file`, `missing` (names of keys).
    PICTURE_RIGHTS = "picture-rights" Warning,

    // Translations.
    /// A line of the translation ledger that lantoa did not write. Args: `key`, `value`.
    BAD_MARK = "bad-mark" Error,
    /// A translation is older than its source. Args: `lang`, `id`, `count`.
    TRANSLATION_OLD = "translation-old" Warning,
    /// A fact that one language has and the other lacks. Args: `fact`, `other`, `lang`,
    /// `fingerprint`.
    FACT_DIFFERS = "fact-differs" Error,
    /// The same, where it may have a reason. Args: `fact`, `other`, `lang`, `fingerprint`.
    FACT_UNSURE = "fact-unsure" Warning,
    /// A name that is another in the registry. Args: `fact`, `other`, `lang`, `fingerprint`.
    NAME_DIFFERS = "name-differs" Warning,
    /// An acknowledgement of a difference that is not there. Args: `fingerprint`.
    ACKNOWLEDGED_NOTHING = "acknowledged-nothing" Warning,

    // Vietnamese text.
    /// Text in an old encoding. Args: `encoding`, `text`, `decoded`.
    LEGACY_ENCODING = "legacy-encoding" Error,
    /// A letter that looks like another. Args: `text`, `better`.
    CONFUSABLE_LETTER = "confusable-letter" Error,
    /// A character that nobody sees. Args: `char`, `text` (with ▯ in its place).
    INVISIBLE_CHARACTER = "invisible-character" Warning,
    /// A tone mark placed in another way than the site's. Args: `text`, `better`, `by` (`setting`,
    /// `usage`, or `none` where no way has it there).
    TONE_PLACEMENT = "tone-placement" Warning,
    /// Straight quotation marks among curly ones. Args: `text`, `better`.
    STRAIGHT_QUOTES = "straight-quotes" Warning,
    /// Spaces too many, or in the wrong place. Args: `text`, `better`.
    DOUBLE_SPACE = "double-space" Warning,
    /// A body's name in other capitals than its own, or a long passage in capitals. Args: `text`,
    /// `better` (`none` for a passage).
    BODY_CAPITALS = "body-capitals" Warning,
    /// A number or date in the form of the other language. Args: `text`, `better`.
    NUMBER_STYLE = "number-style" Warning,
    /// A fixed phrase with a slip. Args: `text`, `better`.
    MISSPELT_PHRASE = "misspelt-phrase" Warning,

    // Rules themselves.
    /// A rule that protects people can't be weakened. Args: `code`.
    RULE_PROTECTED = "rule-protected" Error,

    // Theme and output.
    /// The theme's folder is missing. Args: `theme`.
    THEME_MISSING = "theme-missing" Error,
    /// A template that cannot be parsed or rendered. Args: `template`, `reason`.
    TEMPLATE = "template" Error,
    /// A message file that cannot be parsed. Args: `reason`.
    MESSAGES = "messages" Error,
    /// A message that a template asks for and the theme lacks. Args: `key`, `lang`.
    MESSAGE_MISSING = "message-missing" Warning,
    /// The output folder holds files that lantoa did not make; they are kept. Args: `count`,
    /// `path`.
    FOREIGN_FILES = "foreign-files" Warning,
    /// A page costs a phone more than it may. Args: `type`, `path`, `what` (`page`, `view`,
    /// `script`), `kilobytes`, `budget`.
    OVER_BUDGET = "over-budget" Error,
    /// The output folder is the source, or contains it. Args: `path`.
    OUTPUT_PLACE = "output-place" Error,
    /// A file could not be written. Args: `path`, `reason`.
    WRITE_FAILED = "write-failed" Error,
}

/// Returns the code of a name.
pub fn code(name: &str) -> Option<Code> {
    ALL.iter().map(|(code, _)| *code).find(|code| code.name() == name)
}
