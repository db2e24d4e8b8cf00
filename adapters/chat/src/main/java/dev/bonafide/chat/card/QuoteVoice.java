package dev.bonafide.chat.card;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.NoteAuthor;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.identifier.Defanged;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.ShownQuote;
import dev.bonafide.report.Visible;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who said the words of a quote, as people read it before them, with a verb so that no one takes it
 * for a title: a name where the evidence has one, the reviewer's own note, or the paper that they
 * stand in.
 *
 * @param role of who said it
 * @param shown in safe words; never empty
 * @param apart the same where nothing else is quoted, and so no one can see who that is
 * @param language that the words are in, where there is no room for who said them; empty where it
 *     is the reader's own, or cannot be told
 */
record QuoteVoice(Role role, String shown, String apart, String language) {
  private static final int LONGEST = 18;

  /** Fewer characters beside a link say nothing without it. */
  private static final int SPOKEN = 12;

  /** As it is written where nothing can be followed. */
  private static final Pattern LINK = Pattern.compile("\\bhxxps?://\\S*[^\\s.,;:!?)]");

  /** What was looked for in fewer characters stands in many a link. */
  private static final int PROVING = 4;

  /** Initials name no one to those who were not there. */
  private static final Pattern INITIALS =
      Pattern.compile("\\p{Lu}{1,3}|\\p{Lu}\\.?\\s?\\p{Lu}\\.?");

  /**
   * The voices of a case.
   *
   * @param audience who reads them: a note is the asker's own where no one else reads it, and
   *     otherwise one of theirs
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

    /**
     * Its words with nothing left to follow; a link that proves nothing is only said to be there,
     * as no one reads {@code hxxps} aloud.
     */
    String shown(ShownQuote quote) {
      String safe = Defanged.of(quote.words());
      String link = Matcher.quoteReplacement(book.say("quote.link"));
      boolean said = LINK.matcher(safe).replaceAll("").length() >= SPOKEN;
      return said && !isProving(quote, safe) ? LINK.matcher(safe).replaceAll(link) : safe;
    }

    private static boolean isProving(ShownQuote quote, String safe) {
      List<String> told = quote.told().stream().map(Defanged::of).toList();
      return LINK.matcher(safe)
          .results()
          .anyMatch(link -> told.stream().anyMatch(one -> isPart(one, link.group())));
    }

    private static boolean isPart(String told, String link) {
      return told.length() >= PROVING && (link.contains(told) || told.contains(link));
    }

    private QuoteVoice voice(Reading reading, Utterance said, ShownQuote quote) {
      String name = reading.kind() == ExhibitKind.NOTE ? "" : name(said);
      String by = said.role() == Role.REVIEWER ? "quote.noted" : "quote.said";
      String who = name.isEmpty() ? unnamed(reading, said.role()) : book.say(by, name);
      String apart = name.isEmpty() ? who : book.say(apart(said.role()), name);
      Optional<String> language = QuoteLanguage.named(quote.words(), book.language());
      return new QuoteVoice(
          said.role(),
          inLanguage(who, language),
          inLanguage(apart, language),
          language.map(one -> book.say("quote.in", one)).orElse(""));
    }

    private String inLanguage(String who, Optional<String> language) {
      return language.map(one -> book.say("quote.language", who, one)).orElse(who);
    }

    private String unnamed(Reading reading, Role role) {
      return NoteAuthor.of(reading.exhibit())
          .map(author -> book.say("quote.noted", shortened(author)))
          .orElseGet(() -> book.say(key(reading, role)));
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

    /** Those who screen a candidate know neither all colleagues nor all who sat in a call. */
    private String apart(Role role) {
      boolean isCandidate = caseFile.subject().kind() == SubjectKind.CANDIDATE;
      return switch (role) {
        case REVIEWER -> "quote.noted";
        case OTHER -> isCandidate ? "quote.said.other" : "quote.said";
        case STAFF -> isCandidate ? "quote.said.staff" : "quote.said";
        case SUBJECT, CODE -> "quote.said";
      };
    }

    private String noted() {
      return switch (audience) {
        case MODERATOR -> "quote.note.moderator";
        case TEAM -> "quote.note.team";
        case HIRING, MEMBER -> "quote.note";
      };
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
    return shortened(plain.isEmpty() ? speaker : plain);
  }

  private static String shortened(String name) {
    return MessageBudget.shortened(Visible.quote(name), LONGEST);
  }

  private static String spoken(Role role, SubjectKind kind) {
    if (role != Role.SUBJECT) {
      return "quote.other";
    }
    return kind == SubjectKind.JOB_POST ? "quote.post" : "quote.subject";
  }
}
