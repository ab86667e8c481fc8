//! Rules: what is checked once the whole site and its plan are known, one file for each.
//!
//! Owns [`Rule`] and the registry [`RULES`]. What a single file can tell is noted while it is
//! read; a rule is for what needs the whole. Rules read facets and the plan, never kinds, and
//! never import each other.

mod addresses;
mod facts;
mod links;
mod prose;
mod translation_old;
mod translations;

// Evidence.
mod all_households;
mod criteria_not_met;
mod criteria_overlap;
mod criterion_counted_twice;
mod criterion_unknown;
mod decision_before_notice_end;
mod duplicate_title_year;
mod evidence_missing;
mod indicator_stale;
mod issuer_not_competent;
mod issuer_not_in_force;
mod models_overlap;
mod notice_too_short;
mod programme_alone;
mod reason_boilerplate;
mod reason_repeated;
mod report_overdue;
mod revoked_as_current;
mod story_missing;
mod task_overdue;
mod task_without_owner;
mod title_without_evidence;

// People.
mod birth_date;
mod home_address;
mod minor_without_both_consents;
mod no_consent;
mod personal_number;
mod private_phone;
mod sensitive_word;
mod withheld_name;
mod withheld_picture;

// Press and law.
mod corrected_silently;
mod correction_block;
mod correction_empty;
mod correction_late;
mod correction_misdated;
mod correction_of_nothing;
mod internal_entry;
mod number_form;
mod picture_rights;
mod republished_too_early;
mod republished_without_source;
mod responsible_missing;

use crate::diag::{Code, Diagnostic};
use crate::output::Plan;
use crate::site::Site;

/// Something that is checked.
pub trait Rule: Sync {
    /// Returns the code of its problems.
    fn code(&self) -> Code;

    /// Notes the problems of a site.
    fn check(&self, site: &Site, plan: &Plan, diagnostics: &mut Vec<Diagnostic>);
}

/// Every rule.
pub static RULES: &[&dyn Rule] = &[
    &addresses::AddressVanished,
    &links::LinkToAddress,
    // Translations.
    &facts::FactDiffers,
    &translation_old::TranslationOld,
    &translations::Untranslated,
    // Evidence.
    &all_households::AllHouseholds,
    &criteria_not_met::CriteriaNotMet,
    &criteria_overlap::CriteriaOverlap,
    &criterion_counted_twice::CriterionCountedTwice,
    &criterion_unknown::CriterionUnknown,
    &decision_before_notice_end::DecisionBeforeNoticeEnd,
    &duplicate_title_year::DuplicateTitleYear,
    &evidence_missing::EvidenceMissing,
    &indicator_stale::IndicatorStale,
    &issuer_not_competent::IssuerNotCompetent,
    &issuer_not_in_force::IssuerNotInForce,
    &models_overlap::ModelsOverlap,
    &notice_too_short::NoticeTooShort,
    &programme_alone::ProgrammeAlone,
    &reason_boilerplate::ReasonBoilerplate,
    &reason_repeated::ReasonRepeated,
    &report_overdue::ReportOverdue,
    &revoked_as_current::RevokedAsCurrent,
    &story_missing::StoryMissing,
    &task_overdue::TaskOverdue,
    &task_without_owner::TaskWithoutOwner,
    &title_without_evidence::TitleWithoutEvidence,
    // Vietnamese text.
    &prose::Prose,
    // People.
    &birth_date::BirthDate,
    &home_address::HomeAddress,
    &minor_without_both_consents::MinorWithoutBothConsents,
    &no_consent::NoConsent,
    &personal_number::PersonalNumber,
    &private_phone::PrivatePhone,
    &sensitive_word::SensitiveWord,
    &withheld_name::WithheldName,
    &withheld_picture::WithheldPicture,
    // Press and law.
    &corrected_silently::CorrectedSilently,
    &correction_block::CorrectionBlock,
    &correction_empty::CorrectionEmpty,
    &correction_late::CorrectionLate,
    &correction_misdated::CorrectionMisdated,
    &correction_of_nothing::CorrectionOfNothing,
    &internal_entry::InternalEntry,
    &number_form::NumberForm,
    &number_form::PartyNumberInStateForm,
    &picture_rights::PictureRights,
    &republished_too_early::RepublishedTooEarly,
    &republished_without_source::RepublishedWithoutSource,
    &responsible_missing::ResponsibleMissing,
];
