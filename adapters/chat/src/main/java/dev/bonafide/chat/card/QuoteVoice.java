package dev.bonafide.chat.card;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.ShownQuote;
import dev.bonafide.report.Visible;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who said the words of a quote, as people read it before them, with a verb so that nobody takes it
 * for a title: a name where the evidence has one, the reviewer's own note, or the paper that they
 * stand in.
 *
 * @param role of who said it
 * @param shown in safe words; never empty
 */
record QuoteVoice(Role role, String shown) {
  private static final int LONGEST = 18;

  /** Initials name nobody to those who were not there. */
  private static final Pattern INITIALS =
      Pattern.compile("\\p{Lu}{1,3}|\\p{Lu}\\.?\\s?\\p{Lu}\\.?");

  /**
   * The voices of a case.
   *
   * @param audience who reads them: a note is the asker's own where a team hires, and before
   *     moderators it is one of theirs
   */
  record Voices(CaseFile caseFile, Phrasebook book, Audience audience) {

    /** Empty for words that stand in no reading of the case, such as another case's. */
    Optional<QuoteVoice> of(ShownQuote quote) {
      return caseFile.readings().stream()
          .filter(reading -> reading.name().equals(quote.exhibit()))
          .flatMap(
              reading ->
                  reading.utterances().stream()
                      .filter(one -> one.span().overlaps(quote.span()))
                      .map(one -> voice(reading, one, quote)))
          .findFirst();
    }

    private QuoteVoice voice(Reading reading, Utterance said, ShownQuote quote) {
      String name = reading.kind() == ExhibitKind.NOTE ? "" : name(said);
      String who =
          name.isEmpty() ? book.say(key(reading, said.role())) : book.say("quote.said", name);
      return new QuoteVoice(
          said.role(),
          QuoteLanguage.named(quote.words(), book.language())
              .map(language -> book.say("quote.language", who, language))
              .orElse(who));
    }

    private String key(Reading reading, Role role) {
      return switch (reading.kind()) {
        case NOTE -> noted();
        case RESUME -> "quote.resume";
        case JOB_POST -> "quote.post";
        case CODE_PROFILE, REPOSITORY -> "quote.code";
        case MESSAGES, TRANSCRIPT ->
            role == Role.REVIEWER ? noted() : spoken(role, caseFile.subject().kind());
      };
    }

    private String noted() {
      return audience == Audience.MODERATOR ? "quote.note.moderator" : "quote.note";
    }
  }

  /** Empty for initials; without an address behind it, and no longer than fits beside a quote. */
  private static String name(Utterance said) {
    String speaker = said.speaker();
    if (speaker == null) {
      return "";
    }
    String plain = speaker.replaceAll("[<(\\[].*", "").strip();
    if (INITIALS.matcher(plain).matches()) {
      return "";
    }
    return MessageBudget.shortened(Visible.quote(plain.isEmpty() ? speaker : plain), LONGEST);
  }

  private static String spoken(Role role, SubjectKind kind) {
    if (role != Role.SUBJECT) {
      return "quote.other";
    }
    return kind == SubjectKind.JOB_POST ? "quote.post" : "quote.subject";
  }
}
