//! Roles: what one entry is to another.
//!
//! Owns their names. A relation is written at one end and shown at both: `rel-<name>` labels it
//! where it is written, `rel-<name>-of` at the other end. It must not know which kinds use them.

/// What one entry is to another.
#[derive(Debug)]
pub struct Role {
    /// Its name, part of the keys of its labels.
    pub name: &'static str,
    /// Whether the other end groups it by kind ("news", "commendations") and not by role.
    pub grouped: bool,
    /// Whether pages list it; those that are facts are shown there only.
    pub listed: bool,
}

macro_rules! roles {
    ($(
        $(#[$doc:meta])*
        $name:ident = $text:literal grouped $grouped:literal listed $listed:literal,
    )*) => {
        $($(#[$doc])* pub static $name: Role =
            Role { name: $text, grouped: $grouped, listed: $listed };)*
    };
}

roles! {
    /// One of the five contents.
    GOAL = "goals" grouped true listed false,
    /// A residential area.
    AREA = "areas" grouped true listed false,
    /// An administrative unit.
    UNIT = "units" grouped true listed false,
    /// A person.
    PERSON = "people" grouped true listed true,
    /// A person that a picture shows.
    PICTURED = "pictured" grouped true listed false,
    /// A body.
    BODY = "bodies" grouped true listed true,
    /// A document.
    DOCUMENT = "documents" grouped true listed true,
    /// An event.
    EVENT = "events" grouped true listed true,
    /// A self-managed model.
    MODEL = "models" grouped false listed true,
    /// An article.
    NEWS = "news" grouped true listed true,
    /// What it is part of.
    PARENT = "parent" grouped false listed false,
    /// The body whose member it is.
    MEMBER_OF = "member-of" grouped false listed false,
    /// The unit that it lay in under a former name.
    FORMER_UNIT = "former-unit" grouped true listed false,
    /// The unit that it lies in.
    IN_UNIT = "unit" grouped true listed false,
    /// What took its place.
    SUCCESSOR = "succeeded-by" grouped false listed true,
    /// What it came from.
    MERGED_FROM = "merged-from" grouped false listed true,
    /// The document that it rests on.
    BASIS = "basis" grouped false listed true,
    /// The document that it carries out.
    IMPLEMENTS = "implements" grouped false listed true,
    /// The document that it replaces.
    SUPERSEDES = "supersedes" grouped false listed true,
    /// The body that leads it.
    LEAD = "lead" grouped false listed false,
    /// Areas that copied it.
    REPLICATED_IN = "replicated-in" grouped false listed true,
    /// Documents that prove it.
    EVIDENCE = "evidence" grouped false listed true,
    /// The body that issued it.
    ISSUER = "issuer" grouped true listed false,
    /// The body that hosts it.
    HOST = "host" grouped true listed false,
    /// The body that is answerable for it.
    OWNER = "owner" grouped false listed false,
    /// Who is commended.
    SUBJECT = "subject" grouped true listed false,
    /// The form of an award.
    FORM = "form" grouped false listed false,
    /// A title that is given.
    TITLE = "title" grouped false listed false,
    /// A title that households have.
    TITLED_HOUSEHOLDS = "titled-households" grouped false listed false,
    /// The body that reports or answers.
    BY = "by" grouped true listed false,
    /// The body that is asked.
    TO = "to" grouped true listed false,
    /// The document that figures come from.
    SOURCE = "source" grouped false listed false,
    /// The article that it corrects.
    CORRECTS = "corrects" grouped false listed true,
    /// What it brings together.
    ITEM = "items" grouped false listed true,
    /// The titles that criteria belong to.
    APPLIES_TO = "applies-to" grouped false listed true,
    /// Bodies that act together.
    PARTNER = "partners" grouped true listed true,
    /// Whom or what an event commends.
    COMMENDS = "commends" grouped false listed true,
    /// A recipient.
    RECIPIENT = "recipients" grouped false listed false,
}
